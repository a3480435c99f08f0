import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** A sentence of a review of 2024, and how its figures are named and measured, in order. */
const NAMED: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'the predicate behind the last noun of a list is told of all',
    '12所学校、30个学科入选“双优”建设名单。',
    ['入选“双优”建设名单的学校 fact flow = 12 所 2024', '入选“双优”建设名单的学科 fact flow = 30 个 2024'],
  ],
  [
    'a share of a plan is one of what was told before, and what grows is the amount',
    '一般公共预算支出完成52亿元，完成调整预算的97%，增长4.6%。',
    [
      '一般公共预算支出 fact flow = 52 亿元 2024',
      '一般公共预算支出完成调整预算 fact share = 97 % 2024',
      '一般公共预算支出 fact growth = 4.6 % 2024',
    ],
  ],
  [
    'a share set beside another year is one of the year told',
    '2024年公交客运量1.8亿人次，仅为2019年的64%。',
    ['公交客运量 fact flow = 1.8 亿人次 2024', '公交客运量 fact share = 64 % 2024'],
  ],
  [
    'an amount behind a share goes on with what was told in its unit',
    '空气优良天数312天，占全年的85%，同比增加14天。',
    ['空气优良天数 fact flow = 312 天 2024', '空气优良天数 fact share = 85 % 2024', '空气优良天数 fact change = 14 天 2024'],
  ],
  ['what is taken off a burden is an amount', '全年减轻企业负担8.6亿元。', ['减轻企业负担 fact flow = 8.6 亿元 2024']],
  [
    'two counts beside each other are measured alike',
    '查获走私货物12起186吨。',
    ['走私货物 fact flow = 12 起 2024', '走私货物 fact flow = 186 吨 2024'],
  ],
  ['what was paid out in the year is no level', '全年累计发放低保金5237万元。', ['低保金 fact flow = 5237 万元 2024']],
  [
    'a fund keeps its word',
    '社会保险基金收入9.7亿元，支出8.8亿元。',
    ['社会保险基金收入 fact flow = 9.7 亿元 2024', '社会保险基金支出 fact flow = 8.8 亿元 2024'],
  ],
  [
    'people who come are counted by the verb, and their parts too',
    '全年引进各类人才734人，其中博士16人。',
    ['引进各类人才 fact flow = 734 人 2024', '博士人才 fact flow = 16 人 2024'],
  ],
  [
    'a list of averages',
    '高龄津贴为80岁以上老人每人每月60元、90岁以上老人120元。',
    ['80岁以上老人 fact price = 60 元 2024', '90岁以上老人 fact price = 120 元 2024'],
  ],
  ['what is won back is no loss', '挽回消费者经济损失2340万元。', ['挽回消费者经济损失 fact flow = 2340 万元 2024']],
  [
    'deeds inside the name of a time limit',
    '零星报销办理时限由30个工作日压缩至12个工作日。',
    ['零星报销办理时限 fact stock = 30 个工作日 2023', '零星报销办理时限 fact stock = 12 个工作日 2024'],
  ],
  ['what a noun does tells which are counted', '9家市属国企实现战略性重组。', ['实现战略性重组的市属国企 fact flow = 9 家 2024']],
  ['done says nothing of which are meant', '10件民生实事全面完成。', ['民生实事 fact flow = 10 件 2024']],
  [
    'a level leaves its noun to the next of the list',
    '建成3个国家级、7个省级医疗中心。',
    ['国家级医疗中心 fact flow = 3 个 2024', '省级医疗中心 fact flow = 7 个 2024'],
  ],
  ['an attribute with a preposition', '开展5个以县城为载体的城镇化建设试点。', ['城镇化建设试点 fact flow = 5 个 2024']],
  ['a deed inside a name', '建成国家生态文明建设示范区6个。', ['国家生态文明建设示范区 fact flow = 6 个 2024']],
  ['a deed that ends a name', '河口湿地生态修复12.5万亩。', ['河口湿地生态修复 fact flow = 12.5 万亩 2024']],
  ['a sum before its owner', '总投资71亿元的炼化一体化工程开工建设。', ['炼化一体化工程总投资 fact flow = 71 亿元 2024']],
  ['what causes a sum', '专项债券撬动社会投资12亿元。', ['专项债券撬动社会投资 fact flow = 12 亿元 2024']],
  ['what a share is for', '财政支出近八成投向民生领域。', ['财政支出投向民生领域 fact share ~ 80 % 2024']],
  ['who has a benefit from what', '学生营养改善计划惠及32万名孩子。', ['学生营养改善计划惠及孩子 fact flow = 32 万名 2024']],
  ['what a subject has a share of', '本地高校承担了全市近60%的基础研究项目。', ['本地高校承担基础研究项目 fact share ~ 60 % 2024']],
  ['a share of those who do something', '90%以上村庄达到干净整洁标准。', ['达到干净整洁标准的村庄 fact share >= 90 % 2024']],
  [
    'a row of values without 分别',
    '粮食、油料产量增长3.2%、5.6%。',
    ['粮食产量 fact growth = 3.2 % 2024', '油料产量 fact growth = 5.6 % 2024'],
  ],
  [
    '分别 before a verb and its object',
    '第二产业、第三产业分别实现增加值32亿元、45亿元。',
    ['第二产业增加值 fact flow = 32 亿元 2024', '第三产业增加值 fact flow = 45 亿元 2024'],
  ],
  [
    'two trading partners keep what they trade',
    '对东盟、欧盟进出口分别增长16.7%、4.2%。',
    ['对东盟进出口 fact growth = 16.7 % 2024', '对欧盟进出口 fact growth = 4.2 % 2024'],
  ],
  [
    'a total drops what is new',
    '新登记经营主体3.2万户，总量达20.3万户。',
    ['新登记经营主体 fact flow = 3.2 万户 2024', '经营主体总量 fact stock = 20.3 万户 2024'],
  ],
  ['a total goes on with the subject of its clause', '5A级景区新增周家古镇、总数达到6家。', ['5A级景区总数 fact stock = 6 家 2024']],
  [
    'a threshold belongs to a noun that says nothing by itself',
    '生产总值超200亿元县（区）达6个。',
    ['生产总值超200亿元县（区） fact stock = 6 个 2024'],
  ],
  ['people are counted by what is done', '免费筛查慢性病2.4万人次。', ['筛查慢性病 fact flow = 2.4 万人次 2024']],
  [
    'a fall that becomes a rise',
    '工业企业利润由上年下降2.3%转为增长8.5%。',
    ['工业企业利润 fact growth = -2.3 % 2023', '工业企业利润 fact growth = 8.5 % 2024'],
  ],
  [
    'what the counted people do themselves belongs to their name',
    '年末领取失业保险金人数2.9万人，享受护理补贴人员1.2万人。',
    ['领取失业保险金人数 fact stock = 2.9 万人 2024', '享受护理补贴人员 fact stock = 1.2 万人 2024'],
  ],
  [
    'a head of an institution goes with the institution, not with the head before',
    '幼儿园教职工5.2万人；专任教师2.9万人。',
    ['幼儿园教职工 fact stock = 5.2 万人 2024', '幼儿园专任教师 fact stock = 2.9 万人 2024'],
  ],
  [
    'a sum goes with what it is spent on, not with the sum before',
    '安排重点工程38项，总投资612亿元，年度计划投资155亿元。',
    ['重点工程 fact flow = 38 项 2024', '重点工程总投资 fact flow = 612 亿元 2024', '重点工程年度计划投资 fact flow = 155 亿元 2024'],
  ],
  [
    'totals behind 分别 go with what was counted, in order',
    '新增省级绿色工厂12家、零碳园区3个，总数分别达到120家、9个。',
    [
      '省级绿色工厂 fact flow = 12 家 2024',
      '零碳园区 fact flow = 3 个 2024',
      '省级绿色工厂总数 fact stock = 120 家 2024',
      '零碳园区总数 fact stock = 9 个 2024',
    ],
  ],
  [
    'a row of growths behind two sums',
    '接待国内游客4126万人次、旅游总收入487亿元，分别增长9.2%和11.8%。',
    [
      '接待国内游客 fact flow = 4126 万人次 2024',
      '旅游总收入 fact flow = 487 亿元 2024',
      '接待国内游客 fact growth = 9.2 % 2024',
      '旅游总收入 fact growth = 11.8 % 2024',
    ],
  ],
  [
    'a bound before a row holds for all of it',
    '现代装备、绿色建材产值分别突破600亿元、800亿元。',
    ['现代装备产值 fact flow > 600 亿元 2024', '绿色建材产值 fact flow > 800 亿元 2024'],
  ],
  ['a change told behind its number', '智能装备产业营收保持20%以上增长。', ['智能装备产业营收 fact growth >= 20 % 2024']],
  ['an owner before a time', '市政务服务平台全年访问量1.8亿人次。', ['市政务服务平台访问量 fact flow = 1.8 亿人次 2024']],
  ['a threshold inside a class', '主营业务收入超500亿元的企业达到11家。', ['主营业务收入超500亿元的企业 fact stock = 11 家 2024']],
  [
    'a deed alone is told of what was counted before',
    '改造老旧小区28个，其中竣工19个。',
    ['老旧小区 fact flow = 28 个 2024', '竣工老旧小区 fact flow = 19 个 2024'],
  ],
  [
    'a figure set beside another one',
    '脱贫人口人均纯收入增长15.1%，高于全市农民收入增速7.4个百分点。',
    ['脱贫人口人均纯收入 fact growth = 15.1 % 2024', '脱贫人口人均纯收入高于农民收入 fact change = 7.4 个百分点 2024'],
  ],
  [
    'two counts with one predicate',
    '4127户、6580人享受低保。',
    ['享受低保 fact stock = 4127 户 2024', '享受低保 fact stock = 6580 人 2024'],
  ],
  [
    'things of a list keep their own names',
    '更新改造滨河路等道路80条、桥梁15座。',
    ['滨河路等道路 fact flow = 80 条 2024', '更新改造桥梁 fact flow = 15 座 2024'],
  ],
  ['a verb alone leaves the noun behind the number', '提升改造210公里农村公路。', ['农村公路 fact flow = 210 公里 2024']],
  [
    'three sectors in one word',
    '一二三产增加值分别增长3%、6%、5%。',
    ['第一产业增加值 fact growth = 3 % 2024', '第二产业增加值 fact growth = 6 % 2024', '第三产业增加值 fact growth = 5 % 2024'],
  ],
  [
    'for whom something is done',
    '全年向7.8万户企业发放稳岗返还4.9亿元。',
    ['稳岗返还企业 fact flow = 7.8 万户 2024', '稳岗返还 fact flow = 4.9 亿元 2024'],
  ],
  ['an amount spread over a volume', '细颗粒物平均浓度35微克每立方米。', ['细颗粒物平均浓度 fact stock = 35 微克每立方米 2024']],
  [
    'what a policy gives is named with who has it',
    '对新认定的国家级、省级示范工厂，分别给予一次性奖励100万元和40万元。',
    ['新认定的国家级示范工厂一次性奖励 fact flow = 100 万元 2024', '新认定的省级示范工厂一次性奖励 fact flow = 40 万元 2024'],
  ],
  [
    'ratios have no unit',
    '城乡居民收入比由上年的1.75缩小到1.72，农产品加工业产值与农业总产值之比提高到2.81∶1。',
    [
      '城乡居民收入比 fact share = 1.75  2023',
      '城乡居民收入比 fact share = 1.72  2024',
      '农产品加工业产值与农业总产值之比 fact share = 2.81  2024',
    ],
  ],
  ['a version is no ratio', '系统升级到3.5版，满意度评分为4.5。', ['满意度评分 fact share = 4.5  2024']],
  ['what a sum is spent on', '筹措7.5亿元实施就业惠民工程。', ['实施就业惠民工程 fact flow = 7.5 亿元 2024']],
  ['a unit that a bound follows', '新建幼儿园20所以上。', ['幼儿园 fact flow >= 20 所 2024']],
  ['the years of schooling', '劳动年龄人口平均受教育年限达到11年。', ['劳动年龄人口平均受教育年限 fact price = 11 年 2024']],
];

