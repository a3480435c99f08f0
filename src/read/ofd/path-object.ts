import type { Matrix } from '../layout/matrix.js';
import type { Ruling } from '../layout/page.js';
import { rulingsOfPath } from '../layout/rulings-of-path.js';
import type { Step } from '../layout/rulings-of-path.js';
import { childAt } from './xml-tree.js';
import type { XmlElement } from './xml-tree.js';

/** Longer paths are drawings, not lines of a table. */
const LONGEST = 2000;

/** The ruling lines that a path object draws, in points. `matrix` maps the object's coordinates to the page's, in points. */
export function readPathObject(object: XmlElement, matrix: Matrix): readonly Ruling[] {
  const data = childAt(object, 'AbbreviatedData')?.text ?? '';
  const tokens = data.length > LONGEST * 8 ? [] : data.trim().split(/[\s,]+/);
  if (tokens.length > LONGEST) return [];
  const steps = toSteps(tokens);
  const isFilled = object.attributes['Fill'] === 'true';
  const isStroked = object.attributes['Stroke'] !== 'false' && !isFilled;
  return rulingsOfPath(steps, matrix, isStroked);
}

/** How many numbers follow each command; the last two are where it ends. */
const LENGTHS: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };

function toSteps(tokens: readonly string[]): readonly Step[] {
  const steps: Step[] = [];
  let start: readonly [number, number] = [0, 0];
  for (let at = 0; at < tokens.length;) {
    const command = tokens[at] ?? '';
    const length = LENGTHS[command];
    if (length === undefined) {
      at += 1;
      continue;
    }
    const end: readonly [number, number] = length === 0 ? start : [Number(tokens[at + length - 1]), Number(tokens[at + length])];
    if (command === 'S' || command === 'M') start = end;
    steps.push({ to: end, draws: command === 'L' || command === 'C' });
    at += 1 + length;
  }
  return steps;
}
