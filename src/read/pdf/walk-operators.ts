import { IDENTITY, multiply, toMatrix } from '../layout/matrix.js';
import type { Matrix } from '../layout/matrix.js';

/** What a page draws, as the library lists it: the number of each operator, and its arguments beside it. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The numbers of operators, from the library (`OPS`). */
export type OperatorNumbers = Readonly<Record<string, number>>;

/** An operator with the map from its coordinates to the page as it is looked at. */
export interface Drawn {
  readonly operator: number;
  readonly args: unknown;
  readonly matrix: Matrix;
}

/** Coordinates nested deeper than this, or more operators, are a file made to take long. */
const DEEPEST = 200;
const MOST_OPERATORS = 400_000;

/** The operators of a page in order, each with its coordinates followed through saves, restores, changes and forms. */
export function* walkOperators({ fnArray, argsArray }: Operators, ops: OperatorNumbers, matrix: Matrix): Generator<Drawn> {
  const saved: Matrix[] = [];
  let current = matrix;
  for (const [at, operator] of fnArray.slice(0, MOST_OPERATORS).entries()) {
    const args = argsArray[at];
    if (operator === ops['save'] || operator === ops['paintFormXObjectBegin']) {
      if (saved.length < DEEPEST) saved.push(current);
      if (operator === ops['paintFormXObjectBegin']) current = multiply(current, matrixOf(first(args)) ?? IDENTITY);
    } else if (operator === ops['restore'] || operator === ops['paintFormXObjectEnd']) current = saved.pop() ?? matrix;
    else if (operator === ops['transform']) current = multiply(current, matrixOf(args) ?? IDENTITY);
    yield { operator, args, matrix: current };
  }
}

/** The first of an operator's arguments. */
export function first(args: unknown): unknown {
  return Array.isArray(args) ? (args as readonly unknown[])[0] : undefined;
}

function matrixOf(numbers: unknown): Matrix | undefined {
  return numbers instanceof Float32Array || numbers instanceof Float64Array || Array.isArray(numbers)
    ? toMatrix([...(numbers as Iterable<unknown>)])
    : undefined;
}
