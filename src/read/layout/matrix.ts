/** An affine map as PDF and OFD write it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** Changes nothing. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that applies `inner` first, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The place that a map moves a place to. */
export function move([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Six finite numbers as a map; undefined for anything else. */
export function toMatrix(numbers: readonly unknown[] | undefined): Matrix | undefined {
  if (numbers?.length !== 6 || !numbers.every((number) => typeof number === 'number' && Number.isFinite(number))) return undefined;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers as readonly number[];
  return [a, b, c, d, e, f];
}
