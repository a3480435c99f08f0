import type { Observation } from '../model/observation.js';

/** Why an observation has no counterpart in the other document: its value is told there of another metric, year or kind, or not at all. */
export type Disagreement = 'metric' | 'year' | 'kind' | 'value';

/** An observation with its counterpart; without `cause` they agree in metric, value in the base unit, year and kind. `right` is the nearest one where they do not. */
export interface Alignment {
  readonly left: Observation;
  readonly right: Observation | undefined;
  readonly cause: Disagreement | undefined;
}

/** Translations round: 12142亿斤 is told as 607 million metric tons. */
const ROUNDING = 0.003;

/** The ids of the metrics that one number tells together, empty where it tells one. */
export type NamesOfBoth = (observation: Observation) => readonly string[];

/**
 * For every observation of `left` whose metric is in the catalogue the one of `right` that says the same, each used once, and once for each of two metrics that it tells
 * together. Figures are compared as numbers, to three parts in a thousand. Time grows with the product of both.
 */
export function alignObservations(
  left: readonly Observation[],
  right: readonly Observation[],
  namesOfBoth: NamesOfBoth = () => [],
): readonly Alignment[] {
  const free = new Set(right.flatMap((one) => [one, ...namesOfBoth(one).map((metric) => ({ ...one, metric }))]));
  const known = left.filter(({ catalogued }) => catalogued);
  const agreed = new Map<Observation, Observation>();
  for (const one of known) {
    const same = [...free].find((other) => disagreement(one, other) === undefined);
    if (!same) continue;
    agreed.set(one, same);
    free.delete(same);
  }
  return known.map((one) => {
    const same = agreed.get(one);
    return same ? { left: one, right: same, cause: undefined } : nearest(one, [...free]);
  });
}

function nearest(left: Observation, others: readonly Observation[]): Alignment {
  for (const cause of ['kind', 'year', 'metric'] as const) {
    const right = others.find((other) => disagreement(left, other) === cause);
    if (right) return { left, right, cause };
  }
  return { left, right: others.find(({ metric, year }) => metric === left.metric && year === left.year), cause: 'value' };
}

/** The first of value, metric, year and kind in which two observations differ. */
function disagreement(left: Observation, right: Observation): Disagreement | undefined {
  const [a, b] = [sizeOf(left.baseUnit), sizeOf(right.baseUnit)];
  if (!isNear(left.baseValue, right.baseValue, a / b) || !isNear(left.baseValueUpper, right.baseValueUpper, a / b)) return 'value';
  if (left.metric !== right.metric) return 'metric';
  if (left.year !== right.year) return 'year';
  return left.kind === right.kind ? undefined : 'kind';
}

function isNear(a: string | undefined, b: string | undefined, size: number): boolean {
  if (a === undefined || b === undefined) return a === b;
  return Math.abs(Number(a) * size - Number(b)) <= ROUNDING * Math.abs(Number(a) * size);
}

/** Translators turn 亩 into hectares; 15 of them are one. */
function sizeOf(unit: string): number {
  return unit === '亩' ? 2000 / 3 : 1;
}
