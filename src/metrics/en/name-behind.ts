import type { Phrase } from '../../model/metric.js';
import type { Compiled } from '../../rules/rule-set.js';
import { nounOf, phraseOfRange, type Context } from './context.js';
import type { Government } from './govern.js';
import { englishPhrase, termPhrase } from './make-phrase.js';
import { isRelative } from './measure.js';
import type { Named } from './named.js';
import { coreFrom, phraseBehind, type Behind } from './phrase-behind.js';
import { ABOUT, deedOf, isDeed, isDeedOfList } from './deeds.js';
import { deedInName, verbOfList } from './deed-in-name.js';
import { forWhat, madeOf, received } from './for-what.js';
import { reachedBy } from './reached.js';
import { headOf, labelOf, type Range } from './range.js';
import type { Told } from './told.js';

/** What stands behind the quantity at `at` as its metric: the counted noun, what the amount is of, what the money is for; undefined where nothing does. */
export function nameBehind(context: Context, at: number, government: Government, last: Told | undefined): Named | undefined {
  const { items } = context;
  const quantity = items[at]?.quantity;
  const whole = outOf(context, at);
  if (whole) return whole;
  const behind = phraseBehind(items, at);
  if (!quantity || quantity.form === 'rank') return undefined;
  if (!behind) return received(context, at, government) ?? madeOf(context, at, government) ?? forWhat(context, at, government, last);
  const sum = isGenericSum(context, behind) ? forWhat(context, at, government, last) : undefined;
  return sum ?? chosen(context, at, behind, government, last);
}

/** 7 billion | out of the 10 billion relief effort: a part of what is counted behind. */
function outOf(context: Context, at: number): Named | undefined {
  const { items } = context;
  const start = items[at + 1]?.low === 'out' && items[at + 2]?.low === 'of' ? at + 3 : -1;
  const next = items[start]?.tag === 'det' ? start + 1 : start;
  if (start < 0 || !items[next]?.quantity) return undefined;
  const core = coreFrom(items, next + 1, false);
  const phrase = core && phraseOfRange(context, core);
  if (!phrase || phrase.generic) return undefined;
  const counts = items[at]?.quantity?.baseUnit === '';
  return { phrase, doubt: '', side: 'after', ...(counts ? { noun: nounOf(context, core) } : { deed: true }) };
}

/** 500 billion of investment | in railways: the noun says less than what follows. */
function isGenericSum(context: Context, { core, ends }: Behind): boolean {
  return phraseOfRange(context, core)?.generic === true && ends.length === 1;
}

function chosen(context: Context, at: number, behind: Behind, government: Government, last: Told | undefined): Named | undefined {
  const { items } = context;
  const core = phraseOfRange(context, behind.core);
  if (!core || isUnusable(context, behind, core)) return undefined;
  const part = items[at]?.quantity !== undefined && isRelative(items[at].quantity);
  const reached =
    (part ? undefined : reachedBy(context, at, government, behind)) ??
    aboutGeneric(context, government, core) ??
    sameAsLast(context, behind, last);
  const end = reached ? behind.core.last : bestEnd(context, behind, core);
  const phrase =
    reached ??
    knownBehind(context, { first: behind.core.first, last: end }) ??
    phraseOfRange(context, { first: behind.core.first, last: end });
  if (!phrase) return undefined;
  const verb = deedOf(context, at, behind, government) || verbOfList(context, at, government, last);
  const done = deedInName(context, phrase, verb, government);
  return {
    phrase: done === undefined ? phrase : englishPhrase(`${phrase.label} ${done}`, phrase, context.rules),
    doubt: '',
    side: 'after',
    change: changeOf(context, at, phrase, verb, government),
    starting: isStartOfChange(items, at),
    deed: isDeed(context, behind, verb, government) || isDeedOfList(context, at, government, last),
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
  const lent = /^(?:loans?|transfers?|guarantees?|bailouts?|repayments?)$/.test(items[headOf(items, core)]?.low ?? '');
  if ((items[headOf(items, core)]?.sum === true || lent) && /^(?:to|for|into)$/.test(items[core.last + 1]?.low ?? ''))
    return items[(ends[1] ?? core.last) + 1]?.low === 'of' ? (ends[2] ?? core.last) : (ends[1] ?? core.last);
  // 12 zones | for trade: whose they are
  if (vocabulary.has(items[core.last]?.low ?? '', 'owned-noun') && /^(?:for|of|to|under)$/.test(items[core.last + 1]?.low ?? ''))
    return items[(ends[1] ?? core.last) + 1]?.low === 'of' ? (ends[2] ?? core.last) : (ends[1] ?? core.last);
  // rural residents | gained access to safe water
  const gained = /^(?:gained|gain|obtained)$/.test(items[core.last + 1]?.low ?? '');
  if (name.generic || gained)
    return (
      ends.findLast(
        (end) =>
          !(items[end]?.tag === 'verb' && items[end + 1]?.quantity !== undefined) &&
          !vocabulary.has(items[end]?.low ?? '', 'duration-noun') &&
          !(items[end]?.tag === 'verb' && items[end - 1]?.low === 'to'),
      ) ?? core.last
    );
  // small firms | with low profits | have gained: which firms are meant.
  const such = items[core.last + 1]?.low === 'with' && /^(?:verb|aux)$/.test(items[(ends[1] ?? core.last) + 1]?.tag ?? '');
  // 30% of revenues | from licences
  const single = core.first === core.last && items[core.last + 1]?.low === 'from' && items[core.first - 1]?.low === 'of';
  return items[core.last + 1]?.low === 'of' || such || single ? (ends[1] ?? core.last) : core.last;
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

/** drop | the need of approval for | 20 tasks: the words before tell what the tasks are about, where the catalogue knows it so. */
function aboutGeneric(context: Context, { by, prep, object }: Government, core: Phrase): Phrase | undefined {
  if (!core.generic || by !== 'verb' || !object || !ABOUT.test(prep)) return undefined;
  const about = phraseOfRange(context, object);
  return about && termPhrase(`${about.label} ${prep} ${core.label}`, core.label, core, context.rules);
}

/** lower | the 19 per cent | rate to 16: the level before. */
function isStartOfChange(items: Context['items'], at: number): boolean {
  const quantity = items[at]?.quantity;
  const to = items.findIndex(({ low }, index) => index > at && low === 'to');
  const between = items.slice(at + 1, to);
  return (
    quantity?.baseUnit === '%' &&
    items[at - 1]?.low === 'the' &&
    to > at + 1 &&
    items[to + 1]?.quantity?.baseUnit === '%' &&
    between.every(({ tag }) => tag === 'noun')
  );
}

function changeOf(
  { items, vocabulary, rules }: Context,
  at: number,
  phrase: Phrase,
  verb: string,
  government: Government,
): Compiled<'word'> | undefined {
  const words = ` ${phrase.label.toLowerCase()} `;
  const outcome = rules.word.find((rule) => rule.role === 'outcome-fall' && rule.words.some((word) => words.includes(` ${word} `)));
  // lower | the 19 per cent rate to 16
  const startsFrom = isStartOfChange(items, at);
  const fall = government.prep === '' || ABOUT.test(government.prep) ? vocabulary.rule(verb, 'trend') : undefined;
  return outcome ?? (fall?.gives?.sign === -1 && !startsFrom ? fall : undefined);
}
