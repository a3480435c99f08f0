import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import type { Before } from './phrase-before.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** 12类45件民生实事: a count right before another number only groups what that one counts. */
export function grouping(items: readonly Item[], at: number, before: Before, after: Phrase | undefined): boolean {
  const next = items[at + 1];
  // 两批 | 共 | 66个城市: in how many turns they came.
  const inTurns = /^[批轮期]次?$/.test(items[at]?.quantity?.baseUnit ?? '') && /^(?:共|共计|合计|总计)/.test(next?.text ?? '');
  if (inTurns && items[at + 2]?.quantity?.dimension === 'count') return true;
  return (
    after === undefined &&
    (before.phrase === undefined || before.last < at - 1) &&
    next?.quantity !== undefined &&
    next.start - (items[at]?.end ?? 0) <= 1 &&
    next.quantity.dimension === 'count'
  );
}

/** Opens the words in which something is done, or of what it is told. */
const LEADS = /^(?:按照?|从|在|对|就|围绕|聚焦|统筹|以|针对|依托|通过|根据)$/;
/** Joins the members of a list. */
export const JOINT = /^(?:、|和|与|及|以及)$/;

/** 消费、投资、出口 | 三类 | 需求: a count of classes as great as the list right before it only closes the list; so does any behind a preposition. */
export function closesList(items: readonly Item[], at: number, rules: Rules): boolean {
  const { value, dimension, baseUnit, upper } = items[at]?.quantity ?? {};
  const count = Number(value);
  if (dimension !== 'count' || upper !== undefined || !(count >= 2 && count <= 9)) return false;
  let first = at;
  while (first > 0) {
    const item = items[first - 1];
    if (!item || (item.type !== 'word' && !JOINT.test(item.text)) || item.text === '等' || LEADS.test(item.text)) break;
    first--;
  }
  const open = items[first - 1];
  if (open && !LEADS.test(open.text) && (open.type !== 'mark' || JOINT.test(open.text))) return false;
  const list = items.slice(first, at);
  const joints = [list.filter(({ text }) => text === '、').length, list.filter(({ text }) => JOINT.test(text)).length];
  const fresh = list.some((item) => item.text.startsWith('新') && vocabularyOf(rules).is(item, 'flow-verb'));
  const kinds = /^(?:类|种|大类|级)$/.test(baseUnit ?? '') || /^(?:行业|领域|方面|环节)$/.test(items[at + 1]?.text ?? '');
  return joints.includes(count - 1) && !fresh && (LEADS.test(open?.text ?? '') || kinds);
}

/** 增长5%左右的 | 较低 | 水平: within three words behind 的 stands a noun that names the number itself. */
export function toldNoun(items: readonly Item[], at: number, rules: Rules): boolean {
  const vocabulary = vocabularyOf(rules);
  return items[at + 1]?.text === '的' && items.slice(at + 2, at + 5).some((item) => vocabulary.is(item, 'told-noun'));
}

/** Things that are told apart by size (年销售额超亿元的企业). */
const CLASS = /(?:企业|公司|项目|[县市区镇村]|园区|平台|商户|大户)$/;

/** 100马力以上 | 拖拉机 | 补贴限额不超过10万元: a size at the head of its clause, before a noun that another number measures. */
function sizesNoun(items: readonly Item[], at: number, before: Before, rules: Rules): boolean {
  const { comparator, dimension } = items[at]?.quantity ?? {};
  const sized = /^(?:power|mass|length|volume)$/.test(dimension ?? '') && /以[上下]$/.test(items[at]?.text ?? '');
  if (!sized || comparator === '=' || before.phrase !== undefined) return false;
  const next = items.findIndex((item, index) => index > at && (item.type === 'quantity' || /^[，；、]$/.test(item.text)));
  const measured = items[next]?.type === 'quantity' && vocabularyOf(rules).is(items[next - 1], 'link', 'trend');
  const led =
    measured ||
    (items[next]?.quantity?.comparator ?? '=') !== '=' ||
    items.slice(at + 1, next).some((item) => vocabularyOf(rules).is(item, 'link'));
  return items[next]?.type === 'quantity' && led;
}

