import type { MetricCue, MetricSlot, Phrase, SentenceMetrics } from '../../model/metric.js';
import type { PeriodMention } from '../../model/period.js';
import type { Quantities, Quantity } from '../../model/quantity.js';
import type { Sentence } from '../../model/structure.js';
import type { RuleSet } from '../../rules/rule-set.js';
import type { Context } from './context.js';
import { asTold } from './as-told.js';
import { countedOf } from './counted.js';
import { itemsOf } from './items.js';
import type { Measured } from './measure.js';
import { measureOf } from './measure-of.js';
import { membersOf, runFrom } from './name-in-list.js';
import { readQuantity, type Found } from './read-quantity.js';
import { wholeName, withTold, type Memory } from './short-names.js';
import { sourceName } from './source-name.js';
import { spokenOf } from './spoken.js';
import type { Telling, Told } from './told.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;
/** So many paragraphs back a word that only points back may lean. */
const FARTHEST = 2;
const NOTHING: SentenceMetrics = { slots: [], topics: [], before: undefined };

/** For every quantity of English sentences the metric that it belongs to and how it measures it, one SentenceMetrics for each sentence; only sentences with a quantity are cut into words. */
export function findEnglishMetrics(
  sentences: readonly Sentence[],
  quantities: readonly Quantities[],
  periods: readonly (readonly PeriodMention[])[],
  rules: Rules,
): readonly SentenceMetrics[] {
  let earlier: { readonly block: number; readonly told: Told } | undefined;
  let quiet: { readonly block: number; readonly text: string } | undefined;
  const memory = { texts: [] as string[], labels: [] as { label: string; sentence: number }[] };
  return sentences.map((sentence, index) => {
    const found = quantities[index]?.quantities ?? [];
    const leaning = earlier?.block === sentence.block ? earlier.told : undefined;
    // A speech is printed in paragraphs of one sentence: those who receive something lean on the change that the last one told.
    const above = earlier && sentence.block - earlier.block === 1 && earlier.told.change ? earlier.told : undefined;
    const near = earlier && sentence.block - earlier.block <= FARTHEST ? earlier.told : undefined;
    const spoken = quiet?.block === sentence.block && found.length > 0 ? spokenOf([quiet.text]) : undefined;
    quiet = found.length === 0 ? { block: sentence.block, text: sentence.text } : undefined;
    const read =
      found.length === 0
        ? undefined
        : readSentence(sentence, found, periods[index] ?? [], { earlier: leaning, above, near, spoken, memory }, rules);
    memory.texts.push(sentence.text);
    if (!read) return NOTHING;
    const { slots, last } = read;
    for (const { phrase } of slots) if (phrase) memory.labels.push({ label: phrase.label, sentence: memory.texts.length });
    if (last) earlier = { block: sentence.block, told: last };
    return { slots, topics: [], before: undefined };
  });
}

function readSentence(
  sentence: Sentence,
  quantities: readonly Quantity[],
  periods: readonly PeriodMention[],
  { earlier, above, near, spoken, memory }: Pick<Telling, 'earlier' | 'above' | 'near' | 'spoken'> & { readonly memory: Memory },
  rules: Rules,
): { readonly slots: readonly MetricSlot[]; readonly last: Told | undefined } {
  const times = periods.filter(({ role }) => role === 'time');
  const context: Context = {
    items: itemsOf(sentence.text, sentence.start, quantities, times, rules),
    text: sentence.text,
    offset: sentence.start,
    rules,
    vocabulary: vocabularyOf(rules),
  };
  let telling: Telling = { told: [], members: [], earlier, above, near, spoken };
  const slots: MetricSlot[] = [];
  context.items.forEach((item, at) => {
    if (!item.quantity) return;
    const read = withMember(context, at, readQuantity(context, at, telling), telling);
    const found = read.named
      ? {
          ...read,
          named: wholeName(context, sourceName(context, read.government, read.named, telling, memory.texts), withTold(memory, telling)),
        }
      : read;
    const measured = measureOf(context, at, item.quantity, found.named, found.government.at);
    slots.push(slotOf(context, at, item.quantity, sentence, found, measured));
    telling = tell(telling, at, item.quantity, found, measured);
  });
  return { slots, last: pointedAt(telling.told) };
}

/** They raised 67 billion, 77% of their target of 87 billion. | This | is up 3%: what was reached is meant, no target beside it. */
function pointedAt(told: readonly Told[]): Told | undefined {
  const last = told.at(-1);
  if (!last || !/\b(?:targets?|goals?|plans?)$/.test(last.phrase.label)) return last;
  return told.find(({ quantity }) => quantity !== last.quantity && quantity.baseUnit === last.quantity.baseUnit) ?? last;
}

