import type { Item } from './item.js';
import type { Vocabulary } from './vocabulary.js';

/** 农业 | 实现 | 产值, 技工院校 | 共 | 招生: the verb or adverb between an owner and its head says nothing. */
export function withoutFiller(items: readonly Item[], vocabulary: Vocabulary): readonly Item[] {
  const at = items.length - 2;
  const head = vocabulary.is(items.at(-1), 'head-flow', 'head-stock');
  const empty = at > 0 && head && /^(?:实现|完成|达到)$/.test(items[at]?.text ?? '') && items[at]?.inTerm === false;
  return items.filter(
    (item, index) =>
      !(empty && index === at) &&
      !(index > 0 && item.tag === 'd' && /^[共已均]$/.test(item.text) && !isAverage(items, index)) &&
      !(index > 0 && item.text === '累计' && !item.inTerm && index < items.length - 1),
  );
}

/** 次 | 均 门诊费用: an average is part of the name. */
function isAverage(items: readonly Item[], index: number): boolean {
  return items[index]?.text === '均' && /[次日月人户亩件笔床单]$/.test(items[index - 1]?.text ?? '');
}
