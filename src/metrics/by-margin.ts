import type { MetricCue, Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { makePhrase } from './make-phrase.js';
import { opensPhrase, phraseEnd } from './noun-phrase.js';
import { vocabularyOf } from './vocabulary.js';

/** 按不低于 | 5%的幅度 | 压减一般性支出: the change by so much stands behind its number, and its object behind that. Undefined for anything else. */
export function byMargin(
  items: readonly Item[],
  at: number,
  rules: Pick<RuleSet, 'metric' | 'word'>,
): { readonly phrase: Phrase; readonly cue: MetricCue } | undefined {
  const vocabulary = vocabularyOf(rules);
  const verb = items[at + 3];
  const margin = items[at + 1]?.text === '的' && /^(?:幅度|比例|速度|标准)$/.test(items[at + 2]?.text ?? '');
  const cue = margin && verb && items[at]?.quantity?.baseUnit === '%' ? vocabulary.cue(verb, 'trend') : undefined;
  if (!cue || !opensPhrase(items, at + 4, vocabulary)) return undefined;
  const phrase = makePhrase(items, at + 4, phraseEnd(items, at + 4, vocabulary, rules), rules);
  return phrase && !phrase.generic ? { phrase, cue } : undefined;
}
