import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { makePhrase, phraseOf } from './make-phrase.js';
import { opensPhrase, phraseEnd } from './noun-phrase.js';
import { textOf } from './whole-noun.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** Verbs of having so many in reach. */
const REACHES = /^(?:覆盖|服务|惠及|辐射|受益|供应|容纳)$/;

/** 40个 | 高产优质、多抗广适 的 | 新品种: words of four characters in a row, and the noun behind 的; undefined where no such row stands behind the count. */
export function withQualities(items: readonly Item[], at: number, rules: Rules): Phrase | undefined {
  if (items[at]?.quantity?.dimension !== 'count') return undefined;
  let joint = -1;
  let row = 1;
  let length = 0;
  for (let index = at + 1; index < items.length && index - at <= 14; index++) {
    const item = items[index];
    if (item?.text === '的') joint = index;
    const mark = item?.text === '、';
    if (joint < 0 && !mark && item?.type === 'word') length += item.text.length;
    else if (length !== 4 || PLACES.test(items[index - 1]?.text ?? '')) return undefined;
    else if (mark) [row, length] = [row + 1, 0];
    else break;
  }
  const vocabulary = vocabularyOf(rules);
  if (joint < 0 || row < 2 || !opensPhrase(items, joint + 1, vocabulary)) return undefined;
  return makePhrase(items, at + 1, phraseEnd(items, joint + 1, vocabulary, rules), rules);
}

/** Things that have what stands behind 的, and are no quality of it. */
const PLACES = /[院站村镇县市区校所店厂园馆户员会部门司业构]$/;

/** 631个 | 空置率30%—50%的 | “空心村”治理: a rate between a count and the noun behind 的 tells which are meant. */
export function withRate(items: readonly Item[], at: number, rules: Rules): Phrase | undefined {
  if (items[at]?.quantity?.dimension !== 'count') return undefined;
  const rate = rateBehind(items, at);
  const noun = rate > 0 ? rate + (items[rate + 1]?.text === '的' ? 2 : 1) : -1;
  const vocabulary = vocabularyOf(rules);
  if (noun < 0 || !opensPhrase(items, noun, vocabulary)) return undefined;
  const last = phraseEnd(items, noun, vocabulary, rules);
  const deed = items[last]?.text === '”' && items[last + 1]?.type === 'word' && items[last + 2]?.type !== 'word' ? 1 : 0;
  const said = textOf(items, at + 1, rate) + '的';
  const named = makePhrase(items, noun, last + deed, rules);
  return named && { ...phraseOf(said + named.label, named, rules), measure: named.known ? undefined : named.measure, generic: false };
}

/** Index of the rate that stands behind the count with no more than a few words before it, and leads on to a noun; -1 for none. */
function rateBehind(items: readonly Item[], at: number): number {
  for (let index = at + 1; index - at <= 6; index++) {
    const item = items[index];
    if (item?.quantity) return ratesNoun(items, index) ? index : -1;
    if (item?.type !== 'word' || item.text === '的') return -1;
  }
  return -1;
}

/** True for a bound or a range of a rate behind which 的 and what has it stand. */
function ratesNoun(items: readonly Item[], rate: number): boolean {
  const { baseUnit, comparator } = items[rate]?.quantity ?? {};
  if (baseUnit !== '%' || comparator === '=' || !/(?:率|占比|比重|比例)(?:在|达到?|超过?)?$/.test(items[rate - 1]?.text ?? ''))
    return false;
  return items[rate + 1]?.text === '的' && /^[“\u4e00-\u9fff]/.test(items[rate + 2]?.text ?? '');
}

/** True for the rate itself: of what a count stands before it, or behind the noun (入住率30%以下的小区 | 25个). */
export function tellsRate(items: readonly Item[], at: number): boolean {
  if (items[at]?.quantity?.baseUnit !== '%' || !ratesNoun(items, at)) return false;
  const counted = (item: Item | undefined): boolean => item?.quantity?.dimension === 'count';
  const before = items.findLastIndex((item, index) => index < at && (item.type === 'quantity' || item.type === 'mark'));
  const behind = items.findIndex((item, index) => index > at + 2 && (item.type === 'quantity' || /^[，。；、]$/.test(item.text)));
  return counted(items[behind]) || (counted(items[before]) && rateBehind(items, before) === at);
}

