import type { PeriodMention } from '../model/period.js';
import type { Span } from '../model/span.js';
import { trim } from '../text/trim.js';
import { findTimes, withoutTimes } from './find-times.js';
import { plainWords } from './grid.js';
import { takeUnit } from './column-heads.js';
import type { TableLayout } from './lay-out.js';
import { wholeMatch, without, type FindPart, type TableMatch } from './table-rules.js';
import type { TableTools, Unit } from './table-tools.js';

/** What the lines above a table and the rows above its heads say of all its numbers. */
export interface Caption {
  /** The lines, in order; empty for a table without a caption. */
  readonly spans: readonly Span[];
  readonly unit: Unit | undefined;
  readonly time: PeriodMention | undefined;
  readonly times: readonly PeriodMention[];
  readonly measure: TableMatch | undefined;
  /** What the table is about, without its number, time, unit and words such as 情况; often a mere topic. */
  readonly subject: string;
}

const LONGEST = 60;
const MOST_LINES = 2;
const SENTENCE_END = /[。；，：！？]$|[a-z]\.$/u;

/** The caption of a table: up to two short lines right before it, and its first rows of one cell. `folded` is the document's text. */
export function readCaption(layout: TableLayout, folded: string, after: number, find: FindPart, tools: TableTools): Caption {
  const rows = layout.heads.captions.flatMap((row) =>
    layout.grid.cells.filter(({ cell, type }) => cell.row === row && type !== 'empty').map(({ cell: { start, end } }) => ({ start, end })),
  );
  const told = rows.some(({ start, end }) => !isUnit(folded.slice(start, end), find));
  const lines = told ? [] : linesBefore(folded, layout.table.start, after, find);
  const spans = [...lines, ...rows];
  const read = spans.map((span) => readLine(span, folded, find, tools));
  const times = read.flatMap((line) => line.times);
  return {
    spans,
    unit: read.findLast(({ unit }) => unit)?.unit,
    time: times.at(-1),
    times,
    measure: read.findLast(({ measure }) => measure)?.measure,
    subject: read.find(({ subject }) => subject !== '')?.subject ?? '',
  };
}

/** Lines right before a place that may be a caption: short and no sentences; a line that only tells the unit leads on to one more. Nothing before `after` is looked at. */
function linesBefore(folded: string, place: number, after: number, find: FindPart): readonly Span[] {
  const lines: Span[] = [];
  for (let end = place; end > after && lines.length < MOST_LINES;) {
    const from = Math.max(after, folded.lastIndexOf('\n', end - 1) + 1);
    const line = trim(folded, from, end);
    end = from > after ? from - 1 : after;
    if (line.start === line.end) continue;
    const words = folded.slice(line.start, line.end);
    if (words.length > LONGEST || SENTENCE_END.test(words)) break;
    lines.unshift(line);
    if (!isUnit(words, find)) break;
  }
  return lines;
}

function isUnit(words: string, find: FindPart): boolean {
  return wholeMatch(find, words.replace(/[\s（）]/gu, ''), 'unit') !== undefined;
}

function readLine({ start, end }: Span, folded: string, find: FindPart, tools: TableTools) {
  const raw = folded.slice(start, end);
  const times = findTimes(raw, start, tools);
  const marked = plainWords(withoutTimes(raw, start, times), tools).replace(/^[#*\s]+|[*\s]+$/g, '');
  const named = without(marked, find(marked, 'caption_mark'));
  const { words, unit } = takeUnit(named, find, tools);
  const measures = find(words, 'measure');
  const left = without(words, measures);
  const plain = without(left, find(left, 'caption_filler'));
  // 分行业固定资产投资（不含农户） | 增长速度: a bracket within the name stays closed.
  const topic = plain.replace(/^[“”"：、\s]+/gu, '').replace(/(?:[“”"：、（）\s](?<!（[^（）]{1,20}）))+$/gu, '');
  return { times, unit, measure: measures.at(-1), subject: topic.replace(/^(?:时期|期间|末|底)/u, '') };
}
