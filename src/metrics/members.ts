import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import { deedMembers } from './coordinated-deeds.js';
import { goodsClasses } from './goods-classes.js';
import type { Item } from './item.js';
import { joinOwner } from './join-owner.js';
import { makePhrase, phraseOf } from './make-phrase.js';
import { sharedHead, type Part } from './shared-head.js';
import { sharedOpening } from './shared-opening.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

const JOINT = /^(?:、|和|与|及|以及|或)$/;
/** 一、二、三等奖: ordinals that share their head. */
const ORDINALS = /((?:[一二三四五六]、)+[一二三四五六])(?=等|级|类|档|产|期|线|批|阶)/;

/**
 * The owners that stand in one phrase before 分别, as many as there are values; empty where the words do not give that many. Values in different units (214对和69家) share no head.
 * Shared heads and openings are given to each: 货物和集装箱吞吐量 gives 货物吞吐量 and 集装箱吞吐量.
 */
export function membersOf(
  items: readonly Item[],
  first: number,
  last: number,
  count: number,
  oneUnit: boolean,
  rules: Rules,
): readonly Phrase[] {
  const whole = makePhrase(items, first, last, rules);
  if (!whole || count < 2) return [];
  return (
    pairMembers(whole, count, rules) ??
    ordinalMembers(whole, count, rules) ??
    termMembers(whole, count, rules) ??
    goodsClasses(whole, count, rules) ??
    examplesOfClass(items, first, last, count, whole, rules) ??
    listMembers(items, first, last, count, oneUnit, rules) ??
    []
  );
}

function pairMembers(whole: Phrase, count: number, rules: Rules): readonly Phrase[] | undefined {
  for (const rule of rules.word) {
    const members = rule.role === 'pair' ? rule.gives?.members : undefined;
    const word = members?.length === count ? rule.words.find((each) => whole.label.includes(each)) : undefined;
    // 东盟、欧盟进出口: the owners are told one by one, and the pair is their common head.
    const listed = word !== undefined && whole.label.replace(word, '').split(/[、和与及]/).length === count;
    if (members && word && !listed) return members.map((member) => phraseOf(whole.label.replace(word, member), whole, rules));
  }
  return undefined;
}

function ordinalMembers(whole: Phrase, count: number, rules: Rules): readonly Phrase[] | undefined {
  const ordinals = ORDINALS.exec(whole.label)?.[1]?.split('、');
  if (ordinals?.length !== count) return undefined;
  return ordinals.map((ordinal) => phraseOf(whole.label.replace(ORDINALS, ordinal), whole, rules));
}

/** Owners inside one term of the catalogue (城镇和农村居民人均可支配收入): each with the end of the last that makes it a known metric too. */
function termMembers(whole: Phrase, count: number, rules: Rules): readonly Phrase[] | undefined {
  const parts = whole.known ? whole.label.split(/、|和|与|及/) : [];
  const last = parts.at(-1) ?? '';
  if (parts.length !== count) return undefined;
  for (let from = 1; from < last.length - 1; from++) {
    const members = parts.map((part) => phraseOf(part === last ? part : part + last.slice(from), whole, rules));
    if (members.every((member) => member.known)) return members;
  }
  return undefined;
}

/** 新能源汽车、机器人等 | 智能产品产量: the examples are the owners, with the head of their class. */
function examplesOfClass(
  items: readonly Item[],
  first: number,
  last: number,
  count: number,
  whole: Phrase,
  rules: Rules,
): readonly Phrase[] | undefined {
  const etc = items.findIndex((item, index) => index > first && index < last && item.text === '等');
  if (etc < 0) return undefined;
  const { lexicon } = vocabularyOf(rules);
  const head = lexicon.ending(whole.label, 'head-flow')?.word ?? lexicon.ending(whole.label, 'head-stock')?.word ?? '';
  // 设备及器械、石墨和碳素制品、集成电路等 | 产量: where the joints give too many, 及 and then 和 join the words of one member.
  const parts = [JOINT, /^[、和]$/, /^、$/]
    .map((joint) => nounsOf(items, partsOf(items, first, etc - 1, joint), vocabularyOf(rules)))
    .find(({ length }) => length === count);
  if (!parts || head === '') return undefined;
  return parts.flatMap((part) => {
    const own = makePhrase(items, part.first, part.last, rules);
    return own ? [phraseOf(own.label + head, own, rules)] : [];
  });
}

