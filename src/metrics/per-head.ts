import type { Item } from './item.js';

/** 每10万人45台, 每人每年补助1500元: a denominator right before the quantity, or a word of each head between the last mark and an amount. */
export function perHeadBefore(items: readonly Item[], at: number): boolean {
  const nearest = items[at - 1]?.text.trim() === '' ? items[at - 2] : items[at - 1];
  if (nearest?.type === 'per' && nearest.tag === '') return true;
  if (items[at]?.quantity?.dimension === 'count' && perHeadsOf(items, at) !== undefined) return true;
  if (items[at]?.quantity?.dimension !== 'money') return false;
  for (let index = at - 1; index >= 0; index--) {
    const item = items[index];
    if (!item || item.type === 'quantity' || item.type === 'mark') return false;
    if (/^每(?:[人户亩生名台辆床餐吨头只]|公里|平方米|公顷|满)/.test(item.text)) return true;
  }
  return false;
}

/** 每百名学生 | 拥有 | 教学用计算机 21.3台: to how many people, with 拥有 behind it; undefined where nothing such stands in the clause. */
export function perHeadsOf(items: readonly Item[], at: number): string | undefined {
  for (let index = at - 1; index >= 1; index--) {
    const item = items[index];
    if (!item || item.type === 'quantity' || item.type === 'mark') return undefined;
    if (!/^拥?有$/.test(item.text)) continue;
    const words = items
      .slice(Math.max(0, index - 4), index)
      .map(({ text }) => text)
      .join('');
    return /每(?:[十百千万]|\d+)+(?:名|人|户|个)?[^，每]{0,8}$/.exec(words)?.[0];
  }
  return undefined;
}
