import type { MetricSlot } from '../model/metric.js';
import { ownerOf } from './owner-of.js';
import type { JoinPhrase, Question, Reading } from './resolved.js';
import type { State } from './state.js';
import { joinedNames } from './together.js';

/** What a figure told before was named by is none of the thing's own (消费 | 对增长的贡献率, 增加值 | 高于全市). */
const BEFORE = /(?<=..)(?:对[^对]{2,12}贡献率|[高低快慢优好]于全[国省市州县区](?:平均水平|平均|均值)?)$/;

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
  const row = besideRow(slot, slot.gap, state, join);
  if (row) return row;
  const named = slot.phrase && !slot.phrase.generic ? { phrase: slot.phrase, doubt: '' as const } : ownerOf(slot, state, metrics);
  // 消费 | 对增长的贡献率 | 为65%，拉动GDP 3个百分点: what pulls is the thing itself.
  const who = named?.phrase.label.replace(BEFORE, '') ?? '';
  return named && { phrase: { ...join.words(who + slot.gap, named.phrase), predicate: slot.gap }, doubt: named.doubt };
}

/** A、B 分别达到44.6%、42.6%，| 高于全省 | 26.2和17.5个百分点: as many gaps as there were values belong to the same owners, in order, without another 分别. */
function besideRow({ phrase, owner, runLength, cues, verb }: MetricSlot, gap: string, state: State, join: JoinPhrase): ReturnType<Reading> {
  const { members, previous } = state;
  if (!members || phrase || owner || runLength < 2 || runLength !== members.length || previous?.phrase.label !== members.at(-1)?.label)
    return undefined;
  const named = members.map((one) => ({ ...join.words(one.label + gap, one), predicate: gap }));
  const first = named[0];
  return first && { phrase: first, doubt: 'metric-from-list', run: { members: named, next: 1, cues, verb, comparator: '=' } };
}
