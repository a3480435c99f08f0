import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** 满300元减 | 60元, right before what is taken off. */
const OFF = /(满\d[\d,.]*[万千]?元?(?:立减|减))$/;
/** The number that is reached, before what is taken off. */
const REACHED = /^[^，。；、\d]{0,2}(?:立减|减)\d/;
/** A voucher in the words before. */
const VOUCHER = /([\u4e00-\u9fff“”]{0,8}(?:消费券|优惠券|代金券|购物券|餐饮券|[\u4e00-\u9fff]券))/g;

/** 含满300元减 | 60元、满200元减 | 40元: what a voucher takes off is no fall, and is named by the voucher and by what must be spent; that says only which one is meant. */
export function vouchers(
  slots: readonly MetricSlot[],
  { text, start }: Sentence,
  heading: string | undefined,
  rules: Rules,
): readonly MetricSlot[] {
  if (!/满\d[\d,.]*[万千]?元?(?:立减|减)\d/.test(text)) return slots;
  return slots.map((slot) => {
    const { outer, baseUnit } = slot.quantity;
    const before = text.slice(0, outer.start - start);
    const off = OFF.exec(before)?.[1];
    if (off === undefined) {
      const reached = before.endsWith('满') && REACHED.test(text.slice(outer.end - start));
      return reached && baseUnit === '元' ? { ...slot, ofClass: true } : slot;
    }
    const told = [...before.matchAll(VOUCHER)].at(-1)?.[1]?.replace(/^(?:每张|发放|领取|使用|其中|含)+/, '');
    const owner = heading?.endsWith('券') === true ? heading : (told ?? heading ?? '');
    const named = { ...phraseOf(owner + off, { start: outer.start - off.length, end: outer.start }, rules), generic: false };
    return { ...slot, phrase: named, cues: [], verb: undefined, side: 'before' as const, members: [], distributed: false, terms: true };
  });
}
