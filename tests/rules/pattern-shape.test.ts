import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPattern } from '../../src/rules/pattern-shape.js';

describe('readPattern', () => {
  it.each(['a*', 'a?', '', 'a|', '(?:a|b?)', '(?=a)', '(?<=a)b*', '^$', '\\b', 'a{0,3}', '(a?)(b*)', '(?<x>a*)', '(?:a?){2}', '(?:)'])(
    '%s can be empty',
    (pattern) => {
      expect(readPattern(pattern).mayBeEmpty).toBe(true);
    },
  );

  it.each([
    'a',
    'a+',
    'a*b',
    '(?:a|b)',
    'a{2}',
    '[)(*]',
    '\\(\\)',
    '(?<x>\\d)',
    '\\p{Script=Han}',
    '\\u{4e00}',
    '[\\]]',
    '(?!a)b',
    '𠮷',
    '(?<a>x)\\k<a>?',
    '.',
  ])('%s cannot', (pattern) => {
    expect(readPattern(pattern).mayBeEmpty).toBe(false);
  });

  it.each([
    '(a+)+',
    '(a*)*',
    '(?:a+){2,}',
    '(?:a+b?)*',
    '(?:x|\\d+)+',
    '((?:a+))+?',
    '(?<n>[+]+)*',
    '第(?:\\d+)+号',
    '(?:a?b*)+',
    '(?:(?:a+)?)+',
  ])('%s repeats a repetition', (pattern) => {
    expect(readPattern(pattern).nested).toBeDefined();
  });

  it.each([
    '(?:\\d+，)+',
    '(?:a+b)*',
    '(a{1,3})+',
    '(?:a+)?',
    '(?:a+){2}',
    'a+b+',
    '[(a+)+]',
    '\\(a+\\)+',
    '(?:\\d+(?!\\d))+',
    '(?:ab)+',
    '(?<=a+)b',
  ])('%s does not', (pattern) => {
    expect(readPattern(pattern).nested).toBeUndefined();
  });

  it('shows the part that repeats', () => {
    expect(readPattern('第(?:\\d+)+号').nested).toBe('(?:\\d+)+');
  });
});

describe('readPattern against the engine itself', () => {
  const atom = fc.constantFrom('a', '\\d', '[ab)(*]', '[\\]]', '.', '\\p{L}', '\\u{61}', '𠮷', '\\(');
  const quantifier = fc.constantFrom('', '*', '+', '?', '{2}', '{0,3}', '{1,}', '+?');
  const { alternatives } = fc.letrec<{ alternatives: string; part: string }>((tie) => ({
    alternatives: fc
      .array(
        fc.array(tie('part'), { maxLength: 3 }).map((parts) => parts.join('')),
        { minLength: 1, maxLength: 3 },
      )
      .map((all) => all.join('|')),
    part: fc
      .tuple(
        fc.oneof(
          { depthSize: 'small' },
          atom,
          tie('alternatives').map((inner) => `(?:${inner})`),
          tie('alternatives').map((inner) => `(${inner})`),
        ),
        quantifier,
      )
      .map((pieces) => pieces.join('')),
  }));

  it('agrees on what can be empty', () => {
    fc.assert(
      fc.property(alternatives, (pattern) => new RegExp(`^(?:${pattern})$`, 'u').test('') === readPattern(pattern).mayBeEmpty),
      { numRuns: 2000 },
    );
  });
});
