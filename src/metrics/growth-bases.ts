import type { Item } from './item.js';
import { joinOwner } from './join-owner.js';
import { phraseOf } from './make-phrase.js';
import { phraseBefore, type Before } from './phrase-before.js';
import type { RuleSet } from '../rules/rule-set.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** What stands before a row of changes that are told against several bases, and the base of each value in order. */
export interface Based {
  readonly before: Before;
  readonly words: readonly string[];
}

const BASE = /^(?:同比|环比|定基比|[比较](?:年初|上月|上季度|上旬|上期))$/;
const GROWTH = /^(?:增速|增幅|涨幅|降幅|跌幅)$/;
const COMPARES = /^[比较]$/;

/** 销售面积 | 环比、同比 | 分别增长51%、15%: the thing stands before the bases, and each value has its own. Undefined where the words tell less than two. */
export function basedChanges(items: readonly Item[], before: Before, rules: Rules): Based | undefined {
  const spread = before.cues.find((cue) => cue.word.startsWith('分别'));
  let index = spread ? items.findIndex((item) => item.start === spread.start) - 1 : -1;
  const words: string[] = [];
  // 价格 | 环比和同比 | 涨幅 分别为0.2%、1.5%: the head is had by all.
  const head = GROWTH.test(items[index]?.text ?? '') ? items[index--] : undefined;
  while (index >= 0) {
    const own = baseAt(items, index);
    if (!own) break;
    words.unshift(own.word);
    index = own.first - 1;
    if (!/^(?:、|和|与|及)$/.test(items[index]?.text ?? '')) break;
    index--;
  }
  if (words.length < 2) return undefined;
  const owner = phraseBefore(items, index + 1, rules);
  const start = items[index + 1]?.start ?? 0;
  const phrase = head
    ? owner.phrase
      ? joinOwner(owner.phrase.label, head.text, owner.phrase, rules)
      : phraseOf(head.text, head, rules)
    : owner.phrase;
  return { before: { ...owner, phrase, cues: before.cues.filter((cue) => cue.start > start && !BASE.test(cue.word)) }, words };
}

/** The base that ends at the index: a word (同比), or 比 with a time (比 | 上月). */
function baseAt(items: readonly Item[], index: number): { readonly word: string; readonly first: number } | undefined {
  const item = items[index];
  if (item?.type === 'word' && BASE.test(item.text)) return { word: item.text, first: index };
  const before = items[index - 1];
  const time = item?.type === 'period' || /^(?:年初|上月|上季度|上旬|上期)$/.test(item?.text ?? '');
  return item && before && time && COMPARES.test(before.text) ? { word: before.text + item.text, first: index - 1 } : undefined;
}

/** The base of the change at `at` where it is no year before (环比): its own, or the one in its place of the row that begins at `first`. */
export function monthly(items: readonly Item[], at: number, before: Before, rules: Rules): '环比' | undefined {
  if (!items.some((item) => item.text === '环比')) return undefined;
  let first = at;
  let place = 0;
  while (/^(?:、|和|与|及)$/.test(items[first - 1]?.text ?? '') && items[first - 2]?.type === 'quantity') {
    first -= 2;
    place++;
  }
  const based = basedChanges(items, first === at ? before : phraseBefore(items, first, rules), rules);
  const own = before.cues.find((cue) => cue.word === '环比' || cue.word === '同比')?.word;
  return (based ? based.words[place] : own) === '环比' ? '环比' : undefined;
}
