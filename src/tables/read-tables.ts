import type { PeriodMention } from '../model/period.js';
import type { Span } from '../model/span.js';
import type { Structure } from '../model/structure.js';
import type { CellReading, TableReadings, UnreadCell } from '../model/table-reading.js';
import type { RuleSet } from '../rules/rule-set.js';
import { within } from '../text/overlaps.js';
import { findTimes } from './find-times.js';
import { readBlock } from './read-block.js';
import { readCaption } from './captions.js';
import type { TableLayout } from './lay-out.js';
import { tableParts } from './table-rules.js';
import type { TableTools } from './table-tools.js';

/** What the tables stage reads in: the document's text as it is and folded, and what the document says of itself. */
export interface TableInput {
  readonly text: string;
  readonly folded: string;
  readonly structure: Structure;
  readonly layouts: readonly TableLayout[];
}

/** Every number of the tables with its metric, unit, time and kind, in the order of the text. Time grows with the number of cells. */
export function readTables(input: TableInput, rules: Pick<RuleSet, 'table'>, tools: TableTools): TableReadings {
  const find = tableParts(rules);
  const readings: CellReading[] = [];
  const unread: UnreadCell[] = [];
  const times: PeriodMention[] = [];
  let after = 0;
  const title = timeOfTitle(input.structure.title ?? '', tools);
  for (const layout of input.layouts) {
    const { structure, folded } = input;
    const section = structure.sections.findLastIndex(({ start, end }) => start <= layout.table.start && layout.table.start < end);
    const caption = readCaption(layout, folded, Math.max(after, structure.sections[section]?.heading.start ?? 0), find, tools);
    after = layout.table.end;
    const found: { readings: CellReading[]; times: PeriodMention[] } = { readings: [], times: [...caption.times] };
    for (const block of layout.columns.blocks) {
      const read = readBlock({ layout, block, caption, section, title, text: input.text, structure, find, tools });
      found.readings.push(...read.readings);
      found.times.push(...read.times);
      unread.push(...read.unread);
    }
    readings.push(...found.readings);
    times.push(...ownTimes(found.times, layout.table, found.readings));
  }
  const inOrder = (a: Span, b: Span): number => a.start - b.start;
  return { readings: readings.sort(inOrder), times: times.sort(inOrder), unread: unread.sort(inOrder) };
}

/** The time in a title: the name of a document hides it (2022年统计公报), so that the words before the name are read. */
function timeOfTitle(title: string, tools: TableTools): PeriodMention | undefined {
  for (let end = title.length; end > 3; end -= 1) {
    const found = findTimes(title.slice(0, end), 0, tools)[0];
    if (found) return found;
  }
  return undefined;
}

/** Times inside the table, each once; those of the lines above it are read with the text. */
function ownTimes(times: readonly PeriodMention[], table: Span, readings: readonly Span[]): readonly PeriodMention[] {
  const kept = new Map<number, PeriodMention>();
  const cells = new Set(readings.map(({ start }) => start));
  for (const time of times) if (within(time, table) && !cells.has(time.start)) kept.set(time.start, time);
  return [...kept.values()];
}
