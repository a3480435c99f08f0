import type { MetricCue } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import { mayBorder, MEANS, VERBS } from './border-words.js';
import type { Item } from './item.js';
import { partOfCompound, summedWithin } from './compound-deed.js';
import { makePhrase } from './make-phrase.js';
import { countsPeople, doersBehind } from './phrase-deeds.js';
import { opensSuffix, partner, partOfRelative, staysIn, sumOfNew, wholePlaces } from './trim-phrase.js';
import type { Vocabulary } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** Links of one character are parts of words as often (近零碳, 计划), these apart. */
const LONG_LINK = /..|^[为是达超有创]$/;
/** 农村户厕 | 改造 | 补助标准: what is given for a deed. */
const PAID = /^(?:财政)?(?:补助|补贴|奖补|奖励|资助|救助|补偿|收费)/;

/**
 * What the word at the index does to the phrase that stands behind it (`first` to `last`): ends it, governs it as its verb, or belongs to it (undefined).
 * A word ends or governs only what names something by itself; looking that up is dear, so the words are told apart first.
 */
export function borderAt(
  items: readonly Item[],
  index: number,
  first: number,
  last: number,
  vocabulary: Vocabulary,
  rules: Rules,
): MetricCue | 'end' | undefined {
  const item = items[index];
  if (!item || item.inTerm || !mayBorder(item, vocabulary)) return undefined;
  const share = vocabulary.is(items[last], 'head-share');
  if (
    opensSuffix(items[first]) ||
    (item.text === '在' && staysIn(items, index, vocabulary)) ||
    partOfRelative(items, index, last) ||
    sumOfNew(items, index, last) ||
    (item.text === '降价' && /^n/.test(items[index + 1]?.tag ?? '') && first === index + 1) ||
    namesScheme(items, index, last, vocabulary) ||
    relative(items, index, last, vocabulary) ||
    (items[first]?.text === '（' && first === index + 1 && items[first + 2]?.text === '）' && first + 2 < last) ||
    (first === last && item.end === items[first]?.start && vocabulary.is(items[first], 'body-noun') && vocabulary.is(item, 'flow-verb')) ||
    (endsInShare(items[last], vocabulary) && (item.text === '相当于' || ofWhole(items, index))) ||
    (item.text === '至' && spans(items, index)) ||
    (item.text === '为' && ofGrade(items, index)) ||
    (/^占/.test(items[index + 1]?.text ?? '') && vocabulary.is(item, 'head-flow', 'generic-head')) ||
    (first === last && item.end === items[first]?.start && !item.text.startsWith('新') && vocabulary.is(items[first], 'deed-head')) ||
    (endsInShare(items[last], vocabulary) && (item.text === '覆盖' || wholePlaces(items[index - 1]) || ofThoseWho(items, index, last))) ||
    (/.[率数额]$|^[用耗]时$/.test(items[last]?.text ?? '') && !vocabulary.is(item, 'causing-verb') && insideRate(items, index, first)) ||
    (PAID.test(items[first]?.text ?? '') &&
      items[last]?.text.endsWith('标准') &&
      vocabulary.is(item, 'flow-verb') &&
      insideRate(items, index, first)) ||
    (vocabulary.is(item, 'own-deed') && (doersBehind(items, index, last, vocabulary) || countsPeople(items, index, last, vocabulary)))
  )
    return undefined;
  if (
    vocabulary.is(item, 'link') &&
    items[index + 1]?.type === 'word' &&
    /^[\d十百千万亿][\d.,]*(?:[十百千万亿]|美?元)/.test(items[index + 1]?.text ?? '')
  )
    return undefined;
  if (vocabulary.is(item, 'inner-deed') && insideName(items, index, vocabulary)) return undefined;
  if (partOfCompound(items, index, first, last, vocabulary) || summedWithin(items, index, first, vocabulary)) return undefined;
  if (insideFund(items, index, last, vocabulary) || vocabulary.is(items[first], 'bound-noun')) return undefined;
  const passive = item.text === '被' && /^v/.test(items[index + 1]?.tag ?? '');
  // 中 | 阿产能合作示范园: at the head of a clause it is no end of a whole, but a country.
  const inside = item.text === '中' && (share || index === 0);
  const connects = !passive && vocabulary.is(item, 'connector', 'within') && !inside && !joinsNouns(items, index);
  if (connects && first > last) return 'end';
  const leads =
    !(item.text === '对' && partner(items[index + 1], vocabulary)) &&
    !passive &&
    (vocabulary.is(item, 'preposition') || (item.tag === 'p' && !/^[与对和用同跟]$/.test(item.text))) &&
    !(share && item.text === '在');
  const cue = /^占/.test(item.text) ? undefined : vocabulary.cue(item, ...VERBS);
  const verb =
    cue && (cue.role !== 'link' || LONG_LINK.test(item.text)) && !compound(items, index, first, last, vocabulary) ? cue : undefined;
  const adverb =
    (item.tag === 'd' || item.text === '共') &&
    (item.text.length > 1 || /^[已共]$/.test(item.text)) &&
    vocabulary.is(item, 'adverb') &&
    !(vocabulary.is(item, 'attributive') && index > 0 && items[index - 1]?.type === 'word' && items[index - 1]?.end === item.start);
  // 通过预算统筹、项目整合等方式 | 腾出财力: by what means something is done is no part of what is done.
  if (MEANS.test(item.text) && items[index - 1]?.text === '等' && first <= last) return 'end';
  // A、B | 分别 | 完成投资: what stands behind it is had by each, even a head that says nothing by itself.
  if (item.text === '分别' && first <= last) return 'end';
  if (!(connects || leads || verb || adverb) || first > last || !namesSomething(items, first, last, rules)) return undefined;
  return connects || leads ? 'end' : (verb ?? 'end');
}

