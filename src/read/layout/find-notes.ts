import { commonest } from './median.js';
import { isLine } from './flow.js';
import type { Flow } from './flow.js';
import type { Line } from './lines.js';
import type { Page } from './page.js';

const NOTE_MARK = /^(?:\[\d{1,3}\]|[①-⑳]|\d{1,3}[\s.．]|[*＊†‡])/;

/** Flows with the notes at the foot of their page taken out of the text: the last lines, in smaller type, that begin with a mark or stand below a short line. */
export function takeOutNotes(flows: readonly Flow[], pages: readonly Page[]): readonly Flow[] {
  const sizes = flows.flatMap(({ items }) => items.filter(isLine).map(({ size, text }) => ({ value: size, weight: text.length })));
  const body = commonest(sizes, 0.5) ?? 0;
  return flows.map((flow) =>
    takeOut(
      flow,
      body,
      pages.find(({ number }) => number === flow.page),
    ),
  );
}

function takeOut(flow: Flow, body: number, page: Page | undefined): Flow {
  if (!page) return flow;
  let from = flow.items.length;
  while (from > 0) {
    const item = flow.items[from - 1];
    if (!item || !isLine(item) || item.size > 0.92 * body || item.y < 0.4 * page.height) break;
    from -= 1;
  }
  const tail = flow.items.slice(from).filter(isLine);
  const start = tail.findIndex((line) => NOTE_MARK.test(line.text) || isBelowShortRule(line, page));
  if (start < 0 || from + start === 0) return flow;
  return { ...flow, items: flow.items.slice(0, from + start), notes: tail.slice(start) };
}

/** The line that parts notes from the text: a fifth to a half of the page wide, just above them. */
function isBelowShortRule(line: Line, page: Page): boolean {
  return page.rulings.some(({ x1, x2, y1, y2 }) => {
    const above = line.y - y1;
    return y1 === y2 && x2 - x1 > 0.1 * page.width && x2 - x1 < 0.55 * page.width && above > 0 && above < 3 * line.size;
  });
}
