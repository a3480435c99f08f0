import type { Quantity } from '../../model/quantity.js';
import { phraseOfRange, type Context } from './context.js';
import type { Government } from './govern.js';
import { isRelative } from './measure.js';
import type { Named } from './named.js';
import { englishPhrase } from './make-phrase.js';
import { phraseBefore } from './phrase-before.js';
import { coreFrom, phraseFrom } from './phrase-behind.js';
import { BARE } from './for-what.js';
import type { Range } from './range.js';
import { subjectOf } from './subject.js';
import type { Telling, Told } from './told.js';

/** Words that point back at what was told before. */
export const POINTING = /^(?:this|it|these|they|first|second|remaining|latter|former|rest|lower|higher)$/;

/** 900 billion, equivalent to | 22 months of spending: the same thing told in another unit. */
export function sameAs(
  { items, vocabulary }: Context,
  number: number,
  { by, at, prep }: Government,
  last: Told | undefined,
): Named | undefined {
  const word = items[at]?.low ?? '';
  const both = last?.quantity.baseUnit === '%' && items[number]?.quantity?.baseUnit === '%';
  // growth of 1.4%, lower than the average of | 4.5%: the same told of other years.
  if (last && both && prep === 'than' && vocabulary.has(word, 'compared'))
    return { phrase: last.phrase, doubt: '', side: 'before', measured: last.measured };
  // 67 billion from rates, | accounting for | 77% of the target
  const part = /^(?:accounting|representing|constituting)$/.test(word) && items[at - 1]?.text === ',' && items[number + 1]?.low === 'of';
  if (last && by === 'verb' && part && items[number]?.quantity?.baseUnit === '%') return { phrase: last.phrase, doubt: '', side: 'before' };
  // an increase of 62% | compared to 41 billion
  const beside = word === 'compared' && /^(?:to|with)$/.test(prep) && last?.change !== undefined && !both;
  if (beside && items[number]?.quantity?.baseUnit !== '') return { phrase: last.phrase, doubt: '', side: 'before', starting: true };
  if (!last || by !== 'verb' || prep !== 'to' || !/^(?:equivalent|equal|equals|equalled|equaled)$/.test(word)) return undefined;
  return { phrase: last.phrase, doubt: '', side: 'before', built: last.measured.measure === 'stock' };
}

/** 19,000 km of rail lines - more than 60% | of the world's total: the total is of what was told before. */
export function shareOfTotal(
  { items }: Context,
  at: number,
  quantity: Quantity,
  { by }: Government,
  last: Told | undefined,
): Named | undefined {
  const total = items[at + 1]?.low === 'of' && items.slice(at + 2, at + 5).some(({ low }) => low === 'total');
  return last && total && by === 'none' && isRelative(quantity) ? { phrase: last.phrase, doubt: '', side: 'before' } : undefined;
}

const HAS_MONEY =
  /^(?:programmes?|programs?|schemes?|projects?|initiatives?|plans?|sectors?|ministry|ministries|departments?|agency|agencies|authority|councils?|provinces|municipalities|services?|education|health|defence|transport)$/;

/** Couples will receive 300: what they receive was told before. */
export function receivedBefore(
  { vocabulary, items }: Context,
  { dimension }: Quantity,
  { by, prep, at, object }: Government,
  { told, earlier, above }: Telling,
): Named | undefined {
  if (by !== 'verb' || !BARE.test(prep) || object || dimension !== 'money' || !vocabulary.has(items[at]?.low ?? '', 'receipt-verb'))
    return undefined;
  const source = told.at(-1) ?? earlier ?? above;
  // a subsidy, which | receives 870 million: what has the money is no person.
  const own = subjectOf(items, at);
  const things = own && items.slice(own.first, own.last + 1).some(({ low }) => HAS_MONEY.test(low) || vocabulary.has(low, 'money-word'));
  if (things && source !== told.at(-1)) return undefined;
  if (source?.quantity.dimension !== 'money') return undefined;
  return {
    phrase: source.phrase,
    doubt: source === earlier || source === above ? 'metric-from-earlier-sentence' : 'metric-from-earlier-clause',
    side: 'before',
    deed: true,
  };
}

/** What the sentence spoke of last, or the one before where this one only points back (This is up 3%). */
export function lastResort(
  { items, vocabulary }: Context,
  at: number,
  { prep, at: verb }: Government,
  { told, earlier }: Telling,
): Named | undefined {
  const last = told.at(-1);
  if (last) {
    const quantity = items[at]?.quantity;
    // by 1.8% in 2024, 2.5% in 2025: the same said again of another time.
    const again = /^(?:|than)$/.test(prep) && quantity?.baseUnit === '%' && last.quantity.baseUnit === '%' && items[at + 1]?.low !== 'of';
    return {
      phrase: last.phrase,
      doubt: 'metric-from-earlier-clause',
      side: 'before',
      noun: last.noun,
      measured: again ? last.measured : undefined,
      change: prep === 'by' ? last.change : undefined,
      deed: last.measured.measure === 'flow',
    };
  }
  const pointing = items.slice(0, at).some(({ tag, low }) => /^(?:pron|det|noun|adv)$/.test(tag) && POINTING.test(low));
  const paid = items.slice(at + 1, at + 5).some(({ tag, low }) => tag === 'verb' && vocabulary.has(low, 'fund-verb', 'flow-verb'));
  const change = prep === 'by' ? vocabulary.rule(items[verb]?.low ?? '', 'trend') : undefined;
  return pointing && earlier
    ? { phrase: earlier.phrase, doubt: 'metric-from-earlier-sentence', side: 'before', deed: paid, change }
    : undefined;
}

