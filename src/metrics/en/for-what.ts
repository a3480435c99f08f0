import type { Phrase } from '../../model/metric.js';
import { phraseOfRange, type Context } from './context.js';
import type { Government } from './govern.js';
import type { Item } from './items.js';
import { englishPhrase } from './make-phrase.js';
import { isRelative } from './measure.js';
import type { Named } from './named.js';
import { phraseBefore } from './phrase-before.js';
import { coreFrom, phraseBehind, phraseFrom } from './phrase-behind.js';
import { behindShare, purposeFrom } from './purpose.js';
import type { Range } from './range.js';
import { subjectOf } from './subject.js';
import type { Told } from './told.js';

/** The number is the verb's object: receive 300, receive up to 300. */
export const BARE = /^(?:|up to)$/;

/** invest 800 billion yuan | in railway construction, 70 billion yuan will be allocated | to fund water projects, 5 billion | is for schools. */
export function forWhat(context: Context, at: number, government: Government, last: Told | undefined): Named | undefined {
  const { items, vocabulary } = context;
  const quantity = items[at]?.quantity;
  if (!quantity || isRelative(quantity) || quantity.dimension !== 'money') return undefined;
  let index = at + 1;
  const core = phraseBehind(items, at);
  if (core) index = core.core.last + 1;
  // making 2 billion | available | through the programme
  const available = items[index]?.low === 'available' ? purposeFrom(context, index + 1) : undefined;
  if (available) return { phrase: available.phrase, doubt: '', side: 'after', deed: true };
  index = behindShare(context, index);
  while (/^(?:aux|adv|period)$/.test(items[index]?.tag ?? '') && items[index]?.low !== 'to') index++;
  // allocate 2 trillion yen|, or about 18 billion dollars,| to support an industry: the same told in another money.
  if (items[index]?.text === ',' && items[index + 1]?.low === 'or' && items[index + 2]?.quantity && items[index + 3]?.text === ',')
    index += 4;
  const source =
    /^dr[ae]w/.test(items[government.at]?.low ?? '') && items[index]?.low === 'from' ? coreFrom(items, index + 1, true) : undefined;
  const drawn = government.by === 'verb' && government.prep === '' ? phraseOfRange(context, source) : undefined;
  // draw 3 billion | from reserves
  if (drawn) return { phrase: englishPhrase(`draw from ${drawn.label}`, drawn, context.rules), doubt: '', side: 'after', deed: true };
  const raised = raisedFrom(context, index, government, last);
  if (raised) return raised;
  const passive = items[index]?.tag === 'verb';
  const copula = !passive && items[index - 1]?.tag === 'aux' && items[index]?.low === 'for';
  // making available | up to 8 billion | for hospitals
  const making =
    government.by === 'verb' && /^mak|^made$/.test(items[government.at]?.low ?? '') && items[government.at + 1]?.low === 'available';
  const aid = making
    ? purposeFrom(context, index)
    : (willFund(context, index) ?? (opensLine(context, at, government) ? purposeFrom(context, index) : undefined));
  if (aid) return { phrase: aid.phrase, doubt: '', side: 'after', deed: true };
  const active = government.by === 'verb' && government.prep === '' ? government.at : -1;
  const verb = passive ? index : government.by === 'none' && last ? last.verb : active;
  // (a) some 170 million | for new places
  const alone =
    (government.by === 'none' || phraseOfRange(context, government.object) === undefined) &&
    items[at + 1]?.low === 'for' &&
    !items.slice(0, at).some(({ tag }) => tag === 'verb' || tag === 'aux');
  // It includes 2 billion | for schools: what the whole is stands in another sentence.
  const part = verb >= 0 && vocabulary.has(items[verb]?.low ?? '', 'include-verb') && items[verb - 1]?.tag === 'pron';
  if (!copula && !alone && !part && (verb < 0 || !vocabulary.has(items[verb]?.low ?? '', 'fund-verb', 'flow-verb'))) return undefined;
  const purpose = purposeFrom(context, passive ? index + 1 : index);
  if (purpose) return { phrase: purpose.phrase, doubt: '', side: 'after', deed: true };
  const object = phraseOfRange(context, coreFrom(items, index, true));
  const often = object !== undefined && vocabulary.has(object.label.toLowerCase(), 'duration-noun');
  return passive || !object || object.generic || often ? undefined : { phrase: object, doubt: '', side: 'after', deed: true };
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
  return { phrase: amongOwners(context, at, purpose.phrase), doubt: '', side: 'after', deed: true };
}

/** 8,000 in relief | for the first child, 9,000 for the second: a list of owners. */
function amongOwners(context: Context, at: number, phrase: Phrase): Phrase {
  const { items, rules } = context;
  const opener = items.findIndex(({ start }) => start >= phrase.end);
  const listed = items.some(({ quantity }, index) => index > at && quantity !== undefined && items[index + 1]?.low === 'for');
  const owner = items[opener]?.low === 'for' && listed ? phraseOfRange(context, coreFrom(items, opener + 1, true)) : undefined;
  const first = items.slice(opener + 1, opener + 3).some(({ low }) => low === 'first') ? 'first ' : '';
  return owner ? englishPhrase(`${phrase.label} for ${first}${owner.label}`, phrase, rules) : phrase;
}

