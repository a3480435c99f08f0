import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { phraseOf } from './make-phrase.js';
import type { Before } from './phrase-before.js';
import { vocabularyOf } from './vocabulary.js';

const SHARE = /..(?:占比|比重|份额)$/;

/** 产量12万辆，| 在中部地区占比 | 18%: at the head of a clause 在 opens of what it is a share, and what was told before is the part. */
export function shareInPlace(items: readonly Item[], before: Before, rules: Pick<RuleSet, 'metric' | 'word'>): Before {
  const { phrase, first } = before;
  const within = items[first - 1];
  if (!phrase || phrase.known || within?.text !== '在' || !SHARE.test(phrase.label)) return before;
  const vocabulary = vocabularyOf(rules);
  const opens = items.slice(0, first - 1).every((item) => item.type === 'mark' || vocabulary.is(item, 'adverb', 'region-word'));
  if (!opens) return before;
  const named = phraseOf(`在${phrase.label}`, { start: within.start, end: phrase.end }, rules);
  return { ...before, first: first - 1, phrase: { ...named, measure: 'share', generic: true } };
}
