import type { Phrase } from '../model/metric.js';
import type { Quantity } from '../model/quantity.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import type { Before } from './phrase-before.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** 打造 | 超1000亿元 | 基金集群: the last word before the sum makes what the noun behind it names, whatever stands before. */
export function makesObject(items: readonly Item[], { last }: Before, { dimension }: Quantity, rules: Rules): boolean {
  const verb = items[last];
  return dimension === 'money' && verb?.inTerm === false && vocabularyOf(rules).is(verb, 'making-verb');
}

/** 组建 | 200亿元 | 母基金: what is set up with a sum has that size, where no other deed says what is done with it. */
export function asPool(phrase: Phrase | undefined, before: Before, { dimension }: Quantity, rules: Rules): Phrase | undefined {
  const { lexicon } = vocabularyOf(rules);
  if (!phrase || dimension !== 'money' || !lexicon.ending(phrase.label, 'pool-head')) return phrase;
  const deeds = [...before.cues, ...(before.verb ? [before.verb] : [])].filter(({ role }) => role === 'flow-verb' || role === 'trend');
  const made = deeds.every(({ word }) => lexicon.rule(word, 'making-verb') !== undefined);
  return made ? { ...phrase, measure: 'stock', instant: true } : phrase;
}
