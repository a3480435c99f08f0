import { describe, expect, it } from 'vitest';
import { showPeriod } from '../../src/periods/find-examples.js';
import { findPeriods } from '../../src/periods/find-periods.js';
import type { PeriodReference } from '../../src/periods/find-periods.js';
import { oneSentence, readPeriodRules } from './read-rules.js';

const rules = readPeriodRules();
const REPORT = { issued: '2026-01-27', year: 2026 };

function read(text: string, reference: PeriodReference = REPORT): readonly string[] {
  return findPeriods([oneSentence(text)], rules, reference)
    .flat()
    .map((mention) => `${text.slice(mention.start, mention.end)} ${showPeriod(mention)}`);
}

describe('findPeriods', () => {
  it('gives one list for each sentence, with spans of the document', () => {
    const sentences = [oneSentence('2023年新增30家。', 100), oneSentence('没有时间。', 200), oneSentence('到2026年达到50家。', 300)];
    const found = findPeriods(sentences, rules, REPORT);
    expect(found.map((list) => list.map(({ start, end }) => [start, end]))).toEqual([[[100, 105]], [], [[300, 306]]]);
  });

  it('reads full-width figures at their own offsets', () => {
    expect(read('到２０２６年，建成５０家')).toEqual(['到２０２６年 2026-12-31']);
  });

  it('looks back on whole years in the first months of a year', () => {
    expect(read('五年来新增100家，过去一年新增30家')).toEqual(['五年来 2021-01-01..2025-12-31', '过去一年 2025-01-01..2025-12-31']);
    expect(read('未来三年新增100家')).toEqual(['未来三年 2026-01-01..2028-12-31']);
    expect(read('三年来新增100家', { issued: '2025-09-30', year: 2025 })).toEqual(['三年来 2022-10-01..2025-09-30']);
  });

  it('takes the year of a part of a year from the words before it, else from the section, else from the document', () => {
    expect(read('2024年，上半年新增30家')).toContain('上半年 2024-01-01..2024-06-30');
    expect(read('上半年新增30家', { ...REPORT, yearOf: () => 2025 })).toEqual(['上半年 2025-01-01..2025-06-30']);
    expect(read('上半年新增30家')).toEqual(['上半年 2026-01-01..2026-06-30']);
  });

  it('counts 今年 from the year that a communiqué tells of, not from its day of signing', () => {
    const told = { issued: '2025-03-20', year: 2024, tellsOfYear: true };
    expect(read('其中本年新增35张，今年开工', { ...told, yearOf: () => 2022 })).toEqual([
      '本年 2022-01-01..2022-12-31',
      '今年 2022-01-01..2022-12-31',
    ]);
    expect(read('其中本年新增35张', { ...told, tellsOfYear: false })).toEqual(['本年 2025-01-01..2025-12-31']);
  });

  it('does not take it from a later deadline, a span of years or a base', () => {
    expect(read('到2030年达到50家，年底开工12个')).toContain('年底 2026-12-31');
    expect(read('2021—2025年新增50家，全年开工12个')).toContain('全年 2026-01-01..2026-12-31');
    expect(read('比2020年增加50家，全年开工12个')).toContain('全年 2026-01-01..2026-12-31');
  });

  it('knows the year of a document without a date, and nothing without a year', () => {
    expect(read('今年新增30家，目前共有50家', { issued: undefined, year: 2025 })).toEqual([
      '今年 2025-01-01..2025-12-31',
      '目前 2025-12-31',
    ]);
    expect(read('今年新增30家，目前共有50家，上半年新增5家，2023年新增6家', { issued: undefined, year: undefined })).toEqual([
      '2023年 2023-01-01..2023-12-31',
    ]);
  });

  it('says what leans on the date of the document', () => {
    const text = '2023年，全年新增30家，今年新增5家';
    const mentions = findPeriods([oneSentence(text)], rules, REPORT).flat();
    expect(mentions.map(({ relative }) => relative)).toEqual([false, false, true]);
  });

  it('reads no day that the calendar lacks', () => {
    expect(read('2023年2月29日，2024年2月29日')).toEqual(['2024年2月29日 2024-02-29..2024-02-29']);
  });

  it('reads a text that has no full stop (quadratic time would outlast the limit of a test)', () => {
    const paragraph = '2023年新增30家，比上年增加5家，到2026年达到50家，“十四五”期间年均增长8%，';
    const [found = []] = findPeriods([oneSentence(paragraph.repeat(8000))], rules, REPORT);
    expect(found.length).toBeGreaterThanOrEqual(3 * 8000);
  });
});
