import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { closesList, grouping, namesClass } from './names-class.js';
import type { Before } from './phrase-before.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** The first of its kind, by the word that counts it. */
const FIRST = /^(?:首(?:款|台|套|艘|颗|例|条|个|座|架|列|辆|枚|支)|最[大强长高快重深小轻])/;
const COUNTED = /^(?:count|people|money|area|points|)$/;

/** True for a number that only tells which things are meant, closes their list or groups what another counts. */
export function tellsWhich(items: readonly Item[], at: number, before: Before, after: Phrase | undefined, rules: Rules): boolean {
  return (
    grouping(items, at, before, after) ||
    closesList(items, at, rules) ||
    specifies(items, at, before, rules) ||
    namesClass(items, at, before, after, rules)
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
