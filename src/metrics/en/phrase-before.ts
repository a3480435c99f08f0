import { clauseStart, describes, isPostmodifier, isProperty, isPurpose, propertyAhead } from './descriptions.js';
import type { Item } from './items.js';
import { trimRange, type Range } from './range.js';

/** Whether the name is what does something (the clause before its verb) or what something is done to (between a verb and by, to or at). */
export type Place = 'subject' | 'object';

/** These open a phrase of their own and never join two nouns of one name. */
const OPENS_PHRASE = /^(?:including|excluding|despite|until|since|during|amid|with|than|before|after|because|while)$/;

const TAKES_VERB =
  /^(?:time|times|cost|costs|right|rights|permission|licen[cs]e|capacity|projects?|programmes?|programs?|schemes?|systems?|campaigns?|initiatives?)$/;
const NOMINAL: ReadonlySet<string> = new Set(['noun', 'det', 'adv', 'prep']);
/** Nouns that say what for by a verb: the time | to process a claim. */

/** The noun phrase that ends at or before the item `end`, with its prepositions, participles and clauses; `boundary` is the index of the item before it, -1 for none. */
export function phraseBefore(
  items: readonly Item[],
  end: number,
  place: Place,
): { readonly range: Range | undefined; readonly boundary: number } {
  let first = end + 1;
  while (first > 0) {
    const step = stepBack(items, first - 1, end, place);
    if (step === undefined) break;
    first = step;
    // cost | the state | 3 million, give | residents | a bonus of 300: an article behind a noun opens another name.
    if (
      /^(?:the|an?)$/.test(items[first]?.low ?? '') &&
      items[first]?.tag === 'det' &&
      (items[first - 1]?.tag === 'noun' || (items[first - 1]?.tag === 'period' && items[first - 2]?.tag === 'noun')) &&
      !isDone(items, first - 1)
    )
      break;
  }
  return { range: trimRange(items, { first, last: end }), boundary: first - 1 };
}

/** the time to | load | a ship: a word that no list has is a verb there. */
function isDone(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.low === 'to' && TAKES_VERB.test(items[at - 2]?.low ?? '');
}

/** Index from which the item at `at` belongs to the phrase that ends at `end`; undefined where it does not. */
function stepBack(items: readonly Item[], at: number, end: number, place: Place): number | undefined {
  const item = items[at];
  const prev = items[at - 1];
  switch (item?.tag) {
    case 'noun':
    case 'det':
    case 'adv':
    case 'period':
      return at;
    case 'prep':
      if (item.low === 'per' || (item.low === 'than' && prev?.low === 'other')) return at;
      // convert expenditure | into a payout of 5: an article behind into opens another thing.
      if (/^(?:into|through|via)$/.test(item.low) && /^an?$/.test(items[at + 1]?.low ?? '')) return undefined;
      // ease the crisis | through the introduction of measures: what was done by it.
      if (/^(?:through|via)$/.test(item.low) && items[at + 3]?.low === 'of' && items[at + 1]?.low === 'the') return undefined;
      // subject profits | to a rate of 15%
      if (item.low === 'to' && /^an?$/.test(items[at + 1]?.low ?? '') && items[end + 1]?.low === 'of' && items[end + 2]?.quantity)
        return undefined;
      // satisfaction | with parks stood at: the first words of a sentence.
      if (item.low === 'with' && place === 'subject' && prev?.tag === 'noun' && !items.slice(0, at).some(({ tag }) => !NOMINAL.has(tag)))
        return at;
      // it was | attributable | to the bills in the city: what is said of it is no name.
      if (/[ai]ble$/.test(prev?.low ?? '') && /^(?:is|are|was|were|be|been)$/.test(beforeAdverbs(items, at - 2)?.low ?? ''))
        return undefined;
      if (/^(?:at|by)$/.test(item.low) && /^an?$/.test(items[at + 1]?.low ?? '')) return undefined;
      // cities | at and above | the county level
      if (prev?.tag === 'conj' && items[at - 2]?.tag === 'prep' && items[at - 3]?.tag === 'noun') return at - 2;
      if (item.low === 'with' && items[at + 1] && propertyAhead(items, at, end)) return at;
      return !OPENS_PHRASE.test(item.low) &&
        (prev?.tag === 'noun' ||
          prev?.tag === 'period' ||
          (item.low === 'to' && prev?.low === 'up') ||
          prev?.text === ')' ||
          prev?.text === '"' ||
          (prev?.tag === 'quantity' && isProperty(items, at - 1)) ||
          describes(items, at - 1, end) ||
          (prev?.tag === 'verb' && items[at - 2]?.low === 'be' && items[at - 3]?.low === 'to' && items[at - 4]?.tag === 'noun') ||
          ((prev?.tag === 'prep' || (prev?.tag === 'adv' && /^(?:forward|back|out|up|away)$/.test(prev.low))) &&
            describes(items, at - 2, end)))
        ? at
        : undefined;
    case 'mark':
      return stepOverMark(items, at, end);
    case 'conj':
      // the value in excess of 5 | and up to 9
      if (item.low === 'and' && items[at + 1]?.low === 'up' && items[at + 2]?.low === 'to' && prev?.tag === 'noun') return at;
      return /^(?:and|or)$/.test(item.low) && at < end && joinsNouns(items, at, place) ? at : undefined;
    case 'verb':
      // the system of | using | medicines
      if (at < end && /^(?:using|sharing|offering|owning|renting)$/.test(item.low) && prev?.low === 'of' && items[at - 2]?.tag === 'noun')
        return at;
      if (at < end && isPostmodifier(items, at)) return at;
      // the amount to be | spent | by towns
      if (at < end && prev?.low === 'be' && items[at - 2]?.low === 'to' && items[at - 3]?.tag === 'noun') return at - 2;
      if (at < end && prev?.low === 'to' && (TAKES_VERB.test(items[at - 2]?.low ?? '') || isTask(items, at - 2))) return at - 2;
      return at < end && isPurpose(items, at) ? at - 2 : clauseStart(items, at, end);
    case 'aux':
      return item.low === 'to' && prev?.tag === 'noun' && items[at + 1]?.tag === 'aux' ? at : clauseStart(items, at, end);
    case 'pron':
      return clauseStart(items, at, end);
    case 'quantity':
      return isProperty(items, at) || isKind(items, at, end) ? at : undefined;
    default:
      return undefined;
  }
}

