import type { Phrase } from '../../model/metric.js';
import type { Quantity } from '../../model/quantity.js';
import { isGenericRange, phraseOfRange, type Context } from './context.js';
import type { Government } from './govern.js';
import { englishPhrase } from './make-phrase.js';
import { isRelative } from './measure.js';
import type { Named } from './named.js';
import { coreFrom } from './phrase-behind.js';
import { labelOf, type Range } from './range.js';
import { objectEnd, partOfDone } from './reached.js';
import { subjectOf } from './subject.js';

/** A clause of a figure is not copied longer than this. */
const LONGEST = 14;

/** The people and places that a deed reaches by what is done there: meals for 400 pupils, broadband extended to 30 villages, a scheme tried out in 70% of towns. */
export function whatIsDone(context: Context, at: number, quantity: Quantity, government: Government, named: Named): Named {
  if (named.side !== 'after' || named.change) return named;
  const part = isRelative(quantity) && context.items[at + 1]?.low === 'of';
  const count = quantity.form === 'cardinal' && quantity.baseUnit === '' && named.nounAt !== undefined;
  if (!part && (!count || named.phrase.known)) return named;
  const deed = named.phrase.known ? undefined : deedBefore(context, at, government, named);
  const told = !deed && !part && government.by === 'none' && needsDeed(context, at, named);
  const first = part ? at + 2 : at + 1;
  const phrase = deed
    ? joined(context, deed, at, named.phrase)
    : part || told
      ? (withDeed(context, first, named.phrase) ??
        (part && !named.phrase.known ? partOfDone(context, at, government, named.phrase) : undefined))
      : undefined;
  const done = deed !== undefined && context.vocabulary.has(context.items[government.at]?.low ?? '', 'flow-verb');
  return phrase && (part || !phrase.known) ? { ...named, phrase, deed: named.deed === true || done } : named;
}

/** People, places, and things that say nothing without what is done with them (84 million grants | were given to students). */
function needsDeed({ items, vocabulary }: Context, at: number, { noun, nounAt, phrase }: Named): boolean {
  const bare = phrase.label.split(' ').every((word) => vocabulary.has(word.toLowerCase(), 'owned-noun', 'neutral-modifier'));
  const demonym = nounAt === at + 1 && /^[A-Z][a-z]+(?:ans|ese|ish|men|women)$/.test(items[at + 1]?.text ?? '');
  return (
    demonym ||
    vocabulary.has(noun?.toLowerCase() ?? '', 'people-noun', 'place-noun') ||
    (bare && items[at]?.quantity !== undefined && vocabulary.has(items[nounAt ?? at]?.low ?? '', 'owned-noun'))
  );
}

/** What stands from the object or the subject of the deed up to the number. */
function deedBefore(
  { items, vocabulary }: Context,
  at: number,
  { by, at: verb, prep, object }: Government,
  { nounAt }: Named,
): Range | undefined {
  const word = items[verb];
  const reaches = vocabulary.has(prep, 'reach-preposition');
  // extended | to 30 villages
  const spreads =
    /^(?:exten|expan)d/.test(word?.low ?? '') &&
    prep === 'to' &&
    vocabulary.has(items[nounAt ?? at]?.low ?? '', 'place-noun', 'people-noun');
  // visits | became cheaper for 5,000 people: who they are is told by what became so.
  const turned =
    by === 'verb' && prep === 'for' && /^(?:became|becomes?|made|makes|got|gets)$/.test(word?.low ?? '') && object?.first === object?.last;
  if (turned && object && vocabulary.has(items[nounAt ?? at]?.low ?? '', 'people-noun')) return subjectOf(items, verb);
  if (
    by !== 'verb' ||
    !word ||
    vocabulary.has(word.low, 'taking-verb') ||
    (!spreads && vocabulary.has(word.low, 'trend', 'link', 'auxiliary', 'fund-verb', 'include-verb'))
  )
    return undefined;
  if (object) {
    const light = object.first === object.last && vocabulary.has(items[object.last]?.low ?? '', 'light-noun');
    return reaches && prep !== 'on' && !light && !spreads ? object : undefined;
  }
  const passive =
    /(?:ed|en|made|built|held|set|put)$/.test(word.low) && items.slice(Math.max(0, verb - 3), verb).some(({ tag }) => tag === 'aux');
  const carried = /^(?:carried|rolled|made|set|tried)$/.test(word.low);
  if (!passive || (prep === 'on' && vocabulary.has(word.low, 'begin-verb')) || !(reaches || (carried && prep !== ''))) return undefined;
  const subject = subjectOf(items, verb);
  return subject && at - subject.first <= LONGEST ? subject : undefined;
}

