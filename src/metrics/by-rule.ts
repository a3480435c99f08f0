import type { Phrase } from '../model/metric.js';
import type { Item } from './item.js';

const RULE = /(?:办法|规定|条例|细则|意见|通知|方案|要求|原则|制度|精神|部署)》?$/;

/** 按照 | 存量资金管理办法 | 统筹用于乡村振兴: by which rule something is done owns nothing that is told behind. */
export function byRule(items: readonly Item[], topic: Phrase | undefined): boolean {
  const opening = items.find(({ type }) => type === 'word')?.text ?? '';
  return /^(?:按照|根据|依照|依据|遵照)$/.test(opening) && topic !== undefined && RULE.test(topic.label);
}
