import type { Comparator } from '../model/quantity.js';
import type { Decimal } from '../model/span.js';
import type { CellTools, Unit } from './table-tools.js';

/** A cell that is one number: `upper` for a range, `unit` where the cell itself has one, `total` for numbers in brackets, which plans sum up over their years. */
export interface CellValue {
  readonly value: Decimal;
  readonly upper: Decimal | undefined;
  readonly comparator: Comparator;
  readonly comparatorRule: string;
  readonly unit: Unit | undefined;
  readonly total: boolean;
}

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,18})(?:\.\d{1,8})?`;
const CELL = new RegExp(
  String.raw`^(?<open>[[〔【（]?)(?<before>[^\d\s[〔【（+−–-]{0,8})(?<sign>[-−–+]?)(?<number>${NUMBER})(?:[-—–~～至]{1,2}(?<upper>${NUMBER}))?(?<rest>[^\d].{0,15})?$`,
  'u',
);
const NOTE = /(?<=.)(?:\[\d{1,2}\]|〔\d{1,2}〕|[*＊†①-⑳])+$/u;
const CLOSE = /[\]〕】）]$/u;
const YEAR = /^(?:19|20)\d{2}$/;
/** 3月, 5日: parts of a date. */
const DATE = /^[月日号时季届]/u;

/** The number that a cell is, from its folded words without blanks; undefined for words, dates and sentences. */
export function readCellValue(words: string, tools: CellTools): CellValue | undefined {
  const bare = words.replace(NOTE, '');
  const found = CELL.exec(bare)?.groups;
  if (!found) return undefined;
  const { open = '', before = '', sign = '', number = '', upper, rest = '' } = found;
  if (open !== '' && !CLOSE.test(rest)) return undefined;
  const behind = open === '' ? rest : rest.replace(CLOSE, '');
  if (DATE.test(behind) || (YEAR.test(number) && (behind.startsWith('年') || (upper !== undefined && YEAR.test(upper))))) return undefined;
  const tail = readTail(before, behind, tools);
  if (!tail) return undefined;
  const plain = number.replaceAll(',', '');
  // (1,234): accounts in English write what is below zero so.
  const below = sign === '-' || sign === '−' || sign === '–' || (open !== '' && !tools.glued);
  const value = below ? `-${plain}` : plain;
  return {
    value,
    upper: upper?.replaceAll(',', ''),
    comparator: upper === undefined ? tail.comparator : 'range',
    comparatorRule: tail.rule,
    unit: tail.unit,
    total: open !== '' && tools.glued,
  };
}

/** What stands behind the number: a unit, a comparator (左右), or both. */
function readTail(before: string, behind: string, tools: CellTools) {
  for (let length = behind.length; length >= 0; length -= 1) {
    const unit = length === 0 ? undefined : tools.unit(behind.slice(0, length));
    if (length > 0 && !unit) continue;
    const bounds = tools.bounds(before, behind.slice(length));
    if (bounds) return { ...bounds, unit };
  }
  return undefined;
}

/** A year alone, which heads of columns and labels of rows are: 2020, 2020年. */
export function isYear(words: string): boolean {
  return /^(?:19|20)\d{2}年?$/.test(words);
}