/** a growth rate of | 6.5% will do: words that only tell a number are its name where nothing else is. */
export function toldByHead(context: Context, at: number): Named | undefined {
  const { items } = context;
  const of = items[at - 1]?.low === 'of' ? at - 1 : items[at - 2]?.low === 'of' ? at - 2 : -1;
  const phrase = of > 0 ? phraseOfRange(context, phraseBefore(items, of - 1, 'object').range) : undefined;
  const told = phrase && (phrase.known || phrase.measure === 'growth' || phrase.measure === 'share');
  if (!told) return undefined;
  const growth = / growth /.test(` ${phrase.label} `) ? { measure: 'growth' as const, sign: 1 as const } : undefined;
  return { phrase, doubt: phrase.known ? '' : 'metric-without-owner', side: 'before', measured: growth };
}

/** an increase of 11% | or 38 billion over the estimate: the same change in another unit. */
export function orSame({ items }: Context, at: number, { prep }: Government, last: Told | undefined): Named | undefined {
  const told = items[items[at - 2]?.text === ',' ? at - 3 : at - 2]?.quantity;
  if (!last?.change || prep !== '' || items[at - 1]?.low !== 'or' || told !== last.quantity) return undefined;
  return { phrase: last.phrase, doubt: '', side: 'before', change: last.change, noun: last.noun };
}

/** As for spending, I forecast | an estimate of 5: what the sentence is said to be about. */
export function topicOf(context: Context): Named | undefined {
  const opening = context.items
    .slice(0, 3)
    .map(({ low }) => low)
    .join(' ');
  const lead = /^(?:as for|as regards|in terms of|regarding|concerning)/.exec(opening)?.[0];
  if (lead === undefined) return undefined;
  const start = lead.split(' ').length;
  const phrase = phraseOfRange(context, coreFrom(context.items, start, true));
  return phrase && !phrase.generic ? { phrase, doubt: '', side: 'before' } : undefined;
}

/** We will turn old yards into parks, | with this year's target being | 30 hectares: what is done before. */
export function targetOf(context: Context, at: number, { phrase }: Named): Named | undefined {
  const { items } = context;
  if (!/^(?:targets?|goals?)$/.test(phrase.label)) return undefined;
  const comma = items.findLastIndex(({ text }, index) => index < at && text === ',' && items[index + 1]?.low === 'with');
  const verb = items.findLastIndex(({ tag }, index) => index < comma && tag === 'verb');
  const done = comma < 0 || verb < 0 ? undefined : phraseOfRange(context, coreFrom(items, verb + 1, true));
  return done && !done.generic ? { phrase: done, doubt: 'metric-from-earlier-clause', side: 'before', deed: true } : undefined;
}

/** will rise by 50% in phases, | from 8,000 to 12,000: the levels of the change that was told. */
export function startOfLast({ items }: Context, at: number, { prep }: Government, last: Told | undefined): Named | undefined {
  let from = at - 1;
  while (items[from]?.tag === 'det' || /^(?:current|present|existing|previous)$/.test(items[from]?.low ?? '')) from--;
  const apart = items[from]?.low === 'from' && items[from - 1]?.text === ',';
  const back = last?.government.prep === 'to' && items[at]?.quantity?.baseUnit === last.quantity.baseUnit;
  if (prep !== 'from' || !apart || !last || !(last.change || back)) return undefined;
  return { phrase: last.phrase, doubt: '', side: 'before', noun: last.noun, starting: back };
}

/** We will raise leave for parents in the first two years, | from six days to nine: what the verb of change is done to. */
export function startOfVerb(context: Context, at: number, { by, prep }: Government): Named | undefined {
  const { items, vocabulary } = context;
  if (prep !== 'from') return undefined;
  const verb = items.findLastIndex(({ tag, low }, index) => index < at && tag === 'verb' && vocabulary.has(low, 'trend'));
  const apart = items.slice(verb, at).some(({ text, tag }) => text === ';' || tag === 'rel');
  // the rate on gains | above 250,000 | by persons | from a half to two-thirds
  const bound = items.findIndex(({ quantity }, index) => index > verb && index < at && quantity?.dimension === 'money');
  if (verb < 0 || apart || (by !== 'none' && bound < 0)) return undefined;
  const object = phraseFrom(items, verb + 1, true);
  const last =
    object &&
    (bound < 0 ? object.core.last : (object.ends.findLast((end) => end < bound && items[end]?.tag === 'noun') ?? object.core.last));
  const phrase = object && last !== undefined ? phraseOfRange(context, { first: object.core.first, last }) : undefined;
  return phrase && !phrase.generic ? { phrase, doubt: '', side: 'before' } : undefined;
}

/** the toll of ships in port, and | that in dock | is 3: the same of another place. */
export function thatOf(context: Context, range: Range | undefined, last: Told | undefined): Pick<Named, 'phrase' | 'doubt'> | undefined {
  const start = range && context.items[range.first - 1]?.tag === 'det' ? range.first - 1 : (range?.first ?? 0);
  const prep = context.items[start - 1];
  if (!range || !last || prep?.tag !== 'prep' || !/^(?:that|those)$/.test(context.items[start - 2]?.low ?? '')) return undefined;
  const owner = phraseOfRange(context, range);
  const at = last.phrase.label.lastIndexOf(` ${prep.low} `);
  const head = at > 0 ? last.phrase.label.slice(0, at) : last.phrase.label;
  // the number of | newly registered | shops, with that of markets
  const kept = /^((?:[a-z]+ly )?[a-z]+ed|new) /.exec(last.phrase.label.slice(at + prep.low.length + 2))?.[0] ?? '';
  return (
    owner && {
      phrase: englishPhrase(`${head} ${prep.low} ${kept}${owner.label}`, owner, context.rules),
      doubt: 'metric-from-earlier-clause',
    }
  );
}
