import type { MetricCue } from '../model/metric.js';
import type { Item } from './item.js';
import type { Vocabulary } from './vocabulary.js';

/** 筛查 | 慢性病 2亿人次: people are counted by what is done to or with them where the noun names no people. */
export function namesDeed(
  items: readonly Item[],
  last: number,
  quantity: Item['quantity'],
  verb: MetricCue,
  vocabulary: Vocabulary,
): boolean {
  const noun = items[last];
  if (quantity?.dimension !== 'people' || verb.role !== 'flow-verb' || !noun || noun.inTerm || !/^[nbaj]$/.test(noun.tag)) return false;
  return (
    !vocabulary.is(noun, 'head-flow', 'head-stock', 'generic-head') &&
    vocabulary.lexicon.ending(noun.text, 'people-head') === undefined &&
    !verb.word.includes('新')
  );
}

/** 专项债券 | 撬动 | 投资12亿元: a sum that is brought about is no sum of the object, so the verb and what causes it belong to the name. */
export function causes(items: readonly Item[], index: number, at: number, vocabulary: Vocabulary): boolean {
  const quantity = items[at]?.quantity;
  // 吸纳 | 就业 3万人, 吸纳 | 各类人员就业 3万人
  const last = items.slice(index + 1, at).findLast(({ type }) => type === 'word');
  const employs = quantity?.dimension === 'people' && (items[index + 1]?.text === '就业' || last?.text === '就业');
  const points = quantity?.baseUnit === 'pp';
  return (quantity?.dimension === 'money' || employs || points) && vocabulary.is(items[index], 'causing-verb');
}

/** A verb that opens the phrase and that no rule knows (采集 | 水样): it counts a period's work where nothing else says how. Behind 共 some nouns are verbs (共 | 报告 新病例). */
export function openingVerb(
  items: readonly Item[],
  { first, last }: { readonly first: number; readonly last: number },
  quantity: Item['quantity'],
  vocabulary: Vocabulary,
): MetricCue | undefined {
  // 不 | 起诉: what is left undone is so in the period too.
  const item = items[items[first]?.text === '不' ? first + 1 : first];
  if (item?.type !== 'word' || item.inTerm || item.text.length < 2 || first > last) return undefined;
  // 引进人才: a deed and its object in one word.
  const whole = first === last ? vocabulary.cue(item, 'deed-with-object') : undefined;
  if (whole) return { ...whole, role: 'flow-verb' };
  // 在建 | 项目: what is there, though the word is a verb.
  const there = vocabulary.cue(item, 'stock-verb');
  if (there) return there;
  if (LEFT.test(item.text)) return undefined;
  const summed = SUMMED.test(items[first - 1]?.text ?? '') && (item.tag.startsWith('v') || vocabulary.is(item, 'summed-deed', 'lead-verb'));
  // 生产 | 蔬菜 320万吨: what is weighed is made, and is not there.
  const made = /^(?:weight|volume|energy)$/.test(quantity?.dimension ?? '') && vocabulary.is(item, 'producing-verb');
  const standing =
    vocabulary.lexicon.ending(items[last]?.text ?? '', 'standing-head') !== undefined ||
    vocabulary.is(item, 'attribute-verb') ||
    onRequest(items, first, last);
  // 检查 | 企业 1200家: what was done to them, and no kind of theirs.
  const acted =
    vocabulary.is(item, 'act-verb') &&
    (!standing || (first < last && VISITED.test(items[last]?.text ?? '') && /查|访|谈|问/.test(item.text)));
  if (!summed && !acted && !(made && !standing) && (item.tag !== 'v' || standing)) return undefined;
  return { start: item.start, end: item.end, role: 'weak-verb', word: item.text, rule: '(verb)', measure: 'flow', sign: undefined };
}

/** Words of what there still is. */
const LEFT = /^(?:尚|还|仍|仅|只|都|均|已|现|各)?有$|^尚余$|^剩余$/;

/** Those who are visited at work. */
const VISITED = /(?:企业|单位|场所|门店|工地|农户|住户)$/;

/** 承诺 即办 | 事项: how the matters are handled tells of which kind they are. */
function onRequest(items: readonly Item[], first: number, last: number): boolean {
  return items[last]?.text === '事项' && items.slice(first + 1, last).some(({ tag }) => /^(?:v|x$)/.test(tag));
}

/** Before a deed that was done so often in all. */
const SUMMED = /^(?:共|总共|一共)$/;

/** 累计 a few words before the governing verb makes it a stock (累计 | 建成 研发机构). */
export function builtUp(items: readonly Item[], index: number, vocabulary: Vocabulary): MetricCue | undefined {
  for (let before = index - 1; before >= 0 && index - before <= 3; before--) {
    const item = items[before];
    if (item?.type !== 'word') return undefined;
    const cue = vocabulary.cue(item, 'stock-verb');
    if (cue) return cue;
  }
  return undefined;
}

/** 在鄂 | 投资 世界500强企业: where they do it, at the head of the clause, tells of those that are there. */
export function settled(items: readonly Item[], index: number, vocabulary: Vocabulary): MetricCue | undefined {
  const verb = items[index];
  const before = items[index - 1]?.text ?? '';
  const at = /^在./.test(before) ? index - 1 : items[index - 2]?.text === '在' && before.length <= 3 ? index - 2 : -1;
  const opens = at === 0 || (at > 0 && items[at - 1]?.type === 'mark');
  const deed = opens && verb && vocabulary.is(verb, 'settling-verb') ? vocabulary.cue(verb, 'flow-verb', 'lead-verb') : undefined;
  return deed && { ...deed, role: 'stock-verb', measure: 'stock' };
}

