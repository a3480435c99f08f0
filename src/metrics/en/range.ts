import { withoutJoiners } from '../../text/joiner.js';
import type { Item } from './items.js';

/** Indexes of the first and the last item of a stretch, both inclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Parts that may stand inside a name and never at its ends. */
const INNER: ReadonlySet<string> = new Set(['det', 'adv', 'prep', 'conj', 'aux', 'mark', 'rel', 'period', 'pron']);

/** The stretch without what cannot open or close a name; undefined where nothing is left. A closing bracket or quotation mark that was opened inside stays. */
export function trimRange(items: readonly Item[], { first, last }: Range): Range | undefined {
  let from = first;
  let to = last;
  while (from <= to && INNER.has(items[from]?.tag ?? '') && !/^(?:["(]|per)$/i.test(items[from]?.text ?? '')) from++;
  while (to >= from && INNER.has(items[to]?.tag ?? '') && !/^[")]$/.test(items[to]?.text ?? '')) to--;
  return from <= to ? { first: from, last: to } : undefined;
}

/** Words of the stretch as the text has them, without times and without what the filter leaves out. `text` is the sentence's, which begins at `offset`. */
export function labelOf(
  items: readonly Item[],
  { first, last }: Range,
  text: string,
  offset: number,
  keeps: (item: Item) => boolean = () => true,
): string {
  let label = '';
  let end: number | undefined;
  for (const item of items.slice(first, last + 1)) {
    if (item.tag === 'period' || !keeps(item)) continue;
    const glued = end === item.start;
    label += (label === '' || glued ? '' : ' ') + text.slice(item.start - offset, item.end - offset);
    end = item.end;
  }
  return withoutJoiners(label)
    .replace(/ ?\(\s*\)/g, '')
    .replace(/^["'(]+$/, '')
    .trim();
}

/** Index of the last noun before the first preposition or clause: what the stretch is a kind of. */
export function headOf(items: readonly Item[], { first, last }: Range): number {
  let head = first;
  for (let at = first; at <= last; at++) {
    const item = items[at];
    if (!item || item.tag === 'prep' || item.tag === 'rel' || item.tag === 'verb' || item.tag === 'aux') break;
    if (item.tag === 'adv' && at > first && items[at - 1]?.tag === 'noun') break;
    if (item.tag === 'noun') head = at;
  }
  return head;
}
