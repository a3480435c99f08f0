import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';

const UNIT = /(?:为|是)?(?:1|一|100)(?:美元|欧元|英镑|港元|港币|日元|卢布|韩元|人民币)(?:兑换?|对人民币|折?合人民币|[=＝])$/;

/** 人民币汇率 | 为1美元兑 | 7.05元: of which unit it is the price is no part of the name. */
export function exchanged(
  slots: readonly MetricSlot[],
  { text }: Sentence,
  rules: Pick<RuleSet, 'metric' | 'word'>,
): readonly MetricSlot[] {
  if (!/[兑合=＝]|对人民币/.test(text)) return slots;
  return slots.map((slot) => {
    const label = slot.phrase?.label.replace(UNIT, '') ?? '';
    if (!slot.phrase || label.length < 2 || label === slot.phrase.label) return slot;
    return { ...slot, phrase: { ...phraseOf(label, slot.phrase, rules), measure: 'price' as const } };
  });
}
