import type { Phrase } from '../../model/metric.js';
import { phraseOfRange, type Context } from './context.js';
import type { Government } from './govern.js';
import type { Item } from './items.js';
import { englishPhrase } from './make-phrase.js';
import { isRelative } from './measure.js';
import type { Named } from './named.js';
import { phraseBefore } from './phrase-before.js';
import { coreFrom, phraseBehind, phraseFrom, type Behind } from './phrase-behind.js';
import { headOf, type Range } from './range.js';
import { subjectOf } from './subject.js';
import type { Told } from './told.js';

/** What money is for, and the word that leads to it (for schools, into the fund). */
export interface Purpose {
  readonly prep: string;
  readonly phrase: Phrase;
}

const PURPOSE = /^(?:in|for|on|to|toward|towards|into|as)$/;
/** The number is the verb's object: receive 300, receive up to 300. */
export const BARE = /^(?:|up to)$/;
/** Where money comes from: what it is for stands behind. */
const SOURCE = /^(?:out|from|via|through)$/;

/** invest 800 billion yuan | in railway construction, 70 billion yuan will be allocated | to fund water projects, 5 billion | is for schools. */
export function forWhat(context: Context, at: number, government: Government, last: Told | undefined): Named | undefined {
  const { items, vocabulary } = context;
  const quantity = items[at]?.quantity;
  if (!quantity || isRelative(quantity) || quantity.dimension !== 'money') return undefined;
  let index = at + 1;
  const core = phraseBehind(items, at);
  if (core) index = core.core.last + 1;
  while (/^(?:aux|adv|period)$/.test(items[index]?.tag ?? '') && items[index]?.low !== 'to') index++;
  const passive = items[index]?.tag === 'verb';
  const copula = !passive && items[index - 1]?.tag === 'aux' && items[index]?.low === 'for';
  const active = government.by === 'verb' && government.prep === '' ? government.at : -1;
  const verb = passive ? index : government.by === 'none' && last ? last.verb : active;
  if (!copula && (verb < 0 || !vocabulary.has(items[verb]?.low ?? '', 'fund-verb', 'flow-verb'))) return undefined;
  const purpose = purposeFrom(context, passive ? index + 1 : index);
  if (purpose) return { phrase: purpose.phrase, doubt: '', side: 'after', deed: true };
  const object = phraseOfRange(context, coreFrom(items, index, true));
  return passive || !object || object.generic ? undefined : { phrase: object, doubt: '', side: 'after', deed: true };
}

/** 2 billion | in seed funds, 9,000 | in tax relief: what the money is made of. */
export function madeOf(context: Context, at: number, { by, prep, object }: Government): Named | undefined {
  const { items, vocabulary } = context;
  if (items[at]?.quantity?.dimension !== 'money' || items[at + 1]?.low !== 'in') return undefined;
  const purpose = purposeFrom(context, at + 1);
  const money = purpose?.phrase.label
    .toLowerCase()
    .split(' ')
    .some((word) => vocabulary.has(word, 'money-word', 'receipt-noun', 'sum-noun'));
  if (!purpose || !(money === true || by === 'none') || !/^(?:|of|up to)$/.test(prep) || /^(?:cash|total)$/.test(purpose.phrase.label))
    return undefined;
  // a payment of 300 in vouchers is told by its own noun, the use of the 5 billion in seed funds is not.
  const told = prep === 'of' && items[at - 1]?.low !== 'the' && phraseOfRange(context, object)?.generic !== true;
  if (told) return undefined;
  return { phrase: purpose.phrase, doubt: '', side: 'after', deed: true };
}

/** households will receive 950 | in rebates: what they get; of a word that says nothing (benefits) they are told too. */
export function received(context: Context, at: number, { by, at: verb, prep }: Government): Named | undefined {
  const { items, vocabulary } = context;
  if (by !== 'verb' || !BARE.test(prep) || items[at + 1]?.low !== 'in') return undefined;
  if (items[at]?.quantity?.dimension !== 'money' || !vocabulary.has(items[verb]?.low ?? '', 'receipt-verb')) return undefined;
  const purpose = purposeFrom(context, at + 1);
  if (!purpose) return undefined;
  const { phrase } = purpose;
  const receiver = phraseOfRange(context, withCompany(items, subjectOf(items, verb)));
  const bare = phrase.generic || vocabulary.has(phrase.label.toLowerCase(), 'receipt-noun');
  const whole =
    bare && receiver && !receiver.generic ? englishPhrase(`${phrase.label} for ${receiver.label}`, phrase, context.rules) : phrase;
  return { phrase: whole, doubt: '', side: 'after', deed: true };
}

/** What stands behind the number at `start` - 1 as its purpose: for schools, to build schools, in the form of loans, out of the fund for schools. */
export function purposeFrom(context: Context, start: number): Purpose | undefined {
  const { items } = context;
  let index = start;
  let way: Purpose | undefined;
  for (;;) {
    while (/^(?:adv|period)$/.test(items[index]?.tag ?? '')) index++;
    const item = items[index];
    if (item?.tag !== 'prep' || !SOURCE.test(item.low)) break;
    const source = phraseFrom(items, index + (items[index + 1]?.low === 'of' ? 2 : 1), true);
    if (!source) return undefined;
    if (/^(?:via|through)$/.test(item.low)) way = named(context, source.core.first, item.low);
    index = source.core.last + 1;
  }
  const opener = items[index];
  if (opener?.low === 'in' && items[index + 2]?.low === 'form' && items[index + 3]?.low === 'of') return named(context, index + 4, 'in');
  if (opener?.low !== 'to' && (opener?.tag !== 'prep' || !PURPOSE.test(opener.low))) return way;
  const verbs = behindVerbs(context, index + 1);
  return named(context, verbs, verbs > index + 1 && opener.low === 'to' ? 'for' : opener.low);
}