/** Sentences whose numbers count nothing. */
const NOTHING: readonly string[] = [
  '聚焦解决“投什么、谁来投、怎么投”三个问题。',
  '分两批面向民间资本发布清单。',
  '坚持两头发力。',
  '连续10年未发生10人以上重大事故。',
  '开展能耗超5000吨标准煤重点企业在线监测。',
];

describe('the names of figures', () => {
  it.each(NAMED)('%s: %s', (_, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });

  it.each(NOTHING)('%s counts nothing', (sentence) => {
    expect(readReport(sentence).map(showObservation)).toEqual([]);
  });
});

describe('the years of figures', () => {
  it('a heading without a number parts the review from the plans', () => {
    const text = '2024年工作回顾\n（一）创新。新增研发机构3家。\n2025年工作安排建议\n（一）创新。新增研发机构5家。';
    expect(readReport(text).map(showObservation)).toEqual(['研发机构 fact flow = 3 家 2024', '研发机构 target flow = 5 家 2025']);
  });

  it('a review of five years and one year dates means and starting levels by the five years', () => {
    const [mean, start, end] = readReport('一、“十四五”时期和2025年工作回顾\n生产总值年均增长6%。城镇化率由61%提高到67%。');
    expect([mean?.periodStart, mean?.periodEnd]).toEqual(['2021-01-01', '2025-12-31']);
    expect([start?.year, end?.year]).toEqual([2020, 2025]);
  });

  it('the level that is reached is that of the last year', () => {
    const [start, end] = readReport('一、工作回顾\n五年来，生产总值从540亿元增加到827亿元。');
    expect([start?.year, end?.periodStart?.slice(0, 4)]).toEqual([2019, '2024']);
  });

  it('steps of round numbers are passed over', () => {
    expect(readReport('一、2024年工作回顾\n生产总值连续迈上4个千亿元台阶、达4985亿元。').map(showObservation)).toEqual([
      '生产总值 fact flow = 4985 亿元 2024',
    ]);
  });
});
