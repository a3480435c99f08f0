import type { Quantity } from '../model/quantity.js';
import type { Span } from '../model/span.js';

/** One piece of a clause: a word with its tag, a mark of punctuation, a quantity with its comparator words, a time, or a denominator or length of time (每10万人, 连续8年), which is passed over. */
export interface Item extends Span {
  readonly type: 'word' | 'mark' | 'quantity' | 'period' | 'per';
  readonly text: string;
  readonly tag: string;
  readonly quantity: Quantity | undefined;
  /** Part of a term of the catalogue: never cut, never stripped. */
  readonly inTerm: boolean;
}

/** A word, of the catalogue or not. All items are made with the same keys in the same order, which the engine reads fastest. */
export function wordItem(text: string, tag: string, start: number, end: number, inTerm = false): Item {
  return { type: 'word', text, tag, start, end, quantity: undefined, inTerm };
}

/** A mark of punctuation. */
export function markItem(text: string, start: number): Item {
  return { type: 'mark', text, tag: 'x', start, end: start + text.length, quantity: undefined, inTerm: false };
}

/** Index behind the last item that is no mark: a clause holds the comma that ends it. */
export function contentEnd(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && items[end - 1]?.type === 'mark' && !/[”》）]/.test(items[end - 1]?.text ?? '')) end--;
  return end;
}
