import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** Sentences of a review of 2024 in which a figure takes its head, scope, owner or measure from a whole or a deed told before. */
const TOLD: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'a group of its own behind 其中 takes the place of that of the sentence before',
    '农村居民人均可支配收入30000元，增长5%，其中城镇居民工资性收入31309.7元、经营净收入5000元。',
    [
      '农村居民人均可支配收入 fact price = 30000 元 2024',
      '农村居民人均可支配收入 fact growth = 5 % 2024',
      '城镇居民人均工资性收入 fact price = 31309.7 元 2024',
      '城镇居民人均经营净收入 fact price = 5000 元 2024',
    ],
  ],
  [
    'the ordinal of three is told once',
    '第一、二、三产业对GDP增长贡献率分别为12%、35.4%、52.6%。',
    [
      '第一产业对GDP增长贡献率 fact share = 12 % 2024',
      '第二产业对GDP增长贡献率 fact share = 35.4 % 2024',
      '第三产业对GDP增长贡献率 fact share = 52.6 % 2024',
    ],
  ],
  [
    'the rate of a part says of what it is',
    '家庭医生签约服务率75%，其中重点人群82%；森林覆盖率60%，其中山区75%；农村自来水普及率95%，其中北部山区90%。',
    [
      '家庭医生签约服务率 fact share = 75 % 2024',
      '重点人群家庭医生签约服务率 fact share = 82 % 2024',
      '森林覆盖率 fact share = 60 % 2024',
      '山区森林覆盖率 fact share = 75 % 2024',
      '农村自来水普及率 fact share = 95 % 2024',
      '北部山区自来水普及率 fact share = 90 % 2024',
    ],
  ],
  [
    'the class of a rate gives way to its members',
    '主要农作物耕种收综合机械化率73%，其中小麦98%、玉米91%。',
    [
      '主要农作物耕种收综合机械化率 fact share = 73 % 2024',
      '小麦耕种收综合机械化率 fact share = 98 % 2024',
      '玉米耕种收综合机械化率 fact share = 91 % 2024',
    ],
  ],
  [
    'an amount of its own takes the place of that of the whole',
    '水产品产量20.8万吨，其中养殖量20.7万吨，捕捞量0.1万吨。',
    ['水产品产量 fact flow = 20.8 万吨 2024', '水产品养殖量 fact flow = 20.7 万吨 2024', '水产品捕捞量 fact flow = 0.1 万吨 2024'],
  ],
  [
    'the yield is one of the crop that was told',
    '小麦总产86.5亿斤，单产1105.6斤，增长2%。',
    ['小麦总产 fact flow = 86.5 亿斤 2024', '小麦单产 fact price = 1105.6 斤 2024', '小麦单产 fact growth = 2 % 2024'],
  ],
  [
    'a share behind 其中 is one of the whole right before',
    '星海园区企业投资额增长6%，其中制造业占比70%。',
    ['星海园区企业投资额 fact growth = 6 % 2024', '星海园区企业投资额制造业占比 fact share = 70 % 2024'],
  ],
  [
    'those who work are not told with the rate of all who do',
    '职业院校毕业生就业率95%，其中省外就业占12%。',
    ['职业院校毕业生就业率 fact share = 95 % 2024', '职业院校毕业生省外就业 fact share = 12 % 2024'],
  ],
  [
    'behind another part it may be one of that',
    '星海园区企业投资额增长6%，其中大型演出68场，省外观众占比61%。',
    ['星海园区企业投资额 fact growth = 6 % 2024', '大型演出 fact flow = 68 场 2024', '省外观众占比 fact share = 61 % 2024'],
  ],
  [
    'a part of the prices that is a verb too',
    '居民消费价格上涨1.2%。分类别看，衣着上涨1.3%，居住上涨2.4%。',
    ['居民消费价格 fact growth = 1.2 % 2024', '衣着居民消费价格 fact growth = 1.3 % 2024', '居住居民消费价格 fact growth = 2.4 % 2024'],
  ],
  [
    'what an institution has is none of the whole place',
    '星海科学城汇聚300个科研团队，星海研究院创新港14个项目落户开发区。',
    ['星海科学城科研团队 fact stock = 300 个 2024', '星海研究院创新港项目落户开发区 fact stock = 14 个 2024'],
  ],
  [
    'firms that were brought together, and prizes',
    '市属国有企业重组整合至11家，运动健儿在省级大赛喜摘奖牌111枚。',
    ['市属国有企业 fact stock = 11 家 2024', '省级大赛奖牌 fact flow = 111 枚 2024'],
  ],
  [
    'a head said of the first of its kind holds for those behind it',
    '分经济类型看，国有企业增加值增长4.5%，私营企业增长5.1%。',
    ['国有企业增加值 fact growth = 4.5 % 2024', '私营企业增加值 fact growth = 5.1 % 2024'],
  ],
  [
    'a share is no head of an amount behind it',
    '二氧化硫排放强度下降3%，氮氧化物排放下降2%。',
    ['二氧化硫排放强度 fact growth = -3 % 2024', '氮氧化物排放 fact growth = -2 % 2024'],
  ],
  [
    'the scope of the whole is that of its parts',
    '限额以上单位零售额中，新能源汽车增长11%；体育用品类、金银珠宝类分别增长20%、5%。',
    [
      '限额以上单位新能源汽车零售额 fact growth = 11 % 2024',
      '限额以上单位体育用品类零售额 fact growth = 20 % 2024',
      '限额以上单位金银珠宝类零售额 fact growth = 5 % 2024',
    ],
  ],
  [
    'the growth of parts of an amount',
    '固定资产投资477亿元，其中医药制造业、汽车制造业分别增长9%、11%。',
    ['固定资产投资 fact flow = 477 亿元 2024', '医药制造业投资 fact growth = 9 % 2024', '汽车制造业投资 fact growth = 11 % 2024'],
  ],
  [
    'parts of an average per head are those of its group, in the sentences behind it too',
    '城镇常住居民人均可支配收入38123元。其中：人均工资性收入24126元，增长2.6%；人均转移净收入5346元。户均生产经营支出911元。',
    [
      '城镇常住居民人均可支配收入 fact price = 38123 元 2024',
      '城镇常住居民人均工资性收入 fact price = 24126 元 2024',
      '城镇常住居民人均工资性收入 fact growth = 2.6 % 2024',
      '城镇常住居民人均转移净收入 fact price = 5346 元 2024',
      '城镇常住居民户均生产经营支出 fact price = 911 元 2024',
    ],
  ],
  [
    'parts of an average of all have no group, and a group told since ends the one before',
    '全体居民人均可支配收入31203元。其中，人均工资性收入17320元。城镇居民人均住房面积41平方米。其中，户均住房面积112平方米。农村居民人均可支配收入21691元，人均消费支出18175元。',
    [
      '全体居民人均可支配收入 fact price = 31203 元 2024',
      '人均工资性收入 fact price = 17320 元 2024',
      '城镇居民人均住房面积 fact price = 41 平方米 2024',
      '城镇居民户均住房面积 fact price = 112 平方米 2024',
      '农村居民人均可支配收入 fact price = 21691 元 2024',
      '农村居民人均消费支出 fact price = 18175 元 2024',
    ],
  ],
  [
    'a part without 人均 is one of the group as well',
    '农村居民人均生活消费支出18233元。其中，食品烟酒支出5123元，增长3.2%；居住支出3922元。',
    [
      '农村居民人均生活消费支出 fact price = 18233 元 2024',
      '农村居民人均食品烟酒支出 fact price = 5123 元 2024',
      '农村居民人均食品烟酒支出 fact growth = 3.2 % 2024',
      '农村居民人均居住支出 fact price = 3922 元 2024',
    ],
  ],
  [
    'the other part of a pair opens the next sentence',
    '居民恩格尔系数为28.3%，其中城镇为26.6%。农村为31.3%，比上年下降0.4个百分点。农村公路列养率为98%。',
    [
      '居民恩格尔系数 fact share = 28.3 % 2024',
      '城镇居民恩格尔系数 fact share = 26.6 % 2024',
      '农村居民恩格尔系数 fact share = 31.3 % 2024',
      '农村居民恩格尔系数 fact change = -0.4 个百分点 2024',
      '农村公路列养率 fact share = 98 % 2024',
    ],
  ],
  [
    'the other part of a pair grows as well',
    '居民消费价格比上年上涨2.1%，其中城市上涨2.2%。农村上涨1.9%。',
    ['居民消费价格 fact growth = 2.1 % 2024', '城市居民消费价格 fact growth = 2.2 % 2024', '农村居民消费价格 fact growth = 1.9 % 2024'],
  ],
  [
    'what tells only the size or who runs it needs the noun of the whole',
    '年末拖拉机28万台，其中大中型3.6万台；幼儿园办园点310个（其中民办112所，占36.1%）。全年新增企业310户，其中小微型290户。',
    [
      '拖拉机 fact stock = 28 万台 2024',
      '大中型拖拉机 fact stock = 3.6 万台 2024',
      '幼儿园办园点 fact stock = 310 个 2024',
      '民办幼儿园办园点 fact stock = 112 所 2024',
      '民办幼儿园办园点 fact share = 36.1 % 2024',
      '新增企业 fact flow = 310 户 2024',
      '新增小微型企业 fact flow = 290 户 2024',
    ],
  ],
  [
    'what they have tells which of the whole are meant',
    '定点康复机构达到186家，其中具备医疗资质的73家。',
    ['定点康复机构 fact stock = 186 家 2024', '具备医疗资质的定点康复机构 fact stock = 73 家 2024'],
  ],
  [
    'people of an insurance are named with it',
    '年末参加职工基本养老保险人数52万人，其中参保职工38万人。',
    ['参加职工基本养老保险人数 fact stock = 52 万人 2024', '职工基本养老保险参保职工 fact stock = 38 万人 2024'],
  ],
  [
    'parts are measured as their whole, whatever the catalogue says of them alone',
    '全年新登记经营主体6927户，其中企业1903户、个体工商户4958户。',
    ['新登记经营主体 fact flow = 6927 户 2024', '新登记企业 fact flow = 1903 户 2024', '个体工商户 fact flow = 4958 户 2024'],
  ],
  [
    'what is within, in a bracket',
    '轨道交通运营里程483公里（含有轨电车17公里）。',
    ['轨道交通运营里程 fact stock = 483 公里 2024', '有轨电车运营里程 fact stock = 17 公里 2024'],
  ],
  [
    'a standard per head said of others too',
    '孤儿养育标准从每人每月2017元提高到2057元，散居孤儿从每人每月1536元提高到1567元。',
    [
      '孤儿养育标准 fact price = 2017 元 2023',
      '孤儿养育标准 fact price = 2057 元 2024',
      '散居孤儿标准 fact price = 1536 元 2023',
      '散居孤儿标准 fact price = 1567 元 2024',
    ],
  ],
  [
    'deeds of two words and what is under way',
    '受理加装电梯申请153台，建成投用90台，在建14台。',
    ['加装电梯申请 fact flow = 153 台 2024', '建成投用加装电梯 fact flow = 90 台 2024', '在建加装电梯 fact stock = 14 台 2024'],
  ],
  [
    'a sum behind a deed alone',
    '开工改造老旧小区487个，完工421个，完成投资33.8亿元。',
    ['老旧小区 fact flow = 487 个 2024', '完工老旧小区 fact flow = 421 个 2024', '老旧小区完成投资 fact flow = 33.8 亿元 2024'],
  ],
  ['what is set up owns its size', '设立应急转贷基金，初始规模3亿元。', ['应急转贷基金初始规模 fact stock = 3 亿元 2024']],
  ['who has an amount that anybody may have', '地铁实现客运量10.96亿人次。', ['地铁客运量 fact flow = 10.96 亿人次 2024']],
  ['a place is no part of the name', '全市实现客运量10.96亿人次。', ['客运量 fact flow = 10.96 亿人次 2024']],
  [
    'what brings a benefit, and who has it behind the number',
    '建设片区207个，覆盖1800个行政村，职业伤害保障试点惠及16万人。',
    ['片区 fact flow = 207 个 2024', '片区覆盖行政村 fact flow = 1800 个 2024', '职业伤害保障试点惠及 fact flow = 16 万人 2024'],
  ],
  ['cases of a year that is named', '2024年累计办理续贷3.28万笔。', ['续贷 fact flow = 3.28 万笔 2024']],
  [
    'a bound that stands before what a figure is measured by',
    '特困人员基本生活标准不低于当地低保标准的1.6倍。',
    ['特困人员基本生活标准 fact share >= 1.6 倍 2024'],
  ],
  [
    'a head alone before 分别 goes with the owners of the clause before',
    '清理规范节庆、论坛，数量分别压减75%、95%。',
    ['节庆数量 fact growth = -75 % 2024', '论坛数量 fact growth = -95 % 2024'],
  ],
  [
    'the level that what is new has brought a length to',
    '铁路运营里程新增300公里、突破7000公里。',
    ['铁路运营里程 fact flow = 300 公里 2024', '铁路运营里程 fact stock > 7000 公里 2024'],
  ],
  [
    'examples of a class are the owners of a row',
    '新能源汽车、工业机器人等智能产品产量增长较快，分别增长30.5%、20.1%。',
    ['新能源汽车产量 fact growth = 30.5 % 2024', '工业机器人产量 fact growth = 20.1 % 2024'],
  ],
  ['a cause before the name', '受疫情影响年观众人数12万人次。', ['年观众人数 fact flow = 12 万人次 2024']],
  ['what is saved', '为企业节约成本2.6亿元。', ['企业节约成本 fact flow = 2.6 亿元 2024']],
  ['a word of all before a number', '建议、提案办结率均为100%。', ['建议、提案办结率 fact share = 100 % 2024']],
  [
    'who is inspected',
    '公共场所卫生被监督单位181万个，从业人员802万人。',
    ['公共场所卫生被监督单位 fact stock = 181 万个 2024', '公共场所卫生被监督单位从业人员 fact stock = 802 万人 2024'],
  ],
  [
    'parts of people by where they are',
    '年末卫生人员机构分布：医院937人（占59%），基层医疗卫生机构525人（占33%）。',
    [
      '医院卫生人员 fact stock = 937 人 2024',
      '医院卫生人员 fact share = 59 % 2024',
      '基层医疗卫生机构卫生人员 fact stock = 525 人 2024',
      '基层医疗卫生机构卫生人员 fact share = 33 % 2024',
    ],
  ],
  [
    'parts of people by what they have learned',
    '卫生技术人员学历结构：本科及以上占38.9%，大专占41.2%。',
    ['本科及以上卫生技术人员 fact share = 38.9 % 2024', '大专卫生技术人员 fact share = 41.2 % 2024'],
  ],
  [
    'parts that have a unit of their own',
    '卫生技术人员中，执业（助理）医师508人，注册护士585人。',
    ['执业（助理）医师 fact stock = 508 人 2024', '注册护士 fact stock = 585 人 2024'],
  ],
  [
    'parts of an amount by who has it',
    '全年总诊疗量中，三级医院28万人次（占28%），未定级医院1万人次（占2%）。',
    [
      '三级医院诊疗量 fact flow = 28 万人次 2024',
      '三级医院诊疗量 fact share = 28 % 2024',
      '未定级医院诊疗量 fact flow = 1 万人次 2024',
      '未定级医院诊疗量 fact share = 2 % 2024',
    ],
  ],
  ['institutions that are counted among others', '医院中，民营医院26家。', ['民营医院 fact stock = 26 家 2024']],
  [
    'a whole that narrows its part',
    '各级公立医院中，三级医院次均门诊费用比上年下降1.0%；次均住院费用下降6.2%。',
    ['公立三级医院次均门诊费用 fact growth = -1 % 2024', '公立三级医院次均住院费用 fact growth = -6.2 % 2024'],
  ],
  [
    'the scope of the first of two parts',
    '限额以上单位中城镇市场实现零售额1200亿元，增长5%；乡村市场实现零售额36亿元，下降8%。',
    [
      '限额以上单位中城镇市场零售额 fact flow = 1200 亿元 2024',
      '限额以上单位中城镇市场零售额 fact growth = 5 % 2024',
      '限额以上单位中乡村市场零售额 fact flow = 36 亿元 2024',
      '限额以上单位中乡村市场零售额 fact growth = -8 % 2024',
    ],
  ],
];

describe('wholes, parts and deeds', () => {
  it.each(TOLD)('%s: %s', (_, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
