import type { Item } from './item.js';

const MARK = /^[，；。：、]$/;
const EFFECT = /^(?:影响|冲击|拖累|制约)$/;

/** 投资增速 | 受房地产影响 | 回落: the cause stands between the subject and its change. Index of the last word of the subject; the index itself where no cause ends there. */
export function pastCause(items: readonly Item[], last: number): number {
  if (!EFFECT.test(items[last]?.text ?? '')) return last;
  for (let index = last - 1; index > 0 && last - index <= 10; index--) {
    if (MARK.test(items[index]?.text ?? '') || items[index]?.type === 'quantity') return last;
    if (items[index]?.text === '受') return items[index - 1]?.type === 'word' ? index - 1 : last;
  }
  return last;
}

/** 受疫情影响，、针对融资难问题，、面对风险挑战，: why something is done or came about names none of what the clauses behind tell. */
export function opensCause(items: readonly Item[]): boolean {
  const words = items.map((item) => (item.type === 'period' ? '' : item.text)).join('');
  return CAUSES.test(words);
}

const CAUSES =
  /^(?:但|而|并|且|积极|主动|有效|当前|目前|今年|去年|同时|此外|另外|[，、\s]){0,3}(?:(?:针对|面对|围绕|直面|为了)|(?:由于)?受[^，]{2,20}(?:影响|冲击|拖累|制约)，?$|(?:预算)?(?:执行|年度?)(?:过程)?中(?:，|[经因]|由于)|(?:报?经|提请)[^，]{2,20}(?:批准|同意|审议通过|审定|批复)，?$)/;

/** 执行中 | 经人代会批准 | 调整为26551万元: who let a budget be changed, and why, is none of what was changed. */
export function changesBudget(label: string): boolean {
  return CHANGES.test(label);
}

const CHANGES =
  /^(?:(?:预算)?执行(?:过程)?中|年度?中(?=[经因]|由于)|报?经[^，]{2,16}(?:人代会|人大|大会|常委会)|报?经[^，]{2,16}(?:批准|同意|审定)$)/;
