import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** Sentences of a review of 2024 that tell of trade: whose exports and imports are meant. */
const TOLD: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'the directions behind 其中 are those of the trade in the sentence before',
    '加工贸易进出口8.5亿元。其中，出口增长10.4%，占出口总额的24.3%；进口增长14.2%。',
    [
      '加工贸易进出口 fact flow = 8.5 亿元 2024',
      '加工贸易出口 fact growth = 10.4 % 2024',
      '加工贸易出口占出口总额 fact share = 24.3 % 2024',
      '加工贸易进口 fact growth = 14.2 % 2024',
    ],
  ],
  [
    'with whom one trades is not who trades',
    '我国与东盟进出口3000亿元，增长3.5%。与荷兰、法国进出口规模均超过1000亿元。我省与中亚贸易额突破900亿美元。',
    [
      '与东盟进出口 fact flow = 3000 亿元 2024',
      '与东盟进出口 fact growth = 3.5 % 2024',
      '与荷兰、法国进出口规模 fact flow > 1000 亿元 2024',
      '与中亚贸易额 fact flow > 900 亿美元 2024',
    ],
  ],
  [
    'a verb that the end of a line left in two pieces',
    '以保税物流方式进出口3.9亿元。其中，出 口1.4亿元，增 长38%；进口2.5亿元，下 降2%。',
    [
      '保税物流方式进出口 fact flow = 3.9 亿元 2024',
      '保税物流方式出口 fact flow = 1.4 亿元 2024',
      '保税物流方式出口 fact growth = 38 % 2024',
      '保税物流方式进口 fact flow = 2.5 亿元 2024',
      '保税物流方式进口 fact growth = -2 % 2024',
    ],
  ],
  [
    'the other direction of a pair is of the same trade',
    '全市进出口总额90亿元，其中一般贸易出口40亿元；进口30亿元，增长5%。',
    [
      '进出口总额 fact flow = 90 亿元 2024',
      '一般贸易出口 fact flow = 40 亿元 2024',
      '一般贸易进口 fact flow = 30 亿元 2024',
      '一般贸易进口 fact growth = 5 % 2024',
    ],
  ],
  [
    'behind all trade of the place the directions are all of it, and a balance is complete',
    '全市货物贸易进出口总值14亿元。其中，出口8亿元；进口6亿元；贸易顺差2亿元，收窄26.7%。',
    [
      '货物贸易进出口总值 fact flow = 14 亿元 2024',
      '出口 fact flow = 8 亿元 2024',
      '进口 fact flow = 6 亿元 2024',
      '贸易顺差 fact flow = 2 亿元 2024',
      '贸易顺差 fact growth = -26.7 % 2024',
    ],
  ],
  [
    'where both were told, it is not said whose they are',
    '全市进出口总额120亿元，民营企业进出口80亿元。其中，出口60亿元。',
    ['进出口总额 fact flow = 120 亿元 2024', '民营企业进出口 fact flow = 80 亿元 2024', '出口 fact flow = 60 亿元 2024'],
  ],
  [
    'goods that come in under one verb',
    '全市进口原油200万吨，增长5%；天然气40万吨；粮食产量20万吨。',
    [
      '进口原油 fact flow = 200 万吨 2024',
      '进口原油 fact growth = 5 % 2024',
      '进口天然气 fact flow = 40 万吨 2024',
      '粮食产量 fact flow = 20 万吨 2024',
    ],
  ],
  [
    'goods by the amount of the first, also where they double',
    '水海产品进口量增长12.4%；化妆品增长1倍；医药品增长8%。',
    ['水海产品进口量 fact growth = 12.4 % 2024', '化妆品进口量 fact growth = 1 倍 2024', '医药品进口量 fact growth = 8 % 2024'],
  ],
  [
    'short words of change, by how much one ranks, and how high a rise went',
    '外贸进出口3.26万亿元，同增17.1%；进口1.16万亿元，同降3.2%。对欧盟进出口以4905.2亿元继续排第一。运输服务出口增幅高达107.5%。',
    [
      '外贸进出口 fact flow = 3.26 万亿元 2024',
      '外贸进出口 fact growth = 17.1 % 2024',
      '进口 fact flow = 1.16 万亿元 2024',
      '进口 fact growth = -3.2 % 2024',
      '对欧盟进出口 fact flow = 4905.2 亿元 2024',
      '对欧盟进出口 fact rank = 1  2024',
      '运输服务出口 fact growth = 107.5 % 2024',
    ],
  ],
  [
    'sizes that tell which projects are meant, at the head of a clause',
    '引进亿元以上项目300个，其中超10亿元项目50个、超50亿元项目8个。',
    ['引进亿元以上项目 fact flow = 300 个 2024', '超10亿元项目 fact flow = 50 个 2024', '超50亿元项目 fact flow = 8 个 2024'],
  ],
  [
    'a sum of as many as a digit says',
    '对欧盟、美国和东盟进出口分别增长5.3%、5.2%和11%，3者合计占全市进出口总值的41%。',
    [
      '对欧盟进出口 fact growth = 5.3 % 2024',
      '对美国进出口 fact growth = 5.2 % 2024',
      '对东盟进出口 fact growth = 11 % 2024',
      '对欧盟、美国、东盟进出口3者合计占全市进出口总值 fact share = 41 % 2024',
    ],
  ],
];

describe('trade', () => {
  it.each(TOLD)('%s: %s', (_, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
