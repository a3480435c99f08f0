import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** Sentences in the manner of statistical communiqués, read in a review of 2024. */
const TOLD: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'owners of a 分别 that commas part',
    '金属制品业，计算机、通信和其他电子设备制造业，通用设备制造业，分别增长31.7%、18.1%、28.2%。',
    [
      '金属制品业 fact growth = 31.7 % 2024',
      '计算机、通信和其他电子设备制造业 fact growth = 18.1 % 2024',
      '通用设备制造业 fact growth = 28.2 % 2024',
    ],
  ],
  [
    'owners that commas part and the head of the last of them',
    '分行业看，农副食品加工业，酒、饮料和精制茶制造业，专用设备制造业产值分别比上年增长4.1%、3.1%、6.1%；批发业，住宿和餐饮业销售额分别增长5%、6%。',
    [
      '农副食品加工业产值 fact growth = 4.1 % 2024',
      '酒、饮料和精制茶制造业产值 fact growth = 3.1 % 2024',
      '专用设备制造业产值 fact growth = 6.1 % 2024',
      '批发业销售额 fact growth = 5 % 2024',
      '住宿和餐饮业销售额 fact growth = 6 % 2024',
    ],
  ],
  [
    'a verb behind 分别 whose amount each of them has',
    '电力、热力、燃气及水生产和供应业，水利、环境和公共设施管理业，分别完成投资10亿元、21亿元。',
    ['电力、热力、燃气及水生产和供应业完成投资 fact flow = 10 亿元 2024', '水利、环境和公共设施管理业完成投资 fact flow = 21 亿元 2024'],
  ],
  [
    'a clause before a row of its own',
    '全市重点行业，汽车制造业、医药制造业产值分别增长5%、6%。',
    ['汽车制造业产值 fact growth = 5 % 2024', '医药制造业产值 fact growth = 6 % 2024'],
  ],
  [
    'the way of transport holds for goods and for what they turn over',
    '全年公路货运量和货物周转量分别为2701万吨和684931万吨公里。港口货物吞吐量和集装箱吞吐量分别增长5.1%和4.2%。',
    [
      '公路货运量 fact flow = 2701 万吨 2024',
      '公路货物周转量 fact flow = 684931 万吨公里 2024',
      '港口货物吞吐量 fact growth = 5.1 % 2024',
      '集装箱吞吐量 fact growth = 4.2 % 2024',
    ],
  ],
  [
    'of two accounts of one firm the one is no owner of the other',
    '规模以上工业企业营业收入和利润总额分别为120亿元和13亿元。规模以上工业增加值、营业收入分别增长7.1%、5%。',
    [
      '规模以上工业企业营业收入 fact flow = 120 亿元 2024',
      '规模以上工业企业利润总额 fact flow = 13 亿元 2024',
      '规模以上工业增加值 fact growth = 7.1 % 2024',
      '规模以上工业营业收入 fact growth = 5 % 2024',
    ],
  ],
];

describe('sentences of communiqués', () => {
  it.each(TOLD)('are read with %s', (_, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