/** 能效等级 | 为 | 1级 家用电器: the grade tells which are meant. */
function ofGrade(items: readonly Item[], index: number): boolean {
  return (
    /(?:等级|级别)$/.test(items[index - 1]?.text ?? '') &&
    /^[\d一二三四五][级等]/.test((items[index + 1]?.text ?? '') + (items[index + 2]?.text ?? ''))
  );
}

/** 晏城 | 至 | 表白寺 等2个项目: from one place to another, as an example before 等. */
function spans(items: readonly Item[], index: number): boolean {
  const places = items[index - 1]?.end === items[index]?.start && items[index - 1]?.type === 'word' && items[index + 1]?.type === 'word';
  return places && items.slice(index + 2, index + 5).some((item) => item.text === '等');
}

/** 耕地 质量 | 提升 | 综合示范区: a word of change behind a noun and before a head that names a scheme. */
function namesScheme(items: readonly Item[], index: number, last: number, vocabulary: Vocabulary): boolean {
  const before = items[index - 1];
  const glued = before?.type === 'word' && before.end === items[index]?.start && /^n/.test(before.tag);
  return glued && vocabulary.is(items[index], 'trend') && /(?:示范[区点村县]|试点|工程|行动|专项)$/.test(items[last]?.text ?? '');
}

/** 其他 提供 | 住宿 的 | 民政服务机构: what those do or have that are counted stands before 的. */
function relative(items: readonly Item[], index: number, last: number, vocabulary: Vocabulary): boolean {
  if (!vocabulary.is(items[index], 'relative-verb') || items[last + 1]?.quantity?.dimension === 'money') return false;
  const joint = items.findIndex((item, at) => at > index + 1 && (at < last || at === last + 1) && item.text === '的');
  return joint > 0 && joint - index <= 5 && items.slice(index + 1, joint).every((item) => item.type === 'word');
}

/** 建成 | 国家生态文明 建设 示范区: a deed behind a noun belongs to the name of what another verb makes. */
function insideName(items: readonly Item[], index: number, vocabulary: Vocabulary): boolean {
  const before = items[index - 1];
  if (before?.type !== 'word' || !/^(?:n|j|l|b)/.test(before.tag) || before.end !== items[index]?.start) return false;
  for (let at = index - 2; at >= 0 && index - at <= 8; at--) {
    const item = items[at];
    if (item?.type !== 'word') return false;
    if (vocabulary.is(item, 'making-verb', 'carrying-out') || (item.text.startsWith('新') && vocabulary.is(item, 'flow-verb'))) return true;
  }
  return false;
}

