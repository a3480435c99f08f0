import type { MetricSlot, Phrase } from '../model/metric.js';
import type { Measure } from '../model/observation.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { asClass } from './as-class.js';
import { phraseOf } from './make-phrase.js';
import type { Before } from './phrase-before.js';
import { pairPredicates } from './paired-predicates.js';
import { predicateEnd } from './predicate-end.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';
import { wordBefore } from './whole-noun.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** The wider phrase, with the words behind the noun as its predicate (措施 | 落地实施). */
export function withPredicate(noun: Phrase, wider: Phrase): Phrase {
  return { ...wider, predicate: wider.label.startsWith(noun.label) ? wider.label.slice(noun.label.length) : '' };
}

/** The words of the predicate behind the item at `from`, as far as it goes. */
export function predicateWords(items: readonly Item[], from: number): string {
  return items
    .slice(from + 1, predicateEnd(items, from) + 1)
    .map((item) => item.text.trim())
    .join('');
}

/**
 * 10家 | 国企 实现战略性重组: where no verb stands before a count, what its noun does tells which are counted. Undefined where the predicate leads to a number of its own, or says
 * no more than that it is done (民生实事 | 全面完成).
 */
export function openingPredicate(items: readonly Item[], at: number, before: Before, after: Phrase, rules: Rules): Phrase | undefined {
  const vocabulary = vocabularyOf(rules);
  const counted = /^(?:count|people|)$/.test(items[at]?.quantity?.dimension ?? 'none');
  const lead = wordBefore(items, at);
  const placed = lead?.type === 'word' && (lead.tag === 'p' || lead.text === '共为' || vocabulary.is(lead, 'preposition'));
  const caused = vocabulary.is(lead, 'causative');
  // 加快 | 1600个城市更新、600个 | 项目 建设: what opens the list governs all of it.
  const opening = listOpening(items, at);
  const inList = opening < at && vocabulary.is(wordBefore(items, opening), 'flow-verb', 'lead-verb', 'carrying-out', 'progress');
  const last = items.findIndex((item) => item.end === after.end && item.start >= (items[at]?.end ?? 0));
  if (!counted || inList || after.predicate !== undefined || last < 0 || !/^(?:word|per|period)$/.test(items[last + 1]?.type ?? ''))
    return undefined;
  const end = predicateEnd(items, last);
  const words = items.slice(last + 1, end + 1);
  const event = words.some((item) => vocabulary.is(item, 'event-verb'));
  const governed = before.verb !== undefined || before.cues.length > 0;
  const named = before.phrase !== undefined && !before.phrase.generic;
  // 实现 | 28个 贫困村出列, 现行标准下 | 13万 贫困人口脱贫, 甲、乙 | 两个 县摘帽
  const brought =
    event &&
    governed &&
    !placed &&
    [...before.cues, before.verb].every((cue) => cue === undefined || /^(?:实现|促进|推动)$/.test(cue.word));
  const around =
    event &&
    named &&
    (/^[下内中]$/.test(lead?.text ?? '') || items.slice(before.first, at).every((item) => item.tag.startsWith('ns') || item.text === '、'));
  // 以 | 10个 | 重点领域 为主攻方向: as what they are taken.
  if (/^为/.test(words[0]?.text ?? '') && items.slice(0, at).some(({ text }) => /^以/.test(text))) return undefined;
  // 帮助 | 四川、贵州2省 | 93个 贫困县摘帽: others are helped to it.
  const helped = event && !placed && items.slice(0, at).some(({ text }) => /^(?:帮助|助力|帮扶)$/.test(text));
  // 帮助 | 10万家 | 中小企业 开展数字化转型: those who are helped are told by what they are helped to.
  const guided =
    /^(?:帮助|引导|推动|指导|助力|带动)$/.test(lead?.text ?? '') &&
    /^(?:开展|实施|实现|完成|进行|启动|参与|参加)$/.test(words[0]?.text ?? '') &&
    words.length > 1;
  const ruled = !guided && (placed || (governed && !brought) || (named && !around && !brought)) && !caused && !helped;
  if (ruled) return undefined;
  // 30万 | 孕产妇 产前检查、住院分娩等费用…: a list with 等 is a subject of its own.
  if (items[end + 1]?.text === '、' && items.slice(end + 2, end + 12).some(({ text }) => text === '等')) return undefined;
  const leads = items[end + 1]?.type === 'quantity' || vocabulary.is(words[0], 'connector', 'within') || words[0]?.text === '的';
  const time = (item: Item): boolean => item.type === 'period' || /^(?:之?前|底前|以前|起)$/.test(item.text);
  const says = words.some((item) => !time(item) && !vocabulary.is(item, 'adverb', 'completion', 'progress') && !/^[du]/.test(item.tag));
  // 12个 | 重大项目 开工: done in the period.
  if (!leads && !says && words.some((item) => vocabulary.is(item, 'completion')))
    return words.some((item) => vocabulary.is(item, 'progress')) ? undefined : { ...after, measure: after.measure ?? 'flow' };
  // 28个 | 实验室 在川布局: that they stand at the issuer's own place tells of no deed and of all of them.
  const there = words[0]?.text === '在' && vocabulary.is(words[1], 'short-place') && /^(?:布局|分布|集聚|云集)$/.test(words[2]?.text ?? '');
  if (leads || !says || there) return undefined;
  const denied = /^[未不没尚无]/.test(words.find((item) => !vocabulary.is(item, 'adverb'))?.text ?? '');
  const happens = (item: Item): boolean =>
    vocabulary.is(item, 'flow-verb', 'completion', 'event-verb') || vocabulary.cue(item, 'award-verb')?.measure === 'flow';
  const done = !denied && words.some((item) => happens(item) && !vocabulary.is(item, 'own-deed'));
  const first = items.findIndex((item) => item.start === after.start);
  const measure: Measure | undefined = done ? 'flow' : undefined;
  const told = asClass(after, { at, first, last, from: last + 1 }, measure, items, rules);
  // 13个 | 乡镇卫生院 全部 完成建设: that all did is no part of what they did.
  const deeds = words.map((item) => item.text.replace(/^(?:全部|均$|都$)/, '').trim()).join('');
  const wider = { ...phraseOf(after.label + deeds, after, rules), measure, generic: false };
  return told ?? withPredicate(after, wider);
}

