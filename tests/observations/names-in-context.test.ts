import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** Sentences of a review of 2024 whose figures are named with words that stand elsewhere in the sentence or before it. */
const NAMED: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'a size at the head of a noun behind its count',
    '推进滨江高铁等220个亿元以上新建续建项目建设。',
    ['亿元以上新建续建项目建设 fact flow = 220 个 2024'],
  ],
  [
    'names in a list that leave out what is measured of them',
    '压减炼钢产能160万吨、炼铁170万吨、平板玻璃218万重量箱。粮食产量达到30万吨，蔬菜120万吨。完成小麦播种面积300万亩，新建高标准农田15万亩。',
    [
      '炼钢产能 fact change = -160 万吨 2024',
      '炼铁产能 fact change = -170 万吨 2024',
      '平板玻璃产能 fact change = -218 万重量箱 2024',
      '粮食产量 fact flow = 30 万吨 2024',
      '蔬菜产量 fact flow = 120 万吨 2024',
      '小麦播种面积 fact flow = 300 万亩 2024',
      '高标准农田 fact flow = 15 万亩 2024',
    ],
  ],
  [
    'classes by which an amount is divided in sentences of their own',
    '社会消费品零售总额56亿元，下降1.0%。按经营单位所在地统计，城镇44亿元，下降0.2%；乡村12亿元。按行业统计，批发零售业48亿元；住宿餐饮业8亿元，增长0.4%。',
    [
      '社会消费品零售总额 fact flow = 56 亿元 2024',
      '社会消费品零售总额 fact growth = -1 % 2024',
      '城镇社会消费品零售总额 fact flow = 44 亿元 2024',
      '城镇社会消费品零售总额 fact growth = -0.2 % 2024',
      '乡村社会消费品零售总额 fact flow = 12 亿元 2024',
      '批发零售业零售额 fact flow = 48 亿元 2024',
      '住宿餐饮业零售额 fact flow = 8 亿元 2024',
      '住宿餐饮业零售额 fact growth = 0.4 % 2024',
    ],
  ],
  [
    'sectors and holders of what is divided, and classes with a name of their own',
    '固定资产投资200亿元。按产业分，第一产业12亿元，增长3%；第二产业88亿元。年末存款余额2000亿元。按部门分，住户1200亿元。货物进出口总额100亿元。按贸易方式分，一般贸易80亿元。',
    [
      '固定资产投资 fact flow = 200 亿元 2024',
      '第一产业投资 fact flow = 12 亿元 2024',
      '第一产业投资 fact growth = 3 % 2024',
      '第二产业投资 fact flow = 88 亿元 2024',
      '存款余额 fact stock = 2000 亿元 2024',
      '住户存款余额 fact stock = 1200 亿元 2024',
      '货物进出口总额 fact flow = 100 亿元 2024',
      '一般贸易 fact flow = 80 亿元 2024',
    ],
  ],
  [
    'those of a school by its kind, where words in brackets widen the whole',
    '在校（园）学生（幼儿）12885名，其中幼儿园2276名，小学5807名，特校137名。寄宿制学校160所，寄宿学生5518名。',
    [
      '在校（园）学生 fact stock = 12885 名 2024',
      '幼儿园在校学生 fact stock = 2276 名 2024',
      '小学在校学生 fact stock = 5807 名 2024',
      '特校在校学生 fact stock = 137 名 2024',
      '寄宿制学校 fact stock = 160 所 2024',
      '寄宿学生 fact stock = 5518 名 2024',
    ],
  ],
  [
    'the scope of a whole in the first clause behind it, and kinds of its goods',
    '规模以上工业中，煤炭开采和洗选业增加值增长18.8%。农产品加工业增加值增长3%。限额以上单位商品零售额中，汽车类、粮油食品类分别增长3.5倍、6.4%。',
    [
      '规模以上煤炭开采和洗选业增加值 fact growth = 18.8 % 2024',
      '农产品加工业增加值 fact growth = 3 % 2024',
      '限额以上单位汽车类零售额 fact growth = 3.5 倍 2024',
      '限额以上单位粮油食品类零售额 fact growth = 6.4 % 2024',
    ],
  ],
  [
    'how a whole comes about, told before its own head',
    '快递业务量574万件，其中同城业务量88万件；异地业务量485万件。水产品总产量9232吨，其中：养殖产量8762吨；捕捞产量470吨。海水养殖面积20万亩。',
    [
      '快递业务量 fact flow = 574 万件 2024',
      '快递同城业务量 fact flow = 88 万件 2024',
      '快递异地业务量 fact flow = 485 万件 2024',
      '水产品总产量 fact flow = 9232 吨 2024',
      '水产品养殖产量 fact flow = 8762 吨 2024',
      '水产品捕捞产量 fact flow = 470 吨 2024',
      '海水养殖面积 fact stock = 20 万亩 2024',
    ],
  ],
  [
    'those in an insurance are a stock, those newly in it a flow; levels of an autonomous region',
    '参加长期护理保险人数8.3万人。新增参加城镇职工基本养老保险人数1.2万人。高新技术产业开发区2个，其中：国家级1个，自治区级1个。',
    [
      '参加长期护理保险人数 fact stock = 8.3 万人 2024',
      '参加城镇职工基本养老保险人数 fact flow = 1.2 万人 2024',
      '高新技术产业开发区 fact stock = 2 个 2024',
      '国家级高新技术产业开发区 fact stock = 1 个 2024',
      '自治区级高新技术产业开发区 fact stock = 1 个 2024',
    ],
  ],
  [
    'persons counted as 名 before a word for a town',
    '为8830名城市低保对象发放保障金6828万元。选派50名镇村干部。',
    [
      '发放保障金的城市低保对象 fact flow = 8830 名 2024',
      '为城市低保对象发放保障金 fact flow = 6828 万元 2024',
      '镇村干部 fact flow = 50 名 2024',
    ],
  ],
  [
    'money that is brought in beside those who were, and what went into production',
    '新引进企业120家，引进资金85亿元。在建项目346项、投产257项。',
    [
      '新引进企业 fact flow = 120 家 2024',
      '引进资金 fact flow = 85 亿元 2024',
      '在建项目 fact stock = 346 项 2024',
      '投产项目 fact flow = 257 项 2024',
    ],
  ],
  [
    'projects in a list of sums, whatever words are in their names',
    '推进投资9.3亿元的星海汽车扩能、投资3.9亿元的东山皮都市场改造、投资6.5亿元的旭阳甲醇和焦化等项目。',
    [
      '星海汽车扩能投资 fact flow = 9.3 亿元 2024',
      '东山皮都市场改造投资 fact flow = 3.9 亿元 2024',
      '旭阳甲醇和焦化投资 fact flow = 6.5 亿元 2024',
    ],
  ],
  [
    'examples are no owner of the sum of all',
    '推进星海钢铁、东山水泥等总投资300亿元的26个技改项目。',
    ['技改项目总投资 fact flow = 300 亿元 2024', '技改项目 fact stock = 26 个 2024'],
  ],
  [
    'words that begin as a unit ends, and a yield',
    '三个次中心城市启动建设，夏玉米最高亩产达到969.01公斤，投放自助服务一体机300台。',
    ['次中心城市 fact flow = 3 个 2024', '夏玉米最高亩产 fact price = 969.01 公斤 2024', '自助服务一体机 fact flow = 300 台 2024'],
  ],
  ['two deeds side by side', '新建续建亿元以上项目57个。', ['新建续建亿元以上项目 fact flow = 57 个 2024']],
  ['what is new inside a name', '产业集聚区新投产亿元以上项目超12个。', ['产业集聚区新投产亿元以上项目 fact flow > 12 个 2024']],
  [
    'an attribute with a verb, and the shares behind it of the same whole',
    '提供上门服务的养老院占同类机构的97%，护理站占81%。',
    ['提供上门服务的养老院占同类机构 fact share = 97 % 2024', '提供上门服务的护理站占同类机构 fact share = 81 % 2024'],
  ],
  [
    'a number alone in a bracket is that of the noun before it',
    '医院次均门诊药费（123元）占次均门诊费用的36.8%。',
    ['医院次均门诊药费 fact price = 123 元 2024', '医院次均门诊药费占次均门诊费用 fact share = 36.8 % 2024'],
  ],
  [
    'a head and a whole that two owners share',
    '先进制造业、高技术制造业增加值占规上工业增加值比重分别达56%、34%。',
    ['先进制造业增加值占规上工业增加值比重 fact share = 56 % 2024', '高技术制造业增加值占规上工业增加值比重 fact share = 34 % 2024'],
  ],
  [
    'one thing that passes two marks in turn',
    '进出口总额接连突破800亿元、900亿元。',
    ['进出口总额 fact flow > 800 亿元 2024', '进出口总额 fact flow > 900 亿元 2024'],
  ],
  [
    'the parts of a price that the sentence before told',
    '居民消费价格上涨0.4%。分类别看，衣着类上涨1.1%，居住类下降0.2%。',
    [
      '居民消费价格 fact growth = 0.4 % 2024',
      '衣着类居民消费价格 fact growth = 1.1 % 2024',
      '居住类居民消费价格 fact growth = -0.2 % 2024',
    ],
  ],
  [
    'who has the benefit is not said',
    '改造老旧小区49个、惠及9.8万户。',
    ['老旧小区 fact flow = 49 个 2024', '老旧小区惠及 fact flow = 9.8 万户 2024'],
  ],
  ['where prizes were won', '在全省职业技能大赛上夺得13块金牌。', ['职业技能大赛金牌 fact flow = 13 块 2024']],
  [
    'which of those told before are counted',
    '104种工业产品中，在全国占比超过10%的有44种。',
    ['工业产品 fact stock = 104 种 2024', '工业产品占比超过10%的 fact stock = 44 种 2024'],
  ],
  ['what is counted stands in the name of a reform', '深化中欧班列运营改革，全年开行300列。', ['中欧班列 fact flow = 300 列 2024']],
  ['a head that leans on the subject before it', '数字经济撑起“半壁江山”，规模占比超过49%。', ['数字经济规模占比 fact share > 49 % 2024']],
  ['people who are trained are not those that there are', '培训农民工6.4万人次。', ['培训农民工 fact flow = 6.4 万人次 2024']],
  [
    'a part of a sum in a bracket',
    '工伤保险基金累计结余14亿元（含储备金2亿元）。',
    ['工伤保险基金累计结余 fact stock = 14 亿元 2024', '工伤保险基金累计结余储备金 fact stock = 2 亿元 2024'],
  ],
  [
    'things are counted, and not their rate',
    '23个国考断面优良率为100%。',
    ['国考断面 fact stock = 23 个 2024', '国考断面优良率 fact share = 100 % 2024'],
  ],
  [
    'the parts of an average',
    '居民人均可支配收入6.6万元。其中，工资性收入4.1万元，增长9%。',
    ['居民人均可支配收入 fact price = 6.6 万元 2024', '工资性收入 fact price = 4.1 万元 2024', '工资性收入 fact growth = 9 % 2024'],
  ],
  ['by how much something is cut', '按不低于5%的幅度压减一般性支出。', ['一般性支出 fact growth >= -5 % 2024']],
  ['the place among which it ranks', '使用台资规模居大陆第一。', ['台资规模 fact rank = 1  2024']],
  [
    'a part that ends with the head of its whole',
    '各项贷款余额4330亿元，其中住户贷款1546亿元。',
    ['各项贷款余额 fact stock = 4330 亿元 2024', '住户贷款余额 fact stock = 1546 亿元 2024'],
  ],
  [
    'the averages of one institution',
    '社区医院次均门诊费用169元，增长2%；次均住院费用3193元。',
    [
      '社区医院次均门诊费用 fact price = 169 元 2024',
      '社区医院次均门诊费用 fact growth = 2 % 2024',
      '社区医院次均住院费用 fact price = 3193 元 2024',
    ],
  ],
  ['the deed that opens a clause over examples', '新增南山至北信、龙川至寻江2条出省通道。', ['出省通道 fact flow = 2 条 2024']],
  [
    'members of a row that are parts',
    '制造业投资108亿元，增长9%，其中医药制造业、汽车制造业分别增长15%、49%。',
    [
      '制造业投资 fact flow = 108 亿元 2024',
      '制造业投资 fact growth = 9 % 2024',
      '医药制造业投资 fact growth = 15 % 2024',
      '汽车制造业投资 fact growth = 49 % 2024',
    ],
  ],
  ['a whole without a number', '限额以上单位商品零售额中，书报杂志类增长9.5%。', ['限额以上单位书报杂志类零售额 fact growth = 9.5 % 2024']],
  ['who does it stands before the place', '主要伙伴国家在温州实际投资2.4亿美元。', ['主要伙伴国家实际投资 fact flow = 2.4 亿美元 2024']],
  [
    'what is told by output in a row',
    '单位国内生产总值用水量、能耗、二氧化碳排放量分别下降23%、15%、18%。',
    [
      '单位国内生产总值用水量 fact growth = -23 % 2024',
      '单位国内生产总值能耗 fact growth = -15 % 2024',
      '单位国内生产总值二氧化碳排放量 fact growth = -18 % 2024',
    ],
  ],
  [
    'pollutants are told in all',
    '单位地区生产总值能耗、化学需氧量、氨氮排放量分别下降4%、2%、3%。',
    ['单位地区生产总值能耗 fact growth = -4 % 2024', '化学需氧量排放量 fact growth = -2 % 2024', '氨氮排放量 fact growth = -3 % 2024'],
  ],
  [
    'how it goes with what the clause before is about',
    '国有企业效益明显好转，利润增长23.5%。民营经济活力增强，增加值增长6%。',
    ['国有企业利润 fact growth = 23.5 % 2024', '民营经济增加值 fact growth = 6 % 2024'],
  ],
  [
    'firms of the industry of the clause before',
    '人工智能产业突破发展，骨干龙头企业超1100家、增长1.5倍。',
    ['人工智能产业骨干龙头企业 fact stock > 1100 家 2024', '人工智能产业骨干龙头企业 fact growth = 1.5 倍 2024'],
  ],
  ['firms of which no industry is told', '培育龙头企业120家。', ['龙头企业 fact flow = 120 家 2024']],
  [
    'two deeds before the noun of a total',
    '新建续建亿元以上项目1.57万个、总投资10.8万亿元。',
    ['新建续建亿元以上项目 fact flow = 1.57 万个 2024', '新建续建亿元以上项目总投资 fact flow = 10.8 万亿元 2024'],
  ],
  [
    'all of a list bring the benefit',
    '新建设5个市级托育综合服务中心、10个县级托育服务机构，惠及50万名婴幼儿。',
    [
      '市级托育综合服务中心 fact flow = 5 个 2024',
      '县级托育服务机构 fact flow = 10 个 2024',
      '市级托育综合服务中心、县级托育服务机构惠及婴幼儿 fact flow = 50 万名 2024',
    ],
  ],
  [
    'a rate of the deed that was told',
    '全年火化遗体596万具，火化率58.8%。',
    ['火化遗体 fact flow = 596 万具 2024', '火化率 fact share = 58.8 % 2024'],
  ],
  [
    'what guests spend, in a row',
    '国内游客人次、总花费增长5.6％、7.5％。',
    ['国内游客人次 fact growth = 5.6 % 2024', '国内游客总花费 fact growth = 7.5 % 2024'],
  ],
];

describe('the names of figures that lean on other words', () => {
  it.each(NAMED)('%s: %s', (_, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });

  it.each([
    '考核连续10次获评优秀等次。',
    '两类人员较上年均有所增加。',
    '下面着重对两个目标加以说明。',
    '城市间基本实现1小时通达。',
    '6100万澜江人民备受鼓舞。',
  ])('%s counts nothing', (sentence) => {
    expect(readReport(sentence).map(showObservation)).toEqual([]);
  });
});
