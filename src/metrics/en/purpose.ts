import type { Phrase } from '../../model/metric.js';
import { phraseOfRange, type Context } from './context.js';
import { englishPhrase } from './make-phrase.js';
import { coreFrom, phraseFrom, type Behind } from './phrase-behind.js';
import { headOf } from './range.js';

/** What money is for, and the word that leads to it (for schools, into the fund). */
export interface Purpose {
  readonly prep: string;
  readonly phrase: Phrase;
}

const PURPOSE = /^(?:in|for|on|to|toward|towards|into|as)$/;
/** Where money comes from: what it is for stands behind. */
const SOURCE = /^(?:out|from|via|through|under)$/;

/** What says little without what it is to do. */
const PROJECT = /^(?:projects?|programmes?|programs?|measures|efforts|initiatives|schemes?|work|activities)$/;
/** Words between a preposition and the years that it tells. */
const OF_SPAN =
  /^(?:the|an?|next|coming|past|last|first|few|several|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)$/;

/** What stands behind the number at `start` - 1 as its purpose: for schools, to build schools, in the form of loans, out of the fund for schools. */
export function purposeFrom(context: Context, start: number): Purpose | undefined {
  const { items } = context;
  let index = behindShare(context, start);
  let way: Purpose | undefined;
  for (;;) {
    index = behindTimes(context, index);
    const item = items[index];
    if (item?.tag !== 'prep' || !SOURCE.test(item.low)) break;
    const source = phraseFrom(items, index + (items[index + 1]?.low === 'of' ? 2 : 1), true);
    if (!source) return undefined;
    if (/^(?:via|through|under)$/.test(item.low)) way = named(context, source.core.first, item.low);
    index = source.core.last + 1;
    // from the Relief Fund | (RF) | to support
    if (items[index]?.text === '(') index = items.findIndex(({ text }, place) => place > index && text === ')') + 1 || index;
  }
  const opener = items[index];
  if (opener?.low === 'in' && items[index + 2]?.low === 'form' && items[index + 3]?.low === 'of') return named(context, index + 4, 'in');
  if (opener?.low !== 'to' && (opener?.tag !== 'prep' || !PURPOSE.test(opener.low))) return way;
  const verbs = behindVerbs(context, index + 1);
  return named(context, verbs, verbs > index + 1 && opener.low === 'to' ? 'for' : opener.low);
}

/** 3 billion | (74 per cent) | for schools */
export function behindShare({ items }: Context, index: number): number {
  return items[index]?.text === '(' && items[index + 1]?.quantity && items[index + 2]?.text === ')' ? index + 3 : index;
}

/** 5 billion | over five years, | starting in 2025, | for schools: how long and from when. */
function behindTimes({ items, vocabulary }: Context, start: number): number {
  let index = start;
  for (;;) {
    while (/^(?:adv|period)$/.test(items[index]?.tag ?? '') || (items[index]?.low === 'each' && items[index + 1]?.tag === 'prep')) index++;
    // 800 million | in this Budget | to support clinics
    if (items[index]?.low === 'in' && items[index + 1]?.tag === 'det' && items[index + 2]?.low === 'budget') {
      index += 3;
      continue;
    }
    // $3 | a month | for meals
    if (/^(?:an?|per|each|every)$/.test(items[index]?.low ?? '') && vocabulary.has(items[index + 1]?.low ?? '', 'duration-noun')) {
      index += 2;
      continue;
    }
    let span = index + 1;
    while (OF_SPAN.test(items[span]?.low ?? '')) span++;
    if (/^(?:over|in|within|for|across)$/.test(items[index]?.low ?? '') && vocabulary.has(items[span]?.low ?? '', 'duration-noun')) {
      index = span + 1;
      continue;
    }
    const open = items[index]?.text === ',' && /^(?:starting|beginning|commencing|effective|from)$/.test(items[index + 1]?.low ?? '');
    const close = open ? items.findIndex(({ text }, place) => place > index && text === ',') : -1;
    if (close < 0 || items.slice(index, close).some(({ quantity }) => quantity !== undefined)) return index;
    index = close + 1;
  }
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
  // to build | out | a network
  if (index > start && /^(?:out|up|off|back|down)$/.test(items[index]?.low ?? '') && /^(?:det|noun)$/.test(items[index + 1]?.tag ?? ''))
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
  if (prep === 'in' && items[start]?.low === 'total' && items[start + 1]?.tag !== 'noun') return undefined;
  const range = phraseFrom(items, items[start]?.quantity ? start + 1 : start, true);
  if (!range || vocabulary.has(items[range.core.first]?.low ?? '', 'duration-noun') || items[range.core.first]?.low === 'end')
    return undefined;
  const { first, last } = range.core;
  // to bring clean and, at last, | running water: what is brought stands further behind.
  if (items[last + 1]?.tag === 'conj' && items[last + 2]?.text === ',') return undefined;
  // in additional funding | to repair roads
  const aimed = items[headOf(items, range.core)]?.sum === true && items[last + 1]?.low === 'to' && items[last + 1]?.tag === 'aux';
  const aim = aimed && !/^[A-Z]/.test(items[last]?.text ?? '') ? purposeFrom(context, last + 1) : undefined;
  if (aim) return aim;
  const known = range.ends.findLast((end) => phraseOfRange(context, { first, last: end })?.known);
  const phrase = phraseOfRange(context, { first, last: known ?? furtherEnd(context, range) });
  const counted = phrase && ofCount(context, first, last, phrase);
  if (counted) return { prep, phrase: counted };
  if (/^purposes?$/.test(phrase?.label ?? '')) return undefined;
  return phrase && { prep, phrase: first === last && phrase.generic ? phrase : (listed(context, first, last) ?? phrase) };
}

/** The noun with each of behind it; one that says nothing alone with what follows it. */
function furtherEnd(context: Context, { core, ends }: Behind): number {
  const { items, vocabulary } = context;
  const name = phraseOfRange(context, core);
  const bare =
    name?.generic === true || items[headOf(items, core)]?.sum === true || vocabulary.has(name?.label.toLowerCase() ?? '', 'receipt-noun');
  let at = 0;
  const access =
    (items[core.last]?.low === 'access' && items[core.last + 1]?.low === 'to') ||
    (/^(?:spending|expenditure|expenditures|research|investment)$/.test(name?.label ?? '') &&
      /^(?:on|in|into)$/.test(items[core.last + 1]?.low ?? ''));
  if ((bare || access) && items[core.last + 1]?.tag === 'prep' && ends.length > 1) at = 1;
  // projects | to divert water
  const aimed = items[core.last + 1]?.low === 'to' && PROJECT.test(items[headOf(items, core)]?.low ?? '');
  if (aimed) return ends[items[core.last + 2]?.tag === 'verb' ? 2 : 1] ?? core.last;
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
