import type { MetricSlot } from '../../model/metric.js';

const COUNT = '[两二三四五六\\d]';
const DEED = '(?:拨付|兑现|发放|支付|兑付|拨款|到位|给予|予以|补助|奖励|支付|返还)';
const SPLIT = `分(${COUNT})(?:个)?(年度?|期|次|批|阶段)`;
/** 分三年按 | 40%、30%、30%比例拨付. */
const AHEAD = new RegExp(`${SPLIT}(?:分别)?(?:按照?|以)?$`);
/** 按 | 40%、30%、30%的比例分三年拨付. */
const BEHIND = new RegExp(`^的?(?:比例)?，?(?:给予|予以)?${SPLIT}${DEED}`);
const PAID = new RegExp(`^的?(?:比例)?(?:逐年|分别|予以|给予|进行)?${DEED}`);
const FUNDS = /[\u4e00-\u9fff]{2}(?:资金|金额|经费|补贴|津贴|奖金)|奖励|补助|补贴|资助/g;
const ORDER = ['一', '二', '三', '四', '五', '六'];

/** 奖励资金分三年按 | 40%、30%、30%比例拨付: which instalment the share or sum at the index is (奖励资金第一年拨付比例), `gift` what was given before; undefined where nothing is paid so. */
export function instalmentOf(
  lead: string,
  behind: string,
  { at, count }: { readonly at: number; readonly count: number },
  { quantity }: MetricSlot,
  gift: string | undefined,
): string | undefined {
  if (count < 2) return undefined;
  const ahead = PAID.test(behind) ? AHEAD.exec(lead) : null;
  const found = ahead ?? BEHIND.exec(behind);
  const order = ORDER[at];
  if (!found || order === undefined) return undefined;
  const funds = [...lead.slice(0, ahead?.index ?? lead.length).matchAll(FUNDS)].at(-1)?.[0] ?? '';
  const number = `第${order}${(found[2] ?? '').replace('年度', '年')}`;
  return /^[%‰]$/.test(quantity.baseUnit) ? `${funds}${number}拨付比例` : `${funds === '' ? (gift ?? '') : funds}${number}`;
}