/** to | address and lower | the cost, to | fund | projects */
function behindVerbs({ items, vocabulary }: Context, start: number): number {
  const verb = (index: number): boolean => {
    const item = items[index];
    const object = /^(?:noun|det|verb|conj|adv)$/.test(items[index + 1]?.tag ?? '') || items[index + 1]?.low === 'for';
    return (
      item?.tag === 'verb' ||
      (item?.tag === 'noun' && index === start && object && vocabulary.has(item.low, 'fund-verb', 'verb', 'flow-verb'))
    );
  };
  if (items[start - 1]?.low !== 'to' && items[start]?.tag !== 'verb') return start;
  let index = start;
  while (
    verb(index) ||
    /^(?:aux|adv|period)$/.test(items[index]?.tag ?? '') ||
    (items[index]?.tag === 'conj' && index > start && verb(index + 1))
  )
    index++;
  const next = items[index];
  // to be used | in towns and villages | for medical aid
  const stop = items.findIndex(({ tag }, place) => place > index && (tag === 'mark' || tag === 'quantity'));
  const aim = items.findIndex(({ low }, place) => place > index && low === 'for' && (stop < 0 || place < stop));
  if (next?.low === 'in' && index > start && aim > 0) return aim + 1;
  return next?.tag === 'prep' && index > start && PURPOSE.test(next.low) ? index + 1 : index;
}

function named(context: Context, start: number, prep: string): Purpose | undefined {
  const { items, vocabulary } = context;
  if (prep === 'in' && items[start]?.low === 'total') return undefined;
  const range = phraseFrom(items, start, true);
  if (!range || vocabulary.has(items[range.core.first]?.low ?? '', 'duration-noun') || items[range.core.first]?.low === 'end')
    return undefined;
  const { first, last } = range.core;
  const known = range.ends.findLast((end) => phraseOfRange(context, { first, last: end })?.known);
  const phrase = phraseOfRange(context, { first, last: known ?? furtherEnd(context, range) });
  const counted = phrase && ofCount(context, first, last, phrase);
  if (counted) return { prep, phrase: counted };
  return phrase && { prep, phrase: first === last && phrase.generic ? phrase : (listed(context, first, last) ?? phrase) };
}

/** The noun with each of behind it; one that says nothing alone with what follows it. */
function furtherEnd(context: Context, { core, ends }: Behind): number {
  const { items, vocabulary } = context;
  const name = phraseOfRange(context, core);
  const bare =
    name?.generic === true || items[headOf(items, core)]?.sum === true || vocabulary.has(name?.label.toLowerCase() ?? '', 'receipt-noun');
  let at = 0;
  if (bare && items[core.last + 1]?.tag === 'prep' && ends.length > 1) at = 1;
  const capital = (index: number): boolean => /^[A-Z]/.test(items[index]?.text ?? '');
  const further = (end: number): boolean =>
    items[end + 1]?.low === 'of' || (capital(end) && items[end + 1]?.tag === 'prep' && capital(end + 2));
  while (further(ends[at] ?? core.last) && at + 1 < ends.length) at++;
  return ends[at] ?? core.last;
}

/** the conversion | of 46,000 interns: how many there are is told by itself. */
function ofCount(context: Context, first: number, last: number, phrase: Phrase): Phrase | undefined {
  const { items, rules } = context;
  if (items[last + 1]?.low !== 'of' || items[last + 2]?.quantity === undefined) return undefined;
  const counted = phraseOfRange(context, coreFrom(items, last + 3, false));
  return (
    counted && englishPhrase(`${phrase.label} of ${counted.label}`, { start: items[first]?.start ?? phrase.start, end: phrase.end }, rules)
  );
}

/** education, | employment and skilling: a list of nouns without numbers. */
function listed(context: Context, first: number, last: number): Phrase | undefined {
  const { items } = context;
  let end = last;
  let joined = false;
  let count = 0;
  for (; items[end + 1]?.text === ',' && !joined; count++) {
    const start = items[end + 2]?.tag === 'conj' ? end + 3 : end + 2;
    const next = items[start]?.tag === 'noun' ? coreFrom(items, start, true) : undefined;
    if (!next) return undefined;
    joined = start === end + 3 || items.slice(start, next.last).some(({ tag }) => tag === 'conj');
    if (start === end + 3 && count === 0) return undefined;
    end = next.last;
  }
  return joined ? phraseOfRange(context, { first, last: end }) : undefined;
}

/** A family | with two children: whom the family consists of tells which is meant. */
function withCompany(items: readonly Item[], range: Range | undefined): Range | undefined {
  if (!range) return undefined;
  const start = items[range.first - 1]?.tag === 'det' ? range.first - 1 : range.first;
  if (items[start - 1]?.low !== 'with' || items[start - 2]?.tag !== 'noun') return range;
  const owner = phraseBefore(items, start - 2, 'subject').range;
  return owner && { first: owner.first, last: range.last };
}
