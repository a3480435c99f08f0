import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import { awardedBefore } from './awarded.js';
import { ofSubjectTold } from './subject-told.js';
import type { Item } from './item.js';
import { joinOwner } from './join-owner.js';
import { leftOut } from './left-out.js';
import { makePhrase, phraseOf } from './make-phrase.js';
import { jointRate, kindsOf, ofEvent, prizeOf } from './named-with.js';
import { ofClass } from './of-class.js';
import { phraseAfter } from './phrase-after.js';
import { phraseBefore, subjectBefore, type Before } from './phrase-before.js';
import { openingPredicate, predicateWords } from './predicate.js';
import { scopedNoun } from './scoped-noun.js';
import { dealtShare, passedTo, shareOfObject, shareOfWhole } from './share-phrases.js';
import { summedUp } from './summed-up.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** The phrase of a quantity whose noun stands behind it, with what the words before the quantity add to its name. */
export function phraseBehind(
  items: readonly Item[],
  at: number,
  before: Before,
  after: Phrase | undefined,
  rules: Rules,
): Phrase | undefined {
  if (!after) return undefined;
  const named =
    passedTo(items, at, before, rules) ??
    ownedNoun(items, at, before, after, rules) ??
    scopedNoun(items, at, before, after, rules) ??
    dealtShare(items, at, before, after, rules) ??
    sumOf(items, at, before, after, rules) ??
    examplesOf(items, at, before, after, rules) ??
    benefitOf(items, at, after, rules) ??
    kindsOf(items, at, after, rules) ??
    prizeOf(items, at, after, rules);
  if (named) return named;
  const told = openingPredicate(items, at, before, after, rules) ?? partOf(wholeBefore(items, at, rules), after, rules);
  return told?.predicate === undefined ? told : (scopedNoun(items, at, before, told, rules) ?? told);
}

/** The phrase of a quantity whose noun stands before it, with what the words behind the quantity add to its name. */
export function phraseInFront(
  items: readonly Item[],
  at: number,
  before: Before,
  after: Phrase | undefined,
  rules: Rules,
): Phrase | undefined {
  const object = after && (shareOfObject(items, at, before, after, rules) ?? shareOfWhole(items, at, before, after, rules));
  const without = leftOut(items, at, rules);
  if (without) return without;
  return (
    before.phrase &&
    (sumOf(items, at, before, after, rules) ??
      object ??
      awardedBefore(items, at, before, rules) ??
      doneBy(items, before, before.phrase, rules) ??
      summedUp(items, before, before.phrase, rules) ??
      ofEvent(items, before, before.phrase, rules) ??
      jointRate(items, before, before.phrase, rules) ??
      usedFor(items, at, before.phrase, rules) ??
      ofClass(items, before, before.phrase, rules) ??
      ofSubjectTold(items, before, before.phrase, rules) ??
      before.phrase)
  );
}

/** 地铁 | 实现 | 客运量 11亿人次: an amount that anybody may have is named with who has it; a place is the region's. */
function doneBy(items: readonly Item[], { boundary, verb }: Before, phrase: Phrase, rules: Rules): Phrase | undefined {
  const invested = /投资额?$/.test(phrase.label) && /(?:项目|工程)$/.test(items[boundary - 1]?.text ?? '');
  const bare = phrase.known && (invested || vocabularyOf(rules).lexicon.rule(phrase.label, 'head-flow') !== undefined);
  const doer = items[boundary - 1];
  if (!bare || !/^(?:实现|完成|共实现|共完成)$/.test(verb?.word ?? '') || doer?.type !== 'word' || doer.tag.startsWith('ns'))
    return undefined;
  const subject = subjectBefore(items, boundary, rules);
  return subject && !subject.generic && !subject.known && /[^市县区省州镇乡村]$/.test(subject.label)
    ? joinOwner(subject.label, phrase.label, phrase, rules)
    : undefined;
}

/** Heads that say how large something is. */
const SIZE = /(?:长|长度|里程|面积|容量|能力)$/;

const EXAMPLES_SUM = /^.{2,}等((?:计划)?总?投资额?)$/;

/** 总投资 | 200亿元 | 的交易中心: the head stands before the sum, its owner behind 的; undefined for anything else. */
function sumOf(items: readonly Item[], at: number, before: Before, after: Phrase | undefined, rules: Rules): Phrase | undefined {
  if (items[at + 1]?.text !== '的' || !before.phrase) return undefined;
  // 国际医疗基地等总投资6074亿元的 | 813个 | 重点项目: examples are no owner of the sum.
  const sum = EXAMPLES_SUM.exec(before.phrase.label)?.[1];
  const head = sum === undefined ? before.phrase : phraseOf(sum, before.phrase, rules);
  if (!head.generic || (head.measure === undefined && !head.money && !SIZE.test(head.label))) return undefined;
  // 总投资2万亿元的 | 389个 | 重点项目: the owner may be counted itself.
  const owner = after ?? (items[at + 2]?.quantity ? phraseAfter(items, at + 2, rules) : undefined);
  return owner && !owner.generic ? joinOwner(owner.label, head.label, owner, rules) : undefined;
}

