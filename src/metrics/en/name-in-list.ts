import type { Phrase } from '../../model/metric.js';
import { phraseOfRange, type Context } from './context.js';
import type { Government } from './govern.js';
import { englishPhrase } from './make-phrase.js';
import { splitMembers } from './members.js';
import type { Named } from './named.js';
import { coreFrom, phraseBehind, phraseFrom } from './phrase-behind.js';
import type { Told } from './told.js';

/** Indexes of the quantities that follow each other from `at` with only commas and and between them, this one included. */
export function runFrom({ items }: Context, at: number): readonly number[] {
  const run = [at];
  for (let index = at + 1; index < items.length; index++) {
    const item = items[index];
    if (item?.quantity) run.push(index);
    else if (item?.text !== ',' && item?.low !== 'and' && item?.low !== 'to' && item?.low !== 'by') break;
  }
  return run;
}

/** The owners of a run of numbers that ends in "respectively", from the name that stands before the first of them; empty where that tells not as many. */
export function membersOf(context: Context, at: number, name: Phrase): readonly Phrase[] {
  const run = runFrom(context, at);
  const end = run.at(-1) ?? at;
  const told = context.items.slice(end + 1, end + 4).some(({ low }) => low === 'respectively') || changesFollow(context, end, run.length);
  if (run.length < 2 || !(told || run.length > 2)) return [];
  const labels = splitMembers(name.label, run.length, context.rules);
  return labels?.map((label) => englishPhrase(label, name, context.rules)) ?? [];
}

/** 500 and 300, | up by 5% and 7% respectively: the changes of as many levels are told in their order. */
function changesFollow(context: Context, end: number, count: number): boolean {
  const { items } = context;
  const next = items.findIndex(({ quantity }, index) => index > end && quantity !== undefined);
  if (items[end + 1]?.text !== ',' || next < 0 || next - end > 6) return false;
  const changes = runFrom(context, next);
  return (
    changes.length === count && items.slice((changes.at(-1) ?? next) + 1, next + 2 * count + 4).some(({ low }) => low === 'respectively')
  );
}

/** The second level of "from A to B", and what goes on from the one before (to 700 in 2023, and to 850 from 2024). */
export function levelOfLast({ items }: Context, at: number, { prep, boundary, by }: Government, last: Told | undefined): Named | undefined {
  if (!last || prep !== 'to') return undefined;
  // from 5% of GDP in 2022 | to 3% of GDP
  const between = items.slice(last.at + 1, at);
  // by 5% from the previous year | to 4 trillion
  const since = /^from (?:the )?(?:previous|preceding|last) year to$/.test(between.map(({ low }) => low).join(' '));
  if (since) return { phrase: last.phrase, doubt: '', side: 'before', noun: last.noun };
  const reached = last.government.prep === 'from' && !between.some(({ tag, text }) => tag === 'verb' || tag === 'pron' || text === ';');
  if (reached) return { phrase: last.phrase, doubt: '', side: 'before', noun: last.noun, measured: last.measured };
  const unit = items[at]?.quantity?.baseUnit;
  // by 3 points, | to 18%: the change and the level that it leads to.
  const changed =
    last.change !== undefined &&
    last.government.prep === 'by' &&
    !between.some(({ tag, text }) => tag === 'verb' || tag === 'aux' || text === ';');
  if (changed && (by === 'none' || between.some(({ text }) => text === ',')))
    return { phrase: last.phrase, doubt: '', side: 'before', noun: last.noun };
  if (by !== 'none' || unit !== last.quantity.baseUnit) return undefined;
  const before = items[boundary];
  const next = before?.quantity === last.quantity || before?.tag === 'conj' || before?.text === ',';
  return next ? { phrase: last.phrase, doubt: '', side: 'before', noun: last.noun } : undefined;
}

