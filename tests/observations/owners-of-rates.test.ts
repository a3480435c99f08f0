import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** Sentences of a review of 2024 with rates and sums that lean on what was told before. */
const RATES: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'sums of one fund',
    '五项社保基金总收入127.3亿元，总支出119.8亿元，累计结余86.5亿元，征缴率97.2%。',
    [
      '五项社保基金总收入 fact flow = 127.3 亿元 2024',
      '五项社保基金总支出 fact flow = 119.8 亿元 2024',
      '五项社保基金累计结余 fact stock = 86.5 亿元 2024',
      '五项社保基金征缴率 fact share = 97.2 % 2024',
    ],
  ],
  [
    'a rate of who has an amount',
    '市融资担保集团注册资本达到20亿元，放大倍数达4.8倍，平均担保费率降至0.65%。',
    [
      '市融资担保集团注册资本 fact stock = 20 亿元 2024',
      '市融资担保集团放大倍数 fact stock = 4.8 倍 2024',
      '市融资担保集团平均担保费率 fact share = 0.65 % 2024',
    ],
  ],
  [
    'a rate of a fund behind its size',
    '应急转贷基金规模扩大到8亿元，日费率再下调10%。',
    ['应急转贷基金规模 fact stock = 8 亿元 2024', '应急转贷基金日费率 fact growth = -10 % 2024'],
  ],
  [
    'a rate of cases behind their number',
    '命案发案11起、破案率100%。',
    ['命案发案 fact flow = 11 起 2024', '命案破案率 fact share = 100 % 2024'],
  ],
  [
    'members of a scheme and its rate',
    '参加新型农村合作医疗的人口8.14亿，参合率91.5%。',
    ['参加新型农村合作医疗的人口 fact stock = 8.14 亿 2024', '新型农村合作医疗参合率 fact share = 91.5 % 2024'],
  ],
  [
    'what is built, and not those who have it',
    '改造城镇老旧小区95个、惠及居民1.6万户，年底前完工率不低于60%。',
    ['城镇老旧小区 fact flow = 95 个 2024', '城镇老旧小区惠及居民 fact flow = 1.6 万户 2024', '城镇老旧小区完工率 fact share >= 60 % 2024'],
  ],
  [
    'what is built, and not its cost',
    '实施城建项目22个，总投资41.7亿元，年度投资13.5亿元，一季度开工率不低于60%。',
    [
      '城建项目 fact flow = 22 个 2024',
      '城建项目总投资 fact flow = 41.7 亿元 2024',
      '城建项目年度投资 fact flow = 13.5 亿元 2024',
      '城建项目开工率 fact share >= 60 % 2024',
    ],
  ],
  [
    'a share of what was due goes with the nearest deed',
    '消化批而未供土地1.14万亩，处置率31.5%；处置闲置土地2870亩，完成省定任务的143.5%。',
    [
      '消化批而未供土地 fact stock = 1.14 万亩 2024',
      '消化批而未供土地处置率 fact share = 31.5 % 2024',
      '闲置土地 fact flow = 2870 亩 2024',
      '闲置土地完成省定任务 fact share = 143.5 % 2024',
    ],
  ],
  [
    'how far the investment has come',
    '42个市级重点项目全部开复工，完成投资88.3亿元，占年度计划的108%。',
    [
      '市级重点项目 fact flow = 42 个 2024',
      '市级重点项目完成投资 fact flow = 88.3 亿元 2024',
      '市级重点项目完成投资占年度计划 fact share = 108 % 2024',
    ],
  ],
  [
    'beds by their use',
    '社区卫生服务中心床位数1200张，使用率68%。',
    ['社区卫生服务中心床位数 fact stock = 1200 张 2024', '社区卫生服务中心床位使用率 fact share = 68 % 2024'],
  ],
  ['what all of them did is no name', '危险化学品企业137家全部完成安全风险评估。', ['危险化学品企业 fact stock = 137 家 2024']],
];

describe('owners of rates and sums', () => {
  it.each(RATES)('%s: %s', (_construction, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
