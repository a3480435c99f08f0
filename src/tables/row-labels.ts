import type { PeriodMention } from '../model/period.js';
import { findTimes } from './find-times.js';
import type { GridCell } from './grid.js';
import { takeUnit } from './column-heads.js';
import { wholeMatch, without, type FindPart, type TableMatch } from './table-rules.js';
import type { TableTools, Unit } from './table-tools.js';

/** What the label of a row says. */
export interface RowLabel {
  readonly cell: GridCell;
  /** Without marks, numbers, units and brackets at its end; empty where it was nothing else (其中：). */
  readonly words: string;
  /** 其中： or # stood before it, or the number of a list. */
  readonly mark: 'part' | 'list' | 'none';
  readonly unit: Unit | undefined;
  /** Its end told a rise or fall (单位能耗降低), or its beginning or end an amount of the period (新增). */
  readonly measure: TableMatch | undefined;
  readonly total: boolean;
  readonly time: PeriodMention | undefined;
  /** Full name, where the label is the name of a place and nothing else. */
  readonly region: string | undefined;
}

const LAST_BRACKET = /（(?:[^（）]|（[^（）]*）)*）$/u;
const SYNONYM = /([\u4e00-\u9fff])（[\u4e00-\u9fff]{1,4}\1）$/u;
const MARKS = /^[：，、；\s]+|[：，、；\s]+$/gu;

/** Reads the words of one label; `isPlace` where its column is one of places, whether they are known or not. */
export function readLabel(cell: GridCell, isPlace: boolean, find: FindPart, tools: TableTools): RowLabel {
  const { words: marked, mark } = takeMarks(cell.words, find);
  const { words: told, unit } = takeUnit(marked, find, tools);
  const named = tools.unit(marked) ? { words: marked, unit: undefined } : { words: told, unit };
  const bare = withoutBrackets(named.words);
  const measure = [...find(bare, 'prefix'), ...find(bare, 'suffix'), ...trends(bare, find)].find(
    ({ start, end }) => bare.length - (end - start) >= 2,
  );
  const words = (measure ? without(bare, [measure]) : bare).replace(MARKS, '');
  const times = findTimes(cell.raw, cell.cell.start, tools);
  const time = times[0];
  const total = wholeMatch(find, words, 'total') !== undefined;
  const place = tools.regions(words, cell.cell.start)[0];
  return {
    cell,
    words,
    mark,
    unit: named.unit,
    measure,
    total,
    time: time && time.end - time.start >= cell.raw.trim().length ? time : undefined,
    region: place && place.end - place.start === words.length ? place.name : isPlace && !total && words !== '' ? words : undefined,
  };
}

/** A rise or fall at the end of a label; shares stay, they are part of the name. */
function trends(words: string, find: FindPart): readonly TableMatch[] {
  return find(words, 'measure').filter(({ end, rule }) => end === words.length && rule.gives?.sign !== undefined);
}

function takeMarks(words: string, find: FindPart): { readonly words: string; readonly mark: RowLabel['mark'] } {
  let left = words;
  let mark: RowLabel['mark'] = 'none';
  for (let round = 0; round < 3; round += 1) {
    const part = find(left, 'part_mark').find(({ start }) => start === 0);
    const list = part ?? find(left, 'list_mark').find(({ start }) => start === 0);
    if (!list) break;
    mark = part ? 'part' : mark === 'part' ? 'part' : 'list';
    left = left.slice(list.end);
  }
  return { words: left.replace(MARKS, ''), mark };
}

/** A name says no more of itself in brackets; what is only a bracket stays. */
function withoutBrackets(words: string): string {
  // 高岭土（瓷土）: another name of the same.
  if (SYNONYM.test(words)) return words;
  const shorter = words.replace(LAST_BRACKET, '');
  return shorter.length >= 2 && shorter !== words ? withoutBrackets(shorter) : words;
}
