import type { MetricSlot } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';

/** Where the parts of a whole begin: the last 其中 before the slot, or the bracket that says what is within (运营里程483公里（含有轨电车17公里）). */
export function partsStart({ text, start }: Sentence, slot: MetricSlot): number | undefined {
  const before = slot.quantity.start - start;
  const at = Math.max(text.lastIndexOf('其中', before), slot.inBracket ? text.lastIndexOf('（含', before) : -1);
  return at >= 0 ? start + at : BY_PARTS.test(text) ? start : undefined;
}

/** 分类别看，食品烟酒类上涨0.7%: the whole was told in the sentence before. */
const BY_PARTS =
  /^\s*[按分][^，；。]{2,8}看，|^\s*从?(?:类别|城乡|行业|产业|地区|区域|品种|用途|类型|项目|构成|结构|性别|三大门类|门类)(?:来)?看，/;
