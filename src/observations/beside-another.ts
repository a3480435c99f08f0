import { ownerOf } from './owner-of.js';
import type { Question, Reading } from './resolved.js';
import { joinedNames } from './together.js';

/** 增长7.6%，高于全国1.7个百分点: the gap is a metric of its own, named by both. */
export function besideAnother({ slot, state, metrics, join }: Question): ReturnType<Reading> {
  if (slot.gap === undefined || slot.members.length > 0 || slot.quantity.form === 'rank') return undefined;
  // 汽车类、通讯器材类零售额分别增长11%、1%，| 合计拉动 | 零售额 2个百分点: all of the row together.
  const all =
    slot.gap.startsWith('合计') && !slot.owner && state.members
      ? joinedNames(
          state.members.map(({ label }) => label),
          join,
        )
      : '';
  if (all !== '')
    return { phrase: { ...join.words(all + slot.gap, slot.quantity), predicate: slot.gap }, doubt: 'metric-from-earlier-clause' };
  const named = slot.phrase && !slot.phrase.generic ? { phrase: slot.phrase, doubt: '' as const } : ownerOf(slot, state, metrics);
  // 消费 | 对增长的贡献率 | 为65%，拉动GDP 3个百分点: what pulls is the thing itself.
  const who = named?.phrase.label.replace(/(?<=..)对[^对]{2,12}贡献率$/, '') ?? '';
  return named && { phrase: { ...join.words(who + slot.gap, named.phrase), predicate: slot.gap }, doubt: named.doubt };
}
