import type { MetricCue, MetricSlot, Phrase } from '../model/metric.js';
import type { JoinPhrase } from './resolved.js';
import type { State } from './state.js';

/** What was counted last in the unit of the slot, in this sentence or the one before. */
export function sameUnit({ quantity }: MetricSlot, { told, toldBefore }: State): Phrase | undefined {
  return [...toldBefore, ...told].findLast(({ slot }) => slot.quantity.baseUnit === quantity.baseUnit)?.phrase;
}

/** 发放稳岗返还4.9亿元，惠及 | 企业7.8万户: who has the benefit is named with what brings it. */
export function benefited(slot: MetricSlot, state: State, deed: MetricCue | undefined, join: JoinPhrase): Phrase | undefined {
  const { phrase } = slot;
  const { referent } = state;
  const verb = deed?.word ?? '';
  // 建设片区2070个，| 覆盖 | 1.8万个行政村: who has it stands behind the number.
  const behind = slot.side === 'after' && phrase !== undefined && join.benefit(phrase.label.slice(0, 2));
  if (behind && referent && referent.measure !== 'share' && slot.clause - referent.slot.clause === 1)
    return join.words(ownWords(referent.phrase) + phrase.label, phrase);
  if (
    !phrase ||
    phrase.known ||
    !referent ||
    !(join.benefit(verb) || join.benefit(phrase.label)) ||
    slot.side !== 'before' ||
    slot.clause - referent.slot.clause > 1
  )
    return undefined;
  // 改造小区649个、| 惠及 | 9.8万户: nobody is named.
  if (join.benefit(phrase.label)) return join.words(ownWords(referent.phrase) + phrase.label, phrase);
  const noun = phrase.label.startsWith(verb) ? phrase.label.slice(verb.length) : phrase.label;
  return noun.length < 2 || referent.measure === 'share' ? undefined : join.words(ownWords(referent.phrase) + verb + noun, phrase);
}

/** What a head that follows belongs to: the owner of a measured head (重点工程总投资, 年度投资 → 重点工程), and a noun without what it does (重点项目 | 全部开复工). */
export function ownWords({ label, owner, measure, owned, predicate }: Phrase): string {
  if (owner !== undefined && (measure !== undefined || owned)) return owner;
  if (predicate === undefined || predicate === '') return label;
  if (label.startsWith(predicate)) return label.slice(predicate.length);
  return label.endsWith(predicate) ? label.slice(0, label.length - predicate.length) : label;
}

/** 减轻 | 企业负担 8亿元: the verb that takes a sum off a burden, without which the burden itself would be meant; undefined where none does. */
export function easing({ verb, quantity }: Pick<MetricSlot, 'verb' | 'quantity'>, { label }: Phrase): string | undefined {
  const eases = verb?.role === 'trend' && quantity.dimension === 'money' && /(?:负担|成本|税负|税费)$/.test(label);
  return eases ? verb.word : undefined;
}
