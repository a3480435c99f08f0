import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** 减按1% | 征收率 征收增值税, 按20% | 的税率 缴纳企业所得税 */
const RATE =
  /^的?(?:优惠)?(税率|征收率|预征率|退税率|抵扣率|费率)(?:计算)?(?:(?:征收|缴纳|计征|预缴|计缴|缴)([\u4e00-\u9fff]{1,8}?[税费]))?/;
/** 减按25% | 计算应纳税所得额; 减按50% | 计入收入总额 */
const PART = /^(?:计算|计入|征收|缴纳)((?:应纳税)?所得额|收入总额|[\u4e00-\u9fff]{1,10}?[税费])/;
const APPLIED = /(?:减按|统一按|适用|按照?|依照?|暂按|执行)$/;
/** Who pays, before the words of the rate: 小规模纳税人 | 适用, 对小型微利企业 | 减按. */
const PAYER =
  /(?:^|[，。；：])(?:自[^，]{2,16}起，?)?(?:对)?([\u4e00-\u9fff“”]{2,24}?(?:企业|纳税人|个人|商户|工商户|居民|单位|行业|机构|人员|者|收入|业务|销售额|产品|货物|所得))(?=的|，|适用|减按|统一|按|暂按|执行|$)[^。；]{0,40}$/;

/** The rate of a tax is named by who pays it, and by the tax: 小型微利企业企业所得税税率. */
export function taxRates(slots: readonly MetricSlot[], { text, start }: Sentence, rules: Rules): readonly MetricSlot[] {
  if (!/税|费率/.test(text) || !/减按|适用|按|率/.test(text)) return slots;
  return slots.map((slot) => {
    const { quantity } = slot;
    if (quantity.baseUnit !== '%' || quantity.form !== 'cardinal') return slot;
    const before = text.slice(0, quantity.outer.start - start);
    const behind = text.slice(quantity.outer.end - start);
    const applied = APPLIED.exec(before);
    const rate = RATE.exec(behind);
    const part = applied ? PART.exec(behind) : null;
    const head = rate ? (rate[2] ?? '') + (rate[1] ?? '') : part ? `减按计入${part[1] ?? ''}比例` : '';
    if (!applied || head === '') return slot;
    const payer = PAYER.exec(before.slice(0, before.length - applied[0].length))?.[1] ?? '';
    const named = { ...phraseOf(payer + head, quantity.outer, rules), generic: false, measure: 'share' as const };
    return { ...slot, phrase: named, owner: undefined, cues: [], verb: undefined, side: 'before' as const };
  });
}
