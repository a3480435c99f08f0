import type { Item } from './item.js';

const LONGEST = 30;

/** To the end of what is told of a noun (301个 | 项目纳入国家用地保障范围, 7个 | 区、县 获评百强区、百强县). */
export function predicateEnd(items: readonly Item[], from: number): number {
  let last = from;
  for (let index = from + 1; index < items.length; index++) {
    const item = items[index];
    if (!item || (item.type === 'quantity' && item.quantity?.form !== 'rank')) break;
    if (item.end - (items[from]?.end ?? 0) > LONGEST) break;
    const close = bracketEnd(items, index);
    if (close > index) {
      index = close;
      last = close;
      continue;
    }
    if (item.type === 'mark' && !/[“”]/.test(item.text) && !namesGoOn(items, index)) break;
    last = index;
  }
  return last;
}

/** “双拥模范城（县） | ”: a bracket within a quoted name. */
function bracketEnd(items: readonly Item[], open: number): number {
  if (items[open]?.text !== '（') return -1;
  const close = items.findIndex((item, index) => index > open && item.text === '）');
  return close > open && close - open <= 3 && items[close + 1]?.text === '”' ? close : -1;
}

/** 获评百强区、 | 百强县、千强镇: a 、 behind which nothing but nouns stand to the end of the clause. */
function namesGoOn(items: readonly Item[], mark: number): boolean {
  if (items[mark]?.text !== '、') return false;
  for (const item of items.slice(mark + 1)) {
    if (/^[，；。：]$/.test(item.text)) return true;
    const noun = item.type === 'word' && (item.inTerm || /^(?:n|m|q|b|j|x|f|s|vn|zg)/.test(item.tag));
    if (!noun && !/^[、“”]$/.test(item.text)) return false;
  }
  return true;
}
