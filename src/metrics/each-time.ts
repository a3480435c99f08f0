import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';

/** How many each time, of which the clause has no noun. */
const EACH =
  /(?:^|[，；。])每(批次?|年度?|期|轮|季度|个?月)(支持|培育|资助|认定|遴选|扶持|培养|建设|改造|补助|选派|培训|实施)(?:约|不少于|不超过|近|超过?)?$/;

/** 分三批次重点支持“小巨人”企业，每批次支持 | 1000多家: what is supported was told in the clause before, with the same verb. */
export function eachTime(
  slots: readonly MetricSlot[],
  { text, start }: Sentence,
  rules: Pick<RuleSet, 'metric' | 'word'>,
): readonly MetricSlot[] {
  if (!text.includes('，每')) return slots;
  return slots.map((slot) => {
    const before = text.slice(0, slot.quantity.outer.start - start);
    const [whole, , verb] = EACH.exec(before) ?? [];
    const next = text.slice(slot.quantity.outer.end - start, slot.quantity.outer.end - start + 1);
    if (whole === undefined || verb === undefined || slot.quantity.dimension === 'money' || !/^[，。；、]?$/.test(next)) return slot;
    const told = before.slice(0, before.length - whole.length);
    const noun = new RegExp(`${verb}(?:了)?([\\u4e00-\\u9fff“”]{2,20}?)(?:，[^，。；]{0,16})?$`).exec(told)?.[1];
    if (noun === undefined) return slot;
    const phrase = { ...phraseOf(noun, slot.quantity.outer, rules), measure: 'flow' as const };
    return phrase.generic ? slot : { ...slot, phrase, owner: undefined, side: 'before' as const };
  });
}

/** 为 | 10万名 | 适龄妇女免费提供“两癌”筛查 */
const SERVED = /^([\u4e00-\u9fff]{2,12}?)(?:免费|无偿)?(?:提供|开展|实施|进行)(“[^”]{1,10}”[\u4e00-\u9fff]{2,10})(?:服务)?(?=[，。；、]|$)/;

/** Those for whom something in quotation marks is done are named with it. */
export function servedWithNamed(
  slots: readonly MetricSlot[],
  { text, start }: Sentence,
  rules: Pick<RuleSet, 'metric' | 'word'>,
): readonly MetricSlot[] {
  if (!/[为向给对].*“/.test(text)) return slots;
  return slots.map((slot) => {
    const { quantity } = slot;
    const people = quantity.dimension === 'people' || /^[名人户]$/.test(quantity.baseUnit);
    if (!people || !/[为向给对]$/.test(text.slice(0, quantity.outer.start - start))) return slot;
    const [, who, what] = SERVED.exec(text.slice(quantity.outer.end - start)) ?? [];
    if (who === undefined || what === undefined) return slot;
    return {
      ...slot,
      phrase: { ...phraseOf(who + what, slot.phrase ?? quantity.outer, rules), measure: 'flow' as const, generic: false },
      side: 'after' as const,
    };
  });
}
