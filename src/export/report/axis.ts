/** An axis shows at least this share of its largest value: from 5.7 to 5.5 is no collapse. */
const LEAST_SPAN = 0.3;
const STEPS = 4;

/** Bounds and steps of an axis of values: round numbers with room around all values, and no less than zero where none is. */
export function axisOf(values: readonly number[]): { readonly min: number; readonly max: number; readonly interval: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (!Number.isFinite(least) || !Number.isFinite(most)) return { min: 0, max: 1, interval: 1 };
  const span = Math.max(1.24 * (most - least), LEAST_SPAN * Math.max(Math.abs(least), Math.abs(most))) || 1;
  const room = (span - (most - least)) / 2;
  const interval = roundStep(span / STEPS);
  const [from, to] = [least - room, most + room];
  const min = Math.floor((least >= 0 ? Math.max(0, from) : from) / interval);
  const max = Math.ceil((most <= 0 && least < 0 ? Math.min(0, to) : to) / interval);
  return { min: exact(min * interval), max: exact(max * interval), interval: exact(interval) };
}

/** The step of 1, 2 or 5 times a power of ten that is next above. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const times = [1, 2, 5].find((each) => step <= each * power * (1 + 1e-9)) ?? 10;
  return times * power;
}

/** Without the last bits of binary fractions. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
