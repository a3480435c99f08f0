import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** Sentences of a review of 2024 with parts of what was told, and with what had been planned. */
const PARTS: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'institutions in a number, and kinds of them',
    '年末全市医疗卫生机构总数4186个。其中：医院148个，专业公共卫生机构61个。',
    ['医疗卫生机构总数 fact stock = 4186 个 2024', '医院 fact stock = 148 个 2024', '专业公共卫生机构 fact stock = 61 个 2024'],
  ],
  [
    'a fee of what was spent',
    '市级“三公”经费支出5216万元，其中公务接待费1079万元。',
    ['市级“三公”经费支出 fact flow = 5216 万元 2024', '公务接待费 fact flow = 1079 万元 2024'],
  ],
  [
    'a way of growing woods',
    '完成营造林38.62万亩，其中人工造林12.4万亩、封山育林9.82万亩。',
    ['营造林 fact flow = 38.62 万亩 2024', '人工造林 fact flow = 12.4 万亩 2024', '封山育林 fact flow = 9.82 万亩 2024'],
  ],
  [
    'what was begun and completed of what is under way',
    '房屋施工面积214.3万平方米，其中本年新开工面积61.8万平方米，下降18.2%；竣工面积30万平方米。',
    [
      '房屋施工面积 fact stock = 214.3 万平方米 2024',
      '新开工面积 fact flow = 61.8 万平方米 2024',
      '新开工面积 fact growth = -18.2 % 2024',
      '竣工面积 fact flow = 30 万平方米 2024',
    ],
  ],
  [
    'people of the whole behind a ；',
    '普通高中524所，其中完全中学168所；招生40.6万人，增长4.3%；在校生116.9万人。',
    [
      '普通高中 fact stock = 524 所 2024',
      '完全中学 fact stock = 168 所 2024',
      '普通高中招生 fact flow = 40.6 万人 2024',
      '普通高中招生 fact growth = 4.3 % 2024',
      '普通高中在校生 fact stock = 116.9 万人 2024',
    ],
  ],
  [
    'kinds of what is new',
    '全年新登记经营主体6927户，其中企业1903户、个体工商户4958户。',
    ['新登记经营主体 fact flow = 6927 户 2024', '新登记企业 fact flow = 1903 户 2024', '个体工商户 fact flow = 4958 户 2024'],
  ],
  [
    'what was done with a part of what is pushed on',
    '推进亿元以上项目120个，其中新开工55个、年内竣工40个。',
    ['推进亿元以上项目 fact flow = 120 个 2024', '新开工亿元以上项目 fact flow = 55 个 2024', '竣工亿元以上项目 fact flow = 40 个 2024'],
  ],
  [
    'what is lent and what is owed',
    '创业担保贷款余额18.62亿元，今年新发放9.37亿元，同比增长41.2%。',
    [
      '创业担保贷款余额 fact stock = 18.62 亿元 2024',
      '发放创业担保贷款 fact flow = 9.37 亿元 2025',
      '发放创业担保贷款 fact growth = 41.2 % 2025',
    ],
  ],
  [
    'those who are in danger no longer',
    '监测对象累计412户，已消除风险287户。',
    ['监测对象 fact stock = 412 户 2024', '消除风险监测对象 fact stock = 287 户 2024'],
  ],
  [
    'a refund that is a name',
    '兑现援企稳岗资金1.93亿元，其中失业保险稳岗返还7426万元，惠及企业1.12万户。',
    [
      '援企稳岗资金 fact flow = 1.93 亿元 2024',
      '失业保险稳岗返还 fact flow = 7426 万元 2024',
      '失业保险稳岗返还惠及企业 fact flow = 1.12 万户 2024',
    ],
  ],
  [
    'a task that was more than done',
    '加装电梯9部，超额完成省定4部的目标任务。',
    ['加装电梯 fact flow = 9 部 2024', '加装电梯 target flow = 4 部 2024'],
  ],
  [
    'a fall that was due',
    '单位地区生产总值能耗累计下降17.6%，超额完成省下达16%的目标任务。',
    ['单位地区生产总值能耗 fact growth = -17.6 % 2024', '单位地区生产总值能耗 target growth = -16 % 2024'],
  ],
  [
    'a plan that was not met',
    '外贸出口仅增长3.1%，未完成增长10%的年度计划。',
    ['外贸出口 fact growth = 3.1 % 2024', '外贸出口 target growth = 10 % 2024'],
  ],
  [
    'what was aimed at',
    '居民消费价格上涨2.7%，低于4%的控制目标。',
    ['居民消费价格 fact growth = 2.7 % 2024', '居民消费价格 target growth < 4 % 2024'],
  ],
  ['a deed by its name is no plan', '提前完成3个县脱贫任务。', ['县脱贫任务 fact flow = 3 个 2024']],
];

describe('parts and plans', () => {
  it.each(PARTS)('%s: %s', (_construction, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
