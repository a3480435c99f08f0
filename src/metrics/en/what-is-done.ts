import type { Phrase } from '../../model/metric.js';
import type { Quantity } from '../../model/quantity.js';
import { isGenericRange, phraseOfRange, type Context } from './context.js';
import type { Government } from './govern.js';
import { englishPhrase } from './make-phrase.js';
import { isRelative } from './measure.js';
import type { Named } from './named.js';
import { coreFrom } from './phrase-behind.js';
import { labelOf, type Range } from './range.js';
import { subjectOf } from './subject.js';

/** Prepositions between a deed and those whom or the places where it reaches. */
const REACHES = /^(?:to|for|in|on|at|across|among|with|cover)$/;
/** Nouns that are one word with their verb: take part in 40 events. */
const LIGHT = /^(?:part|place|care|advantage|account|effect|use|access|work|trial|it|services?)$/;
/** Work is begun on the things that are counted: construction will be started on 27 bridges. */
const BEGUN = /^(?:started|begun|commenced|undertaken)$/;
/** What they do something to is gone where they reach. */
const TAKES_AWAY = /^(?:replac|remov|eliminat|end|abolish|clos|shut|stop|ban)/;
/** A clause of a figure is not copied longer than this. */
const LONGEST = 14;

/** The people and places that a deed reaches by what is done there: meals for 400 pupils, broadband extended to 30 villages, a scheme tried out in 70% of towns. */
export function whatIsDone(context: Context, at: number, quantity: Quantity, government: Government, named: Named): Named {
  if (named.side !== 'after' || named.phrase.known || named.change) return named;
  const part = isRelative(quantity) && context.items[at + 1]?.low === 'of';
  const count = quantity.form === 'cardinal' && quantity.baseUnit === '' && named.nounAt !== undefined;
  if (!part && !count) return named;
  const deed = deedBefore(context, at, government);
  const people = !deed && !part && government.by === 'none' && context.vocabulary.has(named.noun ?? '', 'people-noun');
  const first = part ? at + 2 : at + 1;
  const phrase = deed ? joined(context, deed, at, named.phrase) : part || people ? withDeed(context, first, named.phrase) : undefined;
  const done = deed !== undefined && context.vocabulary.has(context.items[government.at]?.low ?? '', 'flow-verb');
  return phrase && (part || !phrase.known) ? { ...named, phrase, deed: named.deed === true || done } : named;
}

/** What stands from the object or the subject of the deed up to the number. */
function deedBefore({ items, vocabulary }: Context, at: number, { by, at: verb, prep, object }: Government): Range | undefined {
  const word = items[verb];
  if (
    by !== 'verb' ||
    !word ||
    TAKES_AWAY.test(word.low) ||
    vocabulary.has(word.low, 'trend', 'link', 'auxiliary', 'fund-verb', 'include-verb')
  )
    return undefined;
  if (object) {
    const light = object.first === object.last && LIGHT.test(items[object.last]?.low ?? '');
    return REACHES.test(prep) && prep !== 'on' && !light ? object : undefined;
  }
  const passive =
    /(?:ed|en|made|built|held|set|put)$/.test(word.low) && items.slice(Math.max(0, verb - 3), verb).some(({ tag }) => tag === 'aux');
  const carried = /^(?:carried|rolled|made|set|tried)$/.test(word.low);
  if (!passive || (prep === 'on' && BEGUN.test(word.low)) || !(REACHES.test(prep) || (carried && prep !== ''))) return undefined;
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
  while (/^(?:aux|adv)$/.test(items[verb]?.tag ?? '')) verb++;
  const word = items[verb];
  const base = whole.label.endsWith(` ${word?.text ?? ''}`) ? whole.label.slice(0, whole.label.lastIndexOf(' ')) : whole.label;
  if (!core || word?.tag !== 'verb' || base.includes(word.text) || vocabulary.has(word.low, 'trend')) return undefined;
  const passive = word.low.endsWith('ed') && items[verb - 1]?.tag === 'aux';
  if (vocabulary.has(word.low, 'link') && !passive) return undefined;
  const opener = items[verb + 1];
  if (opener?.tag === 'prep' && !/^(?:as|in|with|for|by|to|on|within|under|at)$/.test(opener.low)) return undefined;
  const prep = opener?.tag === 'prep' ? verb + 2 : verb + 1;
  const object = coreFrom(items, prep, true);
  if (!object || phraseOfRange(context, object) === undefined) return undefined;
  const lead = labelOf(items, { first: verb, last: object.last }, text, offset, ({ tag }) => !/^(?:aux|det)$/.test(tag));
  return englishPhrase(`${base} ${lead}`, whole, rules);
}