/** 5000人以上 | 大型演唱会、音乐节 68场: a size before nouns that another count counts. */
function sizesCounted(items: readonly Item[], at: number, rules: Rules): boolean {
  const vocabulary = vocabularyOf(rules);
  if (!/以[上下]$/.test(items[at]?.text ?? '') || !/^(?:count|people)$/.test(items[at]?.quantity?.dimension ?? '')) return false;
  const next = items.findIndex((item, index) => index > at && (item.type === 'quantity' || /^[，；]$/.test(item.text)));
  const between = items.slice(at + 1, next);
  const plain = (item: Item): boolean =>
    item.type === 'mark' || !(/^v$/.test(item.tag) || vocabulary.is(item, 'link', 'trend', 'flow-verb', 'lead-verb', 'connector'));
  // 50家以上 | 企业和 | 30个以上工厂: two counts of a list.
  const listed = JOINT.test(between.at(-1)?.text ?? '');
  return items[next]?.quantity?.dimension === 'count' && between[0]?.type === 'word' && !listed && between.every(plain);
}

/** 新增 | 10万人口以上 | 中小城市8个: how many live there tells which are counted. */
export function ofInhabitants(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.quantity?.baseUnit === '人' &&
    items[at + 1]?.text === '口' &&
    /^以[上下]$/.test(items[at + 2]?.text ?? '') &&
    items[at + 3]?.type === 'word'
  );
}

/** 进入 | 万亿元 | 城市行列: the size that all of them have. */
function ofClub(items: readonly Item[], at: number): boolean {
  if (items[at]?.quantity?.dimension !== 'money') return false;
  const words = items.slice(at + 1, at + 5).map(({ text }) => text);
  return /^(?:级|以上)?(?:城市|企业|强?[县区镇市]|园区|产业|集群|产业集群)?(?:行列|俱乐部|方阵|阵营|梯队|序列)/.test(words.join(''));
}

/** 可申请最高 | 30万元的 | 创业担保贷款: what is given or asked for is as much. */
const GIVEN = /(?:申请|申领|获得|可获|享受|给予|提供|发放)(?:最高|不超过|最长|总额|单户|额度|每[人户家]){0,2}$/;

/** 吞吐量超千万人次的 | 机场: the number only says which things are meant, unless the noun names the number itself (增长5%的 | 目标) or lacks its own head (总规模100亿元的 | 基金). */
export function namesClass(items: readonly Item[], at: number, before: Before, after: Phrase | undefined, rules: Rules): boolean {
  if (sizesNoun(items, at, before, rules) || sizesCounted(items, at, rules)) return true;
  if (ofInhabitants(items, at) || ofClub(items, at)) return true;
  // 发病数居前5位的 | 是…: the rank tells which are meant.
  if (items[at]?.quantity?.form === 'rank' && /^的是?$/.test(items[at + 1]?.text ?? '')) return true;
  const attributive = items[at + 1]?.text === '的' && after !== undefined && !toldNoun(items, at, rules);
  const bound = items[at]?.quantity?.comparator;
  if ((bound === '>' || bound === '>=') && boundsClass(items, at, bound, before, attributive, after)) return true;
  if (!attributive || before.phrase === undefined || before.phrase.generic || items[at - 1]?.text === '的') return false;
  const given = GIVEN.test(
    items
      .slice(Math.max(0, at - 4), at)
      .map(({ text }) => text)
      .join(''),
  );
  return !given && !before.cues.some((cue) => cue.role === 'flow-verb') && !/^(?:惠及|覆盖|服务|用于)/.test(items[at - 1]?.text ?? '');
}

/** 总规模超100亿元的 | 企业, 超亿元 | 项目: things that are told apart by how large they are at least. */
function boundsClass(
  items: readonly Item[],
  at: number,
  bound: string,
  { phrase }: Before,
  attributive: boolean,
  after: Phrase | undefined,
): boolean {
  if (!after || !phrase) return false;
  // 总投资6亿余元的工程: a rest behind the number bounds nothing.
  const rest = bound === '>' && /[余多]/.test((items[at]?.text ?? '').slice(-3));
  if (attributive && !rest && phrase.generic && CLASS.test(after.label)) return true;
  return (
    items[at + 1]?.type === 'word' &&
    !/^(?:count|people|share|points|)$/.test(items[at]?.quantity?.dimension ?? '') &&
    items.slice(at + 1, at + 4).some((item) => item.type === 'word' && CLASS.test(item.text))
  );
}