/** Index of the first quantity of the list of counts that goes on at the index; the index itself where none does. */
function listOpening(items: readonly Item[], at: number): number {
  let first = at;
  while (/^(?:、|和|与|及|以及)$/.test(items[first - 1]?.text ?? '')) {
    const before = items.findLastIndex((item, index) => index < first - 1 && (item.type === 'quantity' || item.type === 'mark'));
    if (!items[before]?.quantity) break;
    first = before;
  }
  return first;
}

/** Index of the last of the verbs that stand alone between the noun that ends at `last` and a mark: what is done with it is counted (45.4万辆 | 汽车 报废和置换更新). */
export function nominalEnd(items: readonly Item[], last: number, vocabulary: Vocabulary): number {
  let end = last;
  let says = false;
  for (let index = last + 1; index < items.length && index - last <= 5; index++) {
    const item = items[index];
    if (!item || item.type === 'mark') return says ? end : last;
    // 试点 | 加快 推进: how it goes on is no deed.
    if (vocabulary.is(item, 'progress') && /^v/.test(item.tag) && items[index + 1]?.text === '推进') return last;
    // 奖补资金 | 予以支持: no deed of its own.
    if (/^(?:予以|给予|加以|进行)$/.test(item.text)) return last;
    // 发挥 | 12个 | 平台 作用: what the things do is no part of their name.
    if (/^(?:作用|优势|功能|效应)$/.test(item.text)) return last;
    const joins = /^(?:和|与|及|并)$/.test(item.text) && index > last + 1;
    const verb = /^vn?$/.test(item.tag) || vocabulary.is(item, 'flow-verb', 'lead-verb');
    if (item.type !== 'word' || item.inTerm || !(joins || verb) || vocabulary.is(item, 'link', 'trend', 'award-verb')) return last;
    if (verb) end = index;
    says ||= verb && !vocabulary.is(item, 'completion');
  }
  return says && items[end + 1] === undefined ? end : last;
}

