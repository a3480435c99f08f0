import type { Phrase } from '../../model/metric.js';
import type { Compiled } from '../../rules/rule-set.js';
import { nounOf, phraseOfRange, type Context } from './context.js';
import type { Government } from './govern.js';
import { englishPhrase } from './make-phrase.js';
import { isRelative } from './measure.js';
import type { Named } from './named.js';
import { phraseBehind, phraseFrom, type Behind } from './phrase-behind.js';
import { labelOf, type Range } from './range.js';
import { subjectOf } from './subject.js';
import type { Told } from './told.js';

const PURPOSE = /^(?:in|for|on|to|toward|towards|into)$/;

/** What stands behind the quantity at `at` as its metric: the counted noun, what the amount is of, what the money is for; undefined where nothing does. */
export function nameBehind(context: Context, at: number, government: Government, last: Told | undefined): Named | undefined {
  const { items } = context;
  const quantity = items[at]?.quantity;
  const behind = phraseBehind(items, at);
  if (!quantity || quantity.form === 'rank') return undefined;
  if (!behind) return forWhat(context, at, government);
  const sum = isGenericSum(context, behind) ? forWhat(context, at, government) : undefined;
  return sum ?? chosen(context, at, behind, government, last);
}

/** 500 billion of investment | in railways: the noun says less than what follows. */
function isGenericSum(context: Context, { core, ends }: Behind): boolean {
  return phraseOfRange(context, core)?.generic === true && ends.length === 1;
}

function chosen(context: Context, at: number, behind: Behind, government: Government, last: Told | undefined): Named | undefined {
  const core = phraseOfRange(context, behind.core);
  if (!core || /^(?:year|years|time|times)$/.test(core.key)) return undefined;
  const reached = reachedBy(context, government, core) ?? sameAsLast(context, behind, last);
  const end = reached ? behind.core.last : bestEnd(context, behind, core);
  const phrase =
    reached ??
    knownBehind(context, { first: behind.core.first, last: end }) ??
    phraseOfRange(context, { first: behind.core.first, last: end });
  if (!phrase) return undefined;
  const verb = deedOf(context, at, behind, government);
  return {
    phrase,
    doubt: '',
    side: 'after',
    change: changeOf(context, phrase, verb, government),
    deed: isDeed(context, behind, verb, government),
    built: context.vocabulary.has(verb, 'stock-verb') || verb === 'have',
    noun: nounOf(context, behind.core),
    nounAt: behind.viaOf ? undefined : behind.core.last,
  };
}

/** The longest that the catalogue knows, else the noun with its of, else, where the noun says nothing, all that describes it. */
function bestEnd(context: Context, { core, ends }: Behind, name: Phrase): number {
  const { items } = context;
  const known = ends.findLast((last) => knownBehind(context, { first: core.first, last }));
  if (known !== undefined) return known;
  if (name.generic) return ends.at(-1) ?? core.last;
  return items[core.last + 1]?.low === 'of' ? (ends[1] ?? core.last) : core.last;
}

/** The catalogue's metric for the words, or for those without verbs (units | rebuilt | in run-down areas). */
function knownBehind(context: Context, range: Range): Phrase | undefined {
  const whole = phraseOfRange(context, range);
  if (!whole || whole.known) return whole?.known ? whole : undefined;
  const { items, text, offset, rules } = context;
  const nouns = labelOf(items, range, text, offset, ({ tag }) => tag !== 'aux' && tag !== 'verb');
  const named = englishPhrase(nouns, whole, rules);
  return named.known ? { ...named, label: whole.label, start: whole.start, end: whole.end } : undefined;
}

/** Insurance plans | cover | 900 million people: what reaches people is the metric where they are told by no more than that. */
function reachedBy(context: Context, { by, at, object }: Government, core: Phrase): Phrase | undefined {
  const { items, vocabulary } = context;
  if (by !== 'verb' || object || !core.generic || !vocabulary.has(items[at]?.low ?? '', 'reach-verb')) return undefined;
  return phraseOfRange(context, subjectOf(items, at));
}

/** another 27 | such projects: those that were counted before. */
function sameAsLast(context: Context, { core }: Behind, last: Told | undefined): Phrase | undefined {
  const such = context.items.slice(core.first, core.last).some(({ low }) => low === 'such');
  const phrase = phraseOfRange(context, core);
  if (!such || !phrase || last?.noun !== nounOf(context, core)) return undefined;
  return englishPhrase(withoutNeutral(last.phrase.label, context), phrase, context.rules);
}

