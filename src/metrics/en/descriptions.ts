import type { Item } from './items.js';

const PARTICIPLE = /(?:ed|ing|en|made|built|held|sold|left|lent)$/;

const LONGEST_CLAUSE = 12;

/** loans | made to small firms, people | living in poverty. */
export function isPostmodifier(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.tag;
  const owner = items[at - 1]?.tag === 'adv' ? items[at - 2] : items[at - 1];
  const word = items[at]?.low ?? '';
  if (items[at]?.active === true || (word.endsWith('ed') && next === 'noun')) return false;
  const using = word === 'using' && next === 'det';
  // people among | those | lifted out of poverty
  const described = owner?.tag === 'noun' || owner?.low === 'those';
  return PARTICIPLE.test(word) && described && (using || next === 'prep' || next === 'noun' || next === 'aux');
}

/** bonds | issued to replace | old debt: what was done for a purpose. */
export function isPurpose(items: readonly Item[], at: number): boolean {
  return (
    items[at - 1]?.low === 'to' &&
    items[at - 1]?.tag === 'aux' &&
    items[at - 2]?.tag === 'verb' &&
    items[at - 3]?.tag === 'noun' &&
    /ed$/.test(items[at - 2]?.low ?? '')
  );
}

/** homes | with an annual value of 13,000: the number belongs to what the noun before with has, and tells which ones are meant. */
export function isProperty(items: readonly Item[], at: number): boolean {
  const owner = items[at - 1]?.low === 'with' ? items[at - 2] : undefined;
  if (owner?.tag === 'noun' || owner?.low === 'those') return followsPreposition(items, at - 2);
  if (items[at - 1]?.low !== 'of' || items[at - 2]?.sum === true) return false;
  // China, a large country with a population | of 1.3 billion: one is told, none is chosen by it.
  if (/^(?:population|workforce|gdp|economy)$/.test(items[at - 2]?.low ?? '')) return false;
  let index = at - 2;
  while (/^(?:noun|adv|det)$/.test(items[index]?.tag ?? '') || /^[()]$/.test(items[index]?.text ?? '')) index--;
  return items[index]?.low === 'with' && items[index - 1]?.tag === 'noun';
}

/** in plants | with 130 kilowatts: the noun at `at` stands in a phrase of its own, it is no object that something is given to. */
function followsPreposition(items: readonly Item[], at: number): boolean {
  let index = at;
  while (/^(?:noun|adv|det)$/.test(items[index]?.tag ?? '')) index--;
  return items[index]?.tag === 'prep' && /^(?:in|at|for|by)$/.test(items[index]?.low ?? '');
}

export function propertyAhead(items: readonly Item[], at: number, end: number): boolean {
  const number = items.findIndex((item, index) => index > at && item.quantity !== undefined);
  return number > at && number <= end && isProperty(items, number);
}

/** made | by tourists, that are up and running | in the north: a verb that describes a noun before it. */
export function describes(items: readonly Item[], at: number, end: number): boolean {
  return items[at]?.tag === 'verb' && (isPostmodifier(items, at) || clauseStart(items, at, end) !== undefined);
}

/** items | that require approval: the index of the relative whose clause the verb at `at` is in. */
export function clauseStart(items: readonly Item[], at: number, end: number): number | undefined {
  if (at >= end && items[at]?.tag !== 'verb') return undefined;
  // schools that teach trades | and raising the years of schooling: it goes on with no finite verb.
  if (items[at]?.low.endsWith('ing') === true && items[at - 1]?.tag === 'conj' && items[at - 2]?.tag !== 'adv') return undefined;
  for (let index = at - 1; index > 0 && at - index <= LONGEST_CLAUSE; index--) {
    const tag = items[index]?.tag;
    // at which the | 45p | rate becomes payable
    const kind = tag === 'quantity' && items[index - 1]?.low === 'the' && items[index + 1]?.tag === 'noun';
    if (tag === 'mark' || (tag === 'quantity' && !kind)) return undefined;
    if (tag !== 'rel') continue;
    if (hasOwnVerb(items, index, at)) return undefined;
    const owner = items[index - 1]?.tag === 'prep' ? items[index - 2] : items[index - 1];
    return owner?.tag === 'noun' || owner?.low === 'those' ? index : undefined;
  }
  return undefined;
}

/** firms that use the scheme | could enjoy: the clause has its verb and its noun already, the verb at `at` is that of the sentence. */
function hasOwnVerb(items: readonly Item[], rel: number, at: number): boolean {
  const verb = items.findIndex(({ tag }, index) => index > rel && index <= at && tag === 'verb');
  if (verb < 0 || verb >= at) return false;
  const noun = items.findIndex(({ tag }, index) => index > verb && index < at && tag === 'noun');
  return noun > 0 && items.slice(noun, at + 1).some(({ tag, low }) => tag === 'aux' && low !== 'to');
}
