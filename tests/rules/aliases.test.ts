import { describe, expect, it } from 'vitest';
import { finders } from '../../src/finders.js';
import { checkRules } from '../../src/rules/check.js';
import { builtInRules, loadRules, type LoadResult } from '../../src/rules/load.js';
import { writeRules } from './rule-directory.js';

const alias = (id: string, metric: string, also: string): string => `
- id: ${id}
  kind: alias
  about: Two names of one thing.
  metric: ${metric}
  also: ${also}
  matches: [{ text: 建成«技术转移转化中心»3家。, value: ${metric} }]
  ignores: [{ text: 建成技术转移机构3家。, because: another institution }]
`;

function load(...rules: string[]): LoadResult {
  return loadRules([builtInRules(), writeRules({ 'aliases.yaml': rules.join('') })]);
}

function codes(result: LoadResult): readonly string[] {
  return result.ok ? [] : result.faults.map(({ code, line }) => `${line} ${code}`);
}

describe('aliases', () => {
  it('pass their examples, and leave the hash of the rules as it is: no document need be read again', () => {
    const result = load(alias('alias.one', '技术转移中心', '[技术转移转化中心]'));
    const plain = loadRules([builtInRules()]);
    if (!result.ok || !plain.ok) throw new Error('the rules have faults');
    expect(result.rules.hash).toBe(plain.rules.hash);
    const own = {
      ...result.rules,
      metric: [],
      word: [],
      period: [],
      exclusion: [],
      unit: [],
      cue: [],
      section: [],
      structure: [],
      comparator: [],
      fragment: [],
    };
    expect(checkRules(own, finders).failures).toEqual([]);
  });

  it('give a name one meaning, and merge into what stays', () => {
    expect(codes(load(alias('alias.one', '甲', '[技术转移转化中心]'), alias('alias.two', '乙', '[技术转移转化中心]')))).toEqual([
      '14 alias-clash',
    ]);
    expect(codes(load(alias('alias.one', '甲', '[乙, 技术转移转化中心]'), alias('alias.two', '乙', '[丙]')))).toEqual(['13 alias-clash']);
    expect(codes(load(alias('alias.one', '甲', '[甲]')))).toEqual(['6 alias-clash']);
  });
});
