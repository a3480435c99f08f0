import { foldText } from '../text/fold-text.js';
import { lexiconOf } from './lexicon.js';
import type { Finder, Found } from './rule-set.js';
import { settleOverlaps } from '../text/overlaps.js';

/**
 * Runs the rules of kind `word` on an example: the longest words of each role, which do not overlap within a role; the value is the role. In English only whole words
 * count, in whatever letters they are written.
 */
export const findWordExamples: Finder = (text, rules, language = 'zh') => {
  const folded = language === 'en' ? foldText(text, language).toLowerCase() : foldText(text, language);
  const lexicon = lexiconOf(rules);
  return lexicon.roles.flatMap((role) => {
    const found: Found[] = [];
    for (let start = 0; start < folded.length; start++) {
      const word = lexicon.starting(folded.slice(start, start + 40), role);
      const end = start + (word?.word.length ?? 0);
      if (word && (language === 'zh' || isWhole(folded, start, end))) found.push({ start, end, rule: word.rule.id, value: role });
    }
    return settleOverlaps(found);
  });
};

function isWhole(text: string, start: number, end: number): boolean {
  return !/[a-z0-9]/.test(text.charAt(start - 1)) && !/[a-z0-9]/.test(text.charAt(end));
}

/** Runs one fragment's pattern on an example; a fragment finds nothing by itself elsewhere. */
export const findFragmentExamples: Finder = (text, rules, language = 'zh') =>
  rules.fragment.flatMap((rule) => {
    if (!rule.regexp) return [];
    rule.regexp.lastIndex = 0;
    return [...foldText(text, language).matchAll(rule.regexp)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      rule: rule.id,
      value: match[0],
    }));
  });