/** 覆盖 | 1万个 | 村庄的 污水处理设施: so many are reached by what stands behind 的; undefined for anything else. */
export function reachedBy(items: readonly Item[], at: number, rules: Rules): Phrase | undefined {
  const verb = reachingVerb(items, at);
  const joint = verb < 0 ? -1 : items.findIndex((item, index) => index > at && (item.type !== 'word' || item.text === '的'));
  const deed = items[verb - 1];
  // 医共体 | 覆盖36个县的卫生院: who reaches them is told, and stands before the verb.
  if (deed?.inTerm === true || /^[njl]/.test(deed?.tag ?? '')) return undefined;
  if (items[joint]?.text !== '的' || joint - at > 5 || joint === at + 1) return undefined;
  const vocabulary = vocabularyOf(rules);
  if (!opensPhrase(items, joint + 1, vocabulary)) return undefined;
  const thing = makePhrase(items, joint + 1, phraseEnd(items, joint + 1, vocabulary, rules), rules);
  const people = items[at]?.quantity?.baseUnit === '人' && items[at + 1]?.text === '口' ? '人' : '';
  const those = people + textOf(items, at + 1, joint - 1);
  if (!thing || those === '') return undefined;
  const made = vocabulary.is(deed, 'flow-verb', 'lead-verb', 'making-verb');
  const named = phraseOf(`${thing.label}${items[verb]?.text ?? ''}${those}`, thing, rules);
  const share = items[at]?.quantity?.baseUnit === '%';
  return { ...named, measure: share ? 'share' : made ? 'flow' : undefined, generic: false };
}

/** Index of the verb of reaching right before the quantity, a word of place between; -1 where there is none. */
export function reachingVerb(items: readonly Item[], at: number): number {
  for (let index = at - 1; index >= 0 && at - index <= 2; index--) {
    if (REACHES.test(items[index]?.text ?? '')) return index;
    if (!/^(?:全[市县省区州镇]|约|近|超过?)$/.test(items[index]?.text ?? '')) return -1;
  }
  return -1;
}

/** 74个 | 国考断面 | 达到或优于Ⅲ类的 | 比例 提高14.9个百分点: what the ratio is told of is no part of the noun. Undefined where no ratio stands behind. */
export function ofRatio(items: readonly Item[], at: number, rules: Rules): Phrase | undefined {
  const ratio = items.findIndex((item, index) => index > at + 2 && (item.type !== 'word' || /^(?:比例|比重|占比)$/.test(item.text)));
  if (items[ratio]?.type !== 'word' || items[ratio - 1]?.text !== '的' || ratio - at > 12) return undefined;
  const verb = items.findIndex((item, index) => index > at + 1 && index < ratio && REACHED.test(item.text));
  const number = items.slice(ratio + 1, ratio + 6).find((item) => item.type !== 'word');
  return verb > 0 && /^(?:%|pp)$/.test(number?.quantity?.baseUnit ?? '') ? makePhrase(items, at + 1, verb - 1, rules) : undefined;
}

const REACHED = /^(?:达到?|优于|好于|符合|超过|高于|低于|满足)/;

/** 八类 | 严重暴力犯罪 下降22.3%: how many kinds there are tells which are meant, where only their growth is told. */
export function namesKinds(items: readonly Item[], at: number, rules: Rules): boolean {
  const { baseUnit, value } = items[at]?.quantity ?? {};
  if (!/^大?类$/.test(baseUnit ?? '') || Number(value) > 20 || /有$/.test(items[at - 1]?.text ?? '')) return false;
  const next = items.findIndex((item, index) => index > at && item.type !== 'word' && !/^[“”《》]$/.test(item.text));
  const vocabulary = vocabularyOf(rules);
  return items[next]?.quantity?.baseUnit === '%' && items.slice(at + 2, next).some((item) => vocabulary.is(item, 'trend'));
}

/** 服务5万人口的 | 污水处理厂 2座: those whom it reaches are counted apart. Index of the first word of the thing itself. */
export function behindReached(items: readonly Item[], boundary: number, first: number, last: number): number {
  if (items[boundary]?.type !== 'quantity' || reachingVerb(items, boundary) < 0) return first;
  const joint = items.findIndex((item, at) => at >= first && at < last && item.text === '的');
  return joint > 0 ? joint + 1 : first;
}

/** 获得 | 两项 | 殊荣的城市: so many honours are counted, and not those who have them. */
export const withoutHolder = (label: string): string | undefined =>
  /^(.{0,8}(?:殊荣|荣誉|称号|奖项|大奖|桂冠|金字招牌|名片))的(?:城市|省份|地区|单位|企业|高校|学校|医院|园区|县|县[区市城]|市|区|镇|村)$/.exec(
    label,
  )?.[1];
