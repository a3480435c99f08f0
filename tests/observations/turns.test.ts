import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** Sentences of a review of 2024 whose clause before the figure tells of a record or a turn, which is no part of the name. */
const TURNS: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'a record behind a 分别',
    '对印度、越南出口分别增长37.2%、19%，全市进出口总值创历史新高，达到5379亿元、增长18.5%。',
    [
      '对印度出口 fact growth = 37.2 % 2024',
      '对越南出口 fact growth = 19 % 2024',
      '进出口总值 fact flow = 5379 亿元 2024',
      '进出口总值 fact growth = 18.5 % 2024',
    ],
  ],
  ['a record again', '粮食产量再创历史新高，达到120万吨。', ['粮食产量 fact flow = 120 万吨 2024']],
  ['a record of some years', '粮食产量创近五年同期新高，达到120万吨。', ['粮食产量 fact flow = 120 万吨 2024']],
  ['a record year by year', '港口货物吞吐量连续三年创新高，达到3.2亿吨。', ['港口货物吞吐量 fact flow = 3.2 亿吨 2024']],
  ['a record whose words are cut apart', '旅游收入屡创新高，达120亿元。', ['旅游收入 fact flow = 120 亿元 2024']],
  ['a turn', '固定资产投资由负转正，增长6%。', ['固定资产投资 fact growth = 6 % 2024']],
  [
    'a turn of two',
    '工业投资、民间投资双双由负转正，分别增长3%、5%。',
    ['工业投资 fact growth = 3 % 2024', '民间投资 fact growth = 5 % 2024'],
  ],
  ['a level', '规上工业总产值实现翻番，达到260亿元。', ['规上工业总产值 fact flow = 260 亿元 2024']],
  ['no record', '创新高地建设加快，高新技术企业达1200家。', ['高新技术企业 fact stock = 1200 家 2024']],
];

/** Rows without 分别 whose values have units of their own. */
const UNITS: typeof TURNS = [
  [
    'two rates',
    '每千人床位数、执业（助理）医师数增至7.83张、3.57个。',
    ['每千人床位数 fact price = 7.83 张 2024', '每千人执业（助理）医师数 fact price = 3.57 个 2024'],
  ],
  [
    'two counts',
    '工业企业、服务业企业增加到300家、1200户。',
    ['工业企业 fact stock = 300 家 2024', '服务业企业 fact stock = 1200 户 2024'],
  ],
];

describe('a clause that tells how it goes', () => {
  it.each(TURNS)('%s', (_construction, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});

describe('values in units of their own', () => {
  it.each(UNITS)('%s', (_construction, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
