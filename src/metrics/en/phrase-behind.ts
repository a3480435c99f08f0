import type { Item } from './items.js';
import type { Range } from './range.js';

/** The noun phrase behind a quantity. `core` is the noun itself; `ends` are the indexes where the core and each phrase or clause behind it end, in order. */
export interface Behind {
  readonly core: Range;
  readonly ends: readonly number[];
  /** An of stands between the quantity and the noun. */
  readonly viaOf: boolean;
}

const ADJECTIVE =
  /(?:al|an|ic|ive|ous|ed|ary|ble|ful|ing|new|old|poor|small|micro|medium|large|rural|urban|high|low|public|private|emission|sized|income)$/;
const EXTENDS = /^(?:of|in|for|from|on|under|with|to|at|by|out|off|into|without|toward|towards|across|onto|against|above|below|over|per)$/;
const MOST_EXTENSIONS = 4;
const LONGEST_CLAUSE = 14;

/** The noun phrase that begins behind the item `at`, undefined where something else stands there. */
export function phraseBehind(items: readonly Item[], at: number): Behind | undefined {
  // 3 billion | worth of | measures
  if (items[at + 1]?.low === 'worth' && items[at + 2]?.low === 'of') return phraseFrom(items, at + 3, true);
  const viaOf = items[at + 1]?.low === 'of' && items[at + 1]?.tag === 'prep';
  return phraseFrom(items, viaOf ? at + 2 : at + 1, viaOf);
}

/** The noun phrase that begins at `start`; articles are skipped behind an of and the like (`viaOf`). */
export function phraseFrom(items: readonly Item[], start: number, viaOf: boolean): Behind | undefined {
  const core = coreFrom(items, start, viaOf);
  if (!core) return undefined;
  const ends = [core.last];
  let end = core.last;
  for (let count = 0; count < MOST_EXTENSIONS; count++) {
    const next = extend(items, end);
    if (next === undefined) break;
    ends.push(next);
    end = next;
  }
  return { core, ends, viaOf };
}

/** What a phrase that begins at `start` holds up to its noun; articles are skipped where `anyArticle`, else only such, more, other. */
export function coreFrom(items: readonly Item[], start: number, anyArticle: boolean): Range | undefined {
  let at = start;
  while (items[at]?.tag === 'det' && (anyArticle || !/^(?:the|an?|every|each)$/.test(items[at]?.low ?? ''))) at++;
  let last = -1;
  for (; at < items.length; at++) {
    const item = items[at];
    const next = items[at + 1]?.tag;
    const close = item?.text === '(' && last === at - 1 ? items.findIndex(({ text }, index) => index > at && text === ')') : -1;
    // people | aged 18
    if (last >= 0 && item?.low === 'aged') break;
    if (item?.tag === 'noun') last = at;
    else if (close > 0 && items[close + 1]?.tag === 'noun') at = close;
    else if (item?.tag === 'adv' && next === 'noun') continue;
    else if (last === at - 1 && item?.tag === 'det' && /^(?:additional|further|other)$/.test(item.low) && next === 'noun') continue;
    else if (isSingularBeforePlural(items, start, at, last)) continue;
    else if (item?.tag === 'conj' && opensClause(items, at)) break;
    // Calamity | and Rehabilitation Effort
    else if (item?.low === 'and' && last === at - 1 && isCapital(items[at - 1]) && isCapital(items[at + 1]) && next === 'noun') continue;
    else if (item?.tag === 'conj' && last === at - 1 && (anyArticle || ADJECTIVE.test(items[at - 1]?.low ?? '')) && next === 'noun')
      continue;
    // 149 verifications | and approvals of titles
    else if (item?.tag === 'conj' && last === start && last === at - 1 && next === 'noun' && items[at + 2]?.low === 'of') continue;
    else if (item?.text === '"' && (next === 'noun' || last === at - 1)) continue;
    else if (isAdjectiveBeforeComma(items, start, at, last)) continue;
    else if (item?.text === ',' && last === at - 1 && ADJECTIVE.test(items[at - 1]?.low ?? '') && next === 'noun') continue;
    else break;
  }
  return last < 0 ? undefined : { first: start, last };
}

function isCapital(item: Item | undefined): boolean {
  return /^[A-Z][a-z]/.test(item?.text ?? '');
}

