import { toMatrix } from '../layout/matrix.js';
import type { Matrix } from '../layout/matrix.js';

/** The numbers of an attribute; what is none is left out. */
export function numbersOf(attribute: string | undefined): readonly number[] {
  return (attribute ?? '')
    .trim()
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(Number)
    .filter(Number.isFinite);
}

/** A box as `x y width height`; undefined for anything else. */
export function boxOf(
  attribute: string | undefined,
): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | undefined {
  const [x, y, width, height] = numbersOf(attribute);
  return x === undefined || y === undefined || width === undefined || height === undefined ? undefined : { x, y, width, height };
}

/** The map that an attribute `CTM` tells; undefined where there is none. */
export function matrixOf(attribute: string | undefined): Matrix | undefined {
  return attribute === undefined ? undefined : toMatrix(numbersOf(attribute));
}

/** More steps than any line of text has. */
const MOST_STEPS = 10_000;

/** Steps from character to character; `g 3 5.7` stands for three of 5.7. */
export function stepsOf(attribute: string | undefined): readonly number[] {
  const parts = (attribute ?? '').trim().split(/\s+/);
  const steps: number[] = [];
  for (let at = 0; at < parts.length && steps.length < MOST_STEPS; at += 1) {
    if (parts[at] === 'g') {
      const [times, step] = [Number(parts[at + 1]), Number(parts[at + 2])];
      at += 2;
      if (Number.isFinite(times) && Number.isFinite(step))
        steps.push(...Array.from({ length: Math.max(0, Math.min(MOST_STEPS, times)) }, () => step));
    } else if (parts[at] !== '' && Number.isFinite(Number(parts[at]))) steps.push(Number(parts[at]));
  }
  return steps;
}
