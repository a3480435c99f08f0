import type { Ruling } from './page.js';

/** A stretch of a ruling line: `at` is its height (or its distance from the left), `from` and `to` its ends. */
export interface Stretch {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Two lines nearer than this are one thick or double line, two ends nearer than this touch. */
export const TOUCH = 3;
/** More lines than any table has belong to a drawing; none of them is looked at. */
const MOST_RULINGS = 6000;

/** A page's ruling lines with those that lie on one another, touch or go on made one. */
export function mergeRulings(rulings: readonly Ruling[]): { readonly across: readonly Stretch[]; readonly down: readonly Stretch[] } {
  if (rulings.length > MOST_RULINGS) return { across: [], down: [] };
  const across = rulings.filter((line) => line.y1 === line.y2).map((line) => ({ at: line.y1, from: line.x1, to: line.x2 }));
  const down = rulings.filter((line) => line.y1 !== line.y2).map((line) => ({ at: line.x1, from: line.y1, to: line.y2 }));
  return { across: merge(across), down: merge(down) };
}

function merge(stretches: readonly Stretch[]): readonly Stretch[] {
  const places = clusterPlaces(stretches.map(({ at }) => at));
  return places.flatMap((place) => {
    const same = stretches.filter(({ at }) => Math.abs(at - place) <= TOUCH / 2 + 0.01).sort((a, b) => a.from - b.from);
    const merged: { at: number; from: number; to: number }[] = [];
    for (const { from, to } of same) {
      const last = merged.at(-1);
      if (last && from <= last.to + TOUCH) last.to = Math.max(last.to, to);
      else merged.push({ at: place, from, to });
    }
    return merged.filter(({ from, to }) => to - from > TOUCH);
  });
}

/** The places that numbers lie near, in order; numbers within `TOUCH` of the first of a group are one place. */
export function clusterPlaces(numbers: readonly number[]): readonly number[] {
  const groups: number[][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group && number - (group[0] ?? 0) <= TOUCH) group.push(number);
    else groups.push([number]);
  }
  return groups.map((group) => ((group[0] ?? 0) + (group.at(-1) ?? 0)) / 2);
}