function joined(context: Context, { first }: Range, at: number, place: Phrase): Phrase | undefined {
  const { items, text, offset, rules } = context;
  const range = { first, last: at - 1 };
  const inside = items.slice(first, at);
  if (inside.some(({ tag, text: mark }) => tag === 'quantity' || tag === 'pron' || mark === ';' || mark === ',')) return undefined;
  if (isGenericRange(context, { first, last: first }) && at - first < 2) return undefined;
  const lead = labelOf(items, range, text, offset, ({ tag, low }) => !/^(?:aux|adv|det)$/.test(tag) || /^(?:out|available)$/.test(low));
  return lead === ''
    ? undefined
    : englishPhrase(`${lead} ${place.label}`, { start: items[first]?.start ?? place.start, end: place.end }, rules);
}

/** 45% of the people should be | registered as residents: the part is told by what is said of it. */
function withDeed(context: Context, first: number, whole: Phrase): Phrase | undefined {
  const { items, vocabulary, rules, text, offset } = context;
  const core = coreFrom(items, first, true);
  let verb = core ? core.last + 1 : -1;
  // small firms | with low profits | benefited
  // firms | in rural areas | were helped
  const place = core && /^(?:in|across|throughout)$/.test(items[verb]?.low ?? '') ? coreFrom(items, verb + 1, true) : undefined;
  const told =
    place && !` ${whole.label} `.includes(` ${items[verb]?.low ?? ''} `) ? phraseOfRange(context, { first, last: place.last }) : undefined;
  if (place) verb = place.last + 1;
  if (core && items[verb]?.low === 'with') verb = (coreFrom(items, verb + 1, true)?.last ?? core.last) + 1;
  while (/^(?:aux|adv|period)$/.test(items[verb]?.tag ?? '')) verb++;
  // can expect to | benefit
  if (items[verb]?.tag === 'verb' && items[verb + 1]?.low === 'to' && items[verb + 2]?.tag === 'verb') verb += 2;
  const word = items[verb];
  const label = told?.label ?? whole.label;
  const base = label.endsWith(` ${word?.text ?? ''}`) ? label.slice(0, label.lastIndexOf(' ')) : label;
  if (!core || word?.tag !== 'verb' || ` ${base} `.includes(` ${word.text} `) || vocabulary.has(word.low, 'trend')) return undefined;
  const passive = word.low.endsWith('ed') && items[verb - 1]?.tag === 'aux';
  if (vocabulary.has(word.low, 'link') && !passive) return undefined;
  let behind = verb + 1;
  while (items[behind]?.tag === 'adv') behind++;
  const opener = items[behind];
  if (opener?.tag === 'prep' && !/^(?:as|in|with|for|by|to|into|out|on|within|under|at|from|through|via)$/.test(opener.low))
    return undefined;
  const last = objectEnd(context, opener?.tag === 'prep' ? behind + 1 : behind);
  if (last === undefined || phraseOfRange(context, { first: behind, last }) === undefined) return undefined;
  const lead = labelOf(items, { first: verb, last }, text, offset, ({ tag }) => !/^(?:aux|det)$/.test(tag));
  return englishPhrase(`${base} ${lead}`, whole, rules);
}
