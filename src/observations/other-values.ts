import type { Observation } from '../model/observation.js';

/** Measures of which one metric has but one value at a time. */
const SINGLE = new Set<Observation['measure']>(['stock', 'flow', 'share', 'growth']);

/**
 * Adds a doubt to the rows of one document that give one metric of one time, place and kind several values: one of them most often wants an owner that its name has lost.
 * Rows that agree are left as they are.
 */
export function markOtherValues(observations: readonly Observation[]): readonly Observation[] {
  const first = new Map<string, string>();
  const torn = new Set<string>();
  for (const one of observations) {
    if (!SINGLE.has(one.measure)) continue;
    const key = keyOf(one);
    const told = first.get(key);
    if (told === undefined) first.set(key, one.baseValue);
    else if (told !== one.baseValue) torn.add(key);
  }
  if (torn.size === 0) return observations;
  return observations.map((one) =>
    SINGLE.has(one.measure) && torn.has(keyOf(one)) ? { ...one, doubts: [...one.doubts, 'other-value-in-document'].sort() } : one,
  );
}

function keyOf({ kind, metric, measure, year, periodStart, periodEnd, baseUnit, region }: Observation): string {
  return [kind, metric, measure, year, periodStart, periodEnd, baseUnit, region].join('\u001f');
}
