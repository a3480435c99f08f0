import type { Phrase } from '../model/metric.js';
import { isMeasured, type Question, type Reading } from './resolved.js';

/** 智能手机零售额增长20%，| 新能源汽车 | 增长30%: of goods, transport and industries that are named alone in the next clause the same amount is meant. */
export function goodsHead({ slot, state: { referent, partsFrom }, join }: Question): ReturnType<Reading> {
  const { phrase, quantity, cues, clause, side, afterList } = slot;
  const grows = (quantity.baseUnit === '%' || quantity.baseUnit === '倍') && cues.some(({ role }) => role === 'trend');
  if (!phrase || !referent || !grows || partsFrom !== undefined || referent.measure !== 'growth') return undefined;
  const next = afterList || (clause - referent.slot.clause === 1 && side === 'before');
  if (!next || slot.owner || slot.gap !== undefined || !bareName(phrase, join)) return undefined;
  const head = join.goods(referent.phrase.label);
  const stem = referent.phrase.label.slice(0, -head.length);
  // 固定资产投资增长8%，| 工业 | 增长6%: of the whole economy another amount may be meant.
  if (head === '' || stem.length < 2 || /固定资产$/.test(stem)) return undefined;
  const named = join.part(referent.phrase.label, phrase.label, phrase) ?? join.words(phrase.label + head, phrase);
  return named.label.endsWith(head) ? { phrase: named, doubt: 'metric-from-earlier-clause' } : undefined;
}

function bareName(phrase: Phrase, join: Question['join']): boolean {
  return !phrase.generic && !isMeasured(phrase) && !join.ownGrowth(phrase.label) && /^[^占的、]{2,14}$/.test(phrase.label);
}
