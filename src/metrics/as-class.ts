import type { Phrase } from '../model/metric.js';
import type { Measure } from '../model/observation.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { makePhrase, phraseOf } from './make-phrase.js';
import { predicateEnd } from './predicate-end.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';
import { OWNER, textOf, wholeNoun, wordBefore, type Told } from './whole-noun.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** A longer predicate tells a story, and no class. */
const LONGEST = 24;
/** 49家 | 医院 获评A级: what is told of the noun says which are counted, so it goes before it (获评A级的医院). Undefined where it names no class. */
export function asClass(noun: Phrase, where: Told, measure: Measure | undefined, items: readonly Item[], rules: Rules): Phrase | undefined {
  const vocabulary = vocabularyOf(rules);
  const told = wholeNoun(items, where, vocabulary);
  const counted = nounOf(noun, where, told, items, rules);
  const end = predicateEnd(items, told.last);
  const from = opening(items, told.from, vocabulary);
  if (!counted || SIZE.test(counted.label) || /^[次届场轮趟]$/.test(items[told.at]?.quantity?.baseUnit ?? '')) return undefined;
  // 5个 | 小区改造 正在施工中: that it goes on tells nothing of which are meant.
  if (items.slice(told.from, from + 1).some((item) => /^正在?$/.test(item.text))) return { ...counted, measure, generic: false };
  const words = items.slice(from, end + 1);
  const says = words.some((item) => !vocabulary.is(item, 'adverb', 'completion') && !/^[du]/.test(item.tag));
  const progress = items.slice(told.from, end + 1).some((item) => vocabulary.is(item, 'progress'));
  if (!says && told.last !== where.last && !counted.generic) return { ...counted, measure: progress ? undefined : measure };
  const deed = items.slice(told.first, told.last + 1).every((item) => !item.inTerm && item.tag === 'v');
  if (deed || !tells(words[0], vocabulary) || !says || leadsOn(items, told.at, end, words, vocabulary)) return undefined;
  const given = handedOut(counted, told.at, words, items, rules);
  if (given) return { ...given, measure, generic: false };
  const compares = words.some((item) => vocabulary.is(item, 'trend', 'exceed', 'link') || THRESHOLD.test(item.text));
  const place = compares ? ownerEnd(told, items, rules) : undefined;
  const alone = words.length === 1 && vocabulary.is(words[0], 'trend');
  const predicate = textOf(items, place === undefined ? from : place + 1, end);
  // 增长目标 | 与规划目标总体衔接: how it stands to another tells of no class.
  if (/^[与同和].*(?:衔接|匹配|适应|一致|相符|协调|同步)$/.test(predicate)) return { ...counted, measure: counted.measure ?? measure };
  if (predicate.length > LONGEST || (alone && place === undefined)) return undefined;
  const owner = place === undefined ? counted.label : textOf(items, told.first, place);
  const said = `${vocabulary.is(words[0], 'award-verb') ? predicate.replace(/^新(?=..)/, '') : predicate}的`;
  return { ...phraseOf(said + owner, noun, rules), measure, generic: false, predicate: said };
}

/** The noun, cut anew where its end was found elsewhere; a bracket at its end is part of it. */
function nounOf(noun: Phrase, where: Told, { first, last }: Told, items: readonly Item[], rules: Rules): Phrase | undefined {
  if (last === where.last) return noun;
  return items[last]?.text === '）'
    ? phraseOf(textOf(items, first, last).replace(/^的/, ''), noun, rules)
    : makePhrase(items, first, last, rules);
}

/** 营业收入 | 超百亿元: an amount that is no quantity of its own. */
export const THRESHOLD = /^均?(?:超|突破|过).*元$/;
/** 亿元以上: says of nothing what it is. */
const SIZE = /^[\d.十百千万亿]+元(?:以上|以下)?$/;

/** The predicate leads to a number of its own (数量增长 | 两倍), or the noun is the whole object of what stands before the number (30亿元的 | 产业引导基金). */
function leadsOn(items: readonly Item[], at: number, end: number, words: readonly Item[], vocabulary: Vocabulary): boolean {
  const object = items[at + 1]?.text === '的' && items[at]?.quantity?.baseUnit !== '%';
  const figure = items[end + 1]?.type === 'quantity' && vocabulary.is(words.at(-1), 'trend', 'link', 'exceed');
  return object || figure || /^[将把]$/.test(wordBefore(items, at)?.text ?? '');
}

/** True for a word that can open what is told of a noun. */
function tells(item: Item | undefined, vocabulary: Vocabulary): boolean {
  if (item?.type !== 'word') return false;
  if (vocabulary.is(item, 'connector', 'within') && item.text !== '被' && !vocabulary.is(item, 'award-verb')) return false;
  return (
    /^(?:v|p|d|i|l|zg)/.test(item.tag) ||
    item.text.startsWith('在') ||
    THRESHOLD.test(item.text) ||
    vocabulary.is(item, 'award-verb', 'flow-verb', 'lead-verb', 'trend', 'exceed', 'link', 'completion')
  );
}

/** Past adverbs, times and 新; a denial belongs to what is told. */
function opening(items: readonly Item[], from: number, vocabulary: Vocabulary): number {
  let index = from;
  while (items[index] && passes(items[index], vocabulary)) index++;
  return index;
}

function passes(item: Item | undefined, vocabulary: Vocabulary): boolean {
  if (item?.type !== 'word') return item?.type === 'period';
  if (/^[未不没尚无]/.test(item.text)) return false;
  return vocabulary.is(item, 'adverb') || /^[du]$/.test(item.tag) || /^[都均新]$/.test(item.text);
}

/** 向 | 12万户 企业 | 发放 稳岗返还: what is handed out or done tells which are meant; who does it are others. */
function handedOut(noun: Phrase, at: number, words: readonly Item[], items: readonly Item[], rules: Rules): Phrase | undefined {
  const vocabulary = vocabularyOf(rules);
  if (!/^共?[向为给对]$/.test(wordBefore(items, at)?.text ?? '')) return undefined;
  const first = vocabulary.is(words[0], 'giving-verb', 'carrying-out') ? 1 : 0;
  const given = makePhrase(words, first > 0 && words[first]?.text === '了' ? first + 1 : first, words.length - 1, rules);
  return given && { ...phraseOf(given.label + noun.label, noun, rules), predicate: given.label };
}

/** 县（市） | 生产总值 增速快于全省: index of the last word of those of whom the figure behind them is told. */
function ownerEnd({ first, last }: Told, items: readonly Item[], rules: Rules): number | undefined {
  const vocabulary = vocabularyOf(rules);
  for (let index = first; index < last; index++) {
    const next = items[index + 1];
    const closes = items[index]?.text === '）' && items[index - 2]?.text === '（';
    if (!(closes || OWNER.test(items[index]?.text ?? '')) || next?.type !== 'word' || /^[和与及]$/.test(next.text)) continue;
    // 县 | 医院 达到能力标准: of one character it is a part of the name of an institution.
    if (items[index]?.text.length === 1 && /^(?:医院|中医院|学校|高中|中学)$/.test(next.text)) continue;
    const figure = makePhrase(items, index + 1, last, rules);
    if (next.inTerm || vocabulary.is(next, 'head-flow', 'head-stock', 'head-growth', 'head-share', 'count-head')) return index;
    if (figure?.known || figure?.measure !== undefined) return index;
  }
  return undefined;
}
