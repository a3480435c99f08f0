import type { Quantities, Quantity } from '../../model/quantity.js';
import type { Compiled, RuleSet } from '../../rules/rule-set.js';

/** A sign that is the money of many places. */
const SIGN = '$';

/** Whose dollars they are where the document counts in another money. */
const ABROAD = 'United States';

/**
 * The bare dollars of a document about a place are that place's money, by the unit rule that has its home there. In a document that counts mostly in
 * another money they are those of the United States; otherwise they stay as written.
 */
export function inOwnMoney(found: readonly Quantities[], region: string | undefined, rules: Pick<RuleSet, 'unit'>): readonly Quantities[] {
  const home = region === undefined ? undefined : rules.unit.find((rule) => rule.home === region);
  const own = home ?? (countsInOther(found) ? rules.unit.find((rule) => rule.home === ABROAD) : undefined);
  if (!own) return found;
  return found.map((one) =>
    one.quantities.some(({ baseUnit }) => baseUnit === SIGN)
      ? { ...one, quantities: one.quantities.map((quantity) => inMoney(quantity, own)) }
      : one,
  );
}

function countsInOther(found: readonly Quantities[]): boolean {
  const money = found.flatMap(({ quantities }) => quantities.filter(({ dimension }) => dimension === 'money'));
  const bare = money.filter(({ baseUnit }) => baseUnit === SIGN).length;
  return bare > 0 && money.length > 3 * bare;
}

function inMoney(quantity: Quantity, { base, name = base }: Compiled<'unit'>): Quantity {
  if (quantity.baseUnit !== SIGN) return quantity;
  return { ...quantity, baseUnit: base, unit: quantity.unit.replace(SIGN, name) };
}
