import type { MetricSlot, Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './clause-items.js';
import { makePhrase, phraseOf } from './make-phrase.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

const LONGEST = 30;

/** To the end of the predicate that a generic head needs (301个 | 项目纳入国家用地保障范围). */
export function predicateEnd(items: readonly Item[], from: number): number {
  let last = from;
  for (let index = from + 1; index < items.length; index++) {
    const item = items[index];
    if (!item || (item.type === 'quantity' && item.quantity?.form !== 'rank') || (item.type === 'mark' && !/[“”]/.test(item.text))) break;
    if (item.end - (items[from]?.end ?? 0) > LONGEST) break;
    last = index;
  }
  return last;
}

/** The wider phrase, with the words behind the noun as its predicate (学科 | 入选建设名单). */
export function withPredicate(noun: Phrase, wider: Phrase | undefined): Phrase | undefined {
  return wider && { ...wider, predicate: wider.label.startsWith(noun.label) ? wider.label.slice(noun.label.length) : '' };
}

/** Index of the last of the verbs that stand alone between the noun that ends at `last` and a mark: what is done with it is counted (45.4万辆 | 汽车 报废和置换更新). */
export function nominalEnd(items: readonly Item[], last: number, vocabulary: Vocabulary): number {
  let end = last;
  for (let index = last + 1; index < items.length && index - last <= 5; index++) {
    const item = items[index];
    if (!item || item.type === 'mark') return end;
    const joins = /^(?:和|与|及|并)$/.test(item.text) && index > last + 1;
    const verb = /^vn?$/.test(item.tag) || vocabulary.is(item, 'flow-verb', 'lead-verb');
    if (item.type !== 'word' || item.inTerm || !(joins || verb) || vocabulary.is(item, 'link', 'trend', 'award-verb')) return last;
    if (verb) end = index;
  }
  return items[end + 1] === undefined ? end : last;
}

/** 16所 | 高校、48个 | 学科 入选名单: in a list of counts the predicate behind the last noun is told of all. */
export function sharePredicates(slots: readonly MetricSlot[], rules: Rules): readonly MetricSlot[] {
  const shared = [...slots];
  for (let at = slots.length - 2; at >= 0; at--) {
    const slot = shared[at];
    const next = shared[at + 1];
    const joined = next !== undefined && (next.afterList || next.quantity.outer.start === slot?.phrase?.end);
    const predicate = joined && next.side === 'after' ? next.phrase?.predicate : undefined;
    if (!slot?.phrase || slot.side !== 'after' || slot.phrase.predicate !== undefined || !predicate) continue;
    const phrase = { ...phraseOf(slot.phrase.label + predicate, slot.phrase, rules), measure: next?.phrase?.measure, predicate };
    shared[at] = { ...slot, phrase };
  }
  return shared;
}

/** What people right behind whose number no noun stands do or have (1324人 | 晋升职称); undefined where a word of change or a mark follows. */
export function predicateAfter(items: readonly Item[], at: number, rules: Rules): Phrase | undefined {
  const vocabulary = vocabularyOf(rules);
  const first = items[at + 1];
  if (
    first?.type !== 'word' ||
    (vocabulary.is(first, 'trend', 'connector', 'preposition', 'within') && first.text !== '通过') ||
    (vocabulary.is(first, 'link') && !/^a/.test(first.tag)) ||
    /^(?:以上|以下|左右|以内|的|等)$/.test(first.text)
  )
    return undefined;
  const phrase = makePhrase(items, at + 1, predicateEnd(items, at), rules);
  return phrase && phrase.label.length >= 4 ? { ...phrase, generic: false } : undefined;
}
