import type { PeriodMention } from '../model/period.js';
import { findTimes, withoutTimes } from './find-times.js';
import { plainWords, type Grid, type GridCell } from './grid.js';
import type { HeadRows } from './head-rows.js';
import { wholeMatch, without, type FindPart, type TableMatch } from './table-rules.js';
import type { TableTools, Unit } from './table-tools.js';

/** What the heads above a column of numbers say of it. */
export interface ColumnHead {
  /** From the top down, each once. */
  readonly cells: readonly GridCell[];
  readonly unit: Unit | undefined;
  readonly times: readonly PeriodMention[];
  readonly measure: TableMatch | undefined;
  readonly kind: TableMatch | undefined;
  /** The number is one of a span of years (累计, 年均). */
  readonly span: boolean;
  /** Words that are none of these, from the top down: what is measured, or whose it is. */
  readonly metric: readonly string[];
}

/** The heads of a column. */
export function readHead(grid: Grid, { heads }: HeadRows, column: number, find: FindPart, tools: TableTools): ColumnHead {
  const cells = [...new Set(heads.map((row) => grid.at(row, column)).filter((cell) => cell !== undefined))].filter(
    ({ type }) => type !== 'empty' && type !== 'nothing',
  );
  const read = cells.map((cell) => readHeadCell(cell, find, tools));
  return {
    cells,
    unit: read.findLast(({ unit }) => unit)?.unit,
    times: read.flatMap(({ times }) => times),
    measure: read.findLast(({ measure }) => measure)?.measure,
    kind: read.findLast(({ kind }) => kind)?.kind,
    span: read.some(({ span }) => span),
    metric: read.map(({ metric }) => metric).filter((words) => words !== ''),
  };
}

const BRACKETS = /（((?:[^（）]|（[^（）]*）){1,20})）/gu;
const MARKS = /^[\s/／、，；：（）\-—±+]+|[\s/／、，；：（）\-—±+]+$/gu;

function readHeadCell({ raw, cell }: GridCell, find: FindPart, tools: TableTools) {
  const times = findTimes(raw, cell.start, tools);
  const { words: untold, unit } = takeUnit(plainWords(withoutTimes(raw, cell.start, times), tools), find, tools);
  const measures = find(untold, 'measure');
  const spans = find(untold, 'span');
  const measured = without(untold, measures);
  const kinds = find(measured, 'kind');
  const plain = clean(without(measured, kinds));
  const rest = clean(without(plain, [...find(plain, 'level'), ...find(plain, 'span')].filter(apart)));
  return {
    unit,
    times,
    measure: measures.at(-1),
    // 2018/19 Budget: the word may be read with the time.
    kind: kinds.at(-1) ?? (tools.glued ? undefined : find(raw, 'kind').at(-1)),
    span: spans.length > 0,
    metric: /[\p{L}]/u.test(rest) && !wholeMatch(find, rest, 'label_column') ? rest : '',
  };
}

/** Takes a unit out of the words: one in brackets, one behind 单位：, or words that are nothing else. */
export function takeUnit(words: string, find: FindPart, tools: TableTools): { readonly words: string; readonly unit: Unit | undefined } {
  const told = find(words, 'unit')[0];
  if (told) {
    const unit = (told.groups['unit'] ?? '').split(/[、/／](?=%)/)[0] ?? '';
    return { words: clean(without(words, [told])), unit: tools.anyUnit(unit) };
  }
  for (const match of words.matchAll(BRACKETS)) {
    const unit = tools.unit((match[1] ?? '').replace(/^±/u, ''));
    if (unit) return { words: words.slice(0, match.index) + words.slice(match.index + match[0].length), unit };
  }
  const ending = /[%‰]$/u.exec(words)?.[0];
  const whole = tools.unit(words);
  if (whole) return { words: '', unit: whole };
  return ending ? { words: words.slice(0, -1), unit: tools.unit(ending) } : { words, unit: undefined };
}

function clean(words: string): string {
  return words.replace(MARKS, '');
}

function apart(match: TableMatch, index: number, all: readonly TableMatch[]): boolean {
  return all.every((other, at) => at >= index || other.end <= match.start || other.start >= match.end);
}
