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

/**
 * Heights of the figures in the column that has most of them. Every other column must show that they are rows: each of its lines beside a figure, or
 * figures that skip the lines which a long name goes on over. Where figures only stand in the middle of longer names, nobody can tell whose they are.
 */
function findAnchors(fields: readonly FilledField[]): readonly number[] {
  const figures = fields
    .filter(({ lines }) => lines.length > 1 && lines.every(({ text }) => FIGURE.test(text.trim())))
    .sort((a, b) => b.lines.length - a.lines.length);
  const [most] = figures;
  if (!most) return [];
  const others = fields.filter((field) => field !== most && field.lines.length > 0);
  const isParted = others.some(({ lines }) => lines.length >= most.lines.length) && others.every((field) => keepsPace(field, most));
  return isParted ? most.lines.map(({ y }) => y) : [];
}

/** Whether the lines of a field stand beside those of the figures; more lines than figures are told apart only by figures at uneven heights. */
function keepsPace({ lines }: FilledField, { lines: figures }: FilledField): boolean {
  const beside = (y: number): boolean => lines.some((line) => Math.abs(line.y - y) <= 0.35 * line.size);
  if (lines.length < figures.length) return lines.every((line) => figures.some(({ y }) => Math.abs(line.y - y) <= 0.35 * line.size));
  if (!figures.every(({ y }) => beside(y))) return false;
  if (lines.length === figures.length) return true;
  const gaps = figures.slice(1).map((line, at) => line.y - (figures[at]?.y ?? 0));
  return Math.max(...gaps) > 1.3 * Math.min(...gaps) && Math.abs((lines[0]?.y ?? 0) - (figures[0]?.y ?? 0)) < 1;
}

function splitField(field: FilledField, anchors: readonly number[], row: number): readonly FilledField[] {
  const step = median(anchors.slice(1).map((anchor, at) => anchor - (anchors[at] ?? 0)));
  return anchors.map((anchor, at) => {
    const from = at === 0 ? -Infinity : anchor - step / 2;
    const to = at === anchors.length - 1 ? Infinity : (anchors[at + 1] ?? 0) - step / 2;
    return { ...field, row: row + at, lines: field.lines.filter(({ y }) => y > from && y <= to) };
  });
}
