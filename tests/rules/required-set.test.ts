import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/rules/candidates.js';
import { requiredSets } from '../../src/rules/required-set.js';
import { loadBuiltInRules } from '../documents/read-documents.js';

const KINDS = ['exclusion', 'period', 'cue', 'section', 'structure', 'table'] as const;

describe('requiredSets', () => {
  it.each([
    ['(?:(?<year>\\d{4}) ?|今)年度?', ['年', '0 1 2 3 4 5 6 7 8 9 今']],
    ['第[一二三]届(?=大会)', ['大会', '第一 第三 第二']],
    ['[\\da-c]次(?=大会)', ['大会', '次']],
    ['[\\-a]', ['- a']],
    ['[〔（]\\d{1,4}[〕）]号', ['〕号 ）号', '〔 （']],
    ['届次?|次|(?:第\\d)回', ['届 次 第']],
    ['\\d{1,3}(?= ?(?:部门|条件))', ['条件 部门', '0 1 2 3 4 5 6 7 8 9']],
    ['(?<=比例)\\d', ['比例', '0 1 2 3 4 5 6 7 8 9']],
    ['(?<![一])\\d\\.[a-c]', ['.a .b .c', '0 1 2 3 4 5 6 7 8 9']],
    ['[a-c\\d]', ['0 1 2 3 4 5 6 7 8 9 a b c']],
    ['甲(?:乙|)', ['甲']],
    ['乙*[\\-—]', ['- —']],
    ['甲乙?丙丁', ['丙丁', '甲']],
    ['(?<=甲)[乙丙](?=丁)', ['甲丙 甲乙', '丁']],
    ['(?:甲|乙)(?:丙|丁)', ['乙丁 乙丙 甲丁 甲丙']],
    ['甲(?!乙)丙', ['甲丙']],
    ['甲.乙', ['甲', '乙']],
    ['千家万户|成千上万', ['千家 成千', '万户 上万']],
  ])('%s', (pattern, sets) => {
    expect(requiredSets(pattern).map((set) => [...set].sort().join(' '))).toEqual(sets);
  });

  it.each(['[^一]', '.', '\\p{Script=Han}', '(?!年)\\w', '[一-龥]年?', '年|\\s', '年{0,1}', '𠮷'])('nothing is sure in %s', (pattern) => {
    expect(requiredSets(pattern)).toEqual([]);
  });

  it('are in every example of the rules in which the rule finds something', () => {
    const rules = loadBuiltInRules();
    const missed = KINDS.flatMap((kind) =>
      rules[kind].flatMap(({ id, regexp, matches }) => {
        const required = regexp ? requiredSets(regexp.source) : [];
        return matches
          .map(({ text }) => text.replaceAll(/[«»]/g, ''))
          .filter((text) => regexp && text.search(regexp) >= 0 && !required.every((set) => [...set].some((one) => text.includes(one))))
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

  it('asks for pairs of neighbours, and for both of what a rule needs', () => {
    const pairs = [{ regexp: /部门|条件/gu }, { regexp: /甲.{1,9}乙丙/gu }, { regexp: /丁[戊己]/gu }];
    const found = (text: string) => candidatesOf(pairs)(text, 0, text.length).map(({ regexp }) => regexp.source);
    expect(found('门部件条')).toEqual([]);
    expect(found('10部门')).toEqual(['部门|条件']);
    expect(found('乙丙')).toEqual([]);
    expect(found('乙丙甲')).toEqual(['甲.{1,9}乙丙']);
    expect(found('丁己')).toEqual(['丁[戊己]']);
    expect(found('丁 己')).toEqual([]);
  });

  it('looks at no more than the stretch that is asked for', () => {
    expect(names('年会在月底', 1, 3)).toEqual(['[^。]', 'YEAR']);
    expect(names('年会在月底', 3, 4)).toEqual(['[^。]', '年|月', 'YEAR']);
  });
});
