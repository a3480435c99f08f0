import { describe, expect, it } from 'vitest';
import { checkRules, formatFailure } from '../../src/rules/check.js';
import type { CheckReport } from '../../src/rules/check.js';
import { findPatterns } from '../../src/rules/find-patterns.js';
import { loadRules } from '../../src/rules/load.js';
import type { Finder, Finders } from '../../src/rules/rule-set.js';
import { exclusion, writeRules } from './rule-directory.js';

const nothing: Finder = () => [];
const finders: Finders = {
  fragment: nothing,
  unit: nothing,
  comparator: nothing,
  period: nothing,
  metric: nothing,
  cue: nothing,
  section: nothing,
  structure: nothing,
  word: nothing,
  alias: nothing,
  table: nothing,
  exclusion: (text, rules) =>
    findPatterns(text, rules.exclusion).map(({ start, end, rule, text: value }) => ({ start, end, rule: rule.id, value })),
};

function check(...rules: readonly string[]): CheckReport {
  const result = loadRules([writeRules({ 'a.yaml': rules.join('') })]);
  if (!result.ok) throw new Error(result.faults.map((fault) => fault.message).join('\n'));
  return checkRules(result.rules, finders);
}

const failuresOf = (report: CheckReport): readonly string[] =>
  report.failures.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);

describe('checkRules', () => {
  it('has failures that print with place, code, rule and example', () => {
    const [failure] = check(exclusion('x.a', { matches: '[{ text: «会议» }]' })).failures;
    expect(formatFailure({ ...failure!, file: 'a.yaml' })).toBe(
      'a.yaml:7:21  not-found  x.a must find «会议», but nothing is found\n    «会议»',
    );
  });

  it('counts what passes', () => {
    expect(check(exclusion('x.a'))).toEqual({ rules: 1, examples: 2, passed: 2, todo: 0, failures: [] });
  });

  it('tells which rule stole the place', () => {
    const report = check(
      exclusion('x.a'),
      exclusion('x.thief', { pattern: "'政府第\\d{1,4}次会议'", matches: '[{ text: 市«政府第3次会议» }]' }),
    );
    expect(failuresOf(report)).toEqual([
      '7:21 not-found must find «第12次会议», but there stands «政府第12次会议» (政府第12次会议) of x.thief',
    ]);
    expect(report.failures[0]).toMatchObject({ rule: 'x.a', text: '市政府«第12次会议»召开。' });
  });

  it('demands exactly the marked span', () => {
    const report = check(exclusion('x.a', { matches: '[{ text: 市政府第«12次会议»召开。 }]' }));
    expect(failuresOf(report)).toEqual(['7:21 not-found must find «12次会议», but there stands «第12次会议» (第12次会议) of x.a']);
  });

  it('demands every marked span', () => {
    const report = check(exclusion('x.a', { matches: '[{ text: «第1次会议»和«第二次会议» }]' }));
    expect(failuresOf(report)).toEqual(['7:21 not-found must find «第二次会议», but only elsewhere stands «第1次会议» (第1次会议) of x.a']);
    expect(failuresOf(check(exclusion('x.a', { matches: '[{ text: «会议» }]' })))[0]).toContain('but nothing is found');
  });

  it('demands the value where one is given', () => {
    const report = check(exclusion('x.a', { matches: '[{ text: «第12次会议», value: 第12次会议 }, { text: «第12次会议», value: 12 }]' }));
    expect(failuresOf(report)).toEqual(["7:56 wrong-value must read «第12次会议» as '12', but reads '第12次会议'"]);
  });

  it('demands that nothing is found in what is ignored', () => {
    const report = check(exclusion('x.a', { ignores: '[{ text: 第3次会议, because: x }]' }));
    expect(failuresOf(report)).toEqual(['8:21 found-in-ignores must find nothing here, but finds «第3次会议» (第3次会议)']);
  });

  it('looks only at the marked part of what is ignored, and only at the rule itself', () => {
    expect(check(exclusion('x.a', { ignores: '[{ text: 第3次会议«共5次», because: x }]' })).failures).toEqual([]);
    const other = exclusion('x.b', {
      pattern: "'共\\d{1,4}次'",
      matches: '[{ text: «共5次» }]',
      ignores: '[{ text: 第3次会议, because: x }]',
    });
    expect(check(exclusion('x.a'), other).failures).toEqual([]);
  });

  it('lets known failures fail, and tells when they pass', () => {
    const failing = check(
      exclusion('x.a', { matches: '[{ text: «第一次会议», known: todo }]', ignores: '[{ text: 第3次会议, because: x, known: todo }]' }),
    );
    expect(failing).toMatchObject({ examples: 2, passed: 0, todo: 2, failures: [] });
    const passing = check(
      exclusion('x.a', { matches: '[{ text: «第1次会议», known: todo }]', ignores: '[{ text: 三次会议, because: x, known: todo }]' }),
    );
    expect(passing.failures.map((failure) => failure.code)).toEqual(['todo-passes', 'todo-passes']);
  });

  it('reads each text once a kind', () => {
    const texts: string[] = [];
    const result = loadRules([writeRules({ 'a.yaml': exclusion('x.a') + exclusion('x.b') })]);
    if (!result.ok) throw new Error('faulty');
    const spy: Finder = (text) => {
      texts.push(text);
      return [];
    };
    checkRules(result.rules, { ...finders, exclusion: spy });
    expect(texts).toEqual(['市政府第12次会议召开。', '举办12次会议。']);
  });
});
