import type { MetricCue } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import { ofCount, ofRate } from './compound-deed.js';
import { doneBy } from './done-by.js';
import type { Item } from './item.js';
import { mayOpen, TIME } from './opening-words.js';
import { countsPeople, doersBehind } from './phrase-deeds.js';
import type { Vocabulary } from './vocabulary.js';
import { canDrop } from './can-drop.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** 帮扶 | 性就业: a word that opens with a suffix goes on from the word before it. */
export function opensSuffix(item: Item | undefined): boolean {
  return item?.type === 'word' && !item.inTerm && (/^[性型式化率级者]$/.test(item.text) || /^性(?![价别质能情命格急])/.test(item.text));
}

/** Where a phrase starts once its opening words are off, the verb among them that says how it counts, and a word of place (全省). */
export interface Trimmed {
  readonly first: number;
  readonly verb: MetricCue | undefined;
  readonly regionWord: string | undefined;
}

/** Takes off what opens a phrase and is no part of it. A verb stays where another verb governs the phrase already (新增 | 建设用地), or where it alone says what a plain noun is (投资企业). */
export function trimLeft(
  items: readonly Item[],
  from: number,
  last: number,
  governed: boolean,
  vocabulary: Vocabulary,
  rules: Rules,
): Trimmed {
  let first = from;
  let verb: MetricCue | undefined;
  let regionWord: string | undefined;
  for (; first <= last; first++) {
    const item = items[first];
    if (!item || item.inTerm || vocabulary.is(item, 'compound-noun') || !mayOpen(items, first, vocabulary)) break;
    // （二） | 政府性基金收入: the number of a point.
    if (item.text === '（' && items[first + 2]?.text === '）' && /^[一二三四五六七八九十\d]{1,3}$/.test(items[first + 1]?.text ?? '')) {
      first += 2;
      continue;
    }
    // 加 | 上级补助: what a sum adds up, which jieba cuts from the noun.
    if (/^(?:加上?|减去?)$/.test(item.text) && first < last && addsUp(items, first, last, vocabulary)) continue;
    if (item.type === 'mark' && !/[“《‘]/.test(item.text)) continue;
    if (item.text === '与' && (suits(items, first, last) || tradesWith(items, first, last, vocabulary))) break;
    if (item.type === 'word' && /^(?:的|和|与|及|以及|并|等|了|着|起|地|所|其|该|这些|上述|共为)$/.test(item.text)) continue;
    if (vocabulary.is(item, 'region-word') && !/^\d{1,4}强/.test(items[first + 1]?.text ?? '')) {
      regionWord = item.text;
      continue;
    }
    if (goneTo(items, first)) continue;
    if (sumOfNew(items, first, last)) break;
    if (staysIn(items, first, vocabulary)) break;
    // 不 | 起诉: without it the opposite would be told.
    if (/^[不未]$/.test(item.text) && first < last) break;
    // 净 | 外送电量: what is left once the other way is taken off; 净 | 新增 is the adverb.
    if (item.text === '净' && items[first + 1]?.inTerm) break;
    if (vocabulary.is(item, 'relative-verb') && items.slice(first + 2, last + 2).some(({ text }) => text === '的')) break;
    const towards = /(?:投资额?|营业额|合同额)$/.test(items[last]?.text ?? '') && last > first + 1;
    if (item.text === '对' && (towards || /(?:率|度|占比|比重|份额)$/.test(items[last]?.text ?? ''))) break;
    if (item.text === '被' && /^v/.test(items[first + 1]?.tag ?? '')) break;
    // 控制 | 在 | 限额 141亿元以内: the words of the bound.
    if (/^控制在?$/.test(item.text) && first < last) {
      if (items[first + 1]?.text === '在') first++;
      continue;
    }
    if (item.text === '对' && partner(items[first + 1], vocabulary)) break;
    if (vocabulary.is(item, 'manner') && first + 1 === last && /^v/.test(items[last]?.tag ?? '')) break;
    if (item.text === '中' && first === 0) break;
    if (wholePlaces(item) && /(?:比例|比重|率)$/.test(items[last]?.text ?? '')) break;
    // 其中 | 超20亿元项目 200个: the word of a size that tells which are meant.
    if (/^(?:超|超过|过)$/.test(item.text) && first < last && /^[\d.十百千万亿]+美?元/.test(items[first + 1]?.text ?? '')) break;
    // 未 | 开工 25个: what is not done is no deed.
    if (/^尚?未$/.test(item.text) && first < last && vocabulary.is(items[first + 1], 'distinct-verb', 'bare-deed')) break;
    if (vocabulary.is(item, 'adverb', 'connector', 'preposition', 'within') || TIME.test(item.text)) continue;
    if (
      vocabulary.is(item, 'own-deed') &&
      first < last &&
      (doersBehind(items, first, last, vocabulary) || countsPeople(items, first, last, vocabulary))
    )
      break;
    // 主要 | 用于 | 疫情防控补助: that most is spent on it is no part of the name.
    if (/^(?:主要|重点|优先|全部|集中)$/.test(item.text) && items[first + 1]?.text === '用于' && first + 1 < last) {
      first++;
      continue;
    }
    // 转移支付 | 收入: what a budget has is named with its verb.
    if (budgetItem(items, first, last, vocabulary)) break;
    // 返还 | 性收入: the suffix belongs to the verb.
    if (opensSuffix(items[first + 1]) && first < last) break;
    // 在校（园）| 学生: so does what widens it.
    if (items[first + 1]?.text === '（' && items[first + 3]?.text === '）' && first + 3 < last) break;
    // 投资、消费 | 分别增长: a verb that names an amount is a member of the row.
    if (first < last && /^[、和与及]$/.test(items[first + 1]?.text ?? '') && /^vn?$/.test(item.tag) && vocabulary.is(item, 'head-flow'))
      break;
    const cue = governed ? undefined : vocabulary.cue(item, 'flow-verb', 'stock-verb', 'trend', 'lead-verb', 'link');
    if (cue && (ofRate(items, first, last, vocabulary) || ofCount(items, first))) break;
    if (cue && first < last && !/^占/.test(item.text) && canDrop(items, first, last, cue, rules)) {
      if (cue.role === 'lead-verb' || cue.word === '突破') verb ??= { ...cue, role: 'weak-verb' };
      else if (cue.role !== 'link' && verb?.role !== 'stock-verb') verb = vocabulary.cue(item, 'existing-verb') ?? cue;
      continue;
    }
    if (item.text.length === 1 && /^[pdcuy]/.test(item.tag)) continue;
    break;
  }
  return { first, verb, regionWord };
}

