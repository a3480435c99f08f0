import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reasonText } from '../../../src/export/report/reasons.js';
import { textsOf } from '../../../src/export/report/texts.js';

const zh = textsOf('zh');

const examples: readonly (readonly [english: string, chinese: string])[] = [
  ['fact >= target', '要求：结果≥目标'],
  ['fact inside range', '结果在目标区间内'],
  ['not within 0.2 of target', '与目标相差超过0.2'],
  ['does not round to target', '四舍五入后不等于目标'],
  ['fact > target before it is due, sum of 3 years', '要求：结果>目标（到期之前），3年合计'],
  ['rounds to target, told of 2026-02-01', '四舍五入后等于目标，为2026-02-01的数据'],
  ['no fact in documents up to 2026-01-27; told as flow,share only', '截至2026-01-27的文件中未见结果；仅有当年量、占比数据'],
  ['not due: 2026-12-31', '2026-12-31到期'],
  ['2 facts of one document disagree: 6 to 8, sum of 2 years', '同一文件中2个结果不一致：6至8，2年合计'],
  ['fact is told as > 1400, which may lie on either side of the target', '结果表述为>1400，可能高于也可能低于目标'],
  ['fact is told in no unit', '结果没有单位'],
  ['fact is told in 套（间）', '结果的单位是套（间）'],
  ['the names differ only in the verb: 新开工', '名称只差动词“新开工”'],
  ['the names differ only in 基层', '名称只差“基层”'],
  ['told of 2024-06-30 only, before it was due, in documents up to 2025-02-01', '仅有到期之前2024-06-30的数据，文件截至2025-02-01'],
  ['share reached < share of time gone', '完成进度<时间进度'],
  ['doubt: region-uncertain', '存疑：region-uncertain'],
  ['fact better than range', '结果优于目标区间'],
  ['fact outside range', '结果在目标区间外'],
  ['within 0.2 of target', '与目标相差不超过0.2'],
  ['better than target', '优于目标'],
  ['whether more or less is better is not known', '不知该指标以高为好还是以低为好'],
  ['told of 2026-06-30 only, long after it was due', '仅有2026-06-30的数据，远晚于到期日'],
  ['share reached >= share of time gone', '完成进度≥时间进度'],
  ['fact <= target', '要求：结果≤目标'],
  ['fact < target', '要求：结果<目标'],
  ['fact > target', '要求：结果>目标'],
];

describe('why a verdict was given, in Chinese', () => {
  it.each(examples)('%s', (english, chinese) => {
    expect(reasonText(english, zh)).toBe(chinese);
    expect(reasonText(english, textsOf('en'))).toBe(english);
  });

  it('knows every reason that the views give', () => {
    const source = readFileSync(new URL('../../../src/compare/judge.ts', import.meta.url), 'utf8');
    const said = [...source.matchAll(/(?:then|else|\|\|) '([^']*[a-z] [^']*)'/g)].map(([, words = '']) => words.trim());
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((words) => !examples.some(([english]) => english.includes(words)))).toEqual([]);
    expect(examples.filter(([english, chinese]) => /[a-z]{2}/.test(chinese) && !english.startsWith('doubt: '))).toEqual([]);
  });
});
