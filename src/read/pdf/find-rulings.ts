import type { Matrix } from '../layout/matrix.js';
import type { Ruling } from '../layout/page.js';
import { rulingsOfPath } from '../layout/rulings-of-path.js';
import type { Step } from '../layout/rulings-of-path.js';
import { first, walkOperators } from './walk-operators.js';
import type { OperatorNumbers, Operators } from './walk-operators.js';

const STROKES = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const FILLS = ['fill', 'eoFill'];
const MOST_RULINGS = 20_000;

/** The ruling lines that a page draws. `matrix` maps the file's coordinates to the page as it is looked at. */
export function findRulings(operators: Operators, ops: OperatorNumbers, matrix: Matrix): readonly Ruling[] {
  const strokes = new Set<unknown>(STROKES.map((name) => ops[name]));
  const fills = new Set<unknown>(FILLS.map((name) => ops[name]));
  const rulings: Ruling[] = [];
  for (const { operator, args, matrix: current } of walkOperators(operators, ops, matrix)) {
    if (operator !== ops['constructPath'] || rulings.length >= MOST_RULINGS) continue;
    const paint = first(args);
    if (strokes.has(paint) || fills.has(paint)) rulings.push(...rulingsOfPath(toSteps(pathOf(args)), current, strokes.has(paint)));
  }
  return rulings;
}

/** A path's numbers: what the stroke is, then its points. */
function pathOf(args: unknown): readonly number[] {
  const [, data] = Array.isArray(args) ? (args as readonly unknown[]) : [];
  const path = first(data);
  return path instanceof Float32Array || path instanceof Float64Array ? [...path] : Array.isArray(path) ? (path as readonly number[]) : [];
}

/** How many numbers follow each kind of stroke: to start, a line, a curve with two and with one control point, to close. */
const LENGTHS = [2, 2, 6, 4, 0];

function toSteps(path: readonly number[]): readonly Step[] {
  const steps: Step[] = [];
  let start: readonly [number, number] = [0, 0];
  for (let at = 0; at < path.length;) {
    const kind = path[at] ?? -1;
    const length = LENGTHS[kind];
    if (length === undefined) break;
    const end: readonly [number, number] = length === 0 ? start : [path[at + length - 1] ?? 0, path[at + length] ?? 0];
    if (kind === 0) start = end;
    steps.push({ to: end, draws: kind === 1 || kind === 4 });
    at += 1 + length;
  }
  return steps;
}
