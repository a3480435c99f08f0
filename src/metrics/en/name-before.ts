import type { Phrase } from '../../model/metric.js';
import { nounOf, phraseOfRange, type Context } from './context.js';
import type { Government } from './govern.js';
import { isRelative } from './measure.js';
import { thatOf } from './lean-on-told.js';
import type { Named } from './named.js';
import { phraseBefore } from './phrase-before.js';
import { objectBehind } from './object-behind.js';
import { phraseFrom } from './phrase-behind.js';
import type { Range } from './range.js';
import { subjectOf } from './subject.js';
import type { Told } from './told.js';

/** below our target of 13%: told as the result beside it. */
const TARGET = /^(?:targets?|goals?|objectives?|average|trend|lower|higher|faster|slower)$/;
const OF_CHANGE = /^(?:|by|of)$/;

/** The metric before the quantity: what the verb says something of or does something to, or what has it; undefined where nothing stands there. */
export function nameBefore(context: Context, at: number, government: Government, last: Told | undefined): Named | undefined {
  const { items, vocabulary } = context;
  const word = items[government.at]?.low ?? '';
  switch (government.by) {
    case 'verb':
      return byVerb(context, government, last, at);
    case 'trend-noun':
      return byTrendNoun(context, at, government.at, last);
    case 'compared':
      return (
        comparedSubject(context, government, last) ??
        (last && {
          phrase: last.phrase,
          doubt: '',
          side: 'before',
          noun: last.noun,
          ...compared(government, vocabulary.rule(word, 'compared')),
        })
      );
    case 'noun':
    case 'name':
      return byName(context, government, last, at);
    case 'none':
      return undefined;
  }
}

/** The deficit was | down 35%: what the sentence speaks of. */
function comparedSubject(context: Context, { at, boundary }: Government, last: Told | undefined): Named | undefined {
  const { items, vocabulary } = context;
  const tag = items[boundary]?.tag;
  if (tag !== 'aux' && tag !== 'noun') return undefined;
  const range = tag === 'aux' ? subjectOf(items, boundary) : phraseBefore(items, boundary, 'subject').range;
  const phrase = thatOf(context, range, last)?.phrase ?? phraseOfRange(context, range);
  return phrase && !phrase.generic
    ? { phrase, doubt: '', side: 'before', change: vocabulary.rule(items[at]?.low ?? '', 'compared') }
    : undefined;
}

function compared({ prep }: Government, change: Named['change']): Pick<Named, 'change' | 'starting'> {
  return prep === 'from' ? { starting: true } : { change };
}

function byVerb(context: Context, { at, prep, object }: Government, last: Told | undefined, number: number): Named | undefined {
  const { items, vocabulary } = context;
  const word = items[at]?.low ?? '';
  const range =
    object ??
    (word.endsWith('ing') || subjectOf(items, at) === undefined ? objectBehind(context, number, prep) : undefined) ??
    subjectOf(items, at);
  const same = thatOf(context, range, last) ?? goesOn(context, at, number, last);
  const named = same ?? ownerOf(context, range && isBehindTold(items, range, last) ? undefined : range, last);
  const quantity = items[number]?.quantity;
  const rate = prep === 'at' && quantity !== undefined && isRelative(quantity);
  // top up the fund | with 4 billion
  const given = prep === 'with' && word.startsWith('top');
  const trend = OF_CHANGE.test(prep) || rate || given ? vocabulary.rule(word, 'trend') : undefined;
  return (
    named && {
      ...named,
      side: 'before',
      change: trend,
      built: vocabulary.has(word, 'stock-verb') || word === 'have' || word === 'has',
      noun: same ? (last?.noun ?? '') : range ? nounOf(context, range) : '',
    }
  );
}

/** savings of 45 billion in 2025, | rising | to 130 billion: the change goes on from what was told. */
function goesOn(
  { items, vocabulary }: Context,
  at: number,
  number: number,
  last: Told | undefined,
): Pick<Named, 'phrase' | 'doubt'> | undefined {
  const word = items[at]?.low ?? '';
  const apposed = word.endsWith('ing') && items[at - 1]?.text === ',' && vocabulary.has(word, 'trend');
  const like = last !== undefined && last.quantity.baseUnit === items[number]?.quantity?.baseUnit;
  return apposed && like && items[number - 1]?.low === 'to' ? { phrase: last.phrase, doubt: '' } : undefined;
}

/** a limit of 2 | for farms | is raised to 6: what the sentence speaks of is the limit that was told. */
function isBehindTold(items: Context['items'], { first }: Range, last: Told | undefined): boolean {
  let prep = first - 1;
  if (items[prep]?.tag === 'det') prep--;
  return last?.government.by === 'noun' && items[prep]?.tag === 'prep' && items[prep - 1]?.quantity === last.quantity;
}

/** The phrase of the range, or the last one told where there is none or it says nothing alone (which | fell by 3%). */
function ownerOf(context: Context, range: Range | undefined, last: Told | undefined): Pick<Named, 'phrase' | 'doubt'> | undefined {
  const phrase = phraseOfRange(context, range);
  if (phrase && !phrase.generic) return { phrase, doubt: '' };
  if (last) return { phrase: last.phrase, doubt: '' };
  return phrase && { phrase, doubt: 'metric-without-owner' };
}

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
  const apposed = before?.text === ',' || (before?.tag === 'verb' && before.low.endsWith('ing')) || verb === undefined;
  if (apposed && last) return { phrase: last.phrase, doubt: '', side, change, noun: last.noun };
  if (subject && (!subject.generic || !last)) return { phrase: subject, doubt: '', side, change };
  return last && { phrase: last.phrase, doubt: '', side, change, noun: last.noun };
}

/** a drop of 3% | in energy use: the noun behind in, unless it says only how (in real terms, in total). */
function changedBehind(context: Context, at: number): Phrase | undefined {
  const { items } = context;
  const prep = items[at + 1];
  if (prep?.tag !== 'prep' || !/^(?:in|of|for)$/.test(prep.low)) return undefined;
  const behind = phraseFrom(items, at + 2, true);
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

/** A deficit of 3, or the rate within 3% without a verb; in a list (A by 3% and B by 5%) the verb of the one before governs this name too. */
function byName(context: Context, government: Government, last: Told | undefined, number: number): Named | undefined {
  const { items, vocabulary } = context;
  const phrase = phraseOfRange(context, government.object);
  if (!phrase) return undefined;
  const listed = government.prep === 'by' && items[government.boundary]?.tag === 'conj' ? last : undefined;
  // enterprises | bringing investment of 3 billion: what is told in another unit is another thing.
  const quantity = context.items[number]?.quantity;
  const head = items[government.at]?.low ?? '';
  const apart =
    quantity?.dimension === 'money' &&
    last !== undefined &&
    last.quantity.dimension !== 'money' &&
    government.prep === 'of' &&
    !vocabulary.has(head, 'transparent-head', 'trend-noun');
  const only = phrase.generic && !apart && last;
  const noun = government.object ? nounOf(context, government.object) : '';
  const trend = vocabulary.rule(items[government.at]?.low ?? '', 'trend-noun');
  return {
    phrase: only ? last.phrase : phrase,
    doubt: phrase.generic && (!last || apart) ? 'metric-without-owner' : '',
    side: 'before',
    measured: listed?.change
      ? undefined
      : (listed?.measured ?? (only && TARGET.test(items[government.at]?.low ?? '') ? last.measured : undefined)),
    change: listed?.change ?? (government.prep === 'of' ? trend : undefined),
    noun,
  };
}
