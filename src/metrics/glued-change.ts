import type { MetricCue, Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { joinOwner } from './join-owner.js';
import { makePhrase } from './make-phrase.js';
import { subjectBefore } from './phrase-before.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** How many words the noun may have. */
const LONGEST = 3;

/** 事项办理 平均 | 减 | 时间 83%、减 | 材料 54%: a fall in one character stands before what falls, and who has it before that. Undefined for anything else. */
export function gluedChange(
  items: readonly Item[],
  at: number,
  rules: Rules,
): { readonly phrase: Phrase; readonly cue: MetricCue } | undefined {
  const { baseUnit, form } = items[at]?.quantity ?? {};
  if (baseUnit !== '%' || form !== 'cardinal') return undefined;
  const vocabulary = vocabularyOf(rules);
  const verb = verbOf(items, at, vocabulary);
  const item = verb === undefined ? undefined : items[verb];
  if (verb === undefined || !item) return undefined;
  const cue = vocabulary.cue(item, 'trend');
  const noun = makePhrase(items, verb + 1, at - 1, rules);
  if (!cue || !noun || noun.label.length < 2) return undefined;
  const owner = ownerOf(items, verb, rules);
  const phrase = owner ? joinOwner(owner.label, noun.label, noun, rules) : noun;
  return { phrase: { ...phrase, generic: owner ? false : noun.generic }, cue };
}

/** Index of the fall that stands right before the noun of the quantity. */
function verbOf(items: readonly Item[], at: number, vocabulary: Vocabulary): number | undefined {
  for (let index = at - 1; index >= Math.max(0, at - 1 - LONGEST); index--) {
    const item = items[index];
    if (item?.type !== 'word' || item.end !== items[index + 1]?.start) return undefined;
    if (item.text === '减') return index < at - 1 ? index : undefined;
    if (!/^(?:n|v|b|l|j)/.test(item.tag) || vocabulary.is(item, 'link', 'trend', 'adverb', 'connector')) return undefined;
  }
  return undefined;
}

/** Who has it: what stands before the verb, or before the first verb of a row of them. */
function ownerOf(items: readonly Item[], verb: number, rules: Rules): Phrase | undefined {
  const before = items[verb - 1];
  if (before?.text === '、' && items[verb - 2]?.type === 'quantity') {
    const earlier = verbOf(items, verb - 2, vocabularyOf(rules));
    return earlier === undefined ? undefined : ownerOf(items, earlier, rules);
  }
  // 办理 | 平均 减时间: an average is no part of the name.
  const end = /^(?:平均|累计|共)$/.test(before?.text ?? '') ? verb - 1 : verb;
  const owner = before?.type === 'word' ? subjectBefore(items, end, rules) : undefined;
  return owner?.generic === true ? undefined : owner;
}