/** The first of several owners where the numbers behind are told "respectively". */
function withMember(
  context: Context,
  at: number,
  found: Found,
  { members, told }: Telling,
): Found & { readonly rest?: Telling['members'] } {
  if (!found.named || found.named.side === 'after') return found;
  if (members.length > 0 && found.named.phrase === members[0]) return { ...found, rest: members.slice(1) };
  const [first, ...rest] = toldMembers(context, at, found, told) ?? membersOf(context, at, found.named.phrase);
  return first ? { ...found, named: { ...found.named, phrase: first }, rest } : found;
}

/** A was 3 and B exceeded 5, an increase of | 7% and 8% respectively: the changes of what was told before, in its order. */
function toldMembers(context: Context, at: number, { government, named }: Found, told: Telling['told']): readonly Phrase[] | undefined {
  const run = runFrom(context, at);
  const end = run.at(-1) ?? at;
  const paired = context.items.slice(end + 1, end + 8).some(({ low }) => low === 'respectively');
  const earlier = told.slice(-run.length).map(({ phrase }) => phrase);
  const apposed = /^(?:trend-noun|compared)$/.test(government.by) && named?.change !== undefined && named.phrase === told.at(-1)?.phrase;
  return apposed && paired && run.length > 1 && new Set(earlier).size === run.length ? earlier : undefined;
}

function slotOf(
  context: Context,
  at: number,
  quantity: Quantity,
  { clauses }: Sentence,
  found: Found,
  { measure, sign }: Measured,
): MetricSlot {
  const { government, named, ofClass } = found;
  const { items, vocabulary } = context;
  const word = items[government.at];
  const cue: MetricCue | undefined =
    word && vocabulary.cue(word, 'trend', 'trend-noun', 'link', 'flow-verb', 'stock-verb', 'fund-verb', 'reach-verb', 'compared');
  const place = appositionOf(context, at)?.start ?? quantity.start;
  const clause = clauses.findIndex(({ start, end }) => start <= place && place < end);
  const starting = named?.starting === true || isStart(context, at, found);
  return {
    quantity: asTold(context, quantity, government, measure),
    clause: Math.max(0, clause),
    cues: cue ? [cue] : [],
    verb: undefined,
    phrase: named?.phrase,
    owner: undefined,
    side: named?.side ?? 'none',
    members: [],
    distributed: false,
    gap: undefined,
    runLength: 1,
    inBracket: false,
    afterList: false,
    ofClass,
    perHead: measure === 'price',
    ofWhole: named?.ofWhole === true,
    regionWord: undefined,
    settled: { measure, sign, doubt: named?.doubt ?? '', counted: countedOf(context, quantity, named), starting },
  };
}

/** a deficit of 2 billion|, or 0.3% of GDP: the same told in another unit belongs to the clause of the first. */
function appositionOf({ items }: Context, at: number): Quantity | undefined {
  // spent 420 million, | 160 million of it in the north
  const part =
    items[at + 1]?.low === 'of' && /^(?:it|them|this|that|these|which)$/.test(items[at + 2]?.low ?? '') && items[at - 1]?.text === ',';
  if (part) return items.findLast(({ quantity }, index) => index < at && quantity !== undefined)?.quantity;
  const words = items.slice(Math.max(0, at - 4), at);
  const or = words.findLastIndex(({ low }) => /^(?:or|equivalent|equal)$/.test(low));
  if (or < 0 || words.slice(or + 1).some(({ low }) => low !== 'to')) return undefined;
  return words[or - 1]?.quantity ?? (words[or - 1]?.text === ',' ? words[or - 2]?.quantity : undefined);
}

/** from A | to B: a level that something starts from, with the one that it reaches behind it. */
function isStart({ items }: Context, at: number, { government }: Found): boolean {
  if (government.prep !== 'from') return false;
  const to = items.findIndex((item, index) => index > at && item.low === 'to');
  const between = items.slice(at + 1, to);
  return (
    to > 0 &&
    (to - at <= 3 ||
      (between.length < 8 &&
        items.slice(to + 1, to + 4).some(({ quantity }) => quantity) &&
        between.every(({ tag }) => /^(?:noun|prep|period|det|adv)$/.test(tag))))
  );
}

function tell(
  telling: Telling,
  at: number,
  quantity: Quantity,
  found: Found & { readonly rest?: Telling['members'] },
  measured: Measured,
): Telling {
  if (!found.named) return { ...telling, members: [] };
  const { phrase, noun, change, stem } = found.named;
  const last = telling.told.at(-1);
  const verb = found.government.by === 'none' && last ? last.verb : found.government.at;
  const told: Told = { quantity, at, phrase, government: found.government, measured, change, noun: noun ?? '', stem, verb };
  return { ...telling, told: [...telling.told, told], members: found.rest ?? [] };
}
