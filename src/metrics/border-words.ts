import type { Item } from './item.js';
import type { Vocabulary } from './vocabulary.js';

/** Roles of the words that may govern a phrase. */
export const VERBS = ['trend', 'flow-verb', 'stock-verb', 'link'] as const;
/** By what something is done. */
export const MEANS = /^(?:方式|形式|途径|渠道|手段)$/;

/** Most words are nouns: they end and govern nothing, whatever stands around them. */
export function mayBorder(item: Item, vocabulary: Vocabulary): boolean {
  const { text, tag } = item;
  if (tag === 'p' || tag === 'd' || text === '共' || text === '分别' || MEANS.test(text)) return true;
  return vocabulary.is(item, 'connector', 'within', 'preposition', ...VERBS);
}
