import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/rules/candidates.js';
import { requiredSet } from '../../src/rules/required-set.js';
import { loadBuiltInRules } from '../documents/read-documents.js';

const KINDS = ['exclusion', 'period', 'cue', 'section', 'structure', 'table'] as const;

describe('requiredSet', () => {
  it.each([
    ['(?:(?<year>\\d{4}) ?|今)年度?', '年'],
    ['第[一二三]届(?=大会)', '第'],
    ['[\\da-c]次(?=大会)', '次'],
    ['[\\-a]', '-a'],
    ['[〔（]\\d{1,4}[〕）]号', '号'],
    ['届次?|次|(?:第\\d)回', '届次第'],
    ['\\d{1,3}(?= ?(?:部门|条件))', '部条'],
    ['(?<=比例)\\d', '比'],
    ['(?<![一])\\d\\.[a-c]', '.'],
    ['[a-c\\d]', 'abc0123456789'],
    ['甲(?:乙|)', '甲'],
    ['乙*[\\-—]', '-—'],
  ])('%s', (pattern, characters) => {
    expect([...(requiredSet(pattern) ?? [])].sort().join('')).toBe(Array.from(characters).sort().join(''));
  });

  it.each(['[^一]', '.', '\\p{Script=Han}', '(?!年)\\w', '[一-龥]年?', '年|\\s', '年{0,1}', '𠮷'])('nothing is sure in %s', (pattern) => {
    expect(requiredSet(pattern)).toBeUndefined();
  });

  it('is in every example of the rules in which the rule finds something', () => {
    const rules = loadBuiltInRules();
    const missed = KINDS.flatMap((kind) =>
      rules[kind].flatMap(({ id, regexp, matches }) => {
        const required = regexp && requiredSet(regexp.source);
        return matches
          .map(({ text }) => text.replaceAll(/[«»]/g, ''))
          .filter((text) => regexp && required && text.search(regexp) >= 0 && ![...required].some((one) => text.includes(one)))
          .map((text) => `${id}: ${text}`);
      }),
    );
    expect(missed).toEqual([]);
  });
});

describe('candidatesOf', () => {
  const rules = [{ regexp: /第[一二]届/gu }, { regexp: /[^。]/gu }, { regexp: /年|月/gu }, { regexp: /YEAR/giu }];
  const names = (text: string, from = 0, to = text.length) => candidatesOf(rules)(text, from, to).map(({ regexp }) => regexp.source);

  it('gives the rules that may match, in their order, and those of which nothing is known', () => {
    expect(names('12月')).toEqual(['[^。]', '年|月', 'YEAR']);
    expect(names('第一届年会')).toEqual(['第[一二]届', '[^。]', '年|月', 'YEAR']);
    expect(names('')).toEqual(['[^。]', 'YEAR']);
  });

  it('looks at no more than the stretch that is asked for', () => {
    expect(names('年会在月底', 1, 3)).toEqual(['[^。]', 'YEAR']);
    expect(names('年会在月底', 3, 4)).toEqual(['[^。]', '年|月', 'YEAR']);
  });
});