/** 加 | 上级补助收入, 加上 | 债务转贷 收入: the clause opens with the arithmetic of a budget. */
function addsUp(items: readonly Item[], index: number, last: number, vocabulary: Vocabulary): boolean {
  const before = items[index - 1];
  const opens = before === undefined || before.type === 'mark';
  return opens && (items[index + 1]?.text.startsWith('上级') === true || vocabulary.is(items[last], 'budget-item', 'budget-side'));
}

function budgetItem(items: readonly Item[], first: number, last: number, { lexicon }: Vocabulary): boolean {
  if (first >= last || last - first > 3 || !/(?:收入|支出)$/.test(items[last]?.text ?? '')) return false;
  const words = items.slice(first, last + 1).map(({ text }) => text);
  return lexicon.rule(words.join(''), 'budget-item') !== undefined;
}

/** 新开工 | 项目 计划总投资: the verb of what is new tells of which projects the sum is. */
export function sumOfNew(items: readonly Item[], first: number, last: number): boolean {
  const fresh = /^新(?:开工|签约|签|入库|投产|引进)$/.test(items[first]?.text ?? '') && items[first + 1]?.text === '项目';
  return fresh && last > first + 1 && /投资额?$/.test(items[last]?.text ?? '');
}

/** 其中对 | 东盟 增长12%: those with whom one trades. */
export function partner(item: Item | undefined, vocabulary: Vocabulary): boolean {
  return (
    item?.type === 'word' && !item.inTerm && (/^(?:ns|nt|nrt)/.test(item.tag) || vocabulary.is(item, 'trade-partner', 'economic-zone'))
  );
}

/** 我国 | 与 | 东盟 进出口: with whom one trades, who else would be the one that does. */
function tradesWith(items: readonly Item[], at: number, last: number, vocabulary: Vocabulary): boolean {
  return TRADE.test(items[last]?.text ?? '') && partner(items[at + 1], vocabulary) && last - at <= 12;
}

const TRADE = /^(?:进出口|出口|进口|贸易|贸易额|贸易总额|货物贸易|外贸|总值|总额|规模|进出口额|进出口总[额值]|进出口值)$/;

/** 整县 | 建成美丽乡村比例: of what the ratio is. */
export function wholePlaces(item: Item | undefined): boolean {
  return /^整[县村镇乡]$/.test(item?.text ?? '');
}

/** 在 | 川 | 两院院士: where somebody or something is, in one character before the noun. */
export function staysIn(items: readonly Item[], index: number, vocabulary: Vocabulary): boolean {
  const [at, place, noun] = items.slice(index, index + 3);
  return at?.text === '在' && vocabulary.is(place, 'short-place') && noun?.type === 'word' && /^[nj]/.test(noun.tag);
}

/** 通过 | 互联网 实现 的 | 餐饮收入: by what the amount comes about tells which is meant. */
export function partOfRelative(items: readonly Item[], index: number, last: number): boolean {
  if (items[index + 1]?.text === '的' && doneBy(items, index)) return true;
  let way = index;
  while (way > 0 && way > index - 4 && items[way]?.text !== '通过') way--;
  if (items[way]?.text !== '通过') return false;
  const done = items.findIndex(
    (item, at) => at > way && at <= last && /^(?:实现|完成|取得|销售)$/.test(item.text) && items[at + 1]?.text === '的',
  );
  return way > 0 && done > way && done - way <= 4 && done < last && index <= done && items[way - 1]?.type === 'word';
}

/** 在 | 粤 | 就读的学生: the place at which something is done. */
function goneTo(items: readonly Item[], index: number): boolean {
  const place = items[index];
  const at = items[index - 1]?.text === '在' && place?.type === 'word' && /^(?:ns|j|nr)/.test(place.tag) && place.text.length <= 4;
  return at && /^v/.test(items[index + 1]?.tag ?? '');
}

/** 与 | 经济社会发展不相适应 的 | 专业: to what they do or do not fit tells which are meant. */
function suits(items: readonly Item[], index: number, last: number): boolean {
  const joint = items.findIndex((item, at) => at > index + 1 && at < last && item.text === '的');
  return joint > 0 && /(?:适应|相关|有关|匹配|衔接|相符|配套|一致)$/.test(items[joint - 1]?.text ?? '');
}
