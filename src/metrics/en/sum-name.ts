import type { Phrase } from '../../model/metric.js';
import { phraseOfRange, type Context } from './context.js';
import type { Government } from './govern.js';
import { englishPhrase } from './make-phrase.js';
import type { Named } from './named.js';
import { phraseBefore } from './phrase-before.js';
import { coreFrom } from './phrase-behind.js';
import { purposeFrom, type Purpose } from './purpose.js';
import { subjectOf } from './subject.js';
import type { Told } from './told.js';

/** The name of a sum with whose it is or what it is for: a fund with | an injection of 5 billion, an allocation of 5 billion | for schools, the budget includes 5 billion | for schools. */
export function sumName(context: Context, at: number, government: Government, named: Named | undefined): Named | undefined {
  const { items, vocabulary } = context;
  if (!named || items[at]?.quantity?.dimension !== 'money' || named.change) return named;
  const word = items[government.at];
  if (government.by === 'verb' && government.prep === '' && vocabulary.has(word?.low ?? '', 'include-verb'))
    return joined(context, named, purposeFrom(context, at + 1));
  if (government.by !== 'noun') return named;
  const own = phraseOfRange(context, government.object) ?? named.phrase;
  const cost = costOf(context, government, own);
  if (cost) return { ...named, phrase: cost, doubt: '' };
  const total = own.generic && items[government.boundary]?.low === 'with';
  const got = own.generic && named.doubt !== '' ? receiverOfSum(context, government, own) : undefined;
  const received = got ? { ...named, phrase: got, doubt: '' as const } : named;
  if (!word || (!word.sum && !total)) return received;
  const owner = own.known ? undefined : ownerWith(context, government);
  if (owner) return { ...named, phrase: englishPhrase(`${owner.label} ${own.label}`, own, context.rules), doubt: '' };
  // 6. To support clinics, I propose | an allocation of 5 billion
  const opening = items.findIndex(({ low, text }) => !/^\d{1,3}$/.test(low) && text !== '.');
  const lead = own.generic && items[opening]?.low === 'to' ? purposeFrom(context, opening) : undefined;
  const purpose = sourceOf(context, at, word.low) ?? purposeFrom(context, behindPassive(context, at)) ?? lead;
  const drawn = /^draw/.test(word.low) ? { deed: true } : {};
  return purpose ? { ...joined(context, { ...named, phrase: own }, purpose), ...drawn, doubt: '' } : received;
}

/** 12 billion for hospitals, | 3 billion for clinics: the same sum for another purpose. */
export function sumInList(context: Context, at: number, told: readonly Told[]): Named | undefined {
  const last = told.findLast(({ stem }) => stem !== undefined);
  if (last?.stem === undefined || context.items[at]?.quantity?.dimension !== 'money') return undefined;
  const purpose = purposeFrom(context, at + 1);
  if (!purpose) return undefined;
  const label = `${last.stem} ${purpose.prep} ${purpose.phrase.label}`;
  const phrase = englishPhrase(label, purpose.phrase, context.rules);
  return { phrase, doubt: 'metric-from-list', side: 'before', measured: last.measured, noun: last.noun, stem: last.stem };
}

function joined({ rules }: Context, named: Named, purpose: Purpose | undefined): Named {
  if (!purpose) return named;
  const { label } = named.phrase;
  const phrase = englishPhrase(`${label} ${purpose.prep} ${purpose.phrase.label}`, named.phrase, rules);
  return { ...named, phrase, stem: label };
}

/** a draw of 6 billion | from past reserves */
function sourceOf(context: Context, at: number, word: string): Purpose | undefined {
  const prep = context.items[at + 1]?.low ?? '';
  if (!word.startsWith('draw') || !/^(?:from|on)$/.test(prep)) return undefined;
  const phrase = phraseOfRange(context, coreFrom(context.items, at + 2, true));
  return phrase && { prep, phrase };
}

/** a Future Energy Fund | with an injection of 5 billion; where a time or a phrase of its own stands between, what the sentence speaks of. */
function ownerWith(context: Context, { boundary }: Government): Phrase | undefined {
  const { items } = context;
  if (items[boundary]?.low !== 'with') return undefined;
  let end = items[boundary - 1]?.text === ',' ? boundary - 2 : boundary - 1;
  // named "Shore Works by 2030" | with a total of 5 billion
  const quoted = /^["']$/.test(items[end]?.text ?? '');
  while (quoted && (/^["']$/.test(items[end]?.text ?? '') || items[end]?.tag === 'period')) end--;
  const { range } = items[end]?.tag === 'noun' || items[end]?.text === ')' ? phraseBefore(items, end, 'object') : { range: undefined };
  const verb = items.findLastIndex(({ tag }, index) => index < end && tag === 'verb');
  const told = items[boundary - 1]?.text === ',' && items[end]?.tag === 'verb' ? phraseOfRange(context, subjectOf(items, end)) : undefined;
  if (told && !told.generic) return told;
  const apart =
    range &&
    items
      .slice(items[range.first - 1]?.quantity?.dimension === 'count' ? range.first : range.first - 1, range.last)
      .some(({ tag, low }) => (tag === 'prep' && low !== 'of') || tag === 'quantity');
  const phrase = phraseOfRange(context, apart !== false && verb > 0 ? subjectOf(items, verb) : range);
  return phrase?.generic === true ? undefined : phrase;
}

/** The plan will help 300 farms, | at a cost of 5 billion: the cost is that of what the sentence speaks of. */
function costOf(context: Context, { at, boundary }: Government, own: Phrase): Phrase | undefined {
  const { items } = context;
  const cost = items[boundary]?.low === 'at' && /^(?:costs?|expenditure|price)$/.test(items[at]?.low ?? '');
  // fares are subject to | a ceiling of 5
  const bound =
    items[boundary]?.low === 'to' && items[boundary - 1]?.low === 'subject' && /^(?:ceiling|cap|limit|maximum)$/.test(items[at]?.low ?? '');
  if (!cost && !bound) return undefined;
  const verb = bound ? boundary - 1 : items.findIndex(({ tag }) => tag === 'verb');
  const aside = cost && !(verb >= 0 && verb < at) && items[boundary - 1]?.text === ',' && items[boundary - 2]?.tag === 'noun';
  const range = aside ? phraseBefore(items, boundary - 2, 'subject').range : verb > 0 && verb < at ? subjectOf(items, verb) : undefined;
  const subject = phraseOfRange(context, range);
  return subject && !subject.generic ? englishPhrase(`${own.label} of ${subject.label}`, own, context.rules) : undefined;
}

/** a provision of 5 billion | has been made for schools */
function behindPassive({ items }: Context, at: number): number {
  let index = at + 1;
  if (items[index]?.tag !== 'aux' || items[index]?.low === 'to') return index;
  while (/^(?:aux|adv|verb|period)$/.test(items[index]?.tag ?? '')) index++;
  return index;
}

/** Students will get | a payment of 500: a sum that says nothing is told by those who get it. */
function receiverOfSum(context: Context, { boundary }: Government, own: Phrase): Phrase | undefined {
  const { items, vocabulary, rules } = context;
  const verb = items[boundary];
  if (verb?.tag !== 'verb' || !vocabulary.has(verb.low, 'receipt-verb')) return undefined;
  const receiver = phraseOfRange(context, subjectOf(items, boundary));
  return receiver && !receiver.generic ? englishPhrase(`${own.label} for ${receiver.label}`, own, rules) : undefined;
}
