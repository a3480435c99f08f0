import type { MetricSlot } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

const AMOUNT = '(?:超过?|突破|过|达到?)(?:[\\d.]{0,6}[十百千]?(?:万亿|[万亿])元|[一二三四五六七八九十百千]{1,3}亿元?)(?:以上)?';
/** What is measured and its threshold, without a noun (营收超100亿元); the threshold may have been put before it as a class. */
const BARE = new RegExp(`^(?:${AMOUNT}的)?([^\\d]{0,10}?)(${AMOUNT})$`);
/** The same with the noun that all of the list have (超50亿元企业). */
const WHOLE = new RegExp(`^([^\\d]{0,10}?)(${AMOUNT})的?([^\\d]{2,})$`);

/** 5家 | 营收超100亿元、12家 | 超50亿元企业: of counts that thresholds tell apart the last one has the noun and the first one what is measured. */
export function shareThresholds(slots: readonly MetricSlot[], rules: Rules): readonly MetricSlot[] {
  if (slots.length < 2) return slots;
  const shared = [...slots];
  for (let at = slots.length - 1; at > 0; at--) {
    const last = slots[at];
    const whole = last?.phrase && WHOLE.exec(last.phrase.label.slice(0, last.phrase.label.length - (last.phrase.predicate ?? '').length));
    let first = at;
    while (first > 0 && BARE.test(slots[first - 1]?.phrase?.label ?? '') && isCount(slots[first - 1])) first--;
    if (!whole || first === at || !isCount(last)) continue;
    const measured = BARE.exec(slots[first]?.phrase?.label ?? '')?.[1] ?? '';
    for (let index = first; index <= at; index++) {
      const slot = slots[index];
      const own = index === at ? whole : BARE.exec(slot?.phrase?.label ?? '');
      if (!slot?.phrase || !own) continue;
      const label = `${own[1] === '' ? measured : (own[1] ?? '')}${own[2] ?? ''}的${whole[3] ?? ''}`;
      shared[index] = {
        ...slot,
        phrase: { ...phraseOf(label, slot.phrase, rules), measure: undefined, generic: false },
        side: 'after',
        ofClass: false,
      };
    }
    at = first;
  }
  return shared;
}

function isCount(slot: MetricSlot | undefined): boolean {
  return slot?.quantity.dimension === 'count';
}
