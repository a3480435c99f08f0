import { contentEnd, type Item } from './item.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * 保险制度 | 基本建立、已有1700万人次受益: index of the first word of what is told of the subject up to the 、 at `mark`, which says how it goes and is part of no name behind it;
 * -1 where no such words stand there.
 */
export function predicateStart(items: readonly Item[], mark: number, vocabulary: Vocabulary): number {
  const turn = turnStart(items, mark, vocabulary);
  if (turn > 0) return turn;
  const last = items[mark - 1];
  if (last?.type === 'word' && vocabulary.is(last, 'state-object')) return resultStart(items, mark - 1, vocabulary);
  if (last?.type !== 'word' || last.inTerm || !vocabulary.is(last, 'state-predicate', 'state-verb')) return -1;
  let first = mark - 1;
  while (vocabulary.is(items[first - 1], 'state-predicate', 'state-adverb', 'state-verb') && items[first - 1]?.inTerm === false) first--;
  const told = items.slice(first, mark);
  // 产能提升、 | 设备更新: a verb alone is a noun as often.
  const says = told.some((item) => vocabulary.is(item, 'state-predicate')) || (told.length > 1 && vocabulary.is(told[0], 'state-adverb'));
  return says ? behindSubject(items, first) : -1;
}

/** 医疗保险 | 实现 市级 统筹、参保率; 生猪产能 | 恢复 到 正常水平、存栏: what has been come to, with the verb before it. */
function resultStart(items: readonly Item[], last: number, vocabulary: Vocabulary): number {
  for (let at = last - 1; at > 0 && last - at <= 5 && items[at]?.type === 'word'; at--) {
    if (!vocabulary.is(items[at], 'result-verb')) continue;
    let first = at;
    while (vocabulary.is(items[first - 1], 'state-adverb') || /^[已均]$/.test(items[first - 1]?.text ?? '')) first--;
    return behindSubject(items, first);
  }
  return -1;
}

function behindSubject(items: readonly Item[], first: number): number {
  const subject = items[first - 1];
  return subject?.type === 'word' && (subject.inTerm || !/^[dpcuv]$/.test(subject.tag)) ? first : -1;
}

/** 进出口总值 | 再创历史新高，: a clause without what it tells of how its subject goes; all of it where that is not told at its end. */
export function withoutTurn(items: readonly Item[], vocabulary: Vocabulary): readonly Item[] {
  const end = contentEnd(items);
  const turn = turnStart(items, end, vocabulary);
  return turn > 0 ? [...items.slice(0, turn), ...items.slice(end)] : items;
}

/** Index of the first word of a record or a turn that ends before `end` (再创历史新高, 由负转正), however its words are cut; -1 where none does. */
function turnStart(items: readonly Item[], end: number, vocabulary: Vocabulary): number {
  let text = '';
  for (let index = end - 1; index > 0 && text.length < LONGEST; index--) {
    const item = items[index];
    if (!item || item.inTerm || (item.type !== 'word' && item.type !== 'period') || item.quantity) return -1;
    text = item.text + text;
    if (vocabulary.lexicon.starting(text, 'turn')?.word === text || isRecord(text, vocabulary))
      return behindAdverbs(items, index, vocabulary);
  }
  return -1;
}

const LONGEST = 14;

/** 创 | 近五年同期 | 新高 */
function isRecord(text: string, { lexicon }: Vocabulary): boolean {
  return lexicon.starting(text, 'record-verb') !== undefined && lexicon.ending(text, 'record-noun') !== undefined;
}

/** To the adverbs before a verb, which belong to it; -1 where no subject is left. */
function behindAdverbs(items: readonly Item[], verb: number, vocabulary: Vocabulary): number {
  let first = verb;
  while (isAdverb(items[first - 1], vocabulary)) first--;
  const subject = items[first - 1];
  return subject?.type === 'word' || subject?.text === '”' || subject?.text === '）' ? first : -1;
}

/** 吞吐量 | 连续三年 | 创新高 */
function isAdverb(item: Item | undefined, vocabulary: Vocabulary): boolean {
  return (
    item !== undefined &&
    (item.tag === 'd' ||
      item.tag === 'duration' ||
      /^(?:双双|[均都也]|全部)$/.test(item.text) ||
      vocabulary.is(item, 'state-adverb', 'adverb'))
  );
}
