import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { makePhrase } from './make-phrase.js';
import { groupEnd, listGoesOn, opensCount, quotesGoOn } from './noun-lists.js';
import type { Vocabulary } from './vocabulary.js';
import { ACTOR, endsInLevel, insideName, STOP_ROLES, tellsKind } from './within-name.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

const NOUN = /^(?:n|vn|an|a|b|j|l|i|nz|eng|s|t|f|g|k|h|zg|ng|q|m|x|v)/;
const LONGEST = 36;
/** True where a noun phrase can open at the index. */
export function opensPhrase(items: readonly Item[], first: number, vocabulary: Vocabulary): boolean {
  const item = items[first];
  if (!item) return false;
  if (item.type === 'mark') return /[“《‘]/.test(item.text);
  if (item.type !== 'word') return false;
  if (vocabulary.is(item, 'told-noun') && endsBehind(items, first)) return false;
  if (item.inTerm) return true;
  // 由162个 | 整合 为 123个: the verb leads to the level that is reached.
  if (/^v/.test(item.tag) && /^[为到至成]$/.test(items[first + 1]?.text ?? '')) return false;
  if (vocabulary.is(item, ...STOP_ROLES, 'within') || /^(?:以上|以下|左右|以内|大关|台阶|关口|之间|以来|等)$/.test(item.text)) return false;
  if (vocabulary.is(item, 'flow-verb', 'lead-verb', 'stock-verb'))
    return (
      followedByNoun(items, first, vocabulary) &&
      (!vocabulary.is(item, 'flow-verb', 'stock-verb') || endsBehind(items, first + 1) || item.text.startsWith('新'))
    );
  // 高速 | 服务区: a word that narrows a noun, which jieba takes for an adverb.
  if (item.tag === 'd' && (vocabulary.is(item, 'other-name-modifier') || item.text === '相对'))
    return followedByNoun(items, first, vocabulary);
  if (/^[dpcruyo]/.test(item.tag) && item.tag !== 'r') return false;
  return NOUN.test(item.tag);
}

/** True where the word at the index is the last of the phrase: a mark, a number or the end follows (建设 | 试点、). */
function endsBehind(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  return next === undefined || next.type === 'mark' || next.type === 'quantity';
}

/** 新增8个 | 整县推进发展试点: the object of a verb of making names a thing, in which a verb has no object of its own. */
function produced(items: readonly Item[], first: number, vocabulary: Vocabulary): boolean {
  if (items[first - 1]?.type !== 'quantity') return false;
  for (let at = first - 2; at >= 0 && items[at]?.text !== '，'; at--) {
    const item = items[at];
    if (item && vocabulary.is(item, 'flow-verb')) return item.text.startsWith('新') || vocabulary.is(item, 'making-verb', 'carrying-out');
    // A list under one verb: only nouns with their counts stand between.
    if (item?.type === 'word' && items[first - 2]?.text !== '、') return false;
  }
  return false;
}

/** 国家县域商业 | 建设 | 行动县、: no more than three nouns stand from the index to the mark that ends them, so the verb is a part of their name. */
function closesWithNouns(items: readonly Item[], index: number): boolean {
  let at = index;
  while (at - index < 3 && items[at]?.type === 'word' && /^(?:n|vn|zg|j|l|k|g)/.test(items[at]?.tag ?? '')) at++;
  const next = items[at];
  return at > index && (next === undefined || next.type === 'mark' || /^[和与及]$/.test(next.text));
}

/** 15个 | 主平台 | 落地 | 项目 2200个: behind what they do its object has a count of its own; a deed that is part of names has none. */
function countsObject(items: readonly Item[], verb: number, vocabulary: Vocabulary): boolean {
  if (vocabulary.is(items[verb], 'inner-deed', 'deed-noun')) return false;
  let at = verb + 1;
  while (items[at]?.type === 'word' && /^(?:n|vn|zg|j|l|k|g|b)/.test(items[at]?.tag ?? '')) at++;
  return at > verb + 1 && items[at]?.quantity?.dimension === 'count';
}

function followedByNoun(items: readonly Item[], index: number, vocabulary: Vocabulary): boolean {
  let at = index + 1;
  while (
    at - index <= 3 &&
    (/^(?:和|与|及|、)$/.test(items[at]?.text ?? '') ||
      // 创新 | 发展 | 优秀 典型案例: a quality before the noun.
      (items[at]?.tag === 'a' && vocabulary.is(items[index], 'inner-deed') && /^n/.test(items[at + 1]?.tag ?? '')) ||
      (/^v/.test(items[at]?.tag ?? '') && !vocabulary.is(items[at], ...STOP_ROLES, 'flow-verb')))
  )
    at++;
  const next = items[at];
  return next?.type === 'word' && /^(?:n|b|j|l|vn)/.test(next.tag) && !vocabulary.is(next, ...STOP_ROLES, 'flow-verb');
}