/** 22 | extreme weather and climate-related events: more than one is counted, so that what is counted stands behind and. */
function isSingularBeforePlural(items: readonly Item[], start: number, at: number, last: number): boolean {
  const quantity = items[start - 1]?.quantity;
  const counts = quantity?.baseUnit === '' && quantity.form === 'cardinal' && Number(quantity.value) !== 1;
  if (!counts || items[at]?.low !== 'and' || last !== at - 1 || isPlural(items[last]?.low ?? '')) return false;
  let end = at + 1;
  while (items[end]?.tag === 'noun') end++;
  return end > at + 1 && isPlural(items[end - 1]?.low ?? '');
}

function isPlural(word: string): boolean {
  return /[^s]s$|^(?:people|children|men|women|staff|police|fish|sheep|cattle|data|media|homeless)$/.test(word);
}

/** Adjectives without an ending that tells so. */
const SHORT = /^(?:black|white|red|green|grey|blue|weak|strong|cheap|clean|dirty|safe|modern|good|bad|fresh|deep|idle|remote|open)$/;

/** 84 | black, | murky ponds: one word before the comma, more behind it. */
function isAdjectiveBeforeComma(items: readonly Item[], start: number, at: number, last: number): boolean {
  return (
    items[at]?.text === ',' &&
    last === start &&
    at === start + 1 &&
    items[start - 1]?.quantity !== undefined &&
    (SHORT.test(items[start]?.low ?? '') || ADJECTIVE.test(items[start]?.low ?? '')) &&
    items[at + 1]?.tag === 'noun' &&
    items[at + 2]?.tag === 'noun'
  );
}

/** safe water | and greater efforts reduced poverty: behind and stands a noun with a verb of its own. */
function opensClause(items: readonly Item[], at: number): boolean {
  let index = at + 1;
  while (/^(?:noun|det|adv)$/.test(items[index]?.tag ?? '')) index++;
  if (items[index]?.tag === 'aux') return items[index]?.low !== 'to' && index > at + 1 && hasVerbBefore(items, at);
  return items[index]?.tag === 'verb' && index > at + 1 && /^(?:det|quantity)$/.test(items[index + 1]?.tag ?? '');
}

/** A verb since the last number: the clause of that number has its own. */
function hasVerbBefore(items: readonly Item[], at: number): boolean {
  const number = items.findLastIndex(({ tag }, index) => index < at && tag === 'quantity');
  return items.slice(number + 1, at).some(({ tag }) => tag === 'verb' || tag === 'aux');
}

/** Index where the phrase or clause right behind `end` ends. */
function extend(items: readonly Item[], end: number): number | undefined {
  let at = end + 1;
  if (items[at]?.tag === 'rel') return clauseEnd(items, at);
  if (items[end]?.tag === 'verb' && items[at]?.tag === 'conj' && items[at + 1]?.tag === 'verb') return at + 1;
  // residents lift | themselves | out of poverty
  if (items[end]?.tag === 'verb' && /selves$/.test(items[at]?.low ?? '')) return prepositional(items, at + 1);
  while (items[at]?.tag === 'aux' || items[at]?.tag === 'adv') at++;
  if (items[at]?.tag === 'verb') return at;
  if (items[end]?.tag === 'verb' && at === end + 1 && (items[at]?.tag === 'noun' || items[at]?.tag === 'det'))
    return coreFrom(items, at, true)?.last;
  if (at === end + 1 || items[at - 1]?.tag === 'adv') return prepositional(items, at);
  return undefined;
}

function prepositional(items: readonly Item[], at: number): number | undefined {
  const item = items[at];
  if (item?.tag !== 'prep' || !EXTENDS.test(item.low)) return undefined;
  const start = items[at + 1]?.tag === 'prep' ? at + 2 : at + 1;
  return coreFrom(items, start, true)?.last;
}

/** The last noun or verb of the clause that the relative at `at` opens. */
export function clauseEnd(items: readonly Item[], at: number): number | undefined {
  let last: number | undefined;
  let told = false;
  for (let index = at + 1; index < items.length && index - at <= LONGEST_CLAUSE; index++) {
    const tag = items[index]?.tag;
    if (tag === 'mark' || tag === 'quantity' || tag === 'period' || tag === 'rel') break;
    // people who moved to towns | have gained: the verb of the sentence.
    if (tag === 'aux' && told && items[index - 1]?.tag === 'noun' && items[index]?.low !== 'to') break;
    told ||= tag === 'verb';
    if (tag === 'noun' || tag === 'verb') last = index;
  }
  return last;
}
