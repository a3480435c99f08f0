import { byTrendNoun } from './by-trend-noun.js';
import { nounOf, phraseOfRange, type Context } from './context.js';
import type { Government } from './govern.js';
import { englishPhrase } from './make-phrase.js';
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
  // lower than the 13 billion of last year: a level.
  if (prep === 'than') return {};
  return prep === 'from' ? { starting: true } : { change };
}

function byVerb(context: Context, { at, prep, object }: Government, last: Told | undefined, number: number): Named | undefined {
  const { items, vocabulary } = context;
  const word = items[at]?.low ?? '';
  const range =
    object ??
    (word.endsWith('ing') || subjectOf(items, at) === undefined ? objectBehind(context, number, prep) : undefined) ??
    subjectOf(items, at) ??
    subjectAhead(items, at, number);
  const whose = object && object.first === object.last ? ownerOfIts(context, at, object) : undefined;
  const same = whose ?? thatOf(context, range, last) ?? goesOn(context, at, number, last) ?? partsOf(context, at, prep, last);
  const named = same ?? ownerOf(context, range && isBehindTold(items, range, last) ? undefined : range, last);
  const quantity = items[number]?.quantity;
  const rate = prep === 'at' && quantity !== undefined && isRelative(quantity);
  // top up the fund | with 4 billion
  const given = prep === 'with' && word.startsWith('top');
  // a levy | raises 3 million: it brings it in.
  const collects = /^rais/.test(word) && prep === '' && !object && quantity?.dimension === 'money';
  const trend = !collects && (OF_CHANGE.test(prep) || rate || given) ? vocabulary.rule(word, 'trend') : undefined;
  return (
    named && {
      ...named,
      side: 'before',
      change: trend,
      ...(collects ? { deed: true } : {}),
      built: vocabulary.has(word, 'stock-verb') || word === 'have' || word === 'has',
      noun: same ? (last?.noun ?? '') : range ? nounOf(context, range) : '',
    }
  );
}

/** After | falling | by 3% in 2009, | the economy is expected to grow: a clause that opens its sentence has the subject of the next. */
function subjectAhead(items: Context['items'], at: number, number: number): Range | undefined {
  const opens = items
    .slice(0, at)
    .every(({ tag, low }) => tag === 'adv' || /^(?:after|despite|since|before|following|by|while|having)$/.test(low));
  const comma = items.findIndex(({ text }, index) => index > number && text === ',');
  const between = items.slice(number + 1, comma);
  if (!opens || comma < 0 || !items[at]?.low.endsWith('ing') || between.some(({ tag, quantity }) => tag === 'verb' || quantity))
    return undefined;
  const ahead = phraseFrom(items, comma + 1, true);
  const end = ahead && items[ahead.core.last + 1]?.low === 'of' ? (ahead.ends[1] ?? ahead.core.last) : ahead?.core.last;
  const verb = items[(end ?? comma) + 1]?.tag;
  return ahead && end !== undefined && (verb === 'verb' || verb === 'aux') ? { first: ahead.core.first, last: end } : undefined;
}

/** The plant will raise | its run | from 70 to 100 megawatts: whose it is stands before the verb. */
function ownerOfIts(context: Context, verb: number, object: Range): Pick<Named, 'phrase' | 'doubt'> | undefined {
  const { items, rules } = context;
  if (!/^(?:its|their)$/.test(items[object.first - 1]?.low ?? '')) return undefined;
  const owner = phraseOfRange(context, subjectOf(items, verb));
  const own = phraseOfRange(context, object);
  return owner && own && !owner.generic && !own.known
    ? { phrase: englishPhrase(`${own.label} of ${owner.label}`, own, rules), doubt: '' }
    : undefined;
}

/** spent 9 billion in wages, | comprising | 3 billion for schools: the whole is what was told last. */
function partsOf(
  { items, vocabulary }: Context,
  at: number,
  prep: string,
  last: Told | undefined,
): Pick<Named, 'phrase' | 'doubt'> | undefined {
  const word = items[at]?.low ?? '';
  const parts = prep === '' && word.endsWith('ing') && items[at - 1]?.text === ',' && vocabulary.has(word, 'include-verb');
  const money =
    last?.quantity.dimension === 'money' && !items.slice(last.at + 1, at - 1).some(({ tag, text }) => tag === 'verb' || text === ',');
  return parts && money ? { phrase: last.phrase, doubt: '' } : undefined;
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
  // an interim target of | 80%: a target of what was told.
  const aimed = government.prep === 'of' && /^(?:[a-z]+ )?(?:targets?|goals?|objectives?)$/.test(phrase.label);
  const only = (phrase.generic || aimed) && !apart && last;
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
