import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { phraseOf } from './make-phrase.js';
import { vocabularyOf } from './vocabulary.js';
import { textOf } from './whole-noun.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** What is left out of an amount, at the head of a bracket. */
const LEFT_OUT = /^(?:不含|不包括|不包含|不计|剔除|扣除|除去)[^\d，、；：（）]{2,14}$/;

/** 生产总值增长6%（| 不含 雄安 | 增长7.3%）: what stands at the head of a bracket behind such a verb is not what is measured, but what the amount told before it is told without. */
export function leftOut(items: readonly Item[], at: number, rules: Rules): Phrase | undefined {
  const open = items.findLastIndex((item, index) => index < at && /[（）]/.test(item.text));
  if (items[open]?.text !== '（' || at - open > 8) return undefined;
  const vocabulary = vocabularyOf(rules);
  let end = open + 1;
  const ends = (item: Item | undefined): boolean =>
    /^(?:之?后|[以之]?外|同比)$/.test(item?.text ?? '') || vocabulary.is(item, 'trend', 'link', 'adverb', 'region-word');
  while (end < at && items[end]?.type === 'word' && !(end > open + 1 && ends(items[end]))) end++;
  const words = textOf(items, open + 1, end - 1).replace(/因素$/, '');
  const first = items[open + 1];
  return first && LEFT_OUT.test(words) ? { ...phraseOf(words, first, rules), generic: false } : undefined;
}
