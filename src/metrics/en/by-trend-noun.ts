import type { Phrase } from '../../model/metric.js';
import { nounOf, phraseOfRange, type Context } from './context.js';
import { isRelative } from './measure.js';
import type { Named } from './named.js';
import { coreFrom, phraseFrom } from './phrase-behind.js';
import { subjectOf } from './subject.js';
import type { Told } from './told.js';

/** an increase of 3% | in sales; sales saw | an increase of 3%; sales reached 5, | an increase of 3%. */
export function byTrendNoun(context: Context, at: number, trend: number, last: Told | undefined): Named | undefined {
  const { items, vocabulary } = context;
  const negative = items[trend - 1]?.low === 'negative';
  const change = vocabulary.rule(negative ? 'decline' : (items[trend]?.low ?? ''), 'trend-noun');
  const behind = changedBehind(context, Math.max(at, trend));
  const side = 'before' as const;
  const quantity = items[at]?.quantity;
  const relative = quantity === undefined || isRelative(quantity) || quantity.baseUnit === 'pp';
  if (behind) return { phrase: behind, doubt: '', side: 'after', change };
  // statistics show an increase of 89,000 | jobs: what is counted is what grew.
  const counted = trend < at && quantity?.baseUnit === '' && quantity.form === 'cardinal' ? coreFrom(items, at + 1, false) : undefined;
  const grown = phraseOfRange(context, counted);
  if (counted && grown && !grown.generic)
    return { phrase: grown, doubt: '', side: 'after', change, noun: nounOf(context, counted), nounAt: counted.last };
  let start = trend;
  while (/^(?:noun|adv|period|det)$/.test(items[start - 1]?.tag ?? '')) start--;
  const compound = trend > at ? undefined : phraseOfRange(context, { first: start, last: trend - (negative ? 2 : 1) });
  // a global contraction of 5%: an adjective alone is no owner.
  const adjective = compound?.known === false && !compound.generic && trend < at && /^\S+(?:al|ic|ive)$/.test(compound.label);
  if (adjective) {
    const whole = phraseOfRange(context, { first: start, last: trend });
    return whole && { phrase: whole, doubt: '', side, change };
  }
  if (compound?.known === false && !compound.generic && !relative) {
    const whole = phraseOfRange(context, { first: start, last: trend });
    return whole && { phrase: whole, doubt: '', side, measured: { measure: 'flow', sign: 1 } };
  }
  if (compound && !compound.generic) return { phrase: compound, doubt: '', side, change };
  const before = items[Math.min(start, at) - 1] ?? undefined;
  const verb = verbBefore(context, Math.min(start, at));
  const subject = verb === undefined ? undefined : phraseOfRange(context, subjectOf(items, verb));
  // firms made up for | the year's negative growth of 2%: the growth of what was said to grow before.
  const known = items.slice(start, trend).some(({ low, genitive }) => low === 'the' || genitive);
  if (known && last?.change && relative && !items.slice(last.at, start).some(({ low }) => low === 'and'))
    return { phrase: last.phrase, doubt: 'metric-from-earlier-clause', side, change, noun: last.noun };
  const apposed = before?.text === ',' || (before?.tag === 'verb' && before.low.endsWith('ing')) || verb === undefined;
  if (apposed && last) return { phrase: last.phrase, doubt: '', side, change, noun: last.noun };
  if (subject && (!subject.generic || !last)) return { phrase: subject, doubt: '', side, change };
  return last && { phrase: last.phrase, doubt: '', side, change, noun: last.noun };
}

/** a drop of 3% | in energy use: the noun behind in, unless it says only how (in real terms, in total). */
function changedBehind(context: Context, at: number): Phrase | undefined {
  const { items } = context;
  // an increase of 8 cents | a litre | in the levy
  const rate =
    items[at]?.quantity !== undefined && /^(?:an?|per|each)$/.test(items[at + 1]?.low ?? '') && items[at + 2]?.tag === 'noun' ? 2 : 0;
  const prep = items[at + rate + 1];
  // a 15 per cent increase | to rent assistance
  const reach = prep?.low === 'to' && items[at]?.quantity === undefined && items[at - 1]?.quantity !== undefined;
  if (prep?.tag !== 'prep' || !(reach || /^(?:in|of|for)$/.test(prep.low))) return undefined;
  const behind = phraseFrom(items, at + rate + 2, true);
  if (!behind) return undefined;
  const { core, ends } = behind;
  const known = ends.findLast((last) => phraseOfRange(context, { first: core.first, last })?.known);
  const ofEnd = items[core.last + 1]?.low === 'of' ? ends[1] : undefined;
  const phrase = phraseOfRange(context, { first: core.first, last: known ?? ofEnd ?? core.last });
  return phrase?.generic === true || / terms$/.test(phrase?.label ?? '') ? undefined : phrase;
}

function verbBefore({ items }: Context, before: number): number | undefined {
  for (let index = before - 1; index >= 0; index--) {
    const tag = items[index]?.tag;
    if (tag === 'verb') return index;
    if (tag === 'mark' || tag === 'quantity' || tag === 'rel') return undefined;
  }
  return undefined;
}
