import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { phraseOf } from './make-phrase.js';
import { subjectBefore, type Before } from './phrase-before.js';
import { vocabularyOf } from './vocabulary.js';
import { textOf } from './whole-noun.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

const LEVEL = /^[市省县区州镇乡](?:本级|级|直|属)$/;

/** 先进制造业集群 | 入选“国家队” | 累计达4个: the level that has been reached is one of those that were chosen, and not of what they were chosen for. */
export function awardedBefore(items: readonly Item[], at: number, before: Before, rules: Rules): Phrase | undefined {
  const verb = items[before.boundary];
  const counted = items[at]?.quantity?.dimension === 'count' && before.cues.some(({ role }) => role === 'link');
  if (!counted || !verb || verb.text.startsWith('新') || !vocabularyOf(rules).is(verb, 'award-verb')) return undefined;
  const subject = subjectBefore(items, before.boundary, rules);
  if (!subject || (subject.generic && !subject.headOnly) || items[before.boundary - 1]?.tag.startsWith('ns')) return undefined;
  const told = textOf(items, before.boundary, before.last);
  // 市本级 | 纳入预算的企业 | 有79户: at which level they are counted.
  if (LEVEL.test(subject.label) && /[^的]{2,}的[^的]{2,}$/.test(told))
    return { ...phraseOf(subject.label + told, subject, rules), measure: 'stock', instant: true, generic: false };
  const predicate = `${told}的`;
  return { ...phraseOf(predicate + subject.label, subject, rules), measure: 'stock', instant: true, predicate };
}
