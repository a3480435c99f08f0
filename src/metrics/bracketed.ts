import type { Lexicon } from '../rules/lexicon.js';
import type { Item } from './item.js';
import type { Vocabulary } from './vocabulary.js';

/** The items of a name without bracketed groups; short ones inside it stay, and at its end those that widen the noun (社区卫生服务中心（站）). */
export function withoutBrackets(items: readonly Item[], { lexicon }: Vocabulary): readonly Item[] {
  if (!items.some(({ text }) => text === '（' || text === '）')) return items;
  const kept: Item[] = [];
  let depth = 0;
  let done = -1;
  for (const [index, item] of items.entries()) {
    const close = item.text === '（' && depth === 0 ? items.findIndex((other, at) => at > index && other.text === '）') : -1;
    const group = close > index ? items.slice(index + 1, close) : [];
    const words = group.map(({ text }) => text).join('');
    if (close > index && shortGroup(group) && (close < items.length - 1 || (index > 0 && widens(words, lexicon)))) {
      kept.push(...items.slice(index, close + 1));
      done = close;
    }
    if (index <= done) continue;
    if (item.text === '（') depth++;
    else if (item.text === '）') depth = Math.max(0, depth - 1);
    else if (depth === 0) kept.push(item);
  }
  return kept;
}

/** 县（市、区）图书馆 and 县市区图书馆 are one: what widens a noun loses its marks alone. */
export function withoutMarks(label: string, lexicon: Lexicon): string {
  return label.replace(/（([^（）]{1,8})）/g, (group, words: string) => (widens(words, lexicon) ? words.replaceAll('、', '') : group));
}

/** 站; 市、区: what else of the kind is meant. */
function widens(words: string, lexicon: Lexicon): boolean {
  return words.split('、').every((word) => lexicon.rule(word, 'bracket-alternative') !== undefined);
}

/** 社区卫生服务中心（站）床位, 氟中毒（燃煤污染型）病区: a short bracket inside a name is part of it, and one that tells the type. */
function shortGroup(items: readonly Item[]): boolean {
  const first = items[0];
  const last = items.at(-1);
  const longest = last?.text.endsWith('型') === true ? 6 : 4;
  return first !== undefined && last !== undefined && last.end - first.start <= longest && items.every((item) => item.type !== 'quantity');
}
