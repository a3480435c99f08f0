import type { MetricSlot } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** Ends in a verb whose object stands behind another number. */
const DOES = /^(.*(?:提供|开展|参与|参加|完成|进行|接受|享受))了?$/;

/** 2227万人次 | 在民政领域提供了 | 6507万小时 | 志愿服务: those who are counted did what stands behind the number of what was done. */
export function doneSoMuch(slots: readonly MetricSlot[], rules: Rules): readonly MetricSlot[] {
  if (slots.length < 2) return slots;
  return slots.map((slot, at) => {
    const { phrase, side, quantity } = slot;
    const next = slots[at + 1];
    const verb = phrase && side === 'after' && quantity.dimension === 'people' ? DOES.exec(phrase.label)?.[1] : undefined;
    if (!phrase || verb === undefined || next?.side !== 'after' || !next.phrase || next.quantity.outer.start - phrase.end > 1) return slot;
    return { ...slot, phrase: { ...phraseOf(verb + next.phrase.label, phrase, rules), measure: 'flow', generic: false } };
  });
}
