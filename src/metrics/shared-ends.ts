import type { MetricSlot, Phrase } from '../model/metric.js';
import type { Sentence } from '../model/structure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { phraseOf } from './make-phrase.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** In a list of counts the last name may end in what all of them have: a noun behind 的, or what is done with them. Read from the end, so that it reaches the first. */
export function shareEnds(slots: readonly MetricSlot[], { text, start }: Sentence, rules: Rules): readonly MetricSlot[] {
  if (slots.length < 2) return slots;
  const shared = [...slots];
  let closed = false;
  for (let at = slots.length - 2; at >= 0; at--) {
    const slot = shared[at];
    const next = shared[at + 1];
    if (!slot?.phrase || slot.side !== 'after' || next?.side !== 'after' || !next.afterList || !next.phrase) {
      closed = false;
      continue;
    }
    // 478家企业关改搬转、12480个排污口 | 整治: without 和 the deed may be that of the last alone.
    closed ||= /^(?:和|与|及|以及)/.test(text.slice(slot.phrase.end - start, next.quantity.outer.start - start).trim());
    const phrase = ofNoun(slot.phrase, next.phrase, rules) ?? (closed ? ofDeed(slot, next, rules) : undefined);
    if (phrase) shared[at] = { ...slot, phrase: { ...phrase, measure: slot.phrase.measure ?? phrase.measure } };
  }
  return shared;
}

/** 33处 | 列入国家级、150处 | 列入省级的革命文物: each title tells which of the one noun are meant. */
function ofNoun(phrase: Phrase, next: Phrase, rules: Rules): Phrase | undefined {
  const { lexicon } = vocabularyOf(rules);
  const titled = ({ label }: Phrase): boolean => lexicon.starting(label, 'award-verb') !== undefined;
  if (!titled(phrase) || phrase.label.includes('的') || !titled(next)) return undefined;
  const noun = /的([^的]{2,})$/.exec(next.label)?.[1];
  const named = noun === undefined ? undefined : phraseOf(`${phrase.label}的${noun}`, phrase, rules);
  return named && { ...named, generic: false, predicate: `${phrase.label}的` };
}

/** 完成 | 12个 | 村生活污水和 | 9个 | 黑臭水体 治理: what is carried out is the deed at the end of the list, of each of them; what was made or is known is a thing by itself. */
function ofDeed({ phrase, verb, cues, quantity }: MetricSlot, next: MetricSlot, rules: Rules): Phrase | undefined {
  const { lexicon } = vocabularyOf(rules);
  const label = next.phrase?.label ?? '';
  const deed = lexicon.ending(label, 'deed-noun')?.word;
  if (!phrase || deed === undefined || label.length - deed.length < 2 || phrase.predicate !== undefined) return undefined;
  const verbs = [...(verb ? [verb] : []), ...cues.filter(({ role }) => role === 'flow-verb')];
  const carried = verbs.every(({ word }) => lexicon.rule(word, 'carrying-out') !== undefined);
  const thing = phrase.known || phrase.generic || /[目务程动]$/.test(phrase.label) || quantity.dimension === 'money';
  return carried && !thing && lexicon.ending(phrase.label, 'deed-noun') === undefined
    ? phraseOf(phrase.label + deed, phrase, rules)
    : undefined;
}