/** the threshold for the | 50% | grant: a share that says which grant is meant. */
function isKind(items: readonly Item[], at: number, end: number): boolean {
  const quantity = items[at]?.quantity;
  const kind = quantity?.baseUnit === '%' || (quantity?.dimension === 'money' && items[at - 2]?.tag === 'rel');
  return (
    kind && at < end && items[at + 1]?.tag === 'noun' && items[at - 1]?.low === 'the' && /^(?:prep|rel)$/.test(items[at - 2]?.tag ?? '')
  );
}

function beforeAdverbs(items: readonly Item[], at: number): Item | undefined {
  let index = at;
  while (items[index]?.tag === 'adv') index--;
  return items[index];
}

function stepOverMark(items: readonly Item[], at: number, end: number): number | undefined {
  const text = items[at]?.text;
  if (text === '"' || text === '/' || text === "'" || text === '&' || /^[$£€¥₹]$/.test(text ?? '')) return at;
  if (text === ')') {
    const open = items.findLastIndex((item, index) => index < at && item.text === '(');
    return open >= 0 && !items.slice(open, at).some(({ tag }) => tag === 'quantity') ? open : undefined;
  }
  if (text !== ',' || at === end) return undefined;
  const listed = items.slice(at + 1, end).some(({ tag, low }) => tag === 'conj' && /^(?:and|or)$/.test(low));
  const next = items[at + 1]?.tag;
  return listed && (next === 'noun' || next === 'conj' || next === 'det') && items[at - 1]?.tag === 'noun' && opensName(items, at)
    ? at
    : undefined;
}

/** What stands before the comma is a member of the list: no verb, no number, and no phrase of place (In rural areas, …). */
function opensName(items: readonly Item[], at: number): boolean {
  for (let index = at - 1; index >= -1; index--) {
    const item = items[index];
    if (!item || item.tag === 'rel' || item.tag === 'mark' || item.tag === 'period') return items[index + 1]?.tag !== 'prep';
    if (item.tag === 'aux' || item.tag === 'quantity' || item.tag === 'pron') return false;
    if (item.tag === 'verb') return !isPostmodifier(items, index) || index < at - 1;
  }
  return false;
}

/** 5% of GDP | and spending of 3: the whole of a share ends what was told. */
function isWhole(items: readonly Item[], at: number): boolean {
  let index = at;
  while (/^(?:noun|det)$/.test(items[index]?.tag ?? '') || items[index]?.low === 'that') index--;
  return items[index]?.low === 'of' && items[index - 1]?.tag === 'quantity';
}

/** Exports and imports rose, but not: revenue grew | and spending rose. */
function joinsNouns(items: readonly Item[], at: number, place: Place): boolean {
  const prev = items[at - 1];
  if (prev?.tag !== 'noun' && prev?.text !== ')' && prev?.text !== ',') return false;
  // 78 dollars | per barrel | and an output of 2 million barrels
  if (items[at - 2]?.low === 'per' && items[at - 3]?.quantity) return false;
  if (isWhole(items, prev.text === ',' ? at - 2 : at - 1)) return false;
  if (place === 'object') return !/^an?$/.test(items[at + 1]?.low ?? '') && (prev.text !== ',' || opensName(items, at - 1));
  for (let index = at - 1; index >= 0; index--) {
    const item = items[index];
    if (!item || item.tag === 'rel' || item.tag === 'period' || (item.tag === 'mark' && (item.text !== ',' || prev.text !== ',')))
      return true;
    if (item.tag === 'quantity' || item.tag === 'aux' || item.tag === 'pron') return clauseStart(items, index, at) !== undefined;
    if (item.tag === 'verb' && !isPostmodifier(items, index)) return clauseStart(items, index, at) !== undefined;
  }
  return true;
}

/** the target | for councils | to decide applications */
function isTask(items: readonly Item[], at: number): boolean {
  let index = at;
  while (/^(?:noun|det|adv)$/.test(items[index]?.tag ?? '')) index--;
  return (
    index < at &&
    items[index]?.low === 'for' &&
    /^(?:targets?|goals?|deadlines?|limits?|requirements?|time|power|duty)$/.test(items[index - 1]?.low ?? '')
  );
}
