import type { MetricSlot, Phrase, SentenceMetrics } from '../model/metric.js';
import type { Settled, State } from './state.js';

/** The owners of a row of values that has none of its own, in order, told one by one before: in this sentence, else in the one before. */
export function ownersTold(slot: MetricSlot, state: State, { slots }: SentenceMetrics): readonly Phrase[] | undefined {
  if (slot.runLength < 2) return undefined;
  const units = unitsOfRow(slot, slots);
  const amounts = !units.includes('%') && !units.includes('pp') && !units.includes('倍');
  if (state.told.length > 0)
    return (amounts ? window(units, state.told.filter(isLevel)) : undefined) ?? phrases(state.told.slice(-slot.runLength), slot.runLength);
  // 事故56起、死亡30人、损失818万元。相比上年 | 分别减少32起、11人: what is told of the sentence before, in its units.
  const before = state.toldBefore.filter(isLevel);
  if (slot.clause > 1 || !slot.distributed) return undefined;
  return amounts ? window(units, before) : before.length === slot.runLength ? phrases(before, slot.runLength) : undefined;
}

function isLevel({ slot, measure }: Settled): boolean {
  return !slot.inBracket && (measure === 'flow' || measure === 'stock');
}

/** Units of the values from the slot on, in order; empty for one that only says that nothing has changed. */
function unitsOfRow(slot: MetricSlot, slots: readonly MetricSlot[]): readonly string[] {
  const from = slots.indexOf(slot);
  const units: string[] = [];
  for (let at = from; units.length < slot.runLength && at < slots.length; at++) {
    for (let even = slots[at]?.evenBefore ?? 0; even > 0; even--) units.push('');
    units.push(slots[at]?.quantity.baseUnit ?? '');
  }
  while (units.length < slot.runLength) units.push('');
  return units.slice(0, slot.runLength);
}

/** The last of the figures told that stand together in just those units. */
function window(units: readonly string[], told: readonly Settled[]): readonly Phrase[] | undefined {
  for (let from = told.length - units.length; from >= 0; from--) {
    const row = told.slice(from, from + units.length);
    if (row.every(({ slot }, at) => units[at] === '' || slot.quantity.baseUnit === units[at])) return phrases(row, units.length);
  }
  return undefined;
}

/** Their names, where there are so many and each is another. */
function phrases(row: readonly Settled[], count: number): readonly Phrase[] | undefined {
  const distinct = new Set(row.map(({ phrase }) => phrase.label)).size === count;
  return distinct ? row.map(({ phrase }) => phrase) : undefined;
}
