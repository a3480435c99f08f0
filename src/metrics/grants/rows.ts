import type { MetricSlot } from '../../model/metric.js';

/** Which value of how many in a row this one is. */
export function rowOf(
  slots: readonly MetricSlot[],
  index: number,
  text: string,
  start: number,
): { readonly at: number; readonly count: number } {
  let first = index;
  while (joins(slots[first - 1], slots[first], text, start)) first--;
  let last = index;
  while (joins(slots[last], slots[last + 1], text, start)) last++;
  return { at: index - first, count: last - first + 1 };
}

function joins(left: MetricSlot | undefined, right: MetricSlot | undefined, text: string, start: number): boolean {
  if (!left || !right) return false;
  const length = right.quantity.outer.start - left.quantity.outer.end;
  if (length > LONGEST) return false;
  const between = text.slice(left.quantity.outer.end - start, right.quantity.outer.start - start);
  if (left.quantity.baseUnit === right.quantity.baseUnit) return /^(?:、|和|与|及)$/.test(between);
  // 30万元、50万元、实到外资额的 | 8‰: the last of the row may be a rate.
  return rateOf(between, left, right) !== undefined;
}

/** As many characters stand between two of a row at most. */
const LONGEST = 14;

/** What the rate is of that ends a row of sums, by the words between them. */
export function rateOf(between: string, sum: MetricSlot | undefined, rate: MetricSlot | undefined): string | undefined {
  return sum?.quantity.dimension === 'money' && /^[%‰]$/.test(rate?.quantity.baseUnit ?? '')
    ? /^[、和](?:按|按照)?([\u4e00-\u9fff]{2,10})的$/.exec(between)?.[1]
    : undefined;
}
