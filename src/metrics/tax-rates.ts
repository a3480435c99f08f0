import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** 减按1% | 征收率 征收增值税, 按20% | 的税率 缴纳企业所得税 */
const RATE =
  /^的?(?:优惠)?(税率|征收率|预征率|退税率|抵扣率|费率)(?:计算)?(?:(?:征收|缴纳|计征|预缴|计缴|缴)([\u4e00-\u9fff]{1,8}?[税费]))?/;
/** 减按25% | 计算应纳税所得额; 减按50% | 计入收入总额 */
const PART = /^(计算|计入|征收|缴纳)((?:应纳税)?所得额|收入总额|[\u4e00-\u9fff]{1,10}?[税费])/;
const APPLIED = /(?:减按|统一按|适用|按照?|依照?|暂按|执行)$/;
/** Who pays, before the words of the rate: 小规模纳税人 | 适用, 对小型微利企业 | 减按. */
const PAYER =
  /(?:^|[，。；：])(?:自[^，]{2,16}起，?)?(?:对)?([\u4e00-\u9fff“”]{2,24}?(?:企业|纳税人|个人|商户|工商户|居民|单位|行业|机构|人员|者|收入|业务|销售额|产品|货物|所得))(?=的|，|适用|减按|统一|按|暂按|执行|$)[^。；]{0,40}$/;

/** The rate of a tax is named by who pays it, and by the tax: 小型微利企业企业所得税税率. */
export function taxRates(slots: readonly MetricSlot[], { text, start }: Sentence, rules: Rules): readonly MetricSlot[] {
  if (!/税|费率|执行|收取|计收|核定/.test(text) || !/减按|适用|按|率/.test(text)) return slots;
  return slots.map((slot) => {
    const { quantity } = slot;
    if (quantity.baseUnit !== '%' || quantity.form !== 'cardinal') return slot;
    const before = text.slice(0, quantity.outer.start - start);
    const behind = text.slice(quantity.outer.end - start);
    const applied = APPLIED.exec(before);
    const rate = RATE.exec(behind);
    const part = applied ? PART.exec(behind) : null;
    const head = rate ? (rate[2] ?? '') + (rate[1] ?? '') : part ? partOf(part) : ofBase(before, behind);
    if (head === '' || (rate && !applied)) return slot;
    const payer = applied ? (PAYER.exec(before.slice(0, before.length - applied[0].length))?.[1] ?? '') : '';
    const named = { ...phraseOf(payer + head, quantity.outer, rules), generic: false, measure: 'share' as const };
    return { ...slot, phrase: named, owner: undefined, cues: [], verb: undefined, side: 'before' as const };
  });
}

/** 减按25% | 计算应纳税所得额, 按50% | 征收资源税 */
function partOf([, verb, base]: RegExpExecArray): string {
  return verb === '征收' || verb === '缴纳' ? `${base ?? ''}征收比例` : `减按计入${base ?? ''}比例`;
}

/** 工业用地出让底价可按 | 最低价标准的 | 70% | 执行: a price is set as a part of another one; empty for anything else. */
function ofBase(before: string, behind: string): string {
  const [, what, base] = BASE.exec(before) ?? [];
  return what !== undefined && base !== undefined && /^(?:执行|确定|收取|缴纳|计收|核定|计征)/.test(behind) ? `${what}占${base}比例` : '';
}

const BASE = /(?:^|[，。；：])([\u4e00-\u9fff]{3,20}?)(?:可以?|应|均|统一|暂)?(?:按照?|依照?)([\u4e00-\u9fff]{3,24}?)的$/;
