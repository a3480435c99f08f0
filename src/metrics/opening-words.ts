import type { Item } from './item.js';
import type { Vocabulary } from './vocabulary.js';

/** Words of time that belong to no name. */
export const TIME = /^(?:年初|年中|年末|年底|[前后近头][一二两三四五六七八九十几]个?[年月])$/;

/** Most phrases open with a noun, which is never taken off. */
export function mayOpen(items: readonly Item[], index: number, vocabulary: Vocabulary): boolean {
  const item = items[index];
  if (item?.type !== 'word' || item.text.length === 1 || OPENING.test(item.text) || TIME.test(item.text)) return true;
  return items[index - 1]?.text === '在' || vocabulary.is(item, ...OPENERS);
}

/** Words of two characters and more that are taken off, and roles of others. */
const OPENING = /^(?:以及|这些|上述|共为|加上|减去|控制在?|主要|重点|优先|全部|集中)$/;
const OPENERS = [
  'region-word',
  'adverb',
  'connector',
  'preposition',
  'within',
  'flow-verb',
  'stock-verb',
  'trend',
  'lead-verb',
  'link',
] as const;