/** 7.4 million units of housing, of which | 5.8 million are in run-down areas: a part of what was counted before, told by what is said of it. */
export function partOfLast(
  context: Context,
  at: number,
  { by, prep, boundary, at: verb }: Government,
  last: Told | undefined,
): Named | undefined {
  const { items, rules, vocabulary } = context;
  if (!last) return undefined;
  const before = items[at - 1]?.tag === 'rel' && items[at - 2]?.low === 'of';
  const behind = items[at + 1]?.low === 'of' && items[at + 2]?.tag === 'rel';
  const listed = by === 'none' && /^(?:including|with|)$/.test(prep) && (prep !== '' || /^(?:mark|conj)$/.test(items[boundary]?.tag ?? ''));
  const part = listed || (by === 'verb' && vocabulary.has(items[verb]?.low ?? '', 'include-verb'));
  let deed = at + 1;
  while (items[deed]?.tag === 'aux') deed++;
  const bare = part && items[deed]?.tag === 'verb' && last.noun !== '' && items[at]?.quantity?.baseUnit === '';
  // 250,000 workers, including 95,000 | in the country
  const place = part && last.noun !== '' && items[at]?.quantity?.baseUnit === '' && /^(?:in|from|under|at)$/.test(items[at + 1]?.low ?? '');
  if (place && last.quantity.baseUnit === '') {
    const where = phraseOfRange(context, coreFrom(items, at + 2, true));
    const label = `${last.phrase.label} ${items[at + 1]?.low ?? ''} ${where?.label ?? ''}`;
    if (where)
      return {
        phrase: englishPhrase(label, where, rules),
        doubt: 'metric-from-list',
        side: 'before',
        noun: last.noun,
        deed: last.measured.measure === 'flow',
      };
  }
  if (!before && !behind && !bare) return undefined;
  let start = at + (behind ? 3 : 1);
  // of which 36 billion will | fund | the grant
  const verbAt = items.findIndex(({ tag }, index) => index >= start && tag === 'verb');
  if (
    items[at]?.quantity?.dimension === 'money' &&
    verbAt === start + 1 &&
    /^(?:fund|finance|support|build|help|cover)$/.test(items[verbAt]?.low ?? '')
  ) {
    const aimed = phraseFrom(items, verbAt + 1, true);
    const last = aimed && items[aimed.core.last + 1]?.low === 'of' ? aimed.ends[1] : aimed?.core.last;
    const aim = aimed && phraseOfRange(context, { first: aimed.core.first, last: last ?? aimed.core.last });
    if (aim) return { phrase: aim, doubt: '', side: 'after', deed: true };
  }
  const aim = aimOfPart(context, at, verbAt);
  if (aim) return aim;
  while (/^(?:aux|adv|period)$/.test(items[start]?.tag ?? '') || (!bare && items[start]?.tag === 'verb')) start++;
  const end = bare ? (phraseBehind(items, start)?.core.last ?? restEnd(context, start)) : restEnd(context, start);
  const rest = items
    .slice(start, end + 1)
    .map(({ text }) => text)
    .join(' ');
  const said = items
    .slice(at + 1, end + 1)
    .map(({ low }) => low)
    .join(' ');
  const alone = englishPhrase(rest, last.phrase, rules);
  if (alone.known) {
    const label = /^(?:in|at|for|on)\b/.test(rest) ? `${last.phrase.label} ${rest}` : rest;
    return { phrase: { ...alone, label }, doubt: '', side: 'after', noun: last.noun };
  }
  const noun = last.noun === '' ? last.phrase.label : last.noun;
  const short = englishPhrase(`${noun} ${rest}`.trim(), last.phrase, rules);
  // imports and exports of goods, of which 60% was | with partners: the last noun alone is another metric.
  const told = short.known && short.key !== englishPhrase(noun, last.phrase, rules).key;
  const phrase = told || rest === '' || bare ? short : englishPhrase(`${last.phrase.label} ${rest}`, last.phrase, rules);
  return {
    phrase: rest === '' ? last.phrase : phrase,
    doubt: 'metric-from-list',
    side: 'before',
    noun: last.noun,
    deed:
      last.measured.measure === 'flow' ||
      /\bnewly\b|\bwere (?:recogni[sz]ed|approved|added|certified|opened|built|completed|created|signed|launched|selected)\b/.test(said) ||
      (bare && last.measured.measure === 'change'),
  };
}

/** of which 39 billion | will go to | the homes programme: a part that is given is told by what it is for. */
function aimOfPart(context: Context, at: number, verb: number): Named | undefined {
  const { items, vocabulary } = context;
  const quantity = items[at]?.quantity;
  const prep = items[verb + 1];
  if (quantity?.dimension !== 'money' || verb < 0 || verb - at > 4 || !/^(?:to|for|on|in|towards?)$/.test(prep?.low ?? ''))
    return undefined;
  if (!vocabulary.has(items[verb]?.low ?? '', 'fund-verb') || items[verb + 2]?.low === 'this') return undefined;
  const aimed = phraseFrom(items, verb + 2, true);
  const end = aimed && items[aimed.core.last + 1]?.low === 'of' ? aimed.ends[1] : aimed?.core.last;
  const phrase = aimed && end !== undefined ? phraseOfRange(context, { first: aimed.core.first, last: end }) : undefined;
  return phrase && !phrase.generic && !/^(?:this|that)\b/i.test(phrase.label)
    ? { phrase, doubt: '', side: 'after', deed: true }
    : undefined;
}

function restEnd({ items }: Context, start: number): number {
  let end = start;
  while (end < items.length && (!/^(?:mark|quantity|period|rel|conj)$/.test(items[end]?.tag ?? 'mark') || joinsLast(items, end))) end++;
  return end - 1;
}

/** in towns | and villages.: nouns alone up to the next mark. */
function joinsLast(items: Context['items'], at: number): boolean {
  let next = at + 1;
  while (/^(?:noun|det)$/.test(items[next]?.tag ?? '')) next++;
  return items[at]?.low === 'and' && next > at + 1 && (items[next]?.tag ?? 'mark') === 'mark';
}

/** Of the deficit, | 1.4 trillion will be carried | by the central government: the whole stands first, the part's owner last. */
export function shareOfWhole(context: Context, at: number): Named | undefined {
  const { items, rules } = context;
  if (items[0]?.low !== 'of') return undefined;
  const whole = phraseOfRange(context, coreFrom(items, 1, true));
  const by = items.findIndex((item, index) => index > at && item.low === 'by' && item.tag === 'prep');
  const stop = items.findIndex((item, index) => index > at && (item.quantity !== undefined || item.tag === 'mark'));
  if (!whole || by < 0 || (stop >= 0 && by > stop)) return undefined;
  const owner = phraseOfRange(context, coreFrom(items, by + 1, true));
  return owner && { phrase: englishPhrase(`${owner.label} ${whole.label}`, whole, rules), doubt: '', side: 'before' };
}
