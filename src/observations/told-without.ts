import type { Question, Reading } from './resolved.js';

const WITHOUT = /^(?:不含|不包括|不包含|不计|剔除|扣除|除去)(?=..)/;

/** 生产总值增长6%（| 不含雄安 | 增长7.3%，全省第一）: the same amount without a part of it, which the bracket behind it names. */
export function toldWithout({ slot, state, metrics, join }: Question): ReturnType<Reading> {
  const topic = metrics.topics[slot.clause - 1];
  const label = slot.phrase?.label ?? (topic?.subject ?? topic?.object)?.label ?? '';
  if (!slot.inBracket || !WITHOUT.test(label)) return undefined;
  const whole = state.told.findLast(({ slot: told }) => !told.inBracket && told.clause >= slot.clause - 2);
  if (!whole) return undefined;
  const part = label.replace(WITHOUT, '');
  const phrase = join.words(`不含${part}的${whole.phrase.label}`, slot.phrase ?? slot.quantity);
  return { phrase: { ...phrase, owner: whole.phrase.label }, doubt: 'metric-from-earlier-clause' };
}
