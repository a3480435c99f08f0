import { endsQuantity } from './brackets.js';
import type { Item } from './item.js';
import type { Vocabulary } from './vocabulary.js';

/** Behind these stand what others do (引导企业 | 建设): a deed behind them is theirs. */
const PIVOT = ['causing-verb', 'causative', 'recipient', 'preposition'] as const;
/** Heads of such names. */
const NAMED = ['name-head', 'purpose-money'] as const;
/** Rates are no object of a deed, these apart. */
const RATE = /(?:率|比例|占比|比重)$/;
const OF_RATE = /^(?:完成|实现|推动|推进|达成|取得|公布|发布|超额完成|提前完成)$/;
/** Those who do something themselves: a verb behind them is told of them. */
const DOER = /(?:企业|公司|单位|部门|银行|高校|团队|财政|群众|[局厅委办者])$/;
/** Counts of things, which do nothing themselves. */
const THINGS = /^[个项条座处所只支宗件套辆台]$/;
/** Farther back no verb governs the name. */
const FARTHEST = 8;

/**
 * True for a deed that only tells of which kind the noun behind it is (片区综合 | 更新改造 | 重点项目, 县道 | 提档升级 | 建设里程), and that nobody has done: it is a part of the name that
 * goes on before it. `first` to `last` is the name behind it, so far.
 */
export function partOfCompound(items: readonly Item[], index: number, first: number, last: number, vocabulary: Vocabulary): boolean {
  const deed = items[index];
  const before = items[index - 1];
  if (!deed || first > last || !vocabulary.is(deed, 'flow-verb', 'trend', 'deed-noun')) return false;
  if (ofRate(items, index, last, vocabulary)) return true;
  if (before?.type === 'quantity') return ofCount(items, index);
  if (before?.type !== 'word' || before.end !== deed.start) return false;
  // 涉嫌拒 不 | 支付 | 劳动报酬: what is not done is no deed.
  if (/^[不未]$/.test(before.text)) return true;
  const governed = vocabulary.is(before, 'flow-verb') && !vocabulary.is(before, 'inner-deed', 'deed-noun');
  if (governed || deed.text.startsWith('新') || vocabulary.is(before, 'region-word', 'adverb', 'connector', 'preposition', 'recipient'))
    return false;
  if (ofSite(items, index, first, vocabulary)) return true;
  return ofOthers(items, index) || ofBodies(items, index, first, last, vocabulary) || inNames(items, index, first, last, vocabulary);
}

/** 3920个 | 新投产 | 项目 增加产值: a deed right behind a count of things tells which are meant. */
export function ofCount(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  if (before?.quantity?.dimension !== 'count' || before.end !== items[index]?.start) return false;
  return THINGS.test(before.quantity.baseUnit);
}

/** 全国 | 新开工 | 工程建设项目参保率: a rate is no object of a deed, which tells of what it is a rate. */
export function ofRate(items: readonly Item[], index: number, last: number, vocabulary: Vocabulary): boolean {
  const deed = items[index];
  return (
    deed !== undefined &&
    RATE.test(items[last]?.text ?? '') &&
    last > index + 1 &&
    vocabulary.is(deed, 'flow-verb') &&
    !vocabulary.is(deed, 'trend', 'causing-verb') &&
    !OF_RATE.test(deed.text)
  );
}

/** 社会 | 捐赠 | 工作站, 生活垃圾分类 | 收集 | 点: what a site is for, behind whose or which it is. */
function ofSite(items: readonly Item[], index: number, first: number, vocabulary: Vocabulary): boolean {
  const [before, deed, site] = items.slice(index - 1, index + 2);
  return (
    first === index + 1 &&
    site?.start === deed?.end &&
    vocabulary.is(deed, 'site-deed') &&
    SITE.test(site?.text ?? '') &&
    /^(?:[njlb]|vn?$|x)/.test(before?.tag ?? '') &&
    !DOER.test(before?.text ?? '')
  );
}

