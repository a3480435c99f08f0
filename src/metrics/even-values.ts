import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';

const EVEN = /^(?:基本)?持平/;
const JOINT = /^[、和与]/;
/** What may stand between the joint and the number: how it changed. */
const CHANGED = /^[^，。；、\d（）]{0,4}$/;

/** 分别 | 持平、减少1人: in a row of values that one of the owners has not changed takes its place, and is no name. */
export function withEvenValues(slots: readonly MetricSlot[], { text, start }: Sentence): readonly MetricSlot[] {
  if (!text.includes('持平') || !text.includes('分别')) return slots;
  const read = [...slots];
  for (let found = text.indexOf('分别'); found >= 0; found = text.indexOf('分别', found + 2)) {
    const row = rowFrom(slots, text, start, found + 2);
    const length = row.reduce((sum, { even }) => sum + even, 0) + row.length;
    row.forEach(({ at, even }, index) => {
      const slot = slots[at];
      if (!slot || length === row.length) return;
      const opens = index === 0;
      const named = slot.phrase && !EVEN.test(slot.phrase.label) ? slot.phrase : undefined;
      read[at] = {
        ...slot,
        evenBefore: even,
        ...(opens ? { phrase: named, distributed: true, runLength: length } : { phrase: undefined, afterList: true }),
      };
    });
  }
  return read;
}

/** The slots of the row that opens at the place in the text, each with how many even values stand right before it. */
function rowFrom(slots: readonly MetricSlot[], text: string, start: number, from: number): readonly { at: number; even: number }[] {
  const row: { at: number; even: number }[] = [];
  let place = from;
  let even = 0;
  for (;;) {
    const same = EVEN.exec(text.slice(place));
    if (same) {
      even++;
      place += same[0].length;
    } else {
      const at = slots.findIndex(({ quantity }) => quantity.outer.start - start >= place);
      const next = slots[at]?.quantity.outer;
      if (!next || !CHANGED.test(text.slice(place, next.start - start))) return row;
      row.push({ at, even });
      even = 0;
      place = next.end - start;
    }
    if (!JOINT.test(text.slice(place, place + 1))) return row;
    place++;
  }
}
