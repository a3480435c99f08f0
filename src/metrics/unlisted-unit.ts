import type { Phrase } from '../model/metric.js';
import type { Quantity } from '../model/quantity.js';

const LONGEST = 4;

/** 业务总量 | 157.74亿 | 标准量: a scale without a unit behind a name that ends in an amount has the word behind it for its unit; undefined for any other quantity. */
export function withUnlistedUnit(quantity: Quantity, before: Phrase | undefined, after: Phrase | undefined): Quantity | undefined {
  const bare = quantity.baseUnit === '' && quantity.form === 'cardinal' && /[万亿]$/.test(quantity.unit);
  if (!bare || !before || !after || after.start !== quantity.end || after.end - after.start > LONGEST) return undefined;
  if (!/(?:总量|[^数]量)$/.test(before.label) || before.generic) return undefined;
  const { end } = after;
  return { ...quantity, end, unit: quantity.unit + after.label, baseUnit: after.label, outer: { ...quantity.outer, end } };
}