/** Verbs of coming to be there, which tell what is there unless another verb brings it about. */
const GATHERS = /^(?:集聚|聚集|汇聚|云集|落地|布局|形成|入驻)$/;

/** 吸引 | 集聚 青年人才: what is brought to be there came in the period. */
export function broughtIn(items: readonly Item[], index: number, vocabulary: Vocabulary): MetricCue | undefined {
  const before = items[index - 1];
  const brings = GATHERS.test(items[index]?.text ?? '') && before?.type === 'word' && !before.inTerm;
  return brings ? vocabulary.cue(before, 'flow-verb') : undefined;
}

/** 领取 | 失业保险金 人数: a head that names people, who do themselves what the verb before it says. */
export function namesDoer(item: Item | undefined, { lexicon }: Vocabulary): boolean {
  return item !== undefined && !item.inTerm && (/[人户]数$/.test(item.text) || lexicon.ending(item.text, 'people-head') !== undefined);
}

/** 领取 | 失业保险金 人员 代缴保险费: people who do what the verb says stand within three words behind it, or end the phrase. */
export function doersBehind(items: readonly Item[], verb: number, last: number, vocabulary: Vocabulary): boolean {
  if (namesDoer(items[last], vocabulary)) return true;
  return items
    .slice(verb + 2, Math.min(last, verb + 4) + 1)
    .some((item) => item.type === 'word' && /^(?:人员|职工|对象|人群)$/.test(item.text));
}

/** 新建 | 续建 亿元以上项目: two deeds side by side tell together which are counted. */
export function pairedDeeds(items: readonly Item[], index: number, first: number, vocabulary: Vocabulary): boolean {
  const next = items[first + 1];
  // 新设 | 及 | 增资 项目: the second is a deed that no list knows.
  const opens = items[index - 1]?.type !== 'word' || vocabulary.is(items[index - 1], 'adverb');
  const joint = opens && first === index + 1 && /^[及和]$/.test(items[first]?.text ?? '') && next?.tag === 'v' && next.text.length > 1;
  if (joint && vocabulary.is(items[index], 'flow-verb') && !vocabulary.is(next, 'flow-verb', 'lead-verb', 'distinct-verb')) return true;
  return first === index + 1 && vocabulary.is(items[index], 'distinct-verb') && vocabulary.is(items[first], 'distinct-verb');
}

/** 提供 | 中医服务的卫生院 占99.8%: a verb at the head of the clause with 的 behind its object tells which are meant; the share has a verb of its own. */
export function opensAttribute(
  items: readonly Item[],
  index: number,
  last: number,
  quantity: Item['quantity'],
  vocabulary: Vocabulary,
): boolean {
  const verb = items[index];
  const opens = index === 0 || items[index - 1]?.type === 'mark' || items[index - 1]?.type === 'period';
  if (!opens || !verb || verb.text.startsWith('新') || vocabulary.is(verb, 'carrying-out', 'trend')) return false;
  const at = items.findIndex((item, behind) => behind > index + 1 && behind < last && item.text === '的');
  // 取得许可的 | 网约车 5418辆: those who have or do something are there.
  if (/^(?:count|people)$/.test(quantity?.dimension ?? ''))
    return at > 0 && vocabulary.is(verb, 'own-deed', 'relative-verb', 'holding-verb');
  if (quantity?.baseUnit !== '%') return false;
  return at > 0 && items.slice(at, last + 1).some((item) => item.text.startsWith('占') || item.text.endsWith('率'));
}

/** 城乡居民 享受 | 最低生活保障 | 4万人: what people have or do stands right before their number. */
export function countsPeople(items: readonly Item[], verb: number, last: number, vocabulary: Vocabulary): boolean {
  const next = items[last + 1];
  return vocabulary.is(items[verb], 'state-deed') && next?.quantity?.dimension === 'people' && next.quantity.baseUnit === '人';
}

/**
 * 向 | 公安机关 移送 | 犯罪案件: those to whom it goes, and a verb that no list knows, are no part of what goes to them; a noun of few words keeps the verb (推介项目). Index of the first word
 * of the name.
 */
export function behindRecipient(items: readonly Item[], at: number, first: number, last: number, vocabulary: Vocabulary): number {
  // 以乡镇 为 | 单位 适龄儿童接种率: in what it is counted.
  if (items[at]?.text === '为' && items[first]?.text === '单位' && first < last) return first + 1;
  if (items[at]?.text !== '向') return first;
  const verb = items.findIndex((item, index) => index > first && index < last && item.tag === 'v' && item.text.length > 1);
  if (verb < 0 || !/^(?:n|j|l|b|v)/.test(items[verb + 1]?.tag ?? '') || vocabulary.is(items[verb], 'inner-deed')) return first;
  return (items[last]?.end ?? 0) - (items[verb + 1]?.start ?? 0) > 4 ? verb + 1 : verb;
}

/** 加装 | （更新） 电梯: another verb in a bracket goes with the one before it. */
export function bracketedDeed(items: readonly Item[], open: number, vocabulary: Vocabulary): boolean {
  const [verb, bracket, other, close] = items.slice(open - 1, open + 3);
  const deeds = ['flow-verb', 'lead-verb'] as const;
  return bracket?.text === '（' && close?.text === '）' && vocabulary.is(verb, ...deeds) && vocabulary.is(other, ...deeds);
}

/** 累计 | 关停 | 机组 61台: what is done away with is named with the verb, also where it is summed up. */
export function summedDeed(sum: MetricCue | undefined, { text }: Item): MetricCue | undefined {
  return sum && /^(?:取消|拆除|关停|关闭|淘汰|撤销|清退|取缔|注销)$/.test(text) ? { ...sum, word: sum.word + text } : sum;
}
