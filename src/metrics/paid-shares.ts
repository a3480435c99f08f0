import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** When it is paid, and the deed, right before the share: 立项后拨付 | 60%，. */
const PAID =
  /(?:^|[，；、：])(?:并|再|即|可|按)?([^，；、：\d]{0,14}(?:后|时|前|内|先行|首期|首次|首批|预先))?((?:先行|提前)?(?:拨付|预拨|预付|兑付|支付|拨款|返还))(?:其|约|近)?$/;
/** Nothing behind the share says of what it is. */
const ENDS = /^(?:以上|左右|以内)?(?:[，；。、）]|$)/;

/** 立项后拨付 | 60%，验收后拨付 | 40%: shares of a payment are named by when they are paid, where nothing else says of what they are. */
export function paidShares(slots: readonly MetricSlot[], { text, start }: Sentence, rules: Rules): readonly MetricSlot[] {
  return slots.map((slot) => {
    const { quantity } = slot;
    if (quantity.baseUnit !== '%' || !ENDS.test(text.slice(quantity.outer.end - start))) return slot;
    const found = PAID.exec(text.slice(0, quantity.outer.start - start));
    if (!found) return slot;
    const span = { start: quantity.outer.start - (found[2]?.length ?? 0), end: quantity.outer.start };
    const named = { ...phraseOf((found[1] ?? '') + (found[2] ?? ''), span, rules), measure: 'share' as const, generic: false };
    return { ...slot, phrase: named, side: 'before' as const, members: [], distributed: false };
  });
}
