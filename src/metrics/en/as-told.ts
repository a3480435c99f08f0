import type { Measure } from '../../model/observation.js';
import type { Quantity } from '../../model/quantity.js';
import { divide, multiply } from '../../text/decimal.js';
import type { Context } from './context.js';
import type { Government } from './govern.js';

const PLACES = 6;

/** The quantity with what only its sentence tells of it: the bound that a verb sets, and a part told in words in per cent. */
export function asTold(context: Context, quantity: Quantity, government: Government, measure: Measure): Quantity {
  return bounded(context, measure === 'share' || measure === 'growth' ? inPercent(quantity) : quantity, government);
}

/** two thirds | of the schools: parts are compared with others that are told in per cent. */
function inPercent(quantity: Quantity): Quantity {
  if (quantity.form !== 'fraction' || quantity.baseUnit !== '') return quantity;
  const hundredfold = (value: string): string => divide(multiply(value, '100'), '1', PLACES);
  const value = hundredfold(quantity.value);
  const upper = quantity.upper === undefined ? undefined : hundredfold(quantity.upper);
  return { ...quantity, value, upper, unit: '%', baseValue: value, baseUpper: upper, baseUnit: '%' };
}

/** cap | the rebates at | 60,000: a verb that bounds what it is done to. */
function bounded({ items, vocabulary, text, offset }: Context, quantity: Quantity, { by, at, prep, object }: Government): Quantity {
  // lower than the | 13 billion deficit of last year: that is what it was.
  const before = text.slice(Math.max(0, quantity.start - offset - 18), quantity.start - offset);
  if (/\b(?:lower|higher) than the $/.test(before)) return { ...quantity, comparator: '=' };
  const bounds = by === 'verb' && object && /^(?:at|to)$/.test(prep) && vocabulary.has(items[at]?.low ?? '', 'bounding-verb');
  return bounds && quantity.comparator === '=' ? { ...quantity, comparator: '<=' } : quantity;
}