/** Index of the last item of the noun phrase that opens at `first`: it goes no further than a verb, a mark or the next quantity. */
export function phraseEnd(items: readonly Item[], first: number, vocabulary: Vocabulary, rules: Rules): number {
  let last = first - 1;
  let index = first;
  for (; index < items.length; index++) {
    const item = items[index];
    if (!item || item.type === 'quantity' || item.type === 'period') break;
    if (item.end - (items[first]?.start ?? 0) > LONGEST) break;
    if (item.type === 'mark') {
      const close = groupEnd(items, index);
      if (close > index) {
        index = close;
        if (item.text !== '（') last = close;
        continue;
      }
      // 30万 | 参保孕产妇 | 产前检查、住院分娩等费用…: what is told of people is a list of its own.
      const people = item.text === '、' ? peopleBefore(items, first, index) : -1;
      if (people >= first) return people;
      if (item.text === '、' && (listGoesOn(items, index, vocabulary) || quotesGoOn(items, index))) continue;
      break;
    }
    if (!item.inTerm) {
      // 28项 | 民生实事 中 常态化开展的有2项: what stands behind 中 is told of a part.
      if (item.text === '中' && last >= first) break;
      if (item.text === '等' && /^(?:n|vn|j|l|b)/.test(items[index + 1]?.tag ?? '')) continue;
      if (/^(?:的|和|与|及|以及|或)$/.test(item.text)) {
        // 120家 | 委托管理 的 养老院、30家农场: the noun behind 的 ends the name before the next count.
        const owns = item.text === '的' && items[index + 1]?.type === 'word';
        if (!owns && opensCount(items, index, vocabulary)) break;
        continue;
      }
      // 为 158万 | 儿童 | 开展 免费检查: what is done for people is no part of who they are.
      const people = last >= first && vocabulary.lexicon.ending(items[last]?.text ?? '', 'people-head') !== undefined;
      if (people && vocabulary.is(item, 'carrying-out')) break;
      if (last >= first && (insideName(items, index, vocabulary) || endsInLevel(items, index, vocabulary))) {
        last = index;
        continue;
      }
      if (last >= first && vocabulary.is(item, 'within') && endsBehind(items, index)) break;
      // 以 | 10个 | 重点领域 为主攻方向: jieba takes 为主 for one word.
      if (item.text === '为主' && last >= first && items.slice(0, first).some(({ text }) => text.startsWith('以'))) break;
      if (vocabulary.is(item, ...STOP_ROLES) || (last >= first && vocabulary.is(item, 'award-verb'))) break;
      // 15个 | 主平台 新承接 项目: what is newly done is told of the noun.
      if (item.text === '新' && last >= first && /^v/.test(items[index + 1]?.tag ?? '')) break;
      if (vocabulary.is(item, 'flow-verb') && last >= first && !produced(items, first, vocabulary)) {
        const phrase = makePhrase(items, first, last, rules);
        const actor = ACTOR.test(items[last]?.text ?? '');
        const opening =
          !actor &&
          !countsObject(items, index, vocabulary) &&
          followedByNoun(items, index, vocabulary) &&
          (last === first || closesWithNouns(items, index + 1));
        if (actor || (!opening && phrase && !phrase.generic)) break;
        if (!followedByNoun(items, index, vocabulary)) break;
      }
      // 124所 | 大学 组团式 帮扶: the way in which they do it.
      if (last >= first && /..式$/.test(item.text) && /^v/.test(items[index + 1]?.tag ?? '') && ACTOR.test(items[last]?.text ?? '')) break;
      if (last >= first && /^[li]$/.test(item.tag) && vocabulary.is(item, 'completion')) break;
      const told = last >= first && tellsKind(items, index, vocabulary);
      // 重点研发 | 计划。: at the end of a name a plan is what is counted.
      const plan = item.text === '计划' && last >= first && (items[index + 1]?.type ?? 'mark') === 'mark';
      if (!told && !plan && vocabulary.is(item, 'adverb') && (last >= first || /^[dav]/.test(item.tag))) break;
      // 用能设备 | 更新 | 项目: jieba takes the deed for an adverb.
      const deed = item.tag === 'd' && vocabulary.is(item, 'inner-deed') && followedByNoun(items, index, vocabulary);
      const narrow = index === first && item.text === '相对';
      if ((/^(?:d|p|r|y|u|c)$/.test(item.tag) && !told && !deed && !narrow) || (last >= first && item.text.startsWith('在全'))) break;
      if (
        item.tag === 'v' &&
        last >= first &&
        !followedByNoun(items, index, vocabulary) &&
        item.text.length > 1 &&
        !vocabulary.is(item, 'lead-verb')
      )
        break;
    }
    last = index;
  }
  return last;
}

/** True where a quantity follows before the next mark that ends a clause. */
export function beforeQuantity(items: readonly Item[], index: number): boolean {
  for (let next = index + 1; next < items.length; next++) {
    const item = items[next];
    if (item?.type === 'quantity') return true;
    if (item?.type === 'mark' && /[，；。：]/.test(item.text)) return false;
  }
  return false;
}

const PEOPLE = /(?:[者员妇女生童工民户]|军人|残疾人|老年?人|群众|人口)$/;

/** Index of the noun of counted people behind which other words open a list with 等; -1 where the list is one of people. */
function peopleBefore(items: readonly Item[], first: number, mark: number): number {
  const counted = items[first - 1]?.quantity;
  if (!counted || !(counted.dimension === 'people' || /^户?$/.test(counted.baseUnit))) return -1;
  const last = items.findLastIndex((item, index) => index >= first && index < mark && item.type === 'word' && PEOPLE.test(item.text));
  if (last < first || last === mark - 1) return -1;
  const end = items.findIndex(
    (item, index) => index > mark && (item.text === '等' || item.type === 'quantity' || /^[，；。：]$/.test(item.text)),
  );
  return items[end]?.text === '等' ? last : -1;
}
