import type { MetricSlot } from '../../model/metric.js';
import type { Sentence } from '../../model/structure.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { giftBefore, giftBehind } from './gift.js';
import { withName, type Given } from './grant-label.js';
import { partsOf, type Part } from './parts.js';
import { rowOf } from './rows.js';
import { AGAIN, givingAt, leadOf, subjectOf } from './subject.js';
import { grantWordsOf, type GrantWords } from './words.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** A sentence without one of these characters gives nothing. */
const GIVING = /[奖补贴助扶偿套]|支持/;
/** A number that says which things are meant, by the words before it. */
const REACHED = /(?:达到?|满|突破|超过?|不少于|不低于|高于|第)$/;

/** Slots of a sentence, named where a policy gives something, and whom the last clause gave it: the next sentence may lean on that. */
export interface Named {
  readonly slots: readonly MetricSlot[];
  readonly subject: string | undefined;
}

/**
 * 对首次认定的高新技术企业，给予一次性奖励 | 20万元: sums and rates that a policy gives are named by who has them and what is given. Numbers that only say which recipients are meant
 * are no figures. `before` is whom the sentence before gave something.
 */
export function nameGrants(slots: readonly MetricSlot[], { text, start }: Sentence, before: string | undefined, rules: Rules): Named {
  if (slots.length === 0 || !GIVING.test(text)) return { slots, subject: undefined };
  const words = grantWordsOf(rules);
  const parts = partsOf(text);
  const given = readGiven(slots, start, parts, text, before, words);
  const named = slots.map((slot, index) => {
    const { quantity } = slot;
    const at = quantity.outer.start - start;
    const here = partAt(parts, at);
    const own = given.get(index);
    if (!own) return saysWhom(slots, index, start, text, parts, given, words) ? { ...slot, ofClass: true } : slot;
    return withName(slot, own, rowOf(slots, index, text, start), parts[here], start, rules, words);
  });
  return { slots: named, subject: [...given.values()].at(-1)?.subject.words };
}

/** A number in the words for those who are given something only says which are meant (技改项目投资500万元以上的). */
function saysWhom(
  slots: readonly MetricSlot[],
  index: number,
  start: number,
  text: string,
  parts: readonly Part[],
  given: ReadonlyMap<number, Given>,
  words: GrantWords,
): boolean {
  const outer = slots[index]?.quantity.outer ?? { start, end: start };
  const at = outer.start - start;
  const here = partAt(parts, at);
  const bounded = slots[index]?.quantity.comparator !== '=' || REACHED.test(text.slice(Math.max(0, at - 3), at));
  if (!bounded && rowOf(slots, index, text, start).count < 2) return false;
  return [...given.values()].some(
    ({ subject, part }) => here >= subject.from && here <= part && (here < part || conditionAt(parts[here], outer.end - start, words)),
  );
}

