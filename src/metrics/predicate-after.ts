import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import { achieves } from './achieved.js';
import type { Item } from './item.js';
import { makePhrase, phraseOf } from './make-phrase.js';
import { predicateEnd } from './predicate-end.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** What people right behind whose number no noun stands do or have (1324人 | 晋升职称); undefined where a word of change or a mark follows. */
export function predicateAfter(items: readonly Item[], at: number, rules: Rules): Phrase | undefined {
  const vocabulary = vocabularyOf(rules);
  const first = items[at + 1];
  if (
    first?.type !== 'word' ||
    (vocabulary.is(first, 'trend', 'connector', 'preposition', 'within') && first.text !== '通过') ||
    (vocabulary.is(first, 'link') && !/^a/.test(first.tag) && !achieves(items, at, vocabulary)) ||
    /^(?:以上|以下|左右|以内|的|等)$/.test(first.text)
  )
    return undefined;
  const achieved = achieves(items, at, vocabulary);
  const phrase = makePhrase(items, at + 1, predicateEnd(items, at), rules);
  // 12.5万人 | 实现脱贫: those who are out of it are counted.
  if (achieved && phrase?.label.endsWith('脱贫')) return { ...phraseOf('脱贫人数', phrase, rules), measure: 'flow', generic: false };
  const measure = phrase && (achieved || vocabulary.is(first, 'event-verb') ? 'flow' : phrase.measure);
  return phrase && phrase.label.length >= 4 ? { ...phrase, measure, generic: false } : undefined;
}

/** 筹措7亿元 | 实施就业惠民工程: what a sum without a noun of its own is spent on; undefined where no verb follows it. */
export function spentOn(items: readonly Item[], at: number, rules: Rules): Phrase | undefined {
  const vocabulary = vocabularyOf(rules);
  const verb = items[at + 1];
  if (verb?.type !== 'word' || verb.inTerm || !vocabulary.is(verb, 'flow-verb', 'lead-verb', 'use-verb')) return undefined;
  const phrase = makePhrase(items, at + 1, predicateEnd(items, at), rules);
  return phrase && phrase.label.length >= 4 ? { ...phrase, generic: false, measure: 'flow' } : undefined;
}
