import type { CutMap } from './cut-out.js';

/**
 * A value read in a text that was cut, with all offsets in it (whatever has a number `start`, and `end` where it has one) moved to the whole text. Everything else is kept
 * as it is.
 */
export function moveSpans<T>(value: T, map: CutMap): T;
export function moveSpans(value: unknown, map: CutMap): unknown {
  if (Array.isArray(value)) return value.map((part: unknown) => moveSpans(part, map));
  if (typeof value !== 'object' || value === null) return value;
  const moved: Record<string, unknown> = {};
  const isPlace = 'start' in value && typeof value.start === 'number';
  for (const [name, part] of Object.entries(value)) {
    if (isPlace && name === 'start' && typeof part === 'number') moved[name] = map.startInWhole(part);
    else if (isPlace && name === 'end' && typeof part === 'number') moved[name] = map.endInWhole(part);
    else moved[name] = typeof part === 'object' ? moveSpans(part, map) : part;
  }
  return moved;
}
