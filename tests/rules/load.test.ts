import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatFault } from '../../src/rules/faults.js';
import { builtInRules, loadRules } from '../../src/rules/load.js';
import type { LoadResult } from '../../src/rules/load.js';
import type { RuleSet } from '../../src/rules/rule-set.js';
import { exclusion, fragment, writeRules } from './rule-directory.js';

function rulesOf(result: LoadResult): RuleSet {
  if (!result.ok) throw new Error(result.faults.map(formatFault).join('\n'));
  return result.rules;
}

const ids = (rules: RuleSet): readonly string[] => rules.exclusion.map((rule) => rule.id);

describe('loadRules', () => {
  it('reads all files below a directory, sorted', () => {
    const directory = writeRules({
      'b.yaml': exclusion('x.b1') + exclusion('x.b2'),
      'a/deep/c.yml': exclusion('x.c'),
      'a.yaml': exclusion('x.a'),
      'notes.txt': 'no rules: [',
      'empty.yaml': '',
      'comment.yaml': '# only words\n',
    });
    expect(ids(rulesOf(loadRules([directory])))).toEqual(['x.a', 'x.c', 'x.b1', 'x.b2']);
  });

  it('takes a single file too', () => {
    const directory = writeRules({ 'one.yaml': exclusion('x.one'), 'two.yaml': exclusion('x.two') });
    expect(ids(rulesOf(loadRules([path.join(directory, 'one.yaml')])))).toEqual(['x.one']);
  });

  it('loads nothing from no directories', () => {
    expect(ids(rulesOf(loadRules([])))).toEqual([]);
  });

  it('says where each rule and example stands', () => {
    const directory = writeRules({ 'a.yaml': `# head\n${exclusion('x.a')}` });
    const { source } = rulesOf(loadRules([directory])).exclusion[0]!;
    expect(source).toEqual({
      file: path.join(directory, 'a.yaml'),
      line: 2,
      column: 7,
      matches: [{ line: 8, column: 21 }],
      ignores: [{ line: 9, column: 21 }],
    });
  });

  it('loads the built-in rules, named from the folder of the project', () => {
    const rules = rulesOf(loadRules([builtInRules()]));
    for (const rule of rules.word) expect(rule.source.file).toMatch(/^rules\/.*\.ya?ml$/);
  });

  it('compiles patterns with indices only where there are named groups', () => {
    const directory = writeRules({
      'a.yaml':
        exclusion('x.plain') +
        exclusion('x.named', { pattern: "'第(?<number>\\d{1,4})号'" }) +
        exclusion('x.behind', { pattern: "'(?<=第)\\d{1,4}号'" }),
    });
    expect(rulesOf(loadRules([directory])).exclusion.map((rule) => rule.regexp?.flags)).toEqual(['gu', 'dgu', 'gu']);
  });

  it('compiles both sides of a comparator as they are written', () => {
    const directory = writeRules({
      'a.yaml': exclusion('x.more', {
        kind: 'comparator',
        pattern: undefined,
        because: undefined,
        before: '超过?',
        after: '以上',
        gives: '">"',
      }),
    });
    const [rule] = rulesOf(loadRules([directory])).comparator;
    expect(rule?.beforeRegexp).toEqual(/超过?/gu);
    expect(rule?.afterRegexp).toEqual(/以上/gu);
    expect(rule?.regexp).toBeUndefined();
  });

  it('fills in what a rule leaves out', () => {
    const directory = writeRules({
      'a.yaml': exclusion('x.home', {
        kind: 'unit',
        pattern: undefined,
        because: undefined,
        dimension: 'count',
        base: 'self',
        terms: '家 个',
      }),
    });
    expect(rulesOf(loadRules([directory])).unit[0]).toMatchObject({ scales: true, terms: ['家', '个'] });
  });

  it('keeps the sizes of units plain decimals, however small or large', () => {
    const terms = "{ nm: 0.000000001, um: 0.0000015, km: 1000, 兆: 1000000000000000000000000, 分: '0.10' }";
    const directory = writeRules({
      'a.yaml': exclusion('x.m', { kind: 'unit', pattern: undefined, because: undefined, dimension: 'length', base: 'm', terms }),
    });
    const expected = { nm: '0.000000001', um: '0.0000015', km: '1000', 兆: '1000000000000000000000000', 分: '0.10' };
    expect(rulesOf(loadRules([directory])).unit[0]?.terms).toEqual(expected);
  });
});

describe('fragments', () => {
  it('are put into patterns and into one another, from any file', () => {
    const directory = writeRules({
      'a.yaml': exclusion('x.a', { pattern: "'第{{count}}{2}次'" }),
      'b.yaml': fragment('count', '{{digit}}|百'),
      'c.yaml': fragment('digit', '\\d'),
    });
    const rules = rulesOf(loadRules([directory]));
    expect(rules.exclusion[0]?.regexp?.source).toBe('第(?:(?:\\d)|百){2}次');
    expect(rules.fragment.map((rule) => rule.name)).toEqual(['count', 'digit']);
  });

  it('may be replaced by a later directory', () => {
    const first = writeRules({ 'a.yaml': exclusion('x.a', { pattern: "'第{{digit}}次'" }) + fragment('digit', '\\d') });
    const second = writeRules({ 'a.yaml': fragment('digit', '[0-9]') });
    expect(rulesOf(loadRules([first, second])).exclusion[0]?.regexp?.source).toBe('第(?:[0-9])次');
  });
});

describe('a later directory', () => {
  it('adds rules and replaces those of the same id in their place', () => {
    const first = writeRules({ 'a.yaml': exclusion('x.a') + exclusion('x.b') + exclusion('x.c') });
    const second = writeRules({ 'own.yaml': exclusion('x.d') + exclusion('x.b', { because: 'mine' }) });
    const rules = rulesOf(loadRules([first, second]));
    expect(ids(rules)).toEqual(['x.a', 'x.b', 'x.c', 'x.d']);
    expect(rules.exclusion[1]).toMatchObject({ because: 'mine', source: { file: path.join(second, 'own.yaml') } });
  });

  it('may make a rule one of another kind', () => {
    const first = writeRules({ 'a.yaml': exclusion('x.a') });
    const second = writeRules({ 'a.yaml': exclusion('x.a', { kind: 'cue', because: undefined, gives: 'fact', strength: 'weak' }) });
    const rules = rulesOf(loadRules([first, second]));
    expect([rules.exclusion.length, rules.cue[0]?.id]).toEqual([0, 'x.a']);
  });
});

describe('the hash', () => {
  const hashOf = (...files: readonly string[]): string => rulesOf(loadRules(files.map((text) => writeRules({ 'a.yaml': text })))).hash;

  it('is the same wherever the files are and however the keys are ordered', () => {
    const turned =
      exclusion('x.a', { because: undefined, about: undefined }) + '  because: a number of a meeting\n  about: Numbers of meetings.\n';
    expect(hashOf(exclusion('x.a'))).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOf(`# other\n${turned}`)).toBe(hashOf(exclusion('x.a')));
  });

  it('changes with any value and with the order of the rules', () => {
    expect(hashOf(exclusion('x.a', { because: 'other' }))).not.toBe(hashOf(exclusion('x.a')));
    expect(hashOf(exclusion('x.b') + exclusion('x.a'))).not.toBe(hashOf(exclusion('x.a') + exclusion('x.b')));
  });

  it('is that of the rules after overriding', () => {
    expect(hashOf(exclusion('x.a', { because: 'other' }), exclusion('x.a'))).toBe(hashOf(exclusion('x.a')));
  });
});
