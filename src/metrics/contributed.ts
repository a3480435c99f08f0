import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { makePhrase, phraseOf } from './make-phrase.js';
import { phraseBefore, subjectBefore } from './phrase-before.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/**
 * 民营经济 | 贡献了 | 50%的 | 税收: how much of a whole somebody brings is named by who brings it and what it is a part of. A whole that says nothing by itself (24%的增量) goes with what
 * was told before. Undefined where the words tell no such share.
 */
export function contributed(items: readonly Item[], at: number, after: Phrase | undefined, rules: Rules): Phrase | undefined {
  if (items[at]?.quantity?.dimension !== 'share' && items[at]?.quantity?.form !== 'fraction') return undefined;
  // 低空经济集聚全国30%以上 | 产业链企业: right behind the number stands the whole too.
  const glued = after !== undefined && after.start - items[at].quantity.outer.end <= 1 && bringing(items, at, rules) >= 0;
  const behind = glued || items[at + 1]?.text === '的';
  const verb = bringing(items, behind ? rowStart(items, at) : wholeStart(items, at, rules), rules);
  const named = after ?? (vocabularyOf(rules).is(items[at + 2], 'told-noun') ? makePhrase(items, at + 2, at + 2, rules) : undefined);
  const whole = behind ? named : phraseBefore(items, at, rules).phrase;
  if (verb < 0 || !whole) return undefined;
  const subject = subjectBefore(items, verb, rules);
  const told = vocabularyOf(rules).lexicon.rule(whole.label, 'told-noun') !== undefined;
  if (told && (!subject || subject.generic)) return { ...whole, measure: 'share', generic: true };
  const owner = subject && !subject.generic ? subject.label : '';
  const label = owner + (items[verb]?.text ?? '').replace(/了$/, '') + whole.label;
  return { ...phraseOf(label, whole, rules), known: false, key: label, measure: 'share', generic: false };
}

/** Index of the first number of a row of shares with their wholes (50%的税收、60%的GDP). */
function rowStart(items: readonly Item[], at: number): number {
  let first = at;
  while (/^(?:、|和|以及|及)$/.test(items[first - 1]?.text ?? '')) {
    const before = items.findLastIndex((item, index) => index < first - 1 && item.type !== 'word' && item.text !== '的');
    if (items[before]?.type !== 'quantity' || items[before + 1]?.text !== '的') break;
    first = before;
  }
  return first;
}

/** Where the whole of which a share is told before its number begins (贡献了 | 经济增长的60%); -1 where none is. */
function wholeStart(items: readonly Item[], at: number, rules: Rules): number {
  return items[at - 1]?.text === '的' ? phraseBefore(items, at, rules).first : -1;
}

/** Index of the verb of bringing right before the item, past 了, adverbs and the place; -1 where another word stands there. */
function bringing(items: readonly Item[], first: number, rules: Rules): number {
  const vocabulary = vocabularyOf(rules);
  let index = first - 1;
  while (
    index > 0 &&
    (items[index]?.text === '了' || vocabulary.is(items[index], 'adverb', 'region-word') || /^ns/.test(items[index]?.tag ?? ''))
  )
    index--;
  return vocabulary.is(items[index], 'contributing-verb') ? index : -1;
}
