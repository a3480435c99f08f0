import type { MetricCue } from '../model/metric.js';
import { matchingOpen } from './brackets.js';
import type { Item } from './item.js';
import type { Vocabulary } from './vocabulary.js';

const STRIPPED = ['per-head', 'exceed', 'trend', 'stock-verb', 'link', 'from', 'adverb', 'region-word'] as const;
/** 每人每月 before an amount says of what it is an average, no metric. */
const PER = /^每满$|^每[人户月年日天生名亩次学期台辆床餐只头]{1,2}(?:每[月年天])?$/;
/** 比2010年: the word before a time of comparison. */
const BASE = /^(?:比|继|较|与|同|和|高于|低于|相比|相较|相较于|相比于|对比)$/;
const REACHED = /[到至为成]$/;
/** How many items back the verb of a list may stand. */
const FARTHEST = 32;

/** The words right before a quantity that are no part of a phrase, nearest first, and the index of the item before them. */
export interface Stripped {
  readonly cues: readonly MetricCue[];
  readonly last: number;
  readonly regionWord: string | undefined;
}

/** Reads backwards from the item at `at` over words of change, reaching, adverbs and times. */
export function stripCues(items: readonly Item[], at: number, vocabulary: Vocabulary): Stripped {
  const cues: MetricCue[] = [];
  let regionWord: string | undefined;
  const from = startBefore(items, at, vocabulary);
  const start = from === undefined ? undefined : items[from];
  const begun = start && vocabulary.cue(start, 'from');
  if (begun) cues.push(begun);
  let index = begun && from !== undefined ? from - 1 : at - 1;
  const quantity = items[at]?.quantity;
  const counted = quantity !== undefined && quantity.baseUnit !== '%' && quantity.baseUnit !== 'pp' && !/^[位元]$/.test(quantity.unit);
  for (; index >= 0; index--) {
    const item = items[index];
    if (!item || item.inTerm || item.type === 'quantity') break;
    if (item.type === 'period' && /^[到至]/.test(item.text) && items[index - 1]?.type === 'word') cues.push(reaching(item));
    if (item.type === 'period' || item.type === 'per' || PER.test(item.text) || /^[的按]$/.test(item.text) || item.text.trim() === '')
      continue;
    if (item.text === '）' && items[matchingOpen(items, index) - 1]?.type === 'period') {
      index = matchingOpen(items, index);
      continue;
    }
    // 对欧盟进出口 | 以 4905亿元 | 排第一: by how much.
    if (item.text === '以' && index === at - 1 && quantity?.form !== 'rank') continue;
    // 完成 | 最后 | 860人的脱贫任务: none are left behind them.
    if (index === at - 1 && /^(?:最后|余下|剩下)的?$/.test(item.text)) continue;
    // 开发区、高新区 | 各有 | 6家: each of them has as many.
    if (index === at - 1 && item.text === '各' && items[index - 1]?.type === 'word') continue;
    const each = index === at - 1 && item.text === '各有' ? vocabulary.cue({ ...item, text: '有' }, 'link') : undefined;
    if (each) {
      cues.push({ ...each, word: item.text });
      continue;
    }
    // 收入 | 代编预算 | 为: who drew up the budget is no part of what is taken in.
    const drawn = item.text === '代编' || (item.text === '预算' && items[index - 1]?.text === '代编');
    if (drawn && /(?:收入|支出)$/.test(items[item.text === '代编' ? index - 1 : index - 2]?.text ?? '')) continue;
    // 生产总值迈上4个万亿元台阶 | 、达14.2万亿元: steps are passed over with the mark behind them.
    if (item.text === '、' && items[index - 1]?.tag === 'step') continue;
    if (item.type === 'mark' || (item.text === '计划' && (items[index + 1]?.text === '的' || namesPlan(items, index, quantity)))) break;
    if (items[index + 1]?.type === 'period' && BASE.test(item.text)) continue;
    if (counted && vocabulary.is(item, 'deed-noun') && (items[index - 1]?.type === 'word' || items[index - 1]?.text === '”')) break;
    // 综合排名 | 提升 7位: what rises by places is the rank.
    if (item.text === '排名' && cues.some(({ role }) => role === 'trend')) break;
    const compared = index === at - 1 ? vocabulary.cue(item, 'compared') : undefined;
    if (namesBody(items, index, at, vocabulary)) break;
    const cue =
      (compared && { ...compared, role: 'trend' }) ??
      vocabulary.cue(item, ...STRIPPED) ??
      verbAtEdge(
        items,
        index,
        cues.some((known) => known.role === 'trend'),
        vocabulary,
      ) ??
      changeVerb(item, cues, vocabulary, items[index - 1]?.type === 'quantity');
    if (cue) {
      cues.push(cue);
      if (cue.role === 'region-word') regionWord = cue.word;
    } else if (!(item.text.length === 1 && /^[duyzp]/.test(item.tag) && cues.length > 0)) break;
  }
  return { cues, last: index, regionWord };
}

