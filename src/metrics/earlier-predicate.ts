import type { Item } from './item.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * 保险制度 | 基本建立、已有1700万人次受益: index of the first word of what is told of the subject up to the 、 at `mark`, which says how it goes and is part of no name behind it;
 * -1 where no such words stand there.
 */
export function predicateStart(items: readonly Item[], mark: number, vocabulary: Vocabulary): number {
  const last = items[mark - 1];
  if (last?.type !== 'word' || last.inTerm || !vocabulary.is(last, 'state-predicate', 'state-verb')) return -1;
  let first = mark - 1;
  while (vocabulary.is(items[first - 1], 'state-predicate', 'state-adverb', 'state-verb') && items[first - 1]?.inTerm === false) first--;
  const told = items.slice(first, mark);
  // 产能提升、 | 设备更新: a verb alone is a noun as often.
  const says = told.some((item) => vocabulary.is(item, 'state-predicate')) || (told.length > 1 && vocabulary.is(told[0], 'state-adverb'));
  const subject = items[first - 1];
  return says && subject?.type === 'word' && !/^[dpcuv]$/.test(subject.tag) ? first : -1;
}
