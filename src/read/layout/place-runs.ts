import { multiply, toMatrix } from './matrix.js';
import type { Matrix } from './matrix.js';
import type { Run } from './page.js';

/** Words as the library places them: `transform` holds size, slant and place in the file's coordinates, `width` is along the line. */
export interface PlacedWords {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
}

/** Degrees, clockwise on the page, that words are turned by; undefined for words that lean: watermarks and stamps. */
type Turn = 0 | 90 | 180 | 270 | undefined;

/** A page's words as it is looked at. A page whose words mostly run another way is turned; words that lean are watermarks and left out. */
export function placeRuns(
  items: readonly PlacedWords[],
  view: { readonly matrix: Matrix; readonly width: number; readonly height: number },
): { readonly runs: readonly Run[]; readonly matrix: Matrix; readonly width: number; readonly height: number } {
  const lengths = new Map<Turn, number>();
  for (const item of items) {
    const turn = turnOf(item, view.matrix);
    lengths.set(turn, (lengths.get(turn) ?? 0) + item.str.trim().length);
  }
  const level = lengths.get(0) ?? 0;
  const turned = ([90, 180, 270] as const).find((turn) => (lengths.get(turn) ?? 0) > 2 * level);
  const matrix = turned === undefined ? view.matrix : multiply(turnBack(turned, view), view.matrix);
  const [width, height] = turned === undefined || turned === 180 ? [view.width, view.height] : [view.height, view.width];
  return { runs: items.flatMap((item) => toRun(item, matrix)), matrix, width, height };
}

function turnOf({ transform }: PlacedWords, matrix: Matrix): Turn {
  const own = toMatrix(transform);
  if (!own) return undefined;
  const [a, b] = multiply(matrix, own);
  const degrees = (Math.round((Math.atan2(b, a) * 180) / Math.PI) + 360) % 360;
  return ([0, 90, 180, 270] as const).find((turn) => Math.abs(turn - degrees) <= 3 || Math.abs(turn + 360 - degrees) <= 3);
}

function turnBack(turn: 90 | 180 | 270, { width, height }: { readonly width: number; readonly height: number }): Matrix {
  if (turn === 180) return [-1, 0, 0, -1, width, height];
  return turn === 90 ? [0, -1, 1, 0, 0, width] : [0, 1, -1, 0, height, 0];
}

function toRun(item: PlacedWords, matrix: Matrix): readonly Run[] {
  const own = toMatrix(item.transform);
  if (!own || item.str.trim() === '' || turnOf(item, matrix) !== 0) return [];
  const [, , c, d, x, y] = multiply(matrix, own);
  const size = Math.hypot(c, d);
  const scale = Math.hypot(matrix[0], matrix[1]);
  return [{ text: item.str, x, y, width: Math.max(0, item.width * scale), size }];
}
