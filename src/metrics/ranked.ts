import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { phraseOf } from './make-phrase.js';
import { subjectBefore, type Before } from './phrase-before.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** Verbs that lead to a rank and end no name. */
const LEADS = /(?<=.{2})(?:进入|跻身|位列|名列|迈入|挤进)$/;

/** What the rank behind `before` is told of; undefined where that stands in an earlier clause. */
export function ranked(items: readonly Item[], before: Before, rules: Rules): Phrase | undefined {
  const { phrase, first } = before;
  const { lexicon } = vocabularyOf(rules);
  if (!phrase || ranksPlace(items, before, rules)) return undefined;
  if (LEADS.test(phrase.label)) return phraseOf(phrase.label.replace(LEADS, ''), phrase, rules);
  if (lexicon.rule(phrase.label, 'award-verb') === undefined) return phrase;
  // 创新药13个 | 获批上市、居全国第一; 政务公开 | 进入 | 全国前三: what was told of it is no name of its own.
  return items.slice(0, first).some((item) => item.type === 'quantity') ? undefined : subjectBefore(items, first, rules);
}

/** 居 | 中部 | 第1位: the place among which something ranks. */
function ranksPlace(items: readonly Item[], { first, last }: Before, rules: Rules): boolean {
  const item = items[first];
  const alone = first === last && item !== undefined && !item.inTerm;
  return alone && (item.tag.startsWith('ns') || vocabularyOf(rules).is(item, 'part-word', 'economic-zone'));
}
