/** Words that a page shows at one place. Lengths are points; `y` is the baseline, counted downward from the top of the page as it is looked at. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the font: one em. */
  readonly size: number;
}

/** A straight ruling line, or a thin bar that looks like one; horizontal where `y1` equals `y2`, else vertical. `x1 <= x2`, `y1 <= y2`. */
export interface Ruling {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What a page shows, before anything is known of its meaning. Runs in the order in which the file draws them. */
export interface Page {
  /** From 1, as a viewer counts. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly rulings: readonly Ruling[];
}

/** The right edge of a run. */
export function rightOf(run: { readonly x: number; readonly width: number }): number {
  return run.x + run.width;
}
