import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** Sentences of a review of 2024 in which a head, its scope or its class stands once for several figures. */
const CARRIED: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'the scope right before a shared head',
    '新能源汽车、智能手机限上零售额分别增长8.7%和32.3%。汽车制造业、电气机械规上工业增加值分别增长10.1%、12.2%。',
    [
      '新能源汽车限上零售额 fact growth = 8.7 % 2024',
      '智能手机限上零售额 fact growth = 32.3 % 2024',
      '汽车制造业规上工业增加值 fact growth = 10.1 % 2024',
      '电气机械规上工业增加值 fact growth = 12.2 % 2024',
    ],
  ],
  [
    'a scope that opens each name',
    '规上工业增加值、规上服务业营收分别增长5.1%、6.2%。',
    ['规上工业增加值 fact growth = 5.1 % 2024', '规上服务业营收 fact growth = 6.2 % 2024'],
  ],
  [
    'examples before 等, with joints inside their names',
    '医疗仪器设备及器械、石墨和碳素制品、集成电路等产量分别增长5.1%、12.2%、7.1%。',
    [
      '医疗仪器设备及器械产量 fact growth = 5.1 % 2024',
      '石墨和碳素制品产量 fact growth = 12.2 % 2024',
      '集成电路产量 fact growth = 7.1 % 2024',
    ],
  ],
  [
    'a class whose amount the clause before the list names',
    '高新技术产品产量大幅增长，锂电池增长103.1%，工业机器人增长26.6%，新能源汽车超过110万辆。',
    ['锂电池产量 fact growth = 103.1 % 2024', '工业机器人产量 fact growth = 26.6 % 2024', '新能源汽车产量 fact flow > 110 万辆 2024'],
  ],
  [
    'parts of such a class, and what has an amount of its own',
    '新产品产量快速增长，其中太阳能电池增长45.1%。新产品产量快速增长，研发投入增长12%，新能源汽车产业园达到12个。',
    ['太阳能电池产量 fact growth = 45.1 % 2024', '研发投入 fact growth = 12 % 2024', '新能源汽车产业园 fact stock = 12 个 2024'],
  ],
  [
    'no class before the list',
    '产业结构持续优化，高技术制造业增长12%。固定资产投资稳步增长，新开工项目120个。',
    ['高技术制造业 fact growth = 12 % 2024', '新开工项目 fact flow = 120 个 2024'],
  ],
  [
    'net amounts',
    '净外送电量增长10%，净调出粮食120亿斤，人口净迁入3.2万人，净增市场主体12万户。',
    [
      '净外送电量 fact growth = 10 % 2024',
      '净调出粮食 fact flow = 120 亿斤 2024',
      '人口净迁入 fact flow = 3.2 万人 2024',
      '市场主体 fact flow = 12 万户 2024',
    ],
  ],
  [
    'what goes beyond a norm',
    '累计清退超规划网箱养殖719.7公顷，查处超范围经营企业35家，培训超3万人次。',
    ['超规划网箱养殖 fact stock = 719.7 公顷 2024', '超范围经营企业 fact flow = 35 家 2024', '培训 fact flow > 3 万人次 2024'],
  ],
];

describe('members and leads', () => {
  it.each(CARRIED)('%s', (_, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
