import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** Measured by what nobody counts: a count of projects, money or people is a figure of its own. */
const COUNTED = /^(?:count|people|money|share|points|time|ratio|)$/;
/** How the name of a project ends. */
const PROJECT =
  /(?:项目|工程|扩产|扩能|技改|改造|基地|电站|电厂|装置|生产线|产线|中心|厂|园|[一二三四五]期|示范线|专线|通道|煤矿|油田|气田)$/;

/** 弗迪 | 12吉瓦时 | 动力电池扩产, 延长石油 | 150亿方/年 | 天然气产能倍增工程: between the owner and the noun of one project a measure is a part of its name. */
export function sizesProject(items: readonly Item[], at: number, rules: Rules): boolean {
  const { dimension, form, comparator } = items[at]?.quantity ?? {};
  if (dimension === undefined || COUNTED.test(dimension) || form !== 'cardinal' || comparator !== '=') return false;
  if (namedInBracket(items, at)) return true;
  const [owner, next] = [items[at - 1], items[at + 1]];
  const vocabulary = vocabularyOf(rules);
  const plain = (item: Item | undefined): boolean =>
    item?.type === 'word' &&
    /^(?:n|j|b|x|eng|s|f|l)/.test(item.tag) &&
    !vocabulary.is(item, 'flow-verb', 'stock-verb', 'link', 'trend', 'adverb', 'generic-head', 'head-flow', 'head-stock', 'region-word');
  if (!plain(owner) || owner?.inTerm === true || owner?.end !== items[at]?.start) return false;
  if (next?.type !== 'word' || next.start !== items[at]?.end || /^[pudc]/.test(next.tag)) return false;
  const end = items.findIndex(
    (item, index) => index > at && (item.type !== 'word' || item.text === '等' || vocabulary.is(item, 'connector')),
  );
  const close = end < 0 ? items.length : end;
  const name = items
    .slice(at + 1, close)
    .map(({ text }) => text)
    .join('');
  const ends = /^(?:length|area)$/.test(dimension) ? /(?:项目|工程)$/ : PROJECT;
  return (
    ends.test(name.replace(/(?:全面|顺利)?(?:建成|投产|投用|投运|开工|竣工|完工|启动|落地|并网|加快建设|开工建设|建成投产)+$/, '')) ||
    listsProjects(items, close)
  );
}

/** 弗迪12吉瓦时电池、某某技改 | 等项目: the list that goes on behind the mark is one of projects. */
function listsProjects(items: readonly Item[], from: number): boolean {
  if (!/^[、等]$/.test(items[from]?.text ?? '')) return false;
  const etc = items.findIndex((item, index) => index >= from && item.text === '等');
  const stop = items.findIndex((item, index) => index >= from && /^[，；。：]$/.test(item.text));
  if (etc < 0 || (stop >= 0 && stop < etc)) return false;
  const behind = items.slice(etc + 1, etc + 6).map(({ text }) => text);
  return /^(?:\d[^，；]{0,6})?(?:一批|重大|重点|标志性|龙头|大|好|新|产业|制造业|工业|能源|科技)*(?:项目|工程)/.test(behind.join(''));
}

/** 可可盖（| 1000万吨/年 | ）、巴拉素等煤矿: alone in the bracket behind one of the names of a list of plants. */
function namedInBracket(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.text !== '（' || items[at + 1]?.text !== '）' || items[at - 2]?.type !== 'word') return false;
  const rest = items
    .slice(at + 2, at + 30)
    .map(({ text }) => text)
    .join('');
  return /^(?:[、和及][^，；。]{2,60})?等[^，；。、]{0,8}?(?:煤矿|电站|电厂|项目|工程|水库|机组|基地|油田|气田|矿井|装置)/.test(rest);
}
