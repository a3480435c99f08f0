import type { MetricSlot, Phrase } from '../model/metric.js';
import type { Quantities, Quantity } from '../model/quantity.js';
import type { Span } from '../model/span.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { contentEnd, type Item } from './item.js';
import { joinOwner } from './join-owner.js';
import { phraseOf } from './make-phrase.js';
import { phraseBefore } from './phrase-before.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** The pieces of a clause with the quantities in it. */
export type Cut = (clause: Span, inside: readonly Quantity[]) => readonly Item[];

/** A 分别 whose owners stand in clauses of their own has them for its members; any other slot is as it was. */
export function withCommaRow(slot: MetricSlot, { clauses }: Sentence, { quantities }: Quantities, cut: Cut, rules: Rules): MetricSlot {
  if (!slot.distributed || slot.runLength < 2) return slot;
  const clauseBefore = (distance: number): readonly Item[] | undefined => {
    const clause = clauses[slot.clause - distance];
    return clause && !quantities.some(({ start }) => start >= clause.start && start < clause.end) ? cut(clause, []) : undefined;
  };
  const members = commaRow(slot, clauseBefore, rules);
  return members.length > 0 ? { ...slot, members } : slot;
}

/** What the names of a row end in: branches, kinds of goods, districts. */
const ENDS_ROW = /[业类品县区市乡镇]$/;

/**
 * The owners of a 分别 that ，parts because they hold 、 themselves (计算机、通信和其他电子设备制造业，汽车制造业，专用设备制造业产值 | 分别): as many clauses without a number as there
 * are values less the last, whose names end alike. Empty where they are no such row. `clauseBefore` gives the items of the n-th clause before this one, undefined where it holds a number.
 */
function commaRow(slot: MetricSlot, clauseBefore: (distance: number) => readonly Item[] | undefined, rules: Rules): readonly Phrase[] {
  const { phrase, runLength, members } = slot;
  const first = named(clauseBefore(1), rules);
  const end = ENDS_ROW.exec(first?.label ?? '')?.[0];
  if (!first || end === undefined) return [];
  // 汽车制造业，专用设备制造业 | 产值: behind the end of the last name stands what all have.
  const own = phrase && phrase.label.lastIndexOf(end) > 0 ? phrase.label.slice(0, phrase.label.lastIndexOf(end) + 1) : undefined;
  const head = phrase ? phrase.label.slice(own?.length ?? 0) : '';
  if (own === undefined && phrase && !phrase.generic) return [];
  // 汽车制造业、电子制造业产值 | 分别: a row of its own.
  const parts = own?.split(/、|和|与|及/) ?? [];
  if (members.length === runLength && parts.length === runLength && parts.every((part) => part.endsWith(end))) return [];
  const before = runLength - (own === undefined ? 0 : 1);
  const row = [first];
  for (let distance = 2; distance <= before; distance++) {
    const name = named(clauseBefore(distance), rules);
    if (!name?.label.endsWith(end)) return [];
    row.unshift(name);
  }
  if (row.length !== before) return [];
  const all = own === undefined || !phrase ? row : [...row, phraseOf(own, phrase, rules)];
  return head === '' ? all : all.map((one) => joinOwner(one.label, head, one, rules));
}

/** The name that a clause without a number is, and nothing else; undefined where it says more. */
function named(items: readonly Item[] | undefined, rules: Rules): Phrase | undefined {
  if (!items) return undefined;
  const end = contentEnd(items);
  const { phrase, first, cues, verb } = phraseBefore(items, end, rules);
  const vocabulary = vocabularyOf(rules);
  const only = items.slice(0, first).every((item) => item.type === 'mark' || vocabulary.is(item, 'connector', 'region-word', 'adverb'));
  return phrase && !phrase.generic && cues.length === 0 && verb === undefined && only ? phrase : undefined;
}
