import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import { extract } from '../../src/pipeline.js';
import { loadBuiltInRules } from '../documents/read-documents.js';
import { fold } from '../../src/text/fold.js';

const rules = loadBuiltInRules();
const read = (text: string): Document => ({
  id: '0',
  path: 'a.txt',
  sha256: '0',
  format: 'text',
  encoding: 'utf-8',
  text,
  origins: [],
  tables: [],
  properties: [],
  problems: [],
});

const BROKEN = `某某市2023年社会保障事业发展统计公报
一、就业
年末全市共有博士后科研工作站 40 个，博士后科研流
动站 38 个。城镇失业人员再就业[3] 51
万人，就业困难人员就业 17 万人。全市事业单位公开招聘工

— 3 —

作人员 9 万人，增长 5.1%。
`;

describe('an extraction from broken lines', () => {
  const { document, observations, sentences, structure, unread } = extract(read(BROKEN), rules);

  it('reads numbers and nouns whole, at their places in the file', () => {
    expect(observations.map(({ start, end, metricLabel }) => `${metricLabel} ${BROKEN.slice(start, end).replace('\n', '⏎')}`)).toEqual([
      '博士后科研工作站 40 个',
      '博士后科研流动站 38 个',
      '城镇失业人员再就业 51⏎万人',
      '就业困难人员就业 17 万人',
      '招聘工作人员 9 万人',
      '招聘工作人员 5.1%',
    ]);
    expect(document.text).toBe(BROKEN);
  });

  it('quotes without line ends', () => {
    expect(observations[1]?.quote).toBe('年末全市共有博士后科研工作站 40 个，博士后科研流动站 38 个。');
  });

  it('keeps every offset within the file and its sentences as long as their spans', () => {
    for (const sentence of sentences) {
      expect(sentence.text).toHaveLength(sentence.end - sentence.start);
      expect(fold(BROKEN).slice(sentence.start, sentence.end).startsWith(sentence.text.slice(0, 4))).toBe(true);
      expect(sentence.clauses.at(-1)?.end).toBe(sentence.end);
    }
    for (const { start, end, trace } of observations) expect(trace.start <= start && end <= trace.end).toBe(true);
    expect(structure.artefacts.map(({ start, end }) => BROKEN.slice(start, end).trim())).toEqual(['[3]', '— 3 —']);
    expect(unread.filter(({ code }) => code === 'furniture').map(({ text }) => text)).toContain('3');
  });

  it('has the same ids on every run', () => {
    expect(extract(read(BROKEN), rules).observations.map(({ id }) => id)).toEqual(observations.map(({ id }) => id));
    expect(new Set(observations.map(({ id }) => id)).size).toBe(observations.length);
  });
});

it('moves pages and problems along', () => {
  const origins = [
    { start: 0, end: BROKEN.indexOf('— 3'), page: 3 },
    { start: BROKEN.indexOf('— 3'), end: BROKEN.length, page: 4 },
  ];
  const problems = [{ code: 'lost-character', message: 'a character could not be read', start: BROKEN.indexOf('9 万人') }];
  const { observations, ...rest } = extract({ ...read(BROKEN), origins, problems }, rules);
  expect(observations.map(({ page }) => page)).toEqual([3, 3, 3, 3, 4, 4]);
  expect(rest.problems[0]).toEqual(problems[0]);
});

const LINKED = `澜江市2024年政府工作报告
一、2023年工作回顾
基础设施支撑能力持续提升，全年新建
高速铁路
投产里程超过19公里，新建改建
高速公路
67多公里。全社会研发经费支出与生产总值
\u200b
之比达到2.1%。
`;

it('reads a sentence whole that links cut into lines', () => {
  const { observations } = extract(read(LINKED), rules);
  expect(observations.map(({ start, end, metricLabel }) => `${metricLabel} ${LINKED.slice(start, end)}`)).toEqual([
    '高速铁路投产里程 19公里',
    '高速公路 67多公里',
    '全社会研发经费支出与生产总值之比 2.1%',
  ]);
});

it('leaves short lines apart that stand between whole sentences', () => {
  const text = '澜江市2024年政府工作报告\n一、2023年工作回顾\n基础设施持续提升，建成公路12公里。\n交通运输\n投产铁路19公里，增长5%。\n';
  const { observations, structure } = extract(read(text), rules);
  expect(observations).toHaveLength(3);
  expect(structure.artefacts).toEqual([]);
});
