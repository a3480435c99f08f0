import { walkOperators } from './walk-operators.js';
import type { OperatorNumbers, Operators } from './walk-operators.js';
import { IDENTITY } from '../layout/matrix.js';

/** The share (0 to 1) of a page that its largest picture covers. A picture is drawn into a square of one unit, so its coordinates tell its size; its pixels are never unpacked. */
export function largestPicture(
  operators: Operators,
  ops: OperatorNumbers,
  page: { readonly width: number; readonly height: number },
): number {
  let largest = 0;
  for (const { operator, matrix } of walkOperators(operators, ops, IDENTITY)) {
    if (operator !== ops['transform']) continue;
    const [a, b, c, d] = matrix;
    largest = Math.max(largest, Math.abs(a * d - b * c) / (page.width * page.height));
  }
  return Math.min(1, largest);
}
