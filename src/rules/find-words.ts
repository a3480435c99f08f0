import { foldText } from '../text/fold-text.js';
import { lexiconOf } from './lexicon.js';
import type { Finder, Found } from './rule-set.js';
import { settleOverlaps } from '../text/overlaps.js';

/** Runs the rules of kind `word` on an example: the longest words of each role, which do not overlap within a role; the value is the role. */
export const findWordExamples: Finder = (text, rules, language = 'zh') => {
  const folded = foldText(text, language);
  const lexicon = lexiconOf(rules);
  return lexicon.roles.flatMap((role) => {
    const found: Found[] = [];
    for (let start = 0; start < folded.length; start++) {
      const word = lexicon.starting(folded.slice(start, start + 40), role);
      if (word) found.push({ start, end: start + word.word.length, rule: word.rule.id, value: role });
    }
    return settleOverlaps(found);
  });
};

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
