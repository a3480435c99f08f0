import type { MetricSlot, Phrase } from '../model/metric.js';
import type { Quantity } from '../model/quantity.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './clause-items.js';
import { phraseOf } from './make-phrase.js';
import { membersOf } from './members.js';
import { phraseAfter } from './phrase-after.js';
import { phraseBefore, type Before } from './phrase-before.js';
import { contentEnd } from './topic.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** What stands around the quantity at `at`; `earlier` are the items of the clause before, where a 分别 may have its owners. `afterList` is left to the caller. */
export function slotAt(
  items: readonly Item[],
  at: number,
  quantity: Quantity,
  clause: number,
  earlier: readonly Item[],
  rules: Rules,
): MetricSlot {
  const before = phraseBefore(items, at, rules);
  const after = quantity.form === 'rank' ? undefined : phraseAfter(items, at, rules);
  const side = chooseSide(quantity, before, after, items, at);
  const whole = side === 'after' ? wholeBefore(items, at, rules) : undefined;
  const phrase = side === 'after' ? partOf(whole, after, rules) : before.phrase;
  const distributed = before.cues.some((cue) => cue.word.startsWith('分别'));
  return {
    quantity,
    clause,
    cues: before.cues,
    verb: before.verb,
    phrase,
    owner: side === 'after' ? before.phrase : undefined,
    side: phrase ? side : 'none',
    members: distributed ? ownersOf(items, at, before, earlier, rules) : [],
    distributed,
    inBracket: inBracket(items, at),
    perHead: items[at - 1]?.type === 'per' || (items[at - 1]?.text.trim() === '' && items[at - 2]?.type === 'per'),
    afterList: false,
    ofWhole: before.ofWhole,
    regionWord: before.regionWord,
  };
}

/** Counts name what they count behind them (5家概念验证中心); other units do so only where no phrase stands before (下达的90亿元资金). */
function chooseSide(
  quantity: Quantity,
  before: Before,
  after: Phrase | undefined,
  items: readonly Item[],
  at: number,
): 'before' | 'after' | 'none' {
  if (!after) return before.phrase ? 'before' : 'none';
  if (!before.phrase || items[at - 1]?.text === '的') return 'after';
  const glued = after.start - quantity.outer.end <= 1;
  if (glued && before.cues.some((cue) => cue.role === 'flow-verb') && !before.cues.some((cue) => cue.role === 'trend')) return 'after';
  const countable = quantity.dimension === 'count' || quantity.dimension === 'people' || quantity.dimension === '';
  if (countable && glued)
    return before.phrase.known && before.cues.some((cue) => cue.role === 'link' || cue.role === 'trend') ? 'before' : 'after';
  if (before.phrase.generic && !after.generic) return 'after';
  return before.cues.length === 0 && before.verb === undefined && !glued ? 'after' : 'before';
}

/** The owners of a 分别: in the phrase before it, or in the clause before where 分别 opens its own. */
function ownersOf(items: readonly Item[], at: number, before: Before, earlier: readonly Item[], rules: Rules): readonly Phrase[] {
  const count = runLength(items, at);
  if (before.phrase) return membersOf(items, before.first, before.last, count, rules);
  const there = phraseBefore(earlier, contentEnd(earlier), rules);
  return there.phrase ? membersOf(earlier, there.first, there.last, count, rules) : [];
}

/** 规模以上企业中 | 96家民营企业: what stands before a 中 right before the quantity. */
function wholeBefore(items: readonly Item[], at: number, rules: Rules): Phrase | undefined {
  const vocabulary = vocabularyOf(rules);
  let index = at - 1;
  while (index > 0 && vocabulary.is(items[index], 'adverb', 'stock-verb', 'link')) index--;
  return vocabulary.is(items[index], 'within') ? phraseBefore(items, index, rules).phrase : undefined;
}

/** 投资企业中 | 4家企业: the part is named by its whole where the noun behind the number only says its head again. */
function partOf(whole: Phrase | undefined, after: Phrase | undefined, rules: Rules): Phrase | undefined {
  if (!whole || !after) return after;
  const head = after.label.slice(0, 2);
  return whole.label.endsWith(head) ? whole : after.generic ? phraseOf(whole.label + after.label, after, rules) : after;
}

/** How many quantities follow each other from here with only 、 and 和 between them. */
function runLength(items: readonly Item[], at: number): number {
  let count = 1;
  for (let index = at + 1; index < items.length; index++) {
    const item = items[index];
    if (item?.type === 'quantity') count++;
    else if (!item || !/^(?:、|，|和|与|及|以及|\s+)$/.test(item.text)) break;
  }
  return count;
}

function inBracket(items: readonly Item[], at: number): boolean {
  for (let index = at - 1; index >= 0; index--) {
    if (items[index]?.text === '）') return false;
    if (items[index]?.text === '（') return true;
  }
  return false;
}