/** 滨江花园等 | 15个 | 项目: examples stand for the owner of a noun that says nothing by itself, where no verb names what is done with it. */
function examplesOf(items: readonly Item[], at: number, before: Before, after: Phrase, rules: Rules): Phrase | undefined {
  if (items[at - 1]?.text !== '等' || before.verb || before.last < before.first) return undefined;
  // 高速改扩建等8个 | 项目 | 建成: what became of them is no part of the name.
  const head =
    after.generic || after.label === '机组'
      ? after.label
      : after.predicate && vocabularyOf(rules).lexicon.starting(after.label, 'project-head')?.word;
  const examples = head ? makePhrase(items, before.first, before.last, rules) : undefined;
  return examples && { ...phraseOf(`${examples.label}等${head}`, after, rules), generic: false, measure: after.measure };
}

/** “两项制度” | 共投入 | 资金 3亿元, 服务平台 | 全年 | 访问量 2亿人次: who does what the verb says, or what stands before a time, owns an object that says nothing by itself. */
export function subjectOf(items: readonly Item[], before: Before, rules: Rules): Phrase | undefined {
  const governed = items[before.boundary]?.type === 'word' && before.verb !== undefined && before.verb.role !== 'link';
  if (before.phrase?.generic !== true) return undefined;
  // 主要国家 | 在宁 | 实际投资: who does it stands before the place.
  const place = items.findLastIndex((item, index) => index < before.first && item.text === '在');
  if (place > 0 && before.first - place <= 2 && items[before.first - 1]?.type === 'word') return subjectBefore(items, place, rules);
  if (governed || items[before.boundary]?.type === 'period') return subjectBefore(items, before.boundary, rules);
  // 5A级景区 | 新增周村古商城、总数达到16家: a total goes on with the subject of its clause.
  const verb = items[before.boundary]?.text === '、' ? items.findIndex((item) => vocabularyOf(rules).is(item, 'flow-verb')) : -1;
  return verb > 0 && verb < before.boundary && !items.slice(0, before.boundary).some((item) => item.quantity)
    ? subjectBefore(items, verb, rules)
    : undefined;
}

/** 规模以上企业中 | 96家民营企业: what stands before a 中 right before the quantity. */
function wholeBefore(items: readonly Item[], at: number, rules: Rules): Phrase | undefined {
  const vocabulary = vocabularyOf(rules);
  let index = at - 1;
  while (index > 0 && vocabulary.is(items[index], 'adverb', 'stock-verb', 'link')) index--;
  return vocabulary.is(items[index], 'within') ? phraseBefore(items, index, rules).phrase : undefined;
}

/** 投资企业中 | 4家企业: the part is named by its whole where the noun behind the number only says its head again. */
function partOf(whole: Phrase | undefined, after: Phrase | undefined, rules: Rules): Phrase | undefined {
  if (!whole || !after) return after;
  const head = after.label.slice(0, 2);
  return whole.label.endsWith(head) ? whole : after.generic ? phraseOf(whole.label + after.label, after, rules) : after;
}

/** 改善计划 | 惠及 | 3200万孩子: who or what brings the benefit belongs to the name of those who have it. */
function benefitOf(items: readonly Item[], at: number, after: Phrase, rules: Rules): Phrase | undefined {
  const vocabulary = vocabularyOf(rules);
  let verb = at - 1;
  while (verb > 0 && vocabulary.is(items[verb], 'adverb')) verb--;
  const deed = items[verb];
  if (!deed || !vocabulary.is(deed, 'benefit-verb')) return undefined;
  const subject = subjectBefore(items, verb, rules);
  const label = (subject && !subject.generic && !subject.label.endsWith(deed.text) ? subject.label : '') + deed.text + after.label;
  return { ...phraseOf(label, after, rules), measure: after.measure, generic: false };
}

/** 制度型开放试点 | 33项 | 任务全部落地: right before the number stands whose they are, where the noun behind it says nothing by itself. */
function ownedNoun(items: readonly Item[], at: number, { phrase, cues, first }: Before, after: Phrase, rules: Rules): Phrase | undefined {
  if (/^v/.test(items[first]?.tag ?? '')) return undefined;
  const noun = after.predicate ? after.label.slice(0, after.label.length - after.predicate.length) : '';
  const glued = phrase !== undefined && !phrase.generic && cues.length === 0 && phrase.end === items[at]?.start;
  const bare = glued && noun !== '' && after.label.endsWith(after.predicate ?? '') && phraseOf(noun, after, rules).generic;
  return bare ? { ...phraseOf(phrase.label + noun, after, rules), measure: after.measure, generic: false } : undefined;
}

/** 财政支出 | 八成 | 投向民生领域: what the part is for or where it comes from belongs to the name. */
function usedFor(items: readonly Item[], at: number, phrase: Phrase, rules: Rules): Phrase | undefined {
  const { baseUnit, dimension } = items[at]?.quantity ?? { baseUnit: '', dimension: '' };
  if ((baseUnit !== '%' && dimension !== 'money') || phrase.generic || !vocabularyOf(rules).is(items[at + 1], 'use-verb')) return undefined;
  const words = predicateWords(items, at);
  const share = baseUnit === '%' ? { measure: 'share' as const } : { measure: phrase.measure };
  return words.length < 4 ? undefined : { ...phraseOf(phrase.label + words, phrase, rules), ...share };
}
