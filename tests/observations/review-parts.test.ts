import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/model/observation.js';
import { extract } from '../../src/pipeline.js';
import { readPlain } from '../../src/read/read-document.js';
import { loadBuiltInRules } from '../documents/read-documents.js';

/** A report of 2026 whose review tells of five years and of the last one, and what it says: label, value and the first and last year of its time. */
function readReview(heading: string, ...paragraphs: readonly string[]): readonly string[] {
  const text = `澜江市2026年政府工作报告
2026年1月14日在澜江市第十五届人民代表大会第五次会议上
各位代表：
一、${heading}
${paragraphs.join('\n')}
二、2026年工作
新的一年，我们继续努力。
`;
  const read = readPlain(new TextEncoder().encode(text), 'report.txt', 'text');
  if (!read.ok) throw new Error(read.message);
  return extract(read.document, loadBuiltInRules()).observations.map(show);
}

function show({ metricLabel, value, unit, periodStart, periodEnd }: Observation): string {
  return `${metricLabel} ${value} ${unit} ${periodStart?.slice(0, 4) ?? ''}-${periodEnd?.slice(0, 4) ?? ''}`;
}

const BOTH = '“十四五”时期和2025年工作回顾';

describe('a review of five years and of the last one', () => {
  it('tells of the five years in the points behind the paragraph that opens them, though they are sections of their own', () => {
    expect(
      readReview(
        BOTH,
        '“十四五”时期是澜江极不平凡的五年。全市上下团结奋斗。',
        '（一）坚持绿色发展。单位GDP能耗累计下降14%，建设高标准农田39万亩，煤炭消费比重下降8个百分点。',
        '各位代表，刚刚过去的2025年，全市地区生产总值增长5.3%。',
        '（二）加快发展。城镇新增就业14万人，建设高标准农田3万亩。',
      ),
    ).toEqual([
      '单位GDP能耗 -14 % 2021-2025',
      '高标准农田 39 万亩 2021-2025',
      '煤炭消费比重 -8 个百分点 2021-2025',
      '地区生产总值 5.3 % 2025-2025',
      '城镇新增就业 14 万人 2025-2025',
      '高标准农田 3 万亩 2025-2025',
    ]);
  });

  it('begins with the last year where nothing opens the five years', () => {
    expect(
      readReview(
        '2025年和“十四五”时期工作回顾',
        '过去一年，全市上下团结奋斗。',
        '城镇新增就业14万人。',
        '各位代表！经过接续奋斗，“十四五”顺利收官。五年来，我们迎难而上。',
        '这是人民生活不断改善的五年。',
        '新增养老床位5000张。',
      ),
    ).toEqual(['城镇新增就业 14 万人 2025-2025', '养老床位 5000 张 2021-2025']);
  });

  it('has the levels that it tells in its last year, and sums in all of them', () => {
    expect(
      readReview(
        BOTH,
        '五年来，社会消费品零售总额增至2.79万亿元，粮食年产量超76亿斤，一般公共预算收入累计完成3.7万亿元，外送电量超过8100亿千瓦时。',
      ),
    ).toEqual([
      '社会消费品零售总额 2.79 万亿元 2025-2025',
      '粮食年产量 76 亿斤 2025-2025',
      '一般公共预算收入 3.7 万亿元 2021-2025',
      '外送电量 8100 亿千瓦时 2021-2025',
    ]);
  });

  it('dates by its last year but the level that a change reached, not what is told beside it', () => {
    expect(readReview('过去五年工作回顾', '高速公路里程从96公里增加到136公里，新建改建农村公路1270公里。').slice(1)).toEqual([
      '高速公路里程 136 公里 2025-2025',
      '农村公路 1270 公里 2021-2025',
    ]);
  });

  it('tells of its own year behind a sentence that ends with a later one', () => {
    expect(readReview('2025年工作回顾', '安置区已交付10个，剩余安置区2026年全部交付。完成棚户区改造1400套。')).toEqual([
      '安置区 10 个 2025-2025',
      '棚户区改造 1400 套 2025-2025',
    ]);
  });

  it('takes the years since an assembly that the first clause tells of', () => {
    const told = readReview('2025年工作回顾', '市十四届人大一次会议以来的五年，是极不平凡的五年。生产总值从26.6亿元增加到51.9亿元。');
    expect(told).toEqual(['生产总值 26.6 亿元 2020-2020', '生产总值 51.9 亿元 2025-2025']);
  });
});
