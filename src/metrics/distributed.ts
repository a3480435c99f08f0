import type { MetricCue, Phrase } from '../model/metric.js';
import type { Quantity } from '../model/quantity.js';
import type { RuleSet } from '../rules/rule-set.js';
import { withoutTurn } from './earlier-predicate.js';
import { contentEnd, type Item } from './item.js';
import { joinOwner } from './join-owner.js';
import { phraseOf } from './make-phrase.js';
import { membersOf } from './members.js';
import { namedMembers } from './named-members.js';
import { phraseBefore, type Before } from './phrase-before.js';
import { rankedPlaces } from './ranked.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** True where 分别 stands before the quantity: right before it, or before a verb and its object (A、B | 分别 发放贷款 | 671亿元、86亿元). */
export function opensDistributed(items: readonly Item[], before: Before): boolean {
  return before.cues.some((cue) => cue.word.startsWith('分别')) || spreadsObject(items, before);
}

function spreadsObject(items: readonly Item[], { boundary, phrase, cues }: Before): boolean {
  return phrase !== undefined && items[boundary]?.text === '分别' && !cues.some((cue) => cue.word.startsWith('分别'));
}

/** The owners of a row of values, in order: those of a 分别, or as many as there are values where nothing parts them (A、B | 增长30%、20%). */
export function membersBefore(
  items: readonly Item[],
  at: number,
  before: Before,
  earlier: readonly Item[],
  rules: Rules,
): readonly Phrase[] {
  if (opensDistributed(items, before)) return ownersOf(items, at, before, withoutTurn(earlier, vocabularyOf(rules)), rules);
  const run = runOf(items, at, vocabularyOf(rules));
  const places =
    items[at]?.quantity?.form === 'rank' && run.every(({ form }) => form === 'rank') ? rankedPlaces(items, at, run.length, rules) : [];
  if (places.length > 0) return places;
  const inRow = items[at - 1]?.text === '、' && items[at - 2]?.type === 'quantity';
  if (run.length < 2 || inRow || !before.phrase || before.phrase.generic) return [];
  // A、B普及率 | 超过98%、85%: the bound that opens the number is no word of its own.
  const bounded = run[0] !== undefined && run[0].outer.start < run[0].start;
  if (before.cues.length === 0 && !before.verb && !bounded) return [];
  const oneUnit = run.every(({ baseUnit }) => baseUnit === run[0]?.baseUnit);
  // 进出口总额 | 接连 | 突破8万亿元、9万亿元: one thing, told of one time after another.
  const inTurn = before.cues.some(({ word }) => /^(?:接连|先后|相继|连续|依次|连跨|连破)/.test(word));
  // 床位数、医师数 | 增至7.8张、3.5人: what is counted in units of its own, each by its own.
  const counts = run.every(({ dimension, baseUnit }) => dimension === 'count' && baseUnit !== '%') && before.cues.some(reaches);
  // 接待总量和总收入 | 达到 1200万人次、98亿元: people and money are two figures, whatever else.
  const [one, other] = run.map(({ dimension }) => dimension);
  const apart = run.length === 2 && before.phrase.label.includes('和') && one === 'people' && other === 'money';
  if (apart) return membersOf(items, before.first, before.last, 2, false, rules);
  return (oneUnit || counts) && !inTurn ? membersOf(items, before.first, before.last, run.length, true, rules) : [];
}

const reaches = ({ role, word }: MetricCue): boolean => role === 'link' && /[到至为]$/.test(word);

const EACH = /^每[人户月年日天亩名生户]/;

/** Kinds of animals are counted in words of their own (生猪、家禽出栏量分别为3900万头、13亿只). */
const ANIMALS = /^[头只羽匹尾]$/;

