import type { Quantity } from '../../model/quantity.js';
import type { Context } from './context.js';
import { NO_UNIT } from './measure.js';
import type { Named } from './named.js';

/** The counted noun of a number without a unit of measure. */
export function countedOf(
  { items }: Context,
  quantity: Quantity,
  named: Named | undefined,
): { noun: string; base: string; end: number } | undefined {
  if (!named || quantity.form !== 'cardinal') return undefined;
  const { known, unit, dimension } = named.phrase;
  // Years of schooling and years of age are one word in English.
  if (known && dimension === 'duration' && quantity.dimension === 'duration') return { noun: '', base: unit, end: quantity.end };
  if (quantity.baseUnit !== '') return undefined;
  // the target is one million | more, the population was | 5 million: a word for a number or for people together is no unit.
  const bare = named.nounAt === undefined && NO_UNIT.test(named.noun ?? '');
  const noun = bare ? '' : asWritten(items, named.noun ?? '', named.nounAt);
  const often = bare ? '' : rateBehind(items, named.nounAt);
  // 12,000 new firms | a day: no number of the year.
  if (often !== '' && noun !== '') return { noun: `${noun} ${often}`, base: `${noun} ${often}`, end: endOf(items, quantity, named) };
  const usual = known && (dimension === 'count' || dimension === 'people') ? unit : noun;
  const end = endOf(items, quantity, named);
  return noun === '' && usual === '' ? undefined : { noun, base: usual, end };
}

/** 3 million | Australians, 2 million | New Zealanders: a name keeps its capital, the last word of a longer one does not. */
function asWritten(items: Context['items'], noun: string, at: number | undefined): string {
  const item = at === undefined ? undefined : items[at];
  const before = at === undefined ? undefined : items[at - 1];
  if (item?.low !== noun || !/^[A-Z].*[a-z]$/.test(item.text) || item.genitive) return noun;
  if (before?.tag !== 'noun' || !/^[A-Z]/.test(before.text)) return item.text;
  return /^(?:New|South|North|Sri)$/.test(before.text) ? `${before.text} ${item.text}` : noun;
}

function endOf(items: Context['items'], quantity: Quantity, { nounAt }: Named): number {
  return nounAt === undefined ? quantity.end : (items[nounAt]?.end ?? quantity.end);
}

/** firms | per day, flights | a week: how often what is counted comes, where that is more than once a year. */
function rateBehind(items: Context['items'], nounAt: number | undefined): string {
  if (nounAt === undefined) return '';
  const [opener, span] = [items[nounAt + 1], items[nounAt + 2]];
  const often = /^(?:per|an?|each|every)$/.test(opener?.low ?? '') && /^(?:day|week|month|hour|night|minute)$/.test(span?.low ?? '');
  return often ? `${opener?.low ?? ''} ${span?.low ?? ''}` : '';
}