/** 起征点 | 从 | 月销售额 | 3万元提高到10万元: what the starting level is told in stands behind 从, and what has the level before it. Index of the 从. */
function startBefore(items: readonly Item[], at: number, vocabulary: Vocabulary): number | undefined {
  const [reached, level] = items.slice(at + 1, at + 3);
  const nearest = items[at - 1];
  if (level?.type !== 'quantity' || !REACHED.test(reached?.text ?? '') || !vocabulary.is(nearest, 'generic-head')) return undefined;
  for (let index = at - 2; index > 0 && at - index <= 5 && items[index]?.type === 'word'; index--)
    if (vocabulary.is(items[index], 'from')) return items[index - 1]?.type === 'word' ? index : undefined;
  return undefined;
}

/** 重点研发 | 计划 1项: behind a noun, before a count of plans, the word names them. */
function namesPlan(items: readonly Item[], index: number, quantity: Item['quantity']): boolean {
  const before = items[index - 1];
  return (
    quantity?.baseUnit === '项' && before?.type === 'word' && before.end === items[index]?.start && /^(?:n(?!s)|v|j|l)/.test(before.tag)
  );
}

/** 增加 | 到2024年 | 7.32张: the 到 of a time that stands between a verb and its number. */
function reaching({ start }: Item): MetricCue {
  return { start, end: start + 1, role: 'link', word: '到', rule: '(time)', measure: undefined, sign: undefined };
}

/** Any verb before 到, 至 or 为 is part of reaching the level (逐步调整 | 为 100亿元). */
function changeVerb(item: Item, cues: readonly MetricCue[], vocabulary: Vocabulary, from: boolean): MetricCue | undefined {
  const last = cues.at(-1);
  if (
    last?.role !== 'link' ||
    !REACHED.test(last.word) ||
    !/^vn?$/.test(item.tag) ||
    item.text.length < 2 ||
    (!from && vocabulary.is(item, 'lead-verb', 'generic-head'))
  )
    return undefined;
  return { ...last, start: item.start, end: item.end, word: item.text };
}

/** A verb at the edge (中欧班列 | 开行 2619列) is a cue, unless another verb governs it as a noun (完成 | 电梯更新 10025台) or it grows itself (投资 | 增长5%). */
function verbAtEdge(items: readonly Item[], index: number, noun: boolean, vocabulary: Vocabulary): MetricCue | undefined {
  const item = items[index];
  // 发挥 | 好 | 9个中心 功能
  const good = item?.text === '好' ? items[index - 1] : undefined;
  const upheld = good && upholds(items, index - 1, index + 1) ? vocabulary.cue(good, 'existing-verb') : undefined;
  if (upheld) return { ...upheld, end: item?.end ?? upheld.end };
  const cue = item && vocabulary.cue(item, 'existing-verb', 'flow-verb');
  if (
    !cue ||
    (cue.role === 'existing-verb' && !upholds(items, index, index + 1)) ||
    vocabulary.is(item, 'head-flow') ||
    (noun && !cue.word.startsWith('新'))
  )
    return undefined;
  // 登记 | 招聘 1.1亿人次: two deeds that nothing stands before are one.
  if (index === 1 && vocabulary.is(items[0], 'lead-verb') && items[0]?.end === item.start && item.text.length <= 2) return undefined;
  for (let before = index - 1; before >= 0 && index - before < FARTHEST; before--) {
    const other = items[before];
    // 整治23.8万亩、保护 | 修复42.4万亩: a list goes on behind its numbers, and its first verb governs all of it.
    const listed = other?.type === 'quantity' && items[before + 1]?.text === '、';
    if (!other || (other.type === 'quantity' && !listed) || /^[，（]$/.test(other.text) || vocabulary.is(other, 'within')) break;
    if (other.inTerm || other.type === 'quantity') continue;
    // 用于 | 项目 建设 1542亿元: what a sum is for is one name.
    if (other.text === '用于') return undefined;
    const governs = vocabulary.is(other, 'flow-verb') || /^(?:累计|共)(?:完成|实施)$/.test(other.text);
    if (governs && index - before > 1) return coordinated(items, before, index) ? cue : undefined;
  }
  return cue;
}

/** 发挥 | 12个 | 平台 作用: the verb opens its clause or stands behind an adverb, and the number stands right behind it. */
function upholds(items: readonly Item[], index: number, number: number): boolean {
  const [before, next] = [items[index - 1], items[number]];
  const opens = before === undefined || before.type === 'mark' || /^[dr]/.test(before.tag) || /^(?:继续|着力|加快)$/.test(before.text);
  return opens && next?.quantity !== undefined && items[number + 1]?.type === 'word';
}

/** 自治 | 组织 共计60万个: right behind another word those bodies are counted, though the word is a verb as often. */
function namesBody(items: readonly Item[], index: number, at: number, vocabulary: Vocabulary): boolean {
  const [before, item] = items.slice(index - 1, index + 1);
  const joined = item !== undefined && before?.type === 'word' && before.end === item.start && /^(?:[nvblj]|vn)/.test(before.tag);
  return (
    joined && vocabulary.is(item, 'body-noun') && /^[个家]$/.test(items[at]?.quantity?.baseUnit ?? '') && items[at + 1]?.type !== 'word'
  );
}

/** 新建 | 和 | 改造提升: nothing but a joint stands between two verbs. */
function coordinated(items: readonly Item[], first: number, last: number): boolean {
  return last - first === 2 && /^(?:和|与|及|、|或)$/.test(items[first + 1]?.text ?? '');
}
