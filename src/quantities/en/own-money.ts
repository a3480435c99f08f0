import type { Quantities, Quantity } from '../../model/quantity.js';
import type { Compiled, RuleSet } from '../../rules/rule-set.js';

/** A sign that is the money of many places. */
const SIGN = '$';

/** The bare dollars of a document about a place are that place's money, by the unit rule that has its home there; otherwise they stay as written. */
export function inOwnMoney(found: readonly Quantities[], region: string | undefined, rules: Pick<RuleSet, 'unit'>): readonly Quantities[] {
  const own = region === undefined ? undefined : rules.unit.find(({ home }) => home === region);
  if (!own) return found;
  return found.map((one) =>
    one.quantities.some(({ baseUnit }) => baseUnit === SIGN)
      ? { ...one, quantities: one.quantities.map((quantity) => inMoney(quantity, own)) }
      : one,
  );
}

function inMoney(quantity: Quantity, { base, name = base }: Compiled<'unit'>): Quantity {
  if (quantity.baseUnit !== SIGN) return quantity;
  return { ...quantity, baseUnit: base, unit: quantity.unit.replace(SIGN, name) };
}
