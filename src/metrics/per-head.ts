import type { Item } from './item.js';

/** 每10万人45台, 每人每年补助1500元: a denominator right before the quantity, or a word of each head between the last mark and an amount. */
export function perHeadBefore(items: readonly Item[], at: number): boolean {
  const nearest = items[at - 1]?.text.trim() === '' ? items[at - 2] : items[at - 1];
  if (nearest?.type === 'per' && nearest.tag === '') return true;
  if (items[at]?.quantity?.dimension !== 'money') return false;
  for (let index = at - 1; index >= 0; index--) {
    const item = items[index];
    if (!item || item.type === 'quantity' || item.type === 'mark') return false;
    if (/^每(?:[人户亩生名台辆床餐吨头只]|公里|平方米|公顷|满)/.test(item.text)) return true;
  }
  return false;
}
