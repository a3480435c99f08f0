import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { phraseOf } from './make-phrase.js';
import { ofInhabitants } from './names-class.js';
import { phraseBefore, type Before } from './phrase-before.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** 生产总值超200亿元 | 县（区）达26个: the threshold that tells which are meant belongs to a noun that says nothing by itself. */
export function ofClass(items: readonly Item[], before: Before, phrase: Phrase, rules: Rules): Phrase | undefined {
  const threshold = items[before.boundary];
  // 新增10万人口以上 | 中小城市8个
  if (phrase.label.startsWith('口以') && ofInhabitants(items, before.boundary)) {
    const fresh = vocabularyOf(rules).is(items[before.boundary - 1], 'flow-verb');
    const named = phraseOf((threshold?.text ?? '') + phrase.label, phrase, rules);
    return { ...named, generic: false, measure: fresh ? 'flow' : named.measure };
  }
  const bound = threshold?.quantity?.comparator;
  if (!phrase.generic || !threshold || (bound !== '>' && bound !== '>=') || phrase.start - threshold.end > 1) return undefined;
  const measured = phraseBefore(items, before.boundary, rules).phrase;
  return measured && { ...phraseOf(measured.label + threshold.text + phrase.label, phrase, rules), generic: false };
}
