import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

type Case = readonly [construction: string, sentence: string, told: readonly string[]];

/** Sentences of a review of 2024; what they say beyond the levels told first. */
const ROWS: readonly Case[] = [
  [
    'changes without a subject pair with what the sentence before told in their units',
    '全年发生各类事故56起、死亡30人、受伤58人、直接经济损失818.92万元。相比2023年同期分别减少32起、减少11人、减少58人，分别下降36%、下降26%、下降50%。',
    [
      '各类事故 fact change = -32 起 2024',
      '各类事故死亡 fact change = -11 人 2024',
      '各类事故受伤 fact change = -58 人 2024',
      '各类事故 fact growth = -36 % 2024',
      '各类事故死亡 fact growth = -26 % 2024',
      '各类事故受伤 fact growth = -50 % 2024',
    ],
  ],
  [
    'what has not changed takes its place in the row',
    '工贸事故3起、死亡1人、直接经济损失100万元。相比2023年同期分别持平、减少1人，分别持平、下降50%。',
    ['工贸事故死亡 fact change = -1 人 2024', '工贸事故死亡 fact growth = -50 % 2024'],
  ],
  [
    'a base that knew none is of its own year, and the change is not',
    '其他事故2起、死亡2人、直接经济损失217万元。2023年同期无事故，相比分别增加2起、2人。',
    ['其他事故 fact change = 2 起 2024', '其他事故死亡 fact change = 2 人 2024'],
  ],
  [
    'shares of growth pair with as many levels of the sentence before',
    '全年接待游客100万人次、旅游收入10亿元。同比分别增长10%、12%。',
    ['接待游客 fact growth = 10 % 2024', '旅游收入 fact growth = 12 % 2024'],
  ],
];

const PARTS: readonly Case[] = [
  [
    'branches of a list to its end, those of processing too',
    '规模以上工业中，农副食品加工业增加值增长14.1%，黑色金属冶炼和压延加工业下降15.5%，通用设备制造业下降2.1%。',
    [
      '规模以上农副食品加工业增加值 fact growth = 14.1 % 2024',
      '规模以上黑色金属冶炼和压延加工业增加值 fact growth = -15.5 % 2024',
      '规模以上通用设备制造业增加值 fact growth = -2.1 % 2024',
    ],
  ],
  [
    'kinds of goods whose price the clause before names',
    '在构成居民消费品价格的八大类中：教育文化娱乐类上涨1.4%，衣着类下跌0.1%。',
    ['教育文化娱乐类价格 fact growth = 1.4 % 2024', '衣着类价格 fact growth = -0.1 % 2024'],
  ],
  [
    'radio and television in one word',
    '广播电视综合人口覆盖率分别达到99.49%、99.63%。',
    ['广播综合人口覆盖率 fact share = 99.49 % 2024', '电视综合人口覆盖率 fact share = 99.63 % 2024'],
  ],
  [
    'the outturn of the year before, that a budget is measured by',
    '2024年财政收入完成100亿元，比上年执行数90亿元增长11%。',
    ['财政收入 fact flow = 100 亿元 2024', '财政收入 fact flow = 90 亿元 2023', '财政收入 fact growth = 11 % 2024'],
  ],
  [
    'harm is that of the events',
    '全年发生地质灾害4873起，造成74人死亡、11人失踪，直接经济损失12.6亿元。',
    [
      '地质灾害 fact flow = 4873 起 2024',
      '地质灾害死亡 fact flow = 74 人 2024',
      '地质灾害失踪 fact flow = 11 人 2024',
      '地质灾害直接经济损失 fact flow = 12.6 亿元 2024',
    ],
  ],
  [
    'a noun that opens with a verb stays whole',
    '建设施工事故3起、死亡3人、直接经济损失305万元。',
    ['建设施工事故 fact flow = 3 起 2024', '建设施工事故死亡 fact flow = 3 人 2024', '建设施工事故直接经济损失 fact flow = 305 万元 2024'],
  ],
  ['what is saved from harm is none', '为消费者挽回经济损失96.3万元。', ['挽回经济损失 fact flow = 96.3 万元 2024']],
  [
    'schools that stand for their teachers',
    '学校专任教师6055人，其中高中672人、幼儿园1025人、特校51人。',
    [
      '学校专任教师 fact stock = 6055 人 2024',
      '高中专任教师 fact stock = 672 人 2024',
      '幼儿园专任教师 fact stock = 1025 人 2024',
      '特校专任教师 fact stock = 51 人 2024',
    ],
  ],
  [
    'people who are named by what they are',
    '卫生技术人员1000人，其中女职工300人、县级医院200人。',
    ['卫生技术人员 fact stock = 1000 人 2024', '女职工 fact stock = 300 人 2024', '县级医院卫生技术人员 fact stock = 200 人 2024'],
  ],
  [
    'pupils of a school',
    '在校生62060人。其中高中生6940人、特校生127人。',
    ['在校生 fact stock = 62060 人 2024', '高中在校生 fact stock = 6940 人 2024', '特校在校生 fact stock = 127 人 2024'],
  ],
  [
    'insurances that stand for their contributions',
    '征缴保费16.69亿元，其中工伤保险4248万元。',
    ['征缴保费 fact flow = 16.69 亿元 2024', '工伤保险保费 fact flow = 4248 万元 2024'],
  ],
  [
    'one side of a budget at a level of government',
    '一般公共预算收入50亿元，增长3.2%。其中：市级收入增长1.6%，县区收入增长5.3%。',
    [
      '一般公共预算收入 fact flow = 50 亿元 2024',
      '一般公共预算收入 fact growth = 3.2 % 2024',
      '市级一般公共预算收入 fact growth = 1.6 % 2024',
      '县区一般公共预算收入 fact growth = 5.3 % 2024',
    ],
  ],
  [
    'the verb that tells a part from its whole',
    '房屋建筑施工面积1000万平方米，下降5%，其中新开工房屋建筑施工面积330万平方米，增长225.4%。',
    [
      '房屋建筑施工面积 fact stock = 1000 万平方米 2024',
      '房屋建筑施工面积 fact growth = -5 % 2024',
      '新开工房屋建筑施工面积 fact flow = 330 万平方米 2024',
      '新开工房屋建筑施工面积 fact growth = 225.4 % 2024',
    ],
  ],
  [
    'what is so of all parts is so of their whole',
    '各类社会保险参保29.58万人次，其中工伤保险72699人、失业保险24562人、参保率均达98%以上。',
    [
      '各类社会保险参保 fact flow = 29.58 万人次 2024',
      '工伤保险 fact stock = 72699 人 2024',
      '失业保险 fact stock = 24562 人 2024',
      '各类社会保险参保率 fact share >= 98 % 2024',
    ],
  ],
  [
    'what is earned by it',
    '完成农牧民转移就业16万人次，创收18.01亿元。',
    ['农牧民转移就业 fact flow = 16 万人次 2024', '农牧民转移就业创收 fact flow = 18.01 亿元 2024'],
  ],
];

describe('rows of changes without owners of their own', () => {
  it.each(ROWS)('%s', (_construction, sentence, told) => {
    expect(readReport(sentence).slice(-told.length).map(showObservation)).toEqual(told);
  });
});

describe('parts and harm named with what was told before', () => {
  it.each(PARTS)('%s', (_construction, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
