import type { KindCue } from '../model/cue.js';
import type { MetricSlot } from '../model/metric.js';

/** The last cue of a sentence that holds for those behind it; a strong one of the sentence does so where another one holds already. */
export function lastOnward(cues: readonly KindCue[], holds: boolean): KindCue | undefined {
  return cues.findLast((cue) => cue.reach === 'onward' || (cue.reach === 'sentence' && cue.strength === 'strong' && holds));
}

/** The cue that holds onward at the slot: one earlier in its own sentence, else the one from before. */
export function onwardBefore(cues: readonly KindCue[], slot: MetricSlot, before: KindCue | undefined): KindCue | undefined {
  return cues.findLast((cue) => cue.reach === 'onward' && cue.end <= slot.quantity.start) ?? before;
}
