import type { Phrase } from '../../model/metric.js';
import type { Compiled } from '../../rules/rule-set.js';
import { nounOf, phraseOfRange, type Context } from './context.js';
import type { Government } from './govern.js';
import { englishPhrase, termPhrase } from './make-phrase.js';
import { isRelative } from './measure.js';
import type { Named } from './named.js';
import { phraseBehind, type Behind } from './phrase-behind.js';
import { forWhat, madeOf, received } from './for-what.js';
import { headOf, labelOf, type Range } from './range.js';
import { subjectOf } from './subject.js';
import type { Told } from './told.js';

const ABOUT = /^(?:for|on)$/;

/** What stands behind the quantity at `at` as its metric: the counted noun, what the amount is of, what the money is for; undefined where nothing does. */
export function nameBehind(context: Context, at: number, government: Government, last: Told | undefined): Named | undefined {
  const { items } = context;
  const quantity = items[at]?.quantity;
  const behind = phraseBehind(items, at);
  if (!quantity || quantity.form === 'rank') return undefined;
  if (!behind) return received(context, at, government) ?? madeOf(context, at, government) ?? forWhat(context, at, government, last);
  const sum = isGenericSum(context, behind) ? forWhat(context, at, government, last) : undefined;
  return sum ?? chosen(context, at, behind, government, last);
}

/** 500 billion of investment | in railways: the noun says less than what follows. */
function isGenericSum(context: Context, { core, ends }: Behind): boolean {
  return phraseOfRange(context, core)?.generic === true && ends.length === 1;
}

function chosen(context: Context, at: number, behind: Behind, government: Government, last: Told | undefined): Named | undefined {
  const { items } = context;
  const core = phraseOfRange(context, behind.core);
  if (!core || isUnusable(context, behind, core)) return undefined;
  const reached = reachedBy(context, government, core) ?? aboutGeneric(context, government, core) ?? sameAsLast(context, behind, last);
  const end = reached ? behind.core.last : bestEnd(context, behind, core);
  const phrase =
    reached ??
    knownBehind(context, { first: behind.core.first, last: end }) ??
    phraseOfRange(context, { first: behind.core.first, last: end });
  if (!phrase) return undefined;
  const verb = deedOf(context, at, behind, government);
  // relocated | 9 million people: the deed tells which.
  const deed =
    phrase.generic && government.by === 'verb' && government.prep === '' && items[government.at]?.low === verb && /[^e]ed$/.test(verb);
  return {
    phrase: deed ? englishPhrase(`${phrase.label} ${verb}`, phrase, context.rules) : phrase,
    doubt: '',
    side: 'after',
    change: changeOf(context, phrase, verb, government),
    deed: isDeed(context, behind, verb, government),
    built: context.vocabulary.has(verb, 'stock-verb') || verb === 'have',
    noun: nounOf(context, behind.core),
    nounAt: behind.viaOf ? undefined : behind.core.last,
  };
}

/** 600 | every quarter tells how often, 3% | of GDP only what it is a part of. */
function isUnusable({ items, vocabulary }: Context, { core, viaOf }: Behind, name: Phrase): boolean {
  const head = items[headOf(items, core)]?.low ?? '';
  const times = vocabulary.has(head, 'duration-noun') && name.label.split(' ').length === 1;
  const last = items[core.first - 2];
  return (
    times ||
    (viaOf &&
      vocabulary.has(name.label.toLowerCase(), 'whole-only') &&
      last?.quantity !== undefined &&
      (isRelative(last.quantity) || last.quantity.baseUnit === 'pp'))
  );
}

