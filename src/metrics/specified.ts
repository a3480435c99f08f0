import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import { namesKinds, tellsRate } from './attributive.js';
import type { Item } from './item.js';
import { closesList, grouping, namesClass } from './names-class.js';
import type { Before } from './phrase-before.js';
import { sizesProject } from './sizes-project.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** The first of its kind, by the word that counts it. */
const FIRST = /^(?:首(?:款|台|套|艘|颗|例|条|个|座|架|列|辆|枚|支)|最[大强长高快重深小轻])/;
const COUNTED = /^(?:count|people|money|area|points|)$/;

/** True for a number that only tells which things are meant, closes their list or groups what another counts. */
export function tellsWhich(items: readonly Item[], at: number, before: Before, after: Phrase | undefined, rules: Rules): boolean {
  return (
    grouping(items, at, before, after) ||
    tellsRate(items, at) ||
    namesKinds(items, at, rules) ||
    sizesVague(items, at) ||
    sizesProduct(items, at, before, rules) ||
    sizesProject(items, at, rules) ||
    supposed(items, at, rules) ||
    closesList(items, at, rules) ||
    specifies(items, at, before, rules) ||
    namesClass(items, at, before, after, rules)
  );
}

/** Measures of which a place has none, and that only tell one make of a thing from another (7纳米芯片). */
const FINE = /^(?:纳米|微米|英寸|[KMGT]bps|[MG]?Hz|[kK]V|nm)$/;

/** 7纳米 | 自动驾驶芯片, “太赫兹100/ | 200Gbps | 实时通信系统”: right before a product, or within the quoted name of one, a measure tells which it is. */
function sizesProduct(items: readonly Item[], at: number, before: Before, rules: Rules): boolean {
  const { dimension, baseUnit, unit } = items[at]?.quantity ?? {};
  const next = items[at + 1];
  if (dimension === undefined || COUNTED.test(dimension) || next?.type !== 'word' || next.start !== items[at]?.end) return false;
  const thing = !/^[vp]/.test(next.tag) && !vocabularyOf(rules).is(next, 'trend', 'link', 'adverb', 'connector', 'preposition');
  const fine = FINE.test(unit ?? '') || FINE.test(baseUnit ?? '');
  return thing && ((fine && before.cues.length === 0) || (!/^(?:share|multiple)$/.test(dimension) && withinQuotes(items, at)));
}

const SIZED = /^(?:、|和|或|超|超过|过|达|近|投资|总投资|产值|年产值|营收|年营收|年收入|以上|级)$/;

/** 谋划一批 | 超50亿元、百亿元 | 大项目: sizes of things that nobody counted. */
function sizesVague(items: readonly Item[], at: number): boolean {
  if (items[at]?.quantity?.dimension !== 'money') return false;
  for (let index = at - 1; index >= 0; index--) {
    const item = items[index];
    if (item && /^一(?:大)?批$/.test(item.text)) return true;
    if (!item || (item.type !== 'quantity' && !SIZED.test(item.text))) return false;
  }
  return false;
}

/** 每增长 | 1个百分点 | 的增量，相当于10年前 | 2.5个百分点 | 的增量: what each point would be is no figure of what there is. */
function supposed(items: readonly Item[], at: number, rules: Rules): boolean {
  const { baseUnit, form } = items[at]?.quantity ?? {};
  if (form === 'multiple') return OF_SUM.test(wordsBefore(items, at));
  if (baseUnit !== 'pp' && baseUnit !== '%') return false;
  // 有 | 6.5% | 的增速就能够实现: what would be enough.
  if (items[at - 1]?.text === '有' && /^的(?:增速|增长|速度)[就便即]$/.test(wordsBehind(items, at))) return true;
  const each = items[at - 2]?.text === '每' && vocabularyOf(rules).is(items[at - 1], 'trend');
  return each || /^每(?:增|提|降|减|下|上)/.test(items[at - 1]?.text ?? '') || (/^相当于/.test(supposedBefore(items, at)) && !each);
}

/** 两年新增3000家，| 是此前历史总和的 | 1.5倍: all that there was before has no figure of its own. */
const OF_SUM = /^(?:已|约)?(?:是|为|相当于|达到?|超过)[^，]{0,12}(?:总和|总量之和|之和)的$/;

function wordsBefore(items: readonly Item[], at: number): string {
  return items
    .slice(0, at)
    .map(({ text }) => text)
    .join('');
}

function wordsBehind(items: readonly Item[], at: number): string {
  return items
    .slice(at + 1, at + 4)
    .map(({ text }) => text)
    .join('');
}

/** The words from 相当于 on, where nothing but times, marks and other points stand between them and the number. */
function supposedBefore(items: readonly Item[], at: number): string {
  const from = items.findLastIndex((item, index) => index < at && item.text === '相当于');
  const between = items.slice(from + 1, at);
  return from >= 0 && between.every((item) => item.type !== 'word') ? '相当于' : '';
}

/** True for a quantity within a pair of quotation marks that hold one short name. */
function withinQuotes(items: readonly Item[], at: number): boolean {
  const open = items.findLastIndex((item, index) => index < at && /^[“”]$/.test(item.text));
  const close = items.findIndex((item, index) => index > at && /^[“”]$/.test(item.text));
  const short = (items[close]?.start ?? Infinity) - (items[open]?.end ?? 0) <= 30;
  return (
    short &&
    items[open]?.text === '“' &&
    items[close]?.text === '”' &&
    !items.slice(open, close).some(({ tag }) => tag === 'v' || tag === 'p')
  );
}

/** 时速 | 600公里 | 高速磁浮样车; 全球首款突破 | 50% | 热效率的柴油机: the figure is a feature of one thing that stands behind it, and no figure of the issuer. */
function specifies(items: readonly Item[], at: number, before: Before, rules: Rules): boolean {
  const { dimension, form } = items[at]?.quantity ?? {};
  const next = items[at + 1];
  const glued = next !== undefined && /^[“\u4e00-\u9fff]/.test(next.text) && next.start === items[at]?.end;
  if (!glued || form !== 'cardinal' || dimension === undefined || COUNTED.test(dimension)) return false;
  const vocabulary = vocabularyOf(rules);
  const thing = !/^[vp]/.test(next.tag) && !vocabulary.is(next, 'trend', 'link', 'adverb', 'connector', 'preposition');
  if (!thing) return false;
  const opens = items.findLastIndex((item, index) => index < at && (item.type === 'quantity' || /^[、，；]$/.test(item.text)));
  const first = items.slice(opens + 1, at).some((item) => FIRST.test(item.text));
  const words = `${items[at - 2]?.text ?? ''}${items[at - 1]?.text ?? ''}`;
  return first || (before.last === at - 1 && vocabulary.lexicon.ending(words, 'feature-head') !== undefined);
}
