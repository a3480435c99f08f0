import type { MetricSlot } from '../model/metric.js';
import { governing } from './resolved.js';
import type { State } from './state.js';

const HELD = /^(?:成功)?(?:举办|承办|主办|举行|协办)$/;

/** 新认定企业技术中心176家，| 工程技术研究中心 71家: a plain count in the next clause, in the same unit, is as new as the one before. */
export function alsoNew({ clause, phrase, quantity, side, inBracket }: MetricSlot, { previous, partsFrom }: State): boolean {
  if (!previous || !phrase || phrase.generic || inBracket || partsFrom !== undefined || side !== 'before') return false;
  // 举办国际赛事12项，| 国家级赛事 | 70余项: so are events of one kind.
  const fresh = governing(previous).some(({ role, word }) => role === 'flow-verb' && (word.startsWith('新') || HELD.test(word)));
  const land = quantity.dimension === 'area' && !phrase.known && phrase.measure === undefined;
  const alike = previous.slot.side === 'before' && clause - previous.slot.clause === 1 && (land || quantity.dimension === 'count');
  // 新增高标准农田5万亩，| 设施蔬菜 | 2万亩: land is of one kind whatever stands on it.
  const other = !/^(?:总|累计|共)|总数$/.test(phrase.label) && (land || phrase.label.slice(-2) === previous.phrase.label.slice(-2));
  return fresh && alike && other && previous.measure === 'flow' && quantity.baseUnit === previous.slot.quantity.baseUnit;
}
