import { clusterPlaces, mergeRulings, TOUCH } from './merge-rulings.js';
import type { Stretch } from './merge-rulings.js';
import type { Ruling } from './page.js';

/** A field of a grid that no line parts: its upper left corner and how many rows and columns it fills. */
export interface Field {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** The lines of a table: `xs` and `ys` are the edges of its columns and rows, one more than there are columns and rows. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly fields: readonly Field[];
}

/** Grids that a page's ruling lines draw, from the top. A box with one column is no grid: it frames prose. */
export function findGrids(rulings: readonly Ruling[]): readonly Grid[] {
  const { across, down } = mergeRulings(rulings);
  return connected(across, down)
    .flatMap((part) => toGrid(part.across, part.down))
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

interface Drawn {
  readonly across: readonly Stretch[];
  readonly down: readonly Stretch[];
}

/** Groups of lines that touch one another. */
function connected(across: readonly Stretch[], down: readonly Stretch[]): readonly Drawn[] {
  const parts: { across: Stretch[]; down: Stretch[] }[] = across.map((line) => ({ across: [line], down: [] }));
  for (const line of down) {
    const touched = parts.filter((part) => part.across.some((other) => crosses(other, line)));
    const [home, ...others] = touched;
    if (!home) continue;
    home.down.push(line);
    for (const other of others) {
      home.across.push(...other.across);
      home.down.push(...other.down);
      parts.splice(parts.indexOf(other), 1);
    }
  }
  return parts.filter((part) => part.down.length > 0);
}

function crosses(across: Stretch, down: Stretch): boolean {
  return down.at >= across.from - TOUCH && down.at <= across.to + TOUCH && across.at >= down.from - TOUCH && across.at <= down.to + TOUCH;
}

function toGrid(across: readonly Stretch[], down: readonly Stretch[]): readonly Grid[] {
  const xs = withOpenEnds(
    clusterPlaces(down.map(({ at }) => at)),
    across.flatMap(({ from, to }) => [from, to]),
  );
  const ys = withOpenEnds(
    clusterPlaces(across.map(({ at }) => at)),
    down.flatMap(({ from, to }) => [from, to]),
  );
  if (xs.length < 3 || ys.length < 2) return [];
  const fields = findFields(xs, ys, across, down);
  const columns = new Set(fields.map(({ column }) => column)).size;
  return columns < 2 ? [] : [{ xs, ys, fields }];
}

/** Tables are often open at the sides, and at the top and bottom where a page ends: the ends of the crossing lines bound them. */
function withOpenEnds(places: readonly number[], ends: readonly number[]): readonly number[] {
  const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const slack = 3 * TOUCH;
  return [...(least < first - slack ? [least] : []), ...places, ...(most > last + slack ? [most] : [])];
}

/** Fields by flooding: squares without a line between them are one. What floods to no rectangle stays in squares. */
function findFields(xs: readonly number[], ys: readonly number[], across: readonly Stretch[], down: readonly Stretch[]): readonly Field[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const owner = Array.from({ length: rows * columns }, (_, at) => at);
  const find = (at: number): number => {
    let root = at;
    while (owner[root] !== root) root = owner[root] ?? root;
    owner[at] = root;
    return root;
  };
  const unite = (a: number, b: number): void => {
    owner[find(a)] = find(b);
  };
  const parted = partition(xs, ys, across, down);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      if (column + 1 < columns && !parted.right(row, column)) unite(at, at + 1);
      if (row + 1 < rows && !parted.below(row, column)) unite(at, at + columns);
    }
  }
  const groups = new Map<number, number[]>();
  for (let at = 0; at < rows * columns; at += 1) groups.set(find(at), [...(groups.get(find(at)) ?? []), at]);
  return [...groups.values()].flatMap((squares) => toFields(squares, columns)).sort((a, b) => a.row - b.row || a.column - b.column);
}

function partition(xs: readonly number[], ys: readonly number[], across: readonly Stretch[], down: readonly Stretch[]) {
  return {
    right: (row: number, column: number) => covered(down, xs[column + 1] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0),
    below: (row: number, column: number) => covered(across, ys[row + 1] ?? 0, xs[column] ?? 0, xs[column + 1] ?? 0),
  };
}

/** Whether lines at a place cover more than half of a stretch. */
function covered(lines: readonly Stretch[], at: number, from: number, to: number): boolean {
  let length = 0;
  for (const line of lines) {
    if (Math.abs(line.at - at) <= TOUCH) length += Math.max(0, Math.min(line.to, to) - Math.max(line.from, from));
  }
  return length > (to - from) / 2;
}

function toFields(squares: readonly number[], columns: number): readonly Field[] {
  const rowsOf = squares.map((at) => Math.floor(at / columns));
  const columnsOf = squares.map((at) => at % columns);
  const [row, column] = [Math.min(...rowsOf), Math.min(...columnsOf)];
  const rowSpan = Math.max(...rowsOf) - row + 1;
  const columnSpan = Math.max(...columnsOf) - column + 1;
  if (rowSpan * columnSpan === squares.length) return [{ row, column, rowSpan, columnSpan }];
  return squares.map((at) => ({ row: Math.floor(at / columns), column: at % columns, rowSpan: 1, columnSpan: 1 }));
}