const SITE = /^(?:[站点所室库场厂]|[\u4e00-\u9fff]{0,4}(?:站|站点|网点|场所|机构|中心|平台|设施|企业))$/;

/** 研发机构 及其 孵化 | 引进 | 企业: 及其 joins nouns, and what stands behind it is one. */
function ofOthers(items: readonly Item[], index: number): boolean {
  for (let at = index - 1; at > 0 && index - at <= 3; at--) {
    if (items[at]?.type !== 'word') return false;
    if (items[at]?.text === '及其') return true;
  }
  return false;
}

/** 研究生 | 培养 | 机构 在学研究生: bodies that do it for others own what stands behind them. */
function ofBodies(items: readonly Item[], index: number, first: number, last: number, vocabulary: Vocabulary): boolean {
  const body = items[index + 1];
  return (
    first === index + 1 &&
    first < last &&
    /^(?:机构|中心|平台|基地|单位|场所|站点|站)$/.test(body?.text ?? '') &&
    vocabulary.is(items[index], 'inner-deed') &&
    /^(?:n|j|l|b)/.test(items[index - 1]?.tag ?? '')
  );
}

/** The deed stands in the name of what another verb makes or of what is there: its own words end in a head of such names, or open with another deed. */
function inNames(items: readonly Item[], index: number, first: number, last: number, vocabulary: Vocabulary): boolean {
  const deed = items[index];
  const next = items[first];
  if (!deed || !next || !vocabulary.is(deed, 'inner-deed', 'deed-noun')) return false;
  // 县道 | 提档升级 | 建设 里程; 农机 | 购置 | 与 应用 补贴
  const behind = /^[与和及]$/.test(next.text) ? items[first + 1] : next;
  const paired = first === index + 1 && first < last && vocabulary.is(behind, 'inner-deed', 'deed-noun');
  const heads = NAMED.some((role) => vocabulary.lexicon.ending(items[last]?.text ?? '', role) !== undefined);
  return (paired || (heads && first <= last)) && nounBefore(items, index, vocabulary);
}

/** Nothing but the nouns of a name stand before the deed, up to the verb that governs them, a mark or the head of the clause; none of them is one who could do it. */
function nounBefore(items: readonly Item[], index: number, vocabulary: Vocabulary): boolean {
  let nouns = 0;
  for (let at = index - 1; at >= 0 && index - at <= FARTHEST; at--) {
    const item = items[at];
    if (item?.type !== 'word' || endsQuantity(items, at)) return nouns > 0;
    if (item.inTerm) return !DOER.test(item.text);
    if (vocabulary.is(item, ...PIVOT)) return false;
    if (nouns === 0 && (DOER.test(item.text) || /^n[rst]/.test(item.tag))) return false;
    if (vocabulary.is(item, 'flow-verb', 'lead-verb', 'stock-verb', 'link', 'adverb') && nouns > 0 && /^[vd]$/.test(item.tag)) return true;
    if (/^(?:n|j|l|b|x|a|i)/.test(item.tag)) nouns++;
    else if (!/^vn?$/.test(item.tag)) return nouns > 0;
  }
  return nouns > 0;
}

/** 可再生能源 | 累计 | 装机, 城镇 | 累计 | 新增就业: between an owner and its head the adverb parts nothing; before a deed it tells what has been done. */
export function summedWithin(items: readonly Item[], index: number, first: number, vocabulary: Vocabulary): boolean {
  const [before, item] = items.slice(index - 1, index + 1);
  const head = items[first];
  if (item?.text !== '累计' || before?.type !== 'word' || before.end !== item.start || first !== index + 1 || head?.type !== 'word')
    return false;
  const owner = before.inTerm || (/^[njls]/.test(before.tag) && !vocabulary.is(before, 'region-word', 'adverb', 'flow-verb'));
  return owner && !DOER.test(before.text) && (head.inTerm || /^(?:n|x$)/.test(head.tag)) && !vocabulary.is(head, 'flow-verb', 'lead-verb');
}
