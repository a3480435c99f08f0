import type { MetricSlot } from '../../model/metric.js';
import { giftBefore, giftBehind, giftInBound } from './gift.js';
import { baseOf, type Given } from './grant-label.js';
import { instalmentOf } from './instalments.js';
import { conditionAt, partAt, REACHED, type Part } from './parts.js';
import { rateOf, rowOf } from './rows.js';
import { givingAt, leadOf, subjectOf } from './subject.js';
import { AGAIN } from './terms.js';
import { withoutTiers } from './tiers.js';
import type { GrantWords } from './words.js';

/** The slots that are given, with whom and what. */
export function readGiven(
  slots: readonly MetricSlot[],
  start: number,
  parts: readonly Part[],
  text: string,
  before: string | undefined,
  heading: string | undefined,
  words: GrantWords,
): ReadonlyMap<number, Given> {
  const given = new Map<number, Given>();
  const giving = new Set<number>();
  let last: Given | undefined;
  slots.forEach((slot, index) => {
    if (!isSum(slot) || slot.ofClass) return;
    const row = rowOf(slots, index, text, start);
    const first = slots[index - row.at] ?? slot;
    const end = (slots[index - row.at + row.count - 1] ?? slot).quantity.outer.end - start;
    const here = partAt(parts, slot.quantity.outer.start - start);
    const part = parts[here];
    if (!part) return;
    const instalment = instalmentOf(leadOf(part, first.quantity.outer.start - start), text.slice(end, part.end), row, slot, last?.gift);
    if (instalment !== undefined) {
      const own = last ? undefined : subjectOf(parts, here, '', (at) => giving.has(at), words, { told: before, lean: before, here: false });
      const whose = withoutTiers((last?.subject ?? own)?.words ?? '');
      given.set(index, { subject: { words: whose, terms: true, from: here }, gift: instalment, part: here, base: '' });
      return;
    }
    const shared = row.at > 0 ? given.get(index - row.at) : undefined;
    if (shared) given.set(index, withRate(shared, slots[index - 1], slot, text, start));
    if (row.at > 0 || conditionAt(part, end, words)) return;
    const whole = leadOf(part, first.quantity.outer.start - start);
    if (/每(?:新增|增加|超过?|满)?$/.test(whole)) return;
    // 幅度控制在最高补贴额的 | 20%以内: what a gift is measured by is given to nobody.
    if (/(?:控制在|相当于)[^，]{0,16}额的$|(?:不超过|不高于)[^，]{0,12}(?:[奖补贴助]|奖补)[励贴助偿]?额的$/.test(whole)) return;
    // 补助20万元（| 市级 12万元、区级8万元）: who pays which part of it.
    if (slot.inBracket && words.level.test(whole)) return;
    if (slot.ofWhole && /占[^，]{0,16}$/.test(whole)) return;
    // 前两年全额补贴、第三年 | 补贴50%: what was given before in the clause is passed over.
    const joint = whole.lastIndexOf('、');
    // 快充桩按每千瓦300元、慢充桩按每千瓦 | 100元予以补助: each of the members has its own words.
    const beside =
      joint > 0 && /\d[^、]*[元%‰]$/.test(whole.slice(0, joint)) && /^[\u4e00-\u9fff]{2,12}(?:按|每)/.test(whole.slice(joint + 1));
    const lead = joint > 0 && (beside || words.any.test(whole.slice(0, joint))) ? whole.slice(joint + 1) : whole;
    // 第三年奖励5万元，每个项目三年奖励累计不超过 | 30万元: a bound of several years is of none of them.
    const years = last ? OF_YEARS.exec(lead)?.[1] : undefined;
    if (years !== undefined) {
      given.set(index, { subject: { words: '', terms: true, from: here }, gift: years, part: here, base: '' });
      return;
    }
    // 安家补助30万元、购房补贴 | 20万元: another sort of gift for the same.
    if (joint > 0 && last?.part === here && SORT.test(lead)) {
      last = { ...last, gift: lead, base: '' };
      given.set(index, last);
      return;
    }
    const told = lead.slice(givingAt(lead, words));
    const earlier = last && !crosses(parts, last.part, here) ? last : undefined;
    const bound = /^(?:每|单|最高|总额|累计|上限|年度|不超过|全年|年)/.test(told) || (told === '' && lead.trim() === '');
    const inner =
      (given.has(index - 1) &&
        last?.part === here &&
        text.slice((slots[index - 1]?.quantity.outer.end ?? 0) - start, slot.quantity.outer.start - start)) ||
      '';
    // 专项资金2亿元、安居工程补助 | 资金: what is told before in the clause is no recipient.
    if (toldBefore(slots, index - row.at, part, text, start, given)) return;
    // 出国参展的，补助比例提高至 | 80%: a condition makes terms of it, and no change that is told.
    const asked = parts[here - 1]?.mark === '，' ? (parts[here - 1]?.text ?? '') : '';
    const conditional = !/\d/.test(asked) && (asked.endsWith('的') || words.opener.test(asked));
    if (!conditional && /(?:标准|比例|额度|限额|费率)(?:统一)?(?:由|从|提高|降低|调整|上浮|下调|降至|增至)/.test(told || whole)) return;
    const gift =
      // 县道每公里补助 | 1万元、乡道每公里补助5000元: what stands behind is of the next one.
      (words.gives.test(lead) && text.startsWith('、', end) ? undefined : giftBehind(text.slice(end, part.end), words)) ??
      giftOfNext(parts[here + 1], words) ??
      giftInBound(lead, text.slice(slot.quantity.outer.start - start, slot.quantity.start - start)) ??
      giftBefore(inner || told, words) ??
      (bound ? earlier?.gift : undefined) ??
      (/每(?![年月日天季])|\//.test(told + slot.quantity.baseUnit) ? giftOfList(parts, here) : undefined) ??
      ((/^(?:最高|单|不超过$|总额|累计|上限|$)/.test(lead) || /每(?![年月日天季])/.test(told)) && !words.any.test(part.text)
        ? giftOfLead(parts, here, words)
        : undefined);
    // 每个奖励5万元；属于优质的，再给予 | 3万元: more of the same; 博士后每年给予 | 10万元: someone else has as much of a gift that is not named.
    const again = gift ?? (last && /(?:给予|予以)(?:每[^，\d]{1,4}|最高|不超过)?$/.test(lead) ? giftAgain(told, last.gift) : undefined);
    if (again === undefined || (words.told.test(lead) && !words.opener.test(lead))) return;
    const toldLast = last?.subject.words ?? (AGAIN.test(told) ? before : undefined);
    // A clause that gives nothing stands between: it is told of something else, unless it only says for how long.
    const follows = parts
      .slice(Math.max(segmentStart(parts, here), (last?.part ?? -1) + 1), here)
      .every(({ text: between }) => /^(?:给予|予以)[^\d]*$|期限|最长|年限|期(?:不超过|为|最长)|不超过\d{1,2}(?:年|个月)/.test(between));
    const lean = !follows ? undefined : (earlier?.subject.words ?? (bound ? (last?.subject.words ?? before) : undefined));
    // 单个企业每年资助总额不超过 | 3000万元 behind a semicolon bounds all that the article gives.
    const all = here === segmentStart(parts, here) && here > 0 ? TOTAL.exec(lead)?.[1] : undefined;
    if (all !== undefined && heading !== undefined) {
      given.set(index, { subject: { words: heading, terms: true, from: here }, gift: all, part: here, base: '' });
      return;
    }
    const found = subjectOf(parts, here, lead, (at) => giving.has(at), words, { told: toldLast, lean, here: last !== undefined });
    if (!found?.terms) return;
    const subject = row.count > 1 ? found : { ...found, words: withoutTiers(found.words) };
    giving.add(here);
    const rate = /^[%‰]$/.test(slot.quantity.baseUnit);
    const base = rate
      ? baseOf(leadOf(part, slot.quantity.outer.start - start))
      : subject.words === earlier?.subject.words
        ? earlier.base
        : '';
    last = { subject, gift: again, part: here, base };
    given.set(index, last);
  });
  return given;
}

/** 机构按人数给予运营补助，其中乳儿班每人 | 500元: what a clause without an amount gives. */
function giftOfLead(parts: readonly Part[], index: number, words: GrantWords): string | undefined {
  const before = parts[index - 1];
  return before?.mark === '，' && !/\d/.test(before.text) ? giftBefore(before.text, words) : undefined;
}

const TOTAL =
  /^((?:单个|同一|每[家个户]|单[家户])[\u4e00-\u9fff]{0,4}(?:每年|全年|年度|当年|同一年度)?(?:累计|获得|享受)*[\u4e00-\u9fff]{0,4}(?:奖励|补助|补贴|资助|扶持|奖补|支持)(?:资金|金额)?(?:总额|合计|累计)?)(?:原则上)?(?:最高)?(?:不超过)?$/;

const SORT =
  /^(?:一次性)?(?:购房|租房|住房|安家|生活|交通|岗位|人才|培训|学费|社保|创业|见习|就业|引才|房租|伙食|取暖|护理|科研|项目|设备|贡献|落户)(?:补[贴助]|津贴|奖励|资助|经费|启动资金)(?:最高|不超过)?$/;

const OF_YEARS =
  /^((?:单个|同一|每[家个户]|单[家户])[\u4e00-\u9fff]{0,6}[两二三四五六\d]年(?:累计|内|合计)*[\u4e00-\u9fff]{0,4}(?:奖励|补助|补贴|资助|扶持|奖补|支持)(?:资金|金额)?(?:总额|合计|累计)?)(?:原则上)?(?:最高)?(?:不超过)?$/;

/** 30万元、实到外资额的 | 8‰: the rate that ends the row is of what its own words say. */
function withRate(shared: Given, before: MetricSlot | undefined, slot: MetricSlot, text: string, start: number): Given {
  const between = text.slice((before?.quantity.outer.end ?? start) - start, slot.quantity.outer.start - start);
  return { ...shared, base: rateOf(between, before, slot) ?? shared.base };
}

/** 高龄津贴标准为：80岁以上老人每人每月 | 100元: what the words before the colon call it. */
function giftOfList(parts: readonly Part[], index: number): string | undefined {
  const before = parts.slice(0, index).findLast(({ mark }) => mark === '：');
  if (!before || /\d/.test(before.text)) return undefined;
  return /^([\u4e00-\u9fff]{2,14}?(?:标准|补贴|补助|津贴|奖励|资助|救助金?|价格))(?:分别)?(?:为|是|如下)?$/.exec(
    leadOf(before, before.end),
  )?.[1];
}

/** 按合同金额的 | 30%，给予一次性奖补: the giving stands in a clause of its own. */
function giftOfNext(part: Part | undefined, words: GrantWords): string | undefined {
  const found = part && /^(?:省级|市级|县级|财政)?(?:给予|予以)[^\d，]{2,12}$/.test(part.text) ? part.text : undefined;
  return found === undefined ? undefined : giftBefore(found, words);
}

function isSum({ quantity }: MetricSlot): boolean {
  return quantity.dimension === 'money' || /^[%‰]$/.test(quantity.baseUnit) || quantity.baseUnit.startsWith('元/');
}

/** Index of the first clause behind the last semicolon. */
function segmentStart(parts: readonly Part[], here: number): number {
  return parts.slice(0, here).findLastIndex(({ mark }) => /[；。]/.test(mark)) + 1;
}

function crosses(parts: readonly Part[], from: number, to: number): boolean {
  return parts.slice(from, to).some(({ mark }) => /[；。]/.test(mark));
}

/** A plain number of the same clause stands before: its words are told of something else. */
function toldBefore(
  slots: readonly MetricSlot[],
  first: number,
  part: Part,
  text: string,
  start: number,
  given: ReadonlyMap<number, Given>,
): boolean {
  return slots.slice(0, first).some(({ quantity, ofClass }, at) => {
    const from = quantity.outer.start - start;
    const row = rowOf(slots, at, text, start);
    const open = slots[at - row.at]?.quantity.outer.start ?? start;
    const last = slots[at - row.at + row.count - 1]?.quantity.comparator ?? '=';
    const lead = part.text.slice(0, from - part.start);
    // 达1万元、5万元、10万元以上: the words around a row bound all of it.
    const bound = quantity.comparator !== '=' || last !== '=' || REACHED.test(text.slice(Math.max(0, open - start - 3), open - start));
    return from >= part.start && !given.has(at) && !ofClass && !bound && !/每.{0,6}$|按[^，\d]{1,12}$/.test(lead);
  });
}

/** The gift of a clause that only gives (给予 | 5万元), by the one told before; someone else's is but of the same kind. */
function giftAgain(told: string, gift: string): string {
  return AGAIN.test(told) ? gift : gift.slice(-2);
}
