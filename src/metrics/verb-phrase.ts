import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { makePhrase } from './make-phrase.js';
import { opensPhrase, phraseEnd } from './noun-phrase.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** 47家 | 升级建设的中心卫生院, 6条 | 续建高铁: verbs that open the name of what is counted; undefined where no noun follows them before a mark. */
export function verbPhrase(items: readonly Item[], first: number, rules: Rules): Phrase | undefined {
  const vocabulary = vocabularyOf(rules);
  let noun = first;
  while (noun - first < 6 && opensName(items[noun], vocabulary)) noun++;
  const attribute = items[first]?.tag.startsWith('p') ? lastAttribute(items, first) : -1;
  if (attribute > first && opensPhrase(items, attribute + 1, vocabulary))
    return makePhrase(items, attribute + 1, phraseEnd(items, attribute + 1, vocabulary, rules), rules);
  if (noun === first) return awardedNoun(items, first, rules);
  if (!opensPhrase(items, noun, vocabulary)) return undefined;
  const owner = lastAttribute(items, noun);
  if (owner > noun && opensPhrase(items, owner + 1, vocabulary)) {
    const owned = makePhrase(items, owner + 1, phraseEnd(items, owner + 1, vocabulary, rules), rules);
    return owned && { ...owned, start: items[first]?.start ?? owned.start };
  }
  const last = phraseEnd(items, noun, vocabulary, rules);
  return last < noun ? undefined : makePhrase(items, first, last, rules);
}

/** 10家 | 入选国家名录的 企业, 300个 | 已投用的 老旧小区: the noun behind 的, with the title that it has, or where it says nothing by itself. */
function awardedNoun(items: readonly Item[], first: number, rules: Rules): Phrase | undefined {
  const vocabulary = vocabularyOf(rules);
  const verb = items[first]?.text === '已' ? first + 1 : first;
  const attribute = verb > first || vocabulary.is(items[verb], 'award-verb') ? lastAttribute(items, verb) : -1;
  if (attribute <= verb || !opensPhrase(items, attribute + 1, vocabulary)) return undefined;
  const last = phraseEnd(items, attribute + 1, vocabulary, rules);
  const noun = makePhrase(items, attribute + 1, last, rules);
  const told = noun?.generic === true || verb === first;
  const named = told ? (makePhrase(items, verb, last, rules) ?? noun) : noun;
  return named && { ...named, start: items[first]?.start ?? named.start };
}

/** Index of the last 的 before the next mark that ends a clause or the next quantity (拥有自主品牌的 | 领军企业); -1 for none. */
export function lastAttribute(items: readonly Item[], from: number): number {
  let found = -1;
  for (let index = from; index < items.length && index - from < 24; index++) {
    const item = items[index];
    if (!item || item.type === 'quantity' || /^[，。；：]$/.test(item.text)) break;
    if (item.text === '的') found = index;
  }
  return found;
}

function opensName(item: Item | undefined, vocabulary: Vocabulary): boolean {
  if (item?.type !== 'word' || item.inTerm || vocabulary.is(item, 'award-verb', 'link', 'trend', 'connector', 'preposition', 'within'))
    return false;
  return /^v/.test(item.tag) || item.text === '的' || item.text === '拟' || vocabulary.is(item, 'flow-verb', 'lead-verb');
}

/** 4次 | 降低存款准备金率: what was done so many times stands behind the number, to the end of the clause. */
export function timesOf(items: readonly Item[], at: number, rules: Rules): Phrase | undefined {
  const trained = servedTimes(items, at, rules);
  if (trained) return trained;
  if (items[at]?.quantity?.baseUnit !== '次' || !vocabularyOf(rules).is(items[at + 1], 'trend')) return undefined;
  const end = items.findIndex((item, index) => index > at && item.type !== 'word');
  const object = items.slice(at + 2, end);
  if (end < 0 || object.length === 0 || items[end]?.type !== 'mark' || !object.every(({ tag }) => /^(?:n|b|j|l|vn)/.test(tag)))
    return undefined;
  const phrase = makePhrase(items, at + 1, end - 1, rules);
  return phrase && { ...phrase, measure: 'flow', generic: false };
}

/** 1500万人次的 | 职工技能提升和转岗转业培训: behind 的 stands all that was done for them, deeds and joints, to the end of the clause. */
function servedTimes(items: readonly Item[], at: number, rules: Rules): Phrase | undefined {
  if (items[at]?.quantity?.baseUnit !== '人次' || items[at + 1]?.text !== '的') return undefined;
  const mark = items.findIndex((item, index) => index > at && item.type !== 'word');
  const end = mark < 0 ? items.length : mark;
  const deeds = items.slice(at + 2, end).filter(({ tag }) => /^v/.test(tag)).length;
  const last = items[end - 1];
  const whole = deeds > 1 && last?.tag === 'vn' && (items[end]?.type ?? 'mark') === 'mark' && items[end]?.text !== '、';
  const phrase = whole ? makePhrase(items, at + 2, end - 1, rules) : undefined;
  return phrase && { ...phrase, measure: 'flow', generic: false };
}
