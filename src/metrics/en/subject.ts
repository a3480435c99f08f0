import { clauseStart } from './descriptions.js';
import type { Item } from './items.js';
import { phraseBefore } from './phrase-before.js';
import type { Range } from './range.js';

const MOST_STEPS = 3;

/** The noun phrase that the verb at `verb` says something of; that of the verb before where the two share it (output grew to 3 and reached 5). */
export function subjectOf(items: readonly Item[], verb: number, steps = 0): Range | undefined {
  let at = verb - 1;
  while (at >= 0 && belongsToVerb(items, at)) at--;
  // people aged 65 | or above | will
  if (/^(?:above|over|below|under|older|younger)$/.test(items[at]?.low ?? '') && /^(?:or|and)$/.test(items[at - 1]?.low ?? '')) at -= 2;
  const clause = wholeClause(items, at, verb);
  if (clause) return clause;
  // applications | within 13 weeks | will rise: how long something may last.
  if (isTimeLimit(items[at])) at--;
  const item = items[at];
  if (!item || steps > MOST_STEPS) return undefined;
  if (item.tag === 'rel') return antecedent(items, at);
  // special bonds | issued are expected to: the participle describes the noun before it.
  if (item.tag === 'verb' && items[at - 1]?.tag === 'noun' && item.low.endsWith('ed')) {
    const { range } = phraseBefore(items, at - 1, 'subject');
    // the value of goods | exported | was: which of them are meant.
    const told = range && items.slice(range.first, at).some(({ low }) => low === 'of') && items[at + 1]?.tag === 'aux';
    return told ? { first: range.first, last: at } : range;
  }
  if (item.tag === 'noun' || item.text === ')' || item.text === '"') {
    const aside = insertedList(items, at);
    return phraseBefore(items, aside ?? at, 'subject').range;
  }
  if (item.tag !== 'conj' && item.text !== ',') return undefined;
  // I will provide a package, | amounting to 4 billion: what it is said of stands right before it.
  const apposed = item.text === ',' && /^(?:amounting|totall?ing|costing|worth)$/.test(items[verb]?.low ?? '');
  if (apposed && items[at - 1]?.tag === 'noun') return phraseBefore(items, at - 1, 'object').range;
  // They are funded by a levy on shops|, raising 3 million
  const brings = item.text === ',' && /^(?:raising|yielding|generating)$/.test(items[verb]?.low ?? '') && items[at - 1]?.tag === 'noun';
  const agent = brings ? phraseBefore(items, at - 1, 'object') : undefined;
  if (agent?.range && items[agent.boundary]?.low === 'by') return agent.range;
  const aside = item.text === ',' ? (insertedList(items, at) ?? beforeAside(items, at)) : undefined;
  // The largest, | the new harbour hospital, | is: a word that only ranks is told by what stands between.
  const ranks = aside !== undefined && items[aside - 1]?.tag === 'det' && RANKS.test(items[aside]?.low ?? '');
  if (ranks && items[aside + 1]?.text === ',' && items[at - 1]?.tag === 'noun') return phraseBefore(items, at - 1, 'subject').range;
  if (aside !== undefined) return phraseBefore(items, aside, 'subject').range;
  const earlier = earlierVerb(items, at);
  if (earlier !== undefined) return subjectOf(items, earlier, steps + 1);
  return item.text === ',' ? phraseBefore(items, at - 1, 'subject').range : undefined;
}

/** the benefit | that each firm will receive | will be capped: behind the clause of the noun stands the verb of the sentence. */
function wholeClause(items: readonly Item[], from: number, verb: number): Range | undefined {
  const finite = items.findIndex(({ tag, low }, index) => index > from + 1 && index < verb && tag === 'aux' && FINITE.test(low));
  const last = items[finite - 1];
  if (finite < 0 || last?.tag !== 'verb' || clauseStart(items, finite - 1, finite - 1) === undefined) return undefined;
  return phraseBefore(items, finite - 1, 'subject').range;
}

/** Words for one among its likes. */
const RANKS = /^(?:[a-z]{3,}est|first|second|third|last|latest|main)$/;
const FINITE = /^(?:will|would|shall|should|is|are|was|were|has|have|had|can|could|may|might|must)$/;

/** Spending, | including grants to towns, a fund and a levy, is 5: the noun before the list of its parts. */
function insertedList(items: readonly Item[], at: number): number | undefined {
  const open = items.findLastIndex(
    ({ text }, index) => index < at && text === ',' && /^(?:including|excluding|comprising|covering)$/.test(items[index + 1]?.low ?? ''),
  );
  if (open <= 0 || items[open - 1]?.tag !== 'noun') return undefined;
  const inside = items.slice(open + 2, at);
  return inside.some(({ tag, quantity }) => tag === 'aux' || tag === 'pron' || tag === 'rel' || quantity !== undefined)
    ? undefined
    : open - 1;
}

/** Market entities, | all types included, now total: index before the commas between which there is no full verb. */
function beforeAside(items: readonly Item[], at: number): number | undefined {
  const comma = items.findLastIndex(({ text }, index) => index < at && text === ',');
  // Mr Speaker, | the economy recovered, growing by 5%
  if (/^(?:speaker|president|chairman|sir|madam)$/.test(items[comma - 1]?.low ?? '')) return undefined;
  const inside = items.slice(comma + 1, at);
  // growth, | we say, | will be low
  const spoken = inside.length <= 3 && inside[0]?.tag === 'pron' && inside.at(-1)?.tag === 'verb';
  if (spoken && comma > 0) return comma - 1;
  const full = inside.some(({ tag, quantity }) => tag === 'aux' || tag === 'pron' || quantity !== undefined);
  const verb = inside.findIndex(({ tag }) => tag === 'verb');
  return comma > 0 && items[comma - 1]?.tag === 'noun' && !full && (verb < 0 || verb === inside.length - 1) ? comma - 1 : undefined;
}

/** Auxiliaries, adverbs and times before a verb, and the verbs that it hangs on (is | projected to | be). */
function belongsToVerb(items: readonly Item[], at: number): boolean {
  const tag = items[at]?.tag;
  if (tag === 'aux' || tag === 'adv' || tag === 'period') return true;
  return (
    tag === 'verb' &&
    (items[at + 1]?.tag === 'aux' || items[at + 1]?.tag === 'verb') &&
    (items[at + 1]?.low === 'to' || items[at - 1]?.tag !== 'noun')
  );
}

/** roads, | which reached 5 km */
function antecedent(items: readonly Item[], at: number): Range | undefined {
  let end = at - 1;
  while (items[end]?.tag === 'mark' || items[end]?.tag === 'prep') end--;
  return items[end]?.tag === 'noun' ? phraseBefore(items, end, 'subject').range : undefined;
}

function earlierVerb(items: readonly Item[], from: number): number | undefined {
  for (let at = from - 1; at >= 0; at--) {
    const item = items[at];
    if (item?.tag === 'mark' && /[;:.—–]|--/.test(item.text)) return undefined;
    if (item?.tag === 'verb' || (item?.tag === 'aux' && item.low !== 'to')) return at;
  }
  return undefined;
}

function isTimeLimit(item: Item | undefined): boolean {
  const span = item?.quantity;
  return span?.dimension === 'duration' && span.comparator === '<=' && span.outer.start < span.start;
}
