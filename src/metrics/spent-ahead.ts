import type { MetricSlot } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/**
 * 先后投入 | 1.5亿元，改扩建 | 卫生院 11所: a sum that opens its sentence without a noun of its own, or with one that says no more than that it is money, is spent on what the next clause
 * makes with it.
 */
export function spentAhead(slots: readonly MetricSlot[], rules: Rules): readonly MetricSlot[] {
  const [sum, made, ...more] = slots;
  if (!sum || !made || sum.quantity.dimension !== 'money' || sum.inBracket || made.clause !== sum.clause + 1) return slots;
  const { lexicon } = vocabularyOf(rules);
  const noun = (sum.phrase?.label ?? '').replace(SPENT, '');
  const spent = SPENT.test(sum.phrase?.label ?? '') || [...sum.cues, sum.verb].some((cue) => SPENT.test(cue?.word ?? ''));
  const bare = noun === '' || lexicon.rule(noun, 'purpose-money') !== undefined;
  const done = [...made.cues, made.verb].find((cue) => cue?.role === 'flow-verb' || cue?.role === 'stock-verb');
  const thing = made.phrase;
  if (!spent || !bare || sum.owner?.generic === false || !done || !thing || thing.generic || made.quantity.dimension === 'money')
    return slots;
  // 新建 | 医疗机构69个、卫生院295个: the money is for all of a list.
  const list = [made, ...more].filter(
    ({ clause, phrase }, at) => clause === made.clause && phrase && (at === 0 || more[at - 1]?.afterList),
  );
  const names = list.map(({ phrase }) => phrase?.label ?? '').join('、');
  const whole = list.length > 1 && names.length > LONGEST ? `${thing.label}等` : names;
  return [{ ...sum, phrase: phraseOf(`${whole}投入${noun}`, sum.phrase ?? sum.quantity, rules), side: 'before' }, made, ...more];
}

const LONGEST = 24;
const SPENT = /^(?:累计|共|总)?投入/;

/** 安排 | 1000亿元 | 用于 | 1500万人次以上的 职工培训: what the money is for is counted itself, right behind 用于. */
export function usedForCounted(slots: readonly MetricSlot[], rules: Rules): readonly MetricSlot[] {
  return slots.map((slot, at) => {
    const counted = slots[at + 1];
    const bare = /^(?:主要|重点|全部|专项|专门)*用于$/.test(slot.phrase?.label ?? '');
    const aim = counted?.clause === slot.clause && counted.side === 'after' ? counted.phrase : undefined;
    if (!bare || slot.quantity.dimension !== 'money' || !aim || aim.generic) return slot;
    return {
      ...slot,
      phrase: { ...phraseOf(`${aim.label}资金`, aim, rules), generic: false, measure: 'flow' as const },
      side: 'before' as const,
    };
  });
}
