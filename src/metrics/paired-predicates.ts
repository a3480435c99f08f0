import type { MetricSlot } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** 17个区、2个县、9个镇 | 获评百强区、百强县、千强镇: as many titles as nouns before them are one for each. */
export function pairPredicates(slots: readonly MetricSlot[], rules: Rules): readonly MetricSlot[] {
  const paired = [...slots];
  for (let at = 0; at < paired.length; at++) {
    const predicate = paired[at]?.phrase?.predicate ?? '';
    if (!predicate.includes('、')) continue;
    const titles = predicate.replace(/的$/, '').split('、');
    const verb = vocabularyOf(rules).lexicon.starting(predicate, 'award-verb')?.word;
    let end = at;
    while (paired[end]?.phrase?.predicate === predicate) end++;
    if (verb === undefined || titles.length < 2 || end - at !== titles.length) continue;
    titles.forEach((title, index) => {
      const slot = paired[at + index];
      if (!slot?.phrase) return;
      const own = `${title.startsWith(verb) ? '' : verb}${title}的`;
      const phrase = { ...phraseOf(own + slot.phrase.label.slice(predicate.length), slot.phrase, rules), measure: slot.phrase.measure };
      paired[at + index] = { ...slot, phrase: { ...phrase, generic: false, predicate: own } };
    });
    at = end - 1;
  }
  return paired;
}
