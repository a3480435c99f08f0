import type { Quantity } from '../../model/quantity.js';
import type { Context } from './context.js';
import { isProperty } from './descriptions.js';
import type { Government } from './govern.js';
import { isRelative } from './measure.js';

/** Sizes of a class (firms | with revenue of 20 million or more) and how long something lasts are no figures of their own. */
export function isThreshold({ items, vocabulary }: Context, at: number, quantity: Quantity, government: Government): boolean {
  if (
    (isProperty(items, at) && !totalOf(items, at, quantity)) ||
    (quantity.baseUnit === '' && vocabulary.has(items[at + 1]?.low ?? '', 'duration-noun'))
  )
    return true;
  // families | earning up to 6,000: who may have something.
  const owner = items[government.at - 1]?.tag === 'adv' ? government.at - 2 : government.at - 1;
  const condition = quantity.dimension === 'money' && /^(?:earning|owning|owing)$/.test(items[government.at]?.low ?? '');
  if (condition && government.by === 'verb' && /^(?:|up to|below|above|between)$/.test(government.prep) && items[owner]?.tag === 'noun')
    return true;
  // those | having income of more than 1 crore
  const having = /^(?:having|with|whose|earning)$/.test(items[government.boundary]?.low ?? '') && quantity.comparator !== '=';
  if (having && quantity.dimension === 'money' && government.by === 'noun' && CLASS.test(items[government.at]?.low ?? '')) return true;
  // the rate on gains | above 250,000 | by persons | from a half to two-thirds
  const from = items.findIndex(({ low }, index) => index > at && low === 'from' && items[index + 1]?.quantity !== undefined);
  const rates =
    from > 0 &&
    isRelativeOrPart(items[from + 1]?.quantity) &&
    !items.slice(at + 1, from).some(({ tag }) => tag === 'verb' || tag === 'mark');
  if (rates && quantity.dimension === 'money' && quantity.comparator !== '=' && items[at + 1]?.low !== 'or') return true;
  // the rate for income | exceeding 5 million | from 15% to 16%
  if (items[at + 1]?.low === 'from' && items[at + 2]?.quantity && government.by === 'name' && quantity.comparator !== '=') return true;
  const span = quantity.dimension === 'duration' || quantity.dimension === 'time';
  // extended to cover | three years, met | one year | ahead of schedule
  const verb = government.by === 'verb' && government.prep === '' ? (items[government.at]?.low ?? '') : '';
  const reach = vocabulary.has(verb, 'reach-verb') && !vocabulary.has(verb, 'link');
  if (span && (reach || /^(?:ahead|earlier|later|before|after)$/.test(items[at + 1]?.low ?? ''))) return true;
  return (
    span &&
    !/^(?:by|to|at|from)$/.test(government.prep) &&
    items[at - 1]?.low !== 'to' &&
    !(government.by === 'verb' && government.prep === '') &&
    government.by !== 'trend-noun'
  );
}

const CLASS = /^(?:incomes?|turnover|revenues?|wealth|values?|earnings)$/;
const POWER: ReadonlySet<string> = new Set(['power', 'weight', 'volume', 'energy']);

function isRelativeOrPart(quantity: Quantity | undefined): boolean {
  return quantity !== undefined && isRelative(quantity);
}

/** desulphurization in plants | with capacity of 15 million kilowatts: a total that no word bounds, told of what is done in them. */
export function totalOf(items: Context['items'], at: number, { comparator, dimension }: Quantity): boolean {
  if (isCombined(items, at)) return true;
  if (comparator !== '=' || !POWER.has(dimension)) return false;
  const open = items.findLastIndex(({ low }, index) => index < at && low === 'with');
  const place = items.findLastIndex(({ tag, low }, index) => index < open && tag === 'prep' && /^(?:in|at|for)$/.test(low));
  return open > 0 && place > 0 && open - place < 5 && items[place - 1]?.tag === 'noun';
}

/** 29 projects | with a combined value of 1.3 billion, 186 projects | with an investment of 5 billion: a sum of all that were counted. */
export function isCombined(items: Context['items'], at: number): boolean {
  if (items[at - 1]?.low !== 'of' || items[at - 2]?.tag !== 'noun') return false;
  if (/^(?:combined|total|aggregate|overall|joint)$/.test(items[at - 3]?.low ?? '')) return true;
  let index = items.findLastIndex(({ low }, place) => place < at && low === 'with') - 1;
  while (items[index]?.tag === 'noun') index--;
  const quantity = items[at]?.quantity;
  const counted = items[index]?.quantity?.baseUnit === '' && items[index]?.quantity?.form === 'cardinal';
  return (
    counted &&
    quantity?.dimension === 'money' &&
    quantity.comparator === '=' &&
    /^(?:investments?|value|costs?|budget|funding)$/.test(items[at - 2]?.low ?? '')
  );
}