/** The longest that the catalogue knows, else the noun with its of, else, where the noun says nothing, all that describes it. */
function bestEnd(context: Context, { core, ends }: Behind, name: Phrase): number {
  const { items, vocabulary } = context;
  const known = ends.findLast((last) => knownBehind(context, { first: core.first, last }));
  if (known !== undefined) {
    const { key } = knownBehind(context, { first: core.first, last: known }) ?? {};
    // railway lines | that came: of two ends that mean the same the nearer one.
    return ends.find((last) => phraseOfRange(context, { first: core.first, last })?.key === key) ?? known;
  }
  // an injection | to the fund, a top-up | for the clubs
  if (items[headOf(items, core)]?.sum === true && /^(?:to|for|into)$/.test(items[core.last + 1]?.low ?? ''))
    return items[(ends[1] ?? core.last) + 1]?.low === 'of' ? (ends[2] ?? core.last) : (ends[1] ?? core.last);
  // rural residents | gained access to safe water
  const gained = /^(?:gained|gain|obtained)$/.test(items[core.last + 1]?.low ?? '');
  if (name.generic || gained) return ends.findLast((end) => !vocabulary.has(items[end]?.low ?? '', 'duration-noun')) ?? core.last;
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
  const verb = items[at]?.low ?? '';
  if (by !== 'verb' || object || !core.generic || !vocabulary.has(verb, 'reach-verb') || vocabulary.has(verb, 'include-verb'))
    return undefined;
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
function deedOf(context: Context, at: number, { ends }: Behind, government: Government): string {
  const { items } = context;
  const active = verbOver(context, government);
  if (active !== undefined) return fallBeside(context, active) ?? items[active]?.low ?? '';
  let first = '';
  for (let index = at + 1; index < items.length; index++) {
    const tag = items[index]?.tag;
    // fees | levied on shops | have been abolished: the verb with an auxiliary is the deed.
    if (tag === 'verb' && (first === '' || hasAuxiliary(items, index))) first = items[index]?.low ?? '';
    if (tag === 'verb' && hasAuxiliary(items, index)) return first;
    // 6 kilometers of roads and | 20 bridges were built
    if (tag === 'quantity' && items[index - 1]?.low === 'and') continue;
    if (
      tag === 'mark' ||
      tag === 'quantity' ||
      tag === 'rel' ||
      (tag === 'conj' && index > (ends.at(-1) ?? at) + 1 && items[index + 1]?.tag !== 'quantity')
    )
      break;
  }
  return first;
}

function hasAuxiliary(items: Context['items'], verb: number): boolean {
  let before = verb - 1;
  while (items[before]?.tag === 'adv' || items[before]?.tag === 'verb') before--;
  return items[before]?.tag === 'aux' && items[before]?.low !== 'to';
}

/** build | 20 plants, improve | the soil of 20 farms, hand over | to towns 20 tasks, drop | the need of approval for 20 tasks. */
function verbOver({ items, vocabulary }: Context, { by, at, prep, object, boundary }: Government): number | undefined {
  if (by === 'verb' && vocabulary.has(items[at]?.low ?? '', 'include-verb')) return undefined;
  // began | on 20 projects
  if (by === 'verb' && ABOUT.test(prep) && vocabulary.has(items[at]?.low ?? '', 'flow-verb')) return at;
  if (by === 'verb' && (object ? ABOUT.test(prep) : prep === '')) return at;
  if (by === 'noun' && items[boundary]?.tag === 'verb') return boundary;
  if (by === 'name' && items[boundary]?.tag === 'prep' && items[boundary - 1]?.tag === 'verb') return boundary - 1;
  return undefined;
}

/** abolish | or hand over to towns 20 tasks: of two verbs the one that tells a fall. */
function fallBeside({ items, vocabulary }: Context, verb: number): string | undefined {
  for (let index = verb; index >= 0; index--) {
    const item = items[index];
    if (item?.tag === 'mark' || item?.tag === 'pron' || item?.tag === 'quantity' || item?.tag === 'aux') return undefined;
    const joined = index === verb || items.slice(index + 1, verb).some(({ tag, low }) => tag === 'conj' && low === 'or');
    if (item?.tag === 'verb' && joined && vocabulary.rule(item.low, 'trend')?.gives?.sign === -1) return item.low;
  }
  return undefined;
}

/** drop | the need of approval for | 20 tasks: the words before tell what the tasks are about, where the catalogue knows it so. */
function aboutGeneric(context: Context, { by, prep, object }: Government, core: Phrase): Phrase | undefined {
  if (!core.generic || by !== 'verb' || !object || !ABOUT.test(prep)) return undefined;
  const about = phraseOfRange(context, object);
  return about && termPhrase(`${about.label} ${prep} ${core.label}`, core.label, core, context.rules);
}

function changeOf({ vocabulary, rules }: Context, phrase: Phrase, verb: string, government: Government): Compiled<'word'> | undefined {
  const words = ` ${phrase.label.toLowerCase()} `;
  const outcome = rules.word.find((rule) => rule.role === 'outcome-fall' && rule.words.some((word) => words.includes(` ${word} `)));
  const fall = government.prep === '' || ABOUT.test(government.prep) ? vocabulary.rule(verb, 'trend') : undefined;
  return outcome ?? (fall?.gives?.sign === -1 ? fall : undefined);
}

/** Something new, or done: any verb with it as its object that tells no level (improve 13 million hectares). */
function isDeed({ items, vocabulary }: Context, { core }: Behind, verb: string, { by, boundary }: Government): boolean {
  const fresh = items.slice(core.first, core.last + 1).some(({ low }) => vocabulary.has(low, 'new-count'));
  const active =
    (by === 'verb' || (by === 'noun' && items[boundary]?.tag === 'verb')) &&
    verb !== '' &&
    !vocabulary.has(verb, 'link', 'stock-verb', 'reach-verb', 'auxiliary');
  return fresh || active || /^gain/.test(verb) || vocabulary.has(verb, 'flow-verb', 'fund-verb');
}
