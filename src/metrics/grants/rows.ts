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
  if (!left || left.quantity.baseUnit !== right?.quantity.baseUnit) return false;
  return /^(?:、|和|与|及)$/.test(text.slice(left.quantity.outer.end - start, right.quantity.outer.start - start));
}
