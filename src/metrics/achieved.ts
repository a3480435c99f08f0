import type { Item } from './item.js';
import type { Vocabulary } from './vocabulary.js';

/** 15万人 | 实现脱贫: to what the people have come stands at the end of the clause, with no number of its own. */
export function achieves(items: readonly Item[], at: number, vocabulary: Vocabulary): boolean {
  const [verb, deed, end] = items.slice(at + 1, at + 4);
  const closes = end === undefined || end.type === 'mark';
  return verb?.text === '实现' && deed?.type === 'word' && closes && (/^v/.test(deed.tag) || vocabulary.is(deed, 'event-verb'));
}
