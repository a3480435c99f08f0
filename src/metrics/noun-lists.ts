import type { Item } from './item.js';
import type { Vocabulary } from './vocabulary.js';

const CLOSE: Readonly<Record<string, string>> = { '（': '）', '“': '”', '《': '》', '‘': '’' };

/** Index of the mark that closes what opens at the index, -1 where none does. */
export function groupEnd(items: readonly Item[], open: number): number {
  const close = CLOSE[items[open]?.text ?? ''];
  if (!close) return -1;
  for (let index = open + 1; index < items.length && index - open < 40; index++) {
    if (items[index]?.type === 'quantity' && close === '）') return -1;
    if (items[index]?.text === close) return index;
  }
  return -1;
}

/** 14项 | “首创”、“首批” 金融政策: quoted words in a row have one noun behind the last. */
export function quotesGoOn(items: readonly Item[], mark: number): boolean {
  const close = items[mark - 1]?.text === '”' && items[mark + 1]?.text === '“' ? groupEnd(items, mark + 1) : -1;
  const next = items[close + 1];
  return close > 0 && next?.type === 'word' && /^n/.test(next.tag);
}

const LEVEL = /^(?:国家?|[省市县区镇乡村])$/;

/** After 、 the phrase goes on only where no further quantity follows before the next mark: else a new list item starts. */
export function listGoesOn(items: readonly Item[], index: number, vocabulary: Vocabulary): boolean {
  const next = items[index + 1];
  // 85个 | 省、市 重点项目: levels of government in a row have one noun.
  if (LEVEL.test(items[index - 1]?.text ?? '') && /^[省市县区镇乡村](?!$)|^[省市县区镇乡村]$/.test(next?.text ?? '')) return true;
  return next?.type === 'word' && !opensCount(items, index, vocabulary) && (next.inTerm || !vocabulary.is(next, 'flow-verb', 'count-head'));
}

/** True where what follows the joint is counted by a number of its own (A 3家和 | B 5家), and is not the subject of another verb (中央和 | 部委出台25份政策). */
export function opensCount(items: readonly Item[], index: number, vocabulary: Vocabulary): boolean {
  for (const item of items.slice(index + 1)) {
    if (item.type === 'quantity') return true;
    if (/^[，；。：]$/.test(item.text) || (!item.inTerm && item.tag === 'v' && vocabulary.is(item, 'flow-verb'))) return false;
  }
  return false;
}