/** 16所 | 高校、48个 | 学科 入选名单: in a list of counts the predicate behind the last noun is told of all. */
export function sharePredicates(slots: readonly MetricSlot[], rules: Rules): readonly MetricSlot[] {
  if (slots.length < 2) return slots;
  const shared = [...slots];
  for (let at = slots.length - 2; at >= 0; at--) {
    const slot = shared[at];
    const next = shared[at + 1];
    const joined = next !== undefined && (next.afterList || next.quantity.outer.start === slot?.phrase?.end);
    const own = joined && next.side === 'after' ? next.phrase?.predicate : undefined;
    // 9亿劳动力、1亿受过高等教育 | 和有技能的人才: a joint opens no predicate.
    const predicate = own !== undefined && /^[、和与及的]/.test(own) ? undefined : own;
    // 4127户、6580人 | 享受低保: both counts have the one predicate.
    const both =
      slot && !slot.phrase && slot.side === 'none' && next?.afterList && next.side === 'after' && isPeople(slot) && isPeople(next);
    if (both && next.phrase) shared[at] = { ...slot, phrase: next.phrase, side: 'after' };
    const tail = slot?.phrase && next?.afterList && next.phrase ? sharedNoun(slot.phrase.label, next.phrase.label) : undefined;
    if (slot?.phrase && slot.side === 'after' && tail !== undefined)
      shared[at] = { ...slot, phrase: phraseOf(slot.phrase.label + tail, slot.phrase, rules) };
    if (!slot?.phrase || slot.side !== 'after' || slot.phrase.predicate !== undefined || !predicate) continue;
    const phrase = {
      ...phraseOf(predicate + slot.phrase.label, slot.phrase, rules),
      measure: next?.phrase?.measure,
      predicate,
      generic: false,
    };
    shared[at] = { ...slot, phrase };
  }
  return pairPredicates(shared, rules).map((slot, at) => withSharedNoun(slot, shared[at - 1], rules));
}

function isPeople({ quantity }: MetricSlot): boolean {
  return quantity.dimension === 'people' || /^[户家]$/.test(quantity.baseUnit);
}

/** 国家级园区3家、 | 市级 13家: a level alone takes the noun of the one before it. */
function withSharedNoun(slot: MetricSlot, before: MetricSlot | undefined, rules: Rules): MetricSlot {
  const noun = slot.afterList && slot.phrase && before?.phrase ? sharedNoun(slot.phrase.label, before.phrase.label) : undefined;
  return slot.phrase && noun !== undefined ? { ...slot, phrase: phraseOf(slot.phrase.label + noun, slot.phrase, rules) } : slot;
}

const MAGNITUDE = /^[\d十百千万亿][\d.十百千万亿]*元(?:以上)?$/;

/** 6个 | 百亿元、40个 | 30亿元以上项目; 8个 | 国家级、13个 | 省级区域医疗中心: the noun that a level alone leaves to the next one of the list. */
function sharedNoun(label: string, next: string): string | undefined {
  if (MAGNITUDE.test(label)) return /^[\d十百千万亿][\d.十百千万亿]*元(?:以上)?([^元]{2,})$/.exec(next)?.[1];
  return /^[^级型类]{1,5}[级型类]$/.test(label) ? /^[^级型类]{1,5}[级型类](.{2,})$/.exec(next)?.[1] : undefined;
}
