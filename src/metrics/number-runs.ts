import type { Item } from './item.js';

const NUMBER = /^\d[\d,.]*$/;

/** The items without the bare numbers that others stand beside (0.00 1,234, cells of a table that is read as text): those are amounts, no part of a name; a number alone may be (国道318). */
export function withoutNumberRuns(items: readonly Item[]): readonly Item[] {
  if (!items.some(({ text }) => isDigit(text.charCodeAt(0)))) return items;
  const words = items.filter(({ text }) => text.trim() !== '');
  const beside = new Set(
    words.filter((item, at) => {
      if (!NUMBER.test(item.text)) return false;
      const before = words[at - 1];
      const next = words[at + 1];
      return (before && before.end < item.start && /\d$/.test(before.text)) || (next && item.end < next.start && /^\d/.test(next.text));
    }),
  );
  return beside.size === 0 ? items : items.filter((item) => !beside.has(item));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
