import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** A sentence of a review of 2024, and what it says, in order: figures set beside another, and what goes on behind them. */
const BESIDE: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'behind a gap the thing itself is told of',
    '财政总收入增长5%，高于全国1.7个百分点，比上年同期增收7.4亿元，增长7%。',
    [
      '财政总收入 fact growth = 5 % 2024',
      '财政总收入高于全国 fact change = 1.7 个百分点 2024',
      '财政总收入 fact change = 7.4 亿元 2024',
      '财政总收入 fact growth = 7 % 2024',
    ],
  ],
  [
    'how far one should have come',
    '财政总收入103.9亿元，完成预算的45.6%，超序时进度3.9个百分点，增长7.7%。',
    [
      '财政总收入 fact flow = 103.9 亿元 2024',
      '财政总收入完成预算 fact share = 45.6 % 2024',
      '财政总收入超序时进度 fact change = 3.9 个百分点 2024',
      '财政总收入 fact growth = 7.7 % 2024',
    ],
  ],
  [
    'words of a level that is held are no part of the name',
    '群众安全感满意度在98%以上，卫生厕所普及率巩固在96%以上。',
    ['群众安全感满意度 fact share >= 98 % 2024', '卫生厕所普及率 fact share >= 96 % 2024'],
  ],
  [
    'all people and residents are two metrics',
    '总人口18万人，常住人口10万人。',
    ['总人口 fact stock = 18 万人 2024', '常住人口 fact stock = 10 万人 2024'],
  ],
];

describe('figures beside others', () => {
  it.each(BESIDE)('%s', (_construction, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