function withoutNeutral(label: string, { vocabulary }: Context): string {
  const words = label.split(' ');
  const first = words.findIndex((word) => !vocabulary.has(word.toLowerCase(), 'neutral-modifier', 'new-count'));
  return words.slice(Math.max(first, 0)).join(' ');
}

/** The verb that does something to what is counted: before it, or behind it in the passive (20 plants were closed). */
function deedOf({ items }: Context, at: number, { ends }: Behind, government: Government): string {
  if (government.by === 'verb' && government.prep === '' && !government.object) return items[government.at]?.low ?? '';
  if (government.by === 'noun' && items[government.boundary]?.tag === 'verb') return items[government.boundary]?.low ?? '';
  for (let index = at + 1; index < items.length; index++) {
    const tag = items[index]?.tag;
    if (tag === 'verb') return items[index]?.low ?? '';
    if (tag === 'mark' || tag === 'quantity' || tag === 'rel' || (tag === 'conj' && index > (ends.at(-1) ?? at) + 1)) return '';
  }
  return '';
}

function changeOf({ vocabulary, rules }: Context, phrase: Phrase, verb: string, { prep }: Government): Compiled<'word'> | undefined {
  const words = ` ${phrase.label.toLowerCase()} `;
  const outcome = rules.word.find((rule) => rule.role === 'outcome-fall' && rule.words.some((word) => words.includes(` ${word} `)));
  const fall = prep === '' ? vocabulary.rule(verb, 'trend') : undefined;
  return outcome ?? (fall?.gives?.sign === -1 ? fall : undefined);
}

/** Something new, or done: any verb with it as its object that tells no level (improve 13 million hectares). */
function isDeed({ items, vocabulary }: Context, { core }: Behind, verb: string, { by, boundary }: Government): boolean {
  const fresh = items.slice(core.first, core.last + 1).some(({ low }) => vocabulary.has(low, 'new-count'));
  const active =
    (by === 'verb' || (by === 'noun' && items[boundary]?.tag === 'verb')) &&
    verb !== '' &&
    !vocabulary.has(verb, 'link', 'stock-verb', 'reach-verb', 'auxiliary');
  return fresh || active || vocabulary.has(verb, 'flow-verb', 'fund-verb');
}

/** invest 800 billion yuan | in railway construction, 70 billion yuan will be allocated | to fund water projects. */
function forWhat(context: Context, at: number, government: Government): Named | undefined {
  const { items, vocabulary } = context;
  const quantity = items[at]?.quantity;
  if (!quantity || isRelative(quantity) || quantity.dimension !== 'money') return undefined;
  let index = at + 1;
  const core = phraseBehind(items, at);
  if (core) index = core.core.last + 1;
  while (items[index]?.tag === 'aux' || items[index]?.tag === 'adv' || items[index]?.tag === 'period') index++;
  const passive = items[index]?.tag === 'verb';
  const verb = passive ? index : government.by === 'verb' && government.prep === '' ? government.at : -1;
  if (verb < 0 || !vocabulary.has(items[verb]?.low ?? '', 'fund-verb', 'flow-verb')) return undefined;
  if (passive) index++;
  while (items[index]?.tag === 'verb' || items[index]?.tag === 'aux' || items[index]?.tag === 'adv' || items[index]?.tag === 'period')
    index++;
  const opener = items[index];
  const purpose = opener?.tag === 'prep' && PURPOSE.test(opener.low);
  const doing =
    purpose &&
    opener.low === 'to' &&
    vocabulary.has(items[index + 1]?.low ?? '', 'fund-verb', 'flow-verb', 'reach-verb', 'verb-or-noun', 'verb');
  const range = phraseFrom(items, index + (purpose ? 1 : 0) + (doing ? 1 : 0), true);
  const first = range?.core.first ?? index;
  const last = range?.ends.findLast((end) => phraseOfRange(context, { first, last: end })?.known);
  const phrase = phraseOfRange(context, range && { first, last: last ?? range.core.last });
  return phrase && { phrase, doubt: '', side: 'after', deed: true };
}
