import { phraseOfRange, type Context } from './context.js';
import type { Named } from './named.js';
import { phraseBefore } from './phrase-before.js';
import { isCombined, totalOf } from './threshold.js';

/** desulphurization in power plants | with capacity of 15 million kilowatts: what is done in those that have so much. */
export function totalIn(context: Context, at: number): Named | undefined {
  const { items } = context;
  const quantity = items[at]?.quantity;
  if (!quantity || !totalOf(items, at, quantity) || isCombined(items, at)) return undefined;
  const open = items.findLastIndex(({ low }, index) => index < at && low === 'with');
  const place = items.findLastIndex(({ tag, low }, index) => index < open && tag === 'prep' && /^(?:in|at|for)$/.test(low));
  const range = phraseBefore(items, place - 1, 'object').range;
  const pointed = items[open - 1]?.tag !== 'noun';
  const phrase = phraseOfRange(context, range && { first: range.first, last: pointed ? place - 1 : open - 1 });
  return phrase && !phrase.generic ? { phrase, doubt: '', side: 'before', deed: true } : undefined;
}
