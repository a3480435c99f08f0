import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';

const LONGEST = 30;

/** 办理建议425件、提案519件，按时办复率均为 | 100%: a rate that 均 tells of all of the list in the clause before is named with its members. */
export function rateOfBoth(
  slots: readonly MetricSlot[],
  { text }: Sentence,
  rules: Pick<RuleSet, 'metric' | 'word'>,
): readonly MetricSlot[] {
  if (!text.includes('率均') && !text.includes('率都')) return slots;
  return slots.map((slot, at) => {
    const { phrase, clause, quantity, cues } = slot;
    const both = quantity.baseUnit === '%' && cues.some(({ word }) => /^[均都]/.test(word));
    if (!phrase || phrase.known || !both || !/^[^的]{2,8}率(?:[、和].{2,8}率)?$/.test(phrase.label)) return slot;
    const list = slots.slice(0, at).filter((one) => one.clause === clause - 1);
    const counts = list.length >= 2 && list.every((one, index) => one.quantity.dimension === 'count' && (index === 0 || one.afterList));
    const names = list.map((one) => one.phrase?.label ?? '');
    if (!counts || names.some((name) => name === '') || names.join('、').length > LONGEST) return slot;
    return { ...slot, phrase: { ...phraseOf(names.join('、') + phrase.label, phrase, rules), measure: 'share' as const, generic: false } };
  });
}