/** 安排 县域商业 | 建设 | 行动资金: what stands between the verb of giving and the money is what it is for; a list goes on behind its sums. */
function insideFund(items: readonly Item[], index: number, last: number, vocabulary: Vocabulary): boolean {
  if (!vocabulary.is(items[last], 'purpose-money') || vocabulary.is(items[index], 'funding-verb')) return false;
  for (let at = index - 1; at >= 0; at--) {
    const item = items[at];
    const listed = item?.type === 'quantity' ? items[at + 1]?.text === '、' : item?.text === '、' && items[at - 1]?.type === 'quantity';
    if (item?.type !== 'word' && !listed) return false;
    if (item && vocabulary.is(item, 'funding-verb')) return true;
  }
  return false;
}

/** 村民组 通 | 硬化 | 路率: a deed between another word and the one that ends in a rate; what brings an amount about (以旧换新 | 带动 | 零售额) is none. */
function insideRate(items: readonly Item[], index: number, first: number): boolean {
  const item = items[index];
  const before = items[index - 1];
  return item?.end === items[first]?.start && before?.type === 'word' && before.end === item?.start && /^(?:n|v$|l|j)/.test(before.tag);
}

/** 装配式建筑 占 | 新建 | 建筑面积的比例: what stands behind 占 is the whole of the share, deeds and all. */
function ofWhole(items: readonly Item[], index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at <= 8; at--) {
    if (items[at]?.type !== 'word') return false;
    if (/^占/.test(items[at]?.text ?? '')) return true;
  }
  return false;
}

/** 供水工程 | 覆盖 | 农村人口比例: the verb is a part of the name of a share. */
function endsInShare(item: Item | undefined, { lexicon }: Vocabulary): boolean {
  return item !== undefined && lexicon.ending(item.text, 'head-share') !== undefined;
}

/** 大中型工业企业 | 设立 | 研发机构的比例: what those of whom a share is told do or have stands before 的, behind who they are. */
function ofThoseWho(items: readonly Item[], index: number, last: number): boolean {
  const [item, before] = [items[index], items[index - 1]];
  if (items[last - 1]?.text !== '的' || !/^v/.test(item?.tag ?? '') || before?.type !== 'word' || before.end !== item?.start) return false;
  return /^n|^ns|^j|^l/.test(before.tag) && items.slice(index + 1, last).every(({ type }) => type === 'word');
}

/** A、B | 以及 | C 20人次: the last joint of a list of nouns that have no numbers of their own. */
function joinsNouns(items: readonly Item[], index: number): boolean {
  if (items[index]?.text !== '以及') return false;
  const behind = items.slice(index + 1).findIndex((item) => /^[，；：]$/.test(item.text) || item.type === 'quantity');
  // A以及B、C等 | 9人次: examples of one count.
  const examples = items[index + behind]?.text === '等' && items[index - 1]?.type === 'word';
  for (let before = index - 1; before >= 0; before--) {
    const item = items[before];
    if (!item || item.type === 'quantity' || /^[，；：]$/.test(item.text)) return false;
    if (item.text === '、') return true;
  }
  return examples;
}

/** True for a verb that is the first half of a noun (新增 | 建设用地): a single short word stands behind it and another verb right before it. */
function compound(items: readonly Item[], index: number, first: number, last: number, vocabulary: Vocabulary): boolean {
  const before = items[index - 1];
  // 制定 | 修订 | 法律: the object of both.
  if (/^(?:修订|修改|废止)$/.test(items[index]?.text ?? '')) return false;
  const verbs = vocabulary.is(items[last], 'flow-verb', 'lead-verb') && items[index]?.end === items[last]?.start;
  return first === last && (items[last]?.text.length ?? 0) <= 2 && (verbs || vocabulary.is(before, 'flow-verb')) && !before?.inTerm;
}

/** True for a phrase that can stand alone: cut here, it still says what is counted. */
function namesSomething(items: readonly Item[], first: number, last: number, rules: Rules): boolean {
  const phrase = makePhrase(items, first, last, rules);
  return phrase !== undefined && !phrase.generic && phrase.label.length >= 2;
}
