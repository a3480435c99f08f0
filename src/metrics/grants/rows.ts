import type { MetricSlot } from '../../model/metric.js';

/** Which value of how many in a row this one is. */
export function rowOf(
  slots: readonly MetricSlot[],
  index: number,
  text: string,
  start: number,
): { readonly at: number; readonly count: number } {
  const joins = (left: number): boolean => {
    const between = text.slice((slots[left]?.quantity.outer.end ?? 0) - start, (slots[left + 1]?.quantity.outer.start ?? 0) - start);
    const units = slots[left]?.quantity.baseUnit === slots[left + 1]?.quantity.baseUnit;
    return left >= 0 && left + 1 < slots.length && units && /^(?:、|和|与|及)$/.test(between);
  };
  let first = index;
  while (joins(first - 1)) first--;
  let last = index;
  while (joins(last)) last++;
  return { at: index - first, count: last - first + 1 };
}
