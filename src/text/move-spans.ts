import type { CutMap } from './cut-out.js';

/**
 * A value read in a text that was cut, with all offsets in it (whatever has a number `start`, and `end` where it has one) moved to the whole text. Everything else is kept
 * as it is.
 */
export function moveSpans<T>(value: T, map: CutMap): T;
export function moveSpans(value: unknown, map: CutMap): unknown {
  if (Array.isArray(value)) return value.map((part: unknown) => moveSpans(part, map));
  if (typeof value !== 'object' || value === null) return value;
  const moved: Record<string, unknown> = { ...value };
  for (const name in moved) {
    const part = moved[name];
    if (typeof part === 'object' && part !== null) moved[name] = moveSpans(part, map);
  }
  const { start, end } = moved;
  if (typeof start !== 'number') return moved;
  moved['start'] = map.startInWhole(start);
  if (typeof end === 'number') moved['end'] = map.endInWhole(end);
  return moved;
}
