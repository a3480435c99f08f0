import type { MetricSlot } from '../model/metric.js';

const REACHED = /[到至为成]$/;

/**
 * True for the starting level of "从A提高到B": the quantity has 从 or 由 before it, and a later one without a phrase of its own is led in by 到, 至 or 为.
 * `slots` are those of the sentence in order.
 */
export function isStartingLevel(slots: readonly MetricSlot[], index: number): boolean {
  const slot = slots[index];
  if (!slot || !startsFrom(slots, index)) return false;
  for (let next = index + 1; next < slots.length; next++) {
    const later = slots[next];
    if (!later || later.clause > slot.clause + 1 || (later.phrase && !later.afterList)) return false;
    if (later.cues.some((cue) => cue.role === 'link' && REACHED.test(cue.word))) return true;
    if (!later.afterList) return false;
  }
  return false;
}

/** True for the level that is reached in "从A提高到B", of which A stands before it; what has a phrase of its own (，新建农村公路127万公里) is told beside it. */
export function isReachedLevel(slots: readonly MetricSlot[], index: number): boolean {
  const slot = slots[index];
  if (!slot || (slot.phrase && !slot.afterList) || isStartingLevel(slots, index)) return false;
  return slots.slice(0, index).some((before, at) => before.clause >= slot.clause - 1 && isStartingLevel(slots, at));
}

/** 从 before the quantity itself, or before the list that it stands in (分别从44026元、21235元). */
function startsFrom(slots: readonly MetricSlot[], index: number): boolean {
  for (let at = index; at >= 0; at--) {
    const slot = slots[at];
    if (slot?.cues.some((cue) => cue.role === 'from')) return true;
    if (!slot?.afterList || slot.phrase) return false;
  }
  return false;
}
