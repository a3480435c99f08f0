import type { Phrase } from '../../model/metric.js';
import { phraseOfRange, type Context } from './context.js';
import type { Government } from './govern.js';
import { englishPhrase } from './make-phrase.js';
import { isRelative } from './measure.js';
import { pastOf } from './past-form.js';
import { coreFrom, phraseFrom, type Behind } from './phrase-behind.js';
import { subjectOf } from './subject.js';

/** Insurance plans | cover | 900 million people: what reaches people is the metric where the catalogue knows it; others are told with those whom they reach. */
export function reachedBy(
  context: Context,
  at: number,
  { by: governed, at: verbAt, prep, object }: Government,
  { core, ends }: Behind,
): Phrase | undefined {
  const { items, vocabulary, rules } = context;
  const verb = items[verbAt]?.low ?? '';
  const reached = phraseOfRange(context, core);
  if (governed !== 'verb' || object || !reached || !vocabulary.has(verb, 'reach-verb') || vocabulary.has(verb, 'include-verb'))
    return undefined;
  const area = items[at]?.quantity?.dimension === 'area';
  if (!/^(?:|by)$/.test(prep) || !(reached.generic || area || isReachable(context, core.last))) return undefined;
  const subject = subjectPhrase(context, verbAt);
  if (!subject) return undefined;
  if (reached.generic && (subject.known || !isReachable(context, core.last))) return subject;
  const past = pastOf(vocabulary, verb);
  const owned = /^(?:of|with)$/.test(items[core.last + 1]?.low ?? '')
    ? phraseOfRange(context, { first: core.first, last: ends[1] ?? core.last })
    : undefined;
  if (past === undefined || subject.generic) return undefined;
  const link = /^involv/.test(verb) ? 'in' : 'by';
  return englishPhrase(`${(owned ?? reached).label} ${past} ${link} ${subject.label.replace(/ as an? .*$/, '')}`, reached, rules);
}

/** What the verb says something of; a noun told again by its own clause (a system to pay rents, a system that | has helped) as it was told first. */
function subjectPhrase(context: Context, verb: number): Phrase | undefined {
  const { items } = context;
  const range = subjectOf(items, verb);
  const subject = phraseOfRange(context, range);
  if (!range || !subject || range.first !== range.last) return subject;
  const low = items[range.last]?.low;
  const first = items.findIndex(
    (item, index) => index < range.first && item.low === low && /^(?:to|for|of)$/.test(items[index + 1]?.low ?? ''),
  );
  if (first < 0) return subject;
  const aim = items[first + 2]?.tag === 'verb' ? objectEnd(context, first + 3) : objectEnd(context, first + 2);
  return (aim !== undefined ? phraseOfRange(context, { first, last: aim }) : undefined) ?? subject;
}

/** Whether what ends at the item is people or a place, whom something may reach. */
export function isReachable({ items, vocabulary }: Context, at: number): boolean {
  const item = items[at];
  // Vermonters, Canadians: people by their place
  const named = /^[A-Z][a-z]+(?:ans|ers|ese|ish|men|women)$|^[A-Z]{2,}men$/.test(item?.text ?? '') && items[at - 1]?.quantity !== undefined;
  return named || vocabulary.has(item?.low ?? '', 'people-noun', 'place-noun');
}

/** link | 80% of big cities | with railways, wind provides | 28% of the electricity: a part of what the verb does something to. */
export function partOfDone(context: Context, at: number, { by, at: verbAt, prep, object }: Government, whole: Phrase): Phrase | undefined {
  const { items, vocabulary, rules } = context;
  const quantity = items[at]?.quantity;
  const verb = items[verbAt]?.low ?? '';
  if (by !== 'verb' || prep !== '' || object || !quantity || !isRelative(quantity) || items[at + 1]?.low !== 'of') return undefined;
  const past = pastOf(vocabulary, verb);
  const told = vocabulary.has(verb, 'trend', 'link', 'auxiliary', 'stock-verb', 'fund-verb', 'receipt-verb', 'include-verb');
  const provides = vocabulary.has(verb, 'providing-verb');
  if (past === undefined || (told && !provides) || items[verbAt - 1]?.low === 'be') return undefined;
  const subject = provides && !startsInfinitive(context, verbAt) ? phraseOfRange(context, subjectOf(items, verbAt)) : undefined;
  if (subject) return subject.generic ? undefined : englishPhrase(`${whole.label} ${past} by ${subject.label}`, whole, rules);
  return provides && vocabulary.has(verb, 'fund-verb')
    ? undefined
    : englishPhrase(`${whole.label} ${past}${aimOf(context, whole)}`, whole, rules);
}

function startsInfinitive({ items }: Context, verb: number): boolean {
  return items[verb - 1]?.low === 'to';
}

/** big cities linked | with high-speed railways */
function aimOf(context: Context, whole: Phrase): string {
  const { items } = context;
  let prep = items.findIndex(({ start }) => start >= whole.end);
  // cities | in China | with railways
  if (items[prep]?.low === 'in') prep = (coreFrom(items, prep + 1, true)?.last ?? prep) + 1;
  const opener = items[prep];
  if (opener?.tag !== 'prep' || !/^(?:with|into|to|within)$/.test(opener.low)) return '';
  // Canadians | with an average income of 1 million: who they are
  if (opener.low === 'with' && /^an?$/.test(items[prep + 1]?.low ?? '')) return '';
  const aim = phraseOfRange(context, coreFrom(items, prep + 1, true));
  return aim ? ` ${opener.low} ${aim.label}` : '';
}

/** through | the provision of allowances, to | students from poor families: the noun with its of or from. */
export function objectEnd(context: Context, start: number): number | undefined {
  const { items } = context;
  const object = phraseFrom(items, start, true);
  if (!object) return undefined;
  const owner = /^(?:of|from)$/.test(items[object.core.last + 1]?.low ?? '');
  return owner ? (object.ends[1] ?? object.core.last) : object.core.last;
}