/** households will receive 950 | in rebates: what they get; of a word that says nothing (benefits) they are told too. */
export function received(context: Context, at: number, { by, at: verb, prep }: Government): Named | undefined {
  const { items, vocabulary } = context;
  if (by !== 'verb' || !BARE.test(prep)) return undefined;
  const times = timesTheAmount(context, at, vocabulary.has(items[verb]?.low ?? '', 'receipt-verb'));
  if (times) return times;
  if (!/^(?:in|off|towards?)$/.test(items[at + 1]?.low ?? '')) return undefined;
  if (items[at]?.quantity?.dimension !== 'money' || !vocabulary.has(items[verb]?.low ?? '', 'receipt-verb')) return undefined;
  const off = items[at + 1]?.low === 'off' ? phraseOfRange(context, coreFrom(items, at + 2, true)) : undefined;
  const got = off ?? purposeFrom(context, at + 1)?.phrase;
  if (!got) return undefined;
  const phrase = amongOwners(context, at, got);
  const receiver = phraseOfRange(context, withCompany(items, subjectOf(items, verb)));
  const bare = phrase.generic || vocabulary.has(phrase.label.toLowerCase(), 'receipt-noun');
  const whole =
    bare && receiver && !receiver.generic ? englishPhrase(`${phrase.label} for ${receiver.label}`, phrase, context.rules) : phrase;
  return { phrase: whole, doubt: '', side: 'after', deed: true };
}

/** two-and-a-half times | the amount of regular rebates */
function timesTheAmount(context: Context, at: number, receives: boolean): Named | undefined {
  const { items } = context;
  const amount = items[at + 1]?.low === 'the' && items[at + 3]?.low === 'of' ? at + 4 : -1;
  if (!receives || amount < 0 || items[at]?.quantity?.form !== 'multiple') return undefined;
  const phrase = phraseOfRange(context, coreFrom(items, amount, true));
  return phrase && { phrase, doubt: '', side: 'after' };
}

/** A family | with two children: whom the family consists of tells which is meant. */
function withCompany(items: readonly Item[], range: Range | undefined): Range | undefined {
  if (!range) return undefined;
  const start = items[range.first - 1]?.tag === 'det' ? range.first - 1 : range.first;
  if (items[start - 1]?.low !== 'with' || items[start - 2]?.tag !== 'noun') return range;
  const owner = phraseBefore(items, start - 2, 'subject').range;
  return owner && { first: owner.first, last: range.last };
}

const RAISES = /^(?:rais|generat|collect|mobili[sz]|reali[sz]|receiv|earn|gather)(?:e|es|ed|ing|s)?$/;

/** generated 67 billion | from local rates, a sum that includes 7 billion | from the Health Fund and 5 billion | from fees: what brought the money in. */
function raisedFrom(context: Context, index: number, { by, at, prep }: Government, last: Told | undefined): Named | undefined {
  const { items, vocabulary } = context;
  const verb = items[by === 'none' ? (last?.verb ?? -1) : at]?.low ?? '';
  const direct = by === 'none' || (by === 'verb' && prep === '');
  if (items[index]?.low !== 'from' || !direct || !(RAISES.test(verb) || vocabulary.has(verb, 'include-verb'))) return undefined;
  const source = phraseFrom(items, index + 1, true);
  const end = source && items[source.core.last + 1]?.low === 'of' ? source.ends[1] : source?.core.last;
  const phrase = source && phraseOfRange(context, { first: source.core.first, last: end ?? source.core.last });
  return phrase && !phrase.generic ? { phrase, doubt: '', side: 'after', deed: true } : undefined;
}

/** A further 300 million | will support | upgrades: what the money is to do. */
function willFund(context: Context, index: number): { readonly phrase: Phrase } | undefined {
  const { items, vocabulary } = context;
  const verb = items[index];
  const modal = /^(?:will|would|shall)$/.test(items[index - 1]?.low ?? '') && items[index - 2]?.quantity !== undefined;
  if (!modal || verb?.tag !== 'verb' || vocabulary.has(verb.low, 'trend', 'link', 'auxiliary', 'fund-verb', 'include-verb'))
    return undefined;
  const aimed = phraseFrom(items, index + 1, true);
  const owned = aimed && /^(?:of|to)$/.test(items[aimed.core.last + 1]?.low ?? '') && items[aimed.core.last + 2]?.quantity === undefined;
  const phrase =
    aimed && phraseOfRange(context, { first: aimed.core.first, last: owned ? (aimed.ends[1] ?? aimed.core.last) : aimed.core.last });
  return phrase && !phrase.generic ? { phrase } : undefined;
}

/** - $5.7 billion over five years | to strengthen clinics: a point of a list that begins with the sum. */
function opensLine({ items }: Context, at: number, { by }: Government): boolean {
  return by === 'none' && items.slice(0, at).every(({ tag, low }) => /^(?:mark|det|adv)$/.test(tag) || low === 'additional');
}