function listMembers(
  items: readonly Item[],
  first: number,
  last: number,
  count: number,
  oneUnit: boolean,
  rules: Rules,
): readonly Phrase[] | undefined {
  const own = deedMembers(items, partsOf(items, first, last, JOINT), rules);
  if (own?.length === count) return own;
  const every = nounsOf(items, partsOf(items, first, last, JOINT), vocabularyOf(rules));
  // 信用贷款、农村贷款与抵押贷款试点 for two values: 与 joins the words of one owner.
  const apart = every.length > count ? nounsOf(items, partsOf(items, first, last, /^、$/), vocabularyOf(rules)) : every;
  const parts = apart.length > count ? (kindsOf(items, apart, count) ?? apart) : apart;
  if (parts.length !== count) return undefined;
  const final = parts.at(-1);
  const opening = parts[0];
  if (!final || !opening) return undefined;
  // 接待游客、实现 | 旅游收入: each deed has an object of its own.
  const deeds = [items[opening.first], items[final.first - 1]];
  const ofDeeds = deeds.every((item) => vocabularyOf(rules).lexicon.starting(item?.text ?? '', 'flow-verb') !== undefined);
  const tailed = ofDeeds ? '' : sharedHead(items, opening, final, rules);
  // 生猪、家禽 | 年出栏量 | 3900万头、13亿只: an amount is one in any unit, a noun is not.
  const head = oneUnit || /[量额率]$/.test(tailed) ? tailed : '';
  const firstOwn = makePhrase(items, opening.first, opening.last, rules)?.label ?? '';
  const opened = sharedOpening(items, opening, final, firstOwn, tailed, rules);
  return parts.map((part, index) => {
    const span = { start: items[part.first]?.start ?? 0, end: items[part.last]?.end ?? 0 };
    const own = makePhrase(items, part.first, part.last, rules)?.label ?? '';
    const tail = part === final || own.endsWith(head) ? '' : head;
    const whole = phraseOf(own + tail, span, rules);
    // 单位地区生产总值能耗 | 、化学需氧量、氨氮排放量: an amount or rate that the catalogue knows needs no head of another.
    const alone = tail === '' ? undefined : phraseOf(own, span, rules);
    // 固定资产投资、社会消费品零售 | 总额: what the catalogue knows as the same with and without the head has a name of its own.
    if (head === '总额' && alone?.known && whole.known && alone.key === whole.key && own.length >= 5) return alone;
    if (alone?.known && !whole.known && /^(?:share|flow|price)$/.test(alone.measure ?? '') && !alone.headOnly && own.length >= 6)
      return alone;
    if (index === 0) return whole;
    return whole.generic && !bareHead(firstOwn, rules) ? joinOwner(firstOwn, own, span, rules) : phraseOf(opened(own) + tail, span, rules);
  });
}

/** 酒、饮料制造业 | 、纺织业: a branch or kind of goods ends where its last word says that it is one; undefined where that gives another number of them. */
function kindsOf(items: readonly Item[], parts: readonly Part[], count: number): readonly Part[] | undefined {
  const kinds: Part[] = [];
  let first: number | undefined;
  for (const part of parts) {
    first ??= part.first;
    if (!/.[业类]$/.test(items[part.last]?.text ?? '') && part !== parts.at(-1)) continue;
    kinds.push({ first, last: part.last });
    first = undefined;
  }
  return kinds.length === count ? kinds : undefined;
}

/** 营业总收入、利润总额: a head that says nothing by itself owns no other, nor does consumption beside investment. */
function bareHead(label: string, rules: Rules): boolean {
  const { lexicon } = vocabularyOf(rules);
  if (label === '消费') return true;
  return (lexicon.rule(label, 'generic-head') ?? lexicon.rule(label, 'held-near-firms')) !== undefined;
}

/** The parts without the verbs that open them, but for the first; one that is nothing else is left out. */
function nounsOf(items: readonly Item[], parts: readonly Part[], vocabulary: Vocabulary): readonly Part[] {
  const end = parts.at(-1)?.last ?? 0;
  const opens = (at: number): boolean =>
    at < end && vocabulary.is(items[at], 'flow-verb') && !items[at]?.inTerm && items[at + 1]?.type === 'word';
  return parts.flatMap(({ first, last }, index) => {
    let start = first;
    while (index > 0 && opens(start)) start++;
    return start <= last ? [{ first: start, last }] : [];
  });
}

function partsOf(items: readonly Item[], first: number, last: number, joint: RegExp): readonly Part[] {
  const parts: Part[] = [];
  let start = first;
  let quoted = 0;
  for (let index = first; index <= last; index++) {
    const item = items[index];
    if (!item) continue;
    if (/[“（《]/.test(item.text)) quoted++;
    if (/[”）》]/.test(item.text)) quoted--;
    if (quoted > 0 || !joint.test(item.text) || (item.inTerm && item.text !== '、' && item.text !== '和' && item.text !== '与')) continue;
    if (index > start) parts.push({ first: start, last: index - 1 });
    start = index + 1;
  }
  if (start <= last) parts.push({ first: start, last });
  return parts;
}