/** The slots that are given, with whom and what. */
function readGiven(
  slots: readonly MetricSlot[],
  start: number,
  parts: readonly Part[],
  text: string,
  before: string | undefined,
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
    const shared = row.at > 0 ? given.get(index - row.at) : undefined;
    if (shared) given.set(index, shared);
    if (row.at > 0 || conditionAt(part, end, words)) return;
    const whole = leadOf(part, first.quantity.outer.start - start);
    // 幅度控制在最高补贴额的 | 20%以内: what a gift is measured by is given to nobody.
    if (/(?:控制在|相当于|不超过|不高于)[^，]{0,16}额的$/.test(whole)) return;
    // 补助20万元（| 市级 12万元、区级8万元）: who pays which part of it.
    if (slot.inBracket && words.level.test(whole)) return;
    if (slot.ofWhole && /占[^，]{0,16}$/.test(whole)) return;
    // 前两年全额补贴、第三年 | 补贴50%: what was given before in the clause is passed over.
    const joint = whole.lastIndexOf('、');
    const lead = joint > 0 && words.any.test(whole.slice(0, joint)) ? whole.slice(joint + 1) : whole;
    const told = lead.slice(givingAt(lead, words));
    const earlier = last && !crosses(parts, last.part, here) ? last : undefined;
    const bound = /^(?:每|单|最高|总额|累计|上限|年度|不超过|全年|年)/.test(told) || (told === '' && lead.trim() === '');
    const inner =
      (given.has(index - 1) &&
        last?.part === here &&
        text.slice((slots[index - 1]?.quantity.outer.end ?? 0) - start, slot.quantity.outer.start - start)) ||
      '';
    // 专项资金2亿元、安居工程补助 | 资金: what is told before in the clause is no recipient.
    if (toldBefore(slots, index - row.at, part, start, given)) return;
    // 出国参展的，补助比例提高至 | 80%: a condition makes terms of it, and no change that is told.
    const asked = parts[here - 1]?.mark === '，' ? (parts[here - 1]?.text ?? '') : '';
    const conditional = !/\d/.test(asked) && (asked.endsWith('的') || words.opener.test(asked));
    if (!conditional && /(?:标准|比例|额度|限额|费率)(?:统一)?(?:由|从|提高|降低|调整|上浮|下调|降至|增至)/.test(told || whole)) return;
    const gift =
      giftBehind(text.slice(end, part.end), words) ??
      giftOfNext(parts[here + 1], words) ??
      giftBefore(inner || told, words) ??
      (bound ? earlier?.gift : undefined) ??
      ((/^(?:最高|单|不超过$|总额|累计|上限|$)/.test(lead) || /每(?![年月日天季])/.test(told)) && !words.any.test(part.text)
        ? giftOfLead(parts, here, words)
        : undefined);
    if (gift === undefined || (words.told.test(lead) && !words.opener.test(lead))) return;
    const toldLast = last?.subject.words ?? (AGAIN.test(told) ? before : undefined);
    // A clause that gives nothing stands between: it is told of something else, unless it only says for how long.
    const follows = parts
      .slice(Math.max(segmentStart(parts, here), (last?.part ?? -1) + 1), here)
      .every(({ text: between }) => /^(?:给予|予以)[^\d]*$|期限|最长|年限|期(?:不超过|为|最长)|不超过\d{1,2}(?:年|个月)/.test(between));
    const lean = !follows ? undefined : (earlier?.subject.words ?? (bound ? (last?.subject.words ?? before) : undefined));
    const subject = subjectOf(parts, here, lead, (at) => giving.has(at), words, { told: toldLast, lean });
    if (!subject?.terms) return;
    giving.add(here);
    last = { subject, gift, part: here };
    given.set(index, last);
  });
  return given;
}

/** 机构按人数给予运营补助，其中乳儿班每人 | 500元: what a clause without an amount gives. */
function giftOfLead(parts: readonly Part[], index: number, words: GrantWords): string | undefined {
  const before = parts[index - 1];
  return before?.mark === '，' && !/\d/.test(before.text) ? giftBefore(before.text, words) : undefined;
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

/** A clause in which the number says who is meant: it opens with 对 or ends with 的, and nothing is given before its end. */
function conditionAt(part: Part | undefined, end: number, words: GrantWords): boolean {
  if (!part) return false;
  const behind = part.text.slice(Math.max(0, end - part.start));
  return (
    /的$/.test(part.text) ||
    (/^(?:及?以上|以下)?的?[\u4e00-\u9fff]/.test(behind) &&
      !words.any.test(behind) &&
      (words.opener.test(part.text) || /^[^，]{0,3}以[上下]|^的/.test(behind)))
  );
}

function partAt(parts: readonly Part[], at: number): number {
  return parts.findIndex((part) => part.start <= at && at < part.end);
}

/** A plain number of the same clause stands before: its words are told of something else. */
function toldBefore(slots: readonly MetricSlot[], first: number, part: Part, start: number, given: ReadonlyMap<number, Given>): boolean {
  return slots.slice(0, first).some(({ quantity, ofClass }, at) => {
    const from = quantity.outer.start - start;
    const bound = quantity.comparator !== '=' || REACHED.test(part.text.slice(0, from - part.start));
    return from >= part.start && !given.has(at) && !ofClass && !bound && !/每.{0,6}$/.test(part.text.slice(0, from - part.start));
  });
}