/** The owners of a 分别: in the phrase before it, or in the clause before where 分别 opens its own. */
function ownersOf(items: readonly Item[], at: number, before: Before, earlier: readonly Item[], rules: Rules): readonly Phrase[] {
  const run = runOf(items, at, vocabularyOf(rules));
  const count = run.length;
  const oneUnit = new Set(run.map(({ baseUnit }) => (ANIMALS.test(baseUnit) ? '头' : baseUnit))).size === 1;
  const summed = namedMembers(items, before, count, rules);
  if (summed.length > 0) return summed;
  const evenly = before.phrase?.label.startsWith('占') === true ? earlier.findIndex(({ text }) => EVENLY.test(text)) : -1;
  if (before.phrase && evenly > 0) return subjectsOf(earlier, evenly, count, before.phrase, rules);
  if (spreadsObject(items, before)) return objectOwners(items, before, count, earlier, rules);
  const bases = before.phrase && count === 2 ? basesOf(before.phrase, before, rules) : undefined;
  if (bases) return bases;
  const scopes = count === 2 ? scopesOf(items, before, rules) : undefined;
  if (scopes) return scopes;
  if (before.phrase && !before.phrase.generic) return membersOf(items, before.first, before.last, count, oneUnit, rules);
  const there = phraseBefore(earlier, contentEnd(earlier), rules);
  const owners = there.phrase ? membersOf(earlier, there.first, there.last, count, oneUnit, rules) : [];
  // 清理节庆、论坛，| 数量 | 分别压减75%、95%: each owner with the head.
  const head = before.phrase;
  return head ? owners.map((owner) => joinOwner(owner.label, head.label, owner, rules)) : owners;
}

/** 总收入和本级收入 | 均 | 超额完成目标，分别占预算的106%、105%: those who did the same in the clause before. */
const EVENLY = /^(?:均|都|双双|全部)$/;

function subjectsOf(earlier: readonly Item[], end: number, count: number, head: Phrase, rules: Rules): readonly Phrase[] {
  const there = phraseBefore(earlier, end, rules);
  const owners = there.phrase ? membersOf(earlier, there.first, there.last, count, true, rules) : [];
  return owners.map((owner) => joinOwner(owner.label, head.label, owner, rules));
}

/** 全市和 | 市本级税收比重 | 分别: the whole place needs no name, the level has its own. */
function scopesOf(items: readonly Item[], { first, phrase }: Before, rules: Rules): readonly Phrase[] | undefined {
  const noun = /^[市省县区州](?:本级|级|直)([^、和与及]{2,})$/.exec(phrase?.label ?? '')?.[1];
  if (!phrase || noun === undefined || !/^(?:和|与|及|、)$/.test(items[first - 1]?.text ?? '')) return undefined;
  return vocabularyOf(rules).is(items[first - 2], 'region-word') ? [phraseOf(noun, phrase, rules), phrase] : undefined;
}

/** 销售面积 | 环比、同比 | 分别: one thing beside two times; beside the year before it has its plain name. */
function basesOf(phrase: Phrase, { cues }: Before, rules: Rules): readonly Phrase[] | undefined {
  const [, base, first] = /^(.{2,})(环比|同比)$/.exec(phrase.label) ?? [];
  const second = first === '环比' ? '同比' : '环比';
  if (base === undefined || first === undefined || !cues.some(({ word }) => word === second)) return undefined;
  return [first, second].map((word) => phraseOf(word === '环比' ? base + word : base, phrase, rules));
}

/** The owners before 分别, each with the object that stands behind it; none where they are places, which own the figures as regions. */
function objectOwners(items: readonly Item[], before: Before, count: number, earlier: readonly Item[], rules: Rules): readonly Phrase[] {
  const here = phraseBefore(items, before.boundary, rules);
  const [from, there] = here.phrase ? [items, here] : [earlier, phraseBefore(earlier, contentEnd(earlier), rules)];
  const object = before.phrase;
  if (!object || !there.phrase || from.slice(there.first, there.last + 1).every((item) => item.type === 'mark' || /^ns/.test(item.tag)))
    return [];
  const deed = vocabularyOf(rules).lexicon.starting(object.label, 'flow-verb')?.word ?? '';
  const noun = object.label.length - deed.length >= 2 ? object.label.slice(deed.length) : object.label;
  return membersOf(from, there.first, there.last, count, false, rules).map((owner) => joinOwner(owner.label, noun, owner, rules));
}

/** The quantities that follow each other from here with only 、 and 和 between them. */
export function runOf(items: readonly Item[], at: number, vocabulary: Vocabulary): readonly Quantity[] {
  const run: Quantity[] = [];
  for (const item of items.slice(at)) {
    if (item.quantity) run.push(item.quantity);
    // 分别增长4.1%、12.6%和 | 下降 2.9%: a word of change of its own stands in the row.
    // 每人每月780元和 | 每人每年 | 6240元: so does what each is told by.
    else if (
      !/^(?:、|，|和|与|及|以及|\s+)$/.test(item.text) &&
      !(run.length > 0 && (vocabulary.is(item, 'trend') || EACH.test(item.text)))
    )
      break;
  }
  return run;
}
