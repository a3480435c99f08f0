import type { Page, Ruling, Run } from '../../../src/read/layout/page.js';
import { widthInEms } from '../../../src/read/layout/characters.js';

/** Words at a place, as wide as they usually are. */
export function run(text: string, x: number, y: number, size = 12): Run {
  return { text, x, y, width: widthInEms(text) * size, size };
}

/** A page of the given words and lines, as large as A4. */
export function page(number: number, runs: readonly Run[], rulings: readonly Ruling[] = []): Page {
  return { number, width: 595, height: 842, runs, rulings };
}

/** Words set in lines of `ems` from a place downward; the first line is indented by two ems. Returns the runs and the height behind the last. */
export function paragraph(text: string, x: number, y: number, ems = 30, size = 12, indent = 2): readonly Run[] {
  const runs: Run[] = [];
  let rest = text;
  let from = indent;
  for (let line = 0; rest !== ''; line += 1) {
    const words = take(rest, ems - from);
    runs.push(run(words, x + from * size, y + line * 1.6 * size, size));
    rest = rest.slice(words.length).trimStart();
    from = 0;
  }
  return runs;
}

function take(text: string, ems: number): string {
  let length = text.length;
  while (widthInEms(text.slice(0, length)) > ems) length -= 1;
  return text.slice(0, length);
}

/** Lines between all rows and columns of a grid. */
export function grid(xs: readonly number[], ys: readonly number[]): readonly Ruling[] {
  const [left, right, top, bottom] = [xs[0]!, xs.at(-1)!, ys[0]!, ys.at(-1)!];
  return [...xs.map((x) => ({ x1: x, x2: x, y1: top, y2: bottom })), ...ys.map((y) => ({ x1: left, x2: right, y1: y, y2: y }))];
}
