import type { Sentence } from '../model/structure.js';
import type { Item } from './item.js';

const OPEN: Readonly<Record<string, string>> = { '）': '（', '”': '“', '》': '《', '’': '‘' };

/** Index of the mark that opens what the mark at `close` closes, or -1. */
export function matchingOpen(items: readonly Item[], close: number): number {
  const mark = items[close]?.text ?? '';
  let depth = 0;
  for (let index = close; index >= 0; index--) {
    if (items[index]?.text === mark) depth++;
    else if (items[index]?.text === OPEN[mark]) depth--;
    if (depth === 0) return index;
  }
  return -1;
}

/** True where a quantity, or a quantity and its bracket, ends at the index. */
export function endsQuantity(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.type === 'quantity') return true;
  if (item?.type === 'word' && countsBefore(items, index)) return true;
  if (item?.text !== '）') return false;
  const open = matchingOpen(items, index);
  return open > 0 && items[open - 1]?.type === 'quantity';
}

/** 616.2万名 | 近亲属、: the word ends the noun of a count right before it. */
function countsBefore(items: readonly Item[], index: number): boolean {
  for (let at = index; at >= 0 && index - at <= 4; at--) {
    const item = items[at];
    if (item?.quantity) return item.quantity.dimension === 'people' && at < index;
    if (item?.type !== 'word') return false;
  }
  return false;
}

/** True for an item between brackets that open before it in its clause. */
export function inBracket(items: readonly Item[], at: number): boolean {
  for (let index = at - 1; index >= 0; index--) {
    if (items[index]?.text === '）') return false;
    if (items[index]?.text === '（') return true;
  }
  return false;
}

/** （其中税收收入32亿元，| 比上年25亿元增长 25%）: as far as which offset of the clause a bracket goes on that one before it opened; 0 where none does. */
export function openUntil({ text, start, clauses }: Sentence, clause: number): number {
  const from = (clauses[clause]?.start ?? start) - start;
  const open = clause === 0 ? -1 : text.lastIndexOf('（', from - 1);
  if (open < 0 || text.indexOf('）', open) < from || text.slice(open, from).includes('；')) return 0;
  return start + text.indexOf('）', open);
}
