import type { FilledField } from './fill-grid.js';
import { median } from './median.js';

/** A cell that holds nothing but a figure, or the sign for none. */
export const FIGURE = /^(?:[<>=≥≤≧≦＞＜≈±+\-—–－]?\s*[\d０-９][\d０-９,，.．%％\s—–~～-]*(?:以上|以下|左右)?|[-—–－…/*]+)$/;

/**
 * A ruled table with the rows that its lines leave together taken apart: where a column holds a figure on each of several lines, each of them is a row.
 * Words of the other columns go to the figure whose line is nearest.
 */
export function splitUnruledRows(
  fields: readonly FilledField[],
  rows: number,
): { readonly fields: readonly FilledField[]; readonly rows: number } {
  const result: FilledField[] = [];
  const starts: number[] = [];
  let added = 0;
  for (let row = 0; row < rows; row += 1) {
    starts.push(row + added);
    const own = fields.filter((field) => field.row === row && field.rowSpan === 1);
    const covered = fields.some((field) => field.row <= row && field.row + field.rowSpan > row && field.rowSpan > 1);
    const anchors = covered ? [] : findAnchors(own);
    if (anchors.length > 1) {
      result.push(...own.flatMap((field) => splitField(field, anchors, row + added)));
      added += anchors.length - 1;
    } else result.push(...own.map((field) => ({ ...field, row: row + added })));
  }
  for (const field of fields.filter(({ rowSpan }) => rowSpan > 1)) result.push({ ...field, row: starts[field.row] ?? field.row });
  return { fields: result.sort((a, b) => a.row - b.row || a.column - b.column), rows: rows + added };
}

/** Heights of the figures in the column that has most of them, where another column has about as many lines. */
function findAnchors(fields: readonly FilledField[]): readonly number[] {
  const figures = fields
    .filter(({ lines }) => lines.length > 1 && lines.every(({ text }) => FIGURE.test(text.trim())))
    .sort((a, b) => b.lines.length - a.lines.length);
  const [most] = figures;
  if (!most) return [];
  const others = fields.filter((field) => field !== most && field.lines.length >= most.lines.length);
  return others.length === 0 ? [] : most.lines.map(({ y }) => y);
}

function splitField(field: FilledField, anchors: readonly number[], row: number): readonly FilledField[] {
  const step = median(anchors.slice(1).map((anchor, at) => anchor - (anchors[at] ?? 0)));
  return anchors.map((anchor, at) => {
    const from = at === 0 ? -Infinity : anchor - step / 2;
    const to = at === anchors.length - 1 ? Infinity : (anchors[at + 1] ?? 0) - step / 2;
    return { ...field, row: row + at, lines: field.lines.filter(({ y }) => y > from && y <= to) };
  });
}
