import { median } from './median.js';

/** Anything with a place on a page. */
export interface Placed {
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Fewer lines side by side are words set apart, not two columns of prose. */
const LEAST_LINES = 4;

/**
 * Things of a page in the order in which they are read, one list a column. Two columns are told by a gutter that many lines on both sides keep clear
 * and by lines that fill their side; a heading across both parts them into what is above and below.
 */
export function findColumns<Thing extends Placed>(things: readonly Thing[]): readonly (readonly Thing[])[] {
  if (things.length === 0) return [];
  const sorted = [...things].sort((a, b) => a.y - b.y || a.x - b.x);
  const band = bestBand(sorted);
  if (!band) return [sorted];
  const { x, from, to } = band;
  const inside = sorted.slice(from, to);
  return [
    ...findColumns(sorted.slice(0, from)),
    ...findColumns(inside.filter((thing) => thing.right <= x + 2)),
    ...findColumns(inside.filter((thing) => thing.right > x + 2)),
    ...findColumns(sorted.slice(to)),
  ];
}

interface Band {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly lines: number;
}

function bestBand(sorted: readonly Placed[]): Band | undefined {
  const left = Math.min(...sorted.map(({ x }) => x));
  const right = Math.max(...sorted.map((thing) => thing.right));
  let best: Band | undefined;
  for (let x = left + 0.25 * (right - left); x < left + 0.75 * (right - left); x += 3) {
    for (const band of bandsAt(sorted, x)) {
      if (band.lines > (best?.lines ?? LEAST_LINES - 1) && isProse(sorted.slice(band.from, band.to), x)) best = band;
    }
  }
  return best;
}

/** Stretches of things of which none crosses a vertical line. */
function bandsAt(sorted: readonly Placed[], x: number): readonly Band[] {
  const bands: Band[] = [];
  let from = 0;
  for (let at = 0; at <= sorted.length; at += 1) {
    const thing = sorted[at];
    if (thing && !(thing.x < x - 2 && thing.right > x + 2)) continue;
    if (at > from) bands.push(trim(sorted, { x, from, to: at, lines: 0 }));
    from = at + 1;
  }
  return bands;
}

/** A band begins where both of its sides do: what stands higher on one side only is read before. */
function trim(sorted: readonly Placed[], band: Band): Band {
  const things = sorted.slice(band.from, band.to);
  const isLeft = (thing: Placed): boolean => thing.right <= band.x + 2;
  const firstLeft = things.find(isLeft);
  const firstRight = things.find((thing) => !isLeft(thing));
  if (!firstLeft || !firstRight) return band;
  const start = Math.max(firstLeft.y, firstRight.y) - 2.2 * Math.max(firstLeft.size, firstRight.size);
  const skipped = things.findIndex(({ y }) => y >= start);
  const rest = things.slice(skipped);
  const lines = Math.min(rest.filter(isLeft).length, rest.filter((thing) => !isLeft(thing)).length);
  return { ...band, from: band.from + skipped, lines };
}

/** Whether the things at both sides of a gutter fill their side as lines of prose do; words of a table do not. */
function isProse(things: readonly Placed[], x: number): boolean {
  return [things.filter((thing) => thing.right <= x + 2), things.filter((thing) => thing.right > x + 2)].every((side) => {
    const width = Math.max(...side.map(({ right }) => right)) - Math.min(...side.map((thing) => thing.x));
    const typical = median(side.map((thing) => thing.right - thing.x));
    return side.length >= LEAST_LINES && typical >= 0.6 * width && typical >= 9 * median(side.map(({ size }) => size));
  });
}
