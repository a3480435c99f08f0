import type { MetricSlot, Phrase, SentenceMetrics } from '../model/metric.js';
import type { Resolved } from './resolved.js';
import type { State } from './state.js';

/** Whose a head without an owner is: what stands before it in its clause, what the sentence spoke of last, or a sentence before. */
export function ownerOf(
  slot: MetricSlot,
  state: State,
  metrics: SentenceMetrics,
): { phrase: Phrase; doubt: Resolved['doubt'] } | undefined {
  if (slot.owner && !slot.owner.generic) return { phrase: slot.owner, doubt: '' };
  const referent = wholeBefore(slot, slot.inBracket ? (state.previous ?? state.referent) : state.referent, state);
  // 收入完成1.9亿元，主要是土地出让收入减少；支出完成6.5亿元: both are of the budget that the heading names.
  const budget = metrics.before?.subject;
  if (budget && /(?:预算|基金)$/.test(budget.label) && /^(?:总?收入|总?支出|结余)$/.test(slot.phrase?.label ?? ''))
    return { phrase: budget, doubt: 'metric-from-earlier-sentence' };
  const far = referent === undefined || referent.slot.clause < slot.clause - 1;
  const topic = far ? nearestTopic(slot, metrics, referent?.slot.clause ?? -1, slot.phrase !== undefined) : undefined;
  const relative = slot.quantity.baseUnit === '%' || slot.quantity.form === 'rank' || slot.quantity.baseUnit === 'pp';
  // 新增公园12座，提前建成公园城市，累计达到110座: what is counted in the same unit goes on.
  const counted =
    referent &&
    !slot.phrase &&
    referent.slot.quantity.baseUnit === slot.quantity.baseUnit &&
    slot.cues.some(({ word }) => /^(?:累计|总数|达到?$|增至|增加到|扩大到|突破$)/.test(word));
  if (topic && !counted && !(referent && relative && !(topic.known && slot.ofWhole)))
    return { phrase: topic, doubt: 'metric-from-earlier-clause' };
  if (referent) return { phrase: referent.phrase, doubt: referent.slot.clause === slot.clause ? '' : 'metric-from-earlier-clause' };
  const introduced = metrics.before?.subject;
  if (introduced) return { phrase: introduced, doubt: 'metric-from-earlier-sentence' };
  // What a policy grants owns nothing that later sentences tell.
  if (state.earlier && (state.earlier.slot.terms !== true || slot.terms === true))
    return { phrase: state.earlier.phrase, doubt: 'metric-from-earlier-sentence' };
  return undefined;
}

/** So much more or less than planned. */
const BEYOND = /[短超][收支]$/;

/** A share of a whole or of a plan, by its name. */
const SHARE = /占|(?:完成|仅?为|达到?).{0,8}(?:预算|计划|任务|目标)数?$/;

/** 收入占计划的104%，同比增收5万元: behind a share what grows is the amount and not the share, whose own change is told in points. */
function wholeBefore({ quantity, cues, phrase: own }: MetricSlot, referent: State['referent'], { told }: State): State['referent'] {
  const trend = cues.some(({ role }) => role === 'trend');
  // 优良天数312天，比例为85.2%，增加14天: an amount goes on with what was told in its unit.
  // 为年计划的111%，| 超收 | 24亿元: what was taken in beyond the plan is of what was planned.
  const amount =
    (!own || BEYOND.test(own.label)) && quantity.baseUnit !== '%' && quantity.baseUnit !== 'pp' && quantity.form === 'cardinal';
  const alike =
    amount && referent?.measure === 'share'
      ? told.findLast(({ slot, phrase }) => slot.quantity.baseUnit === quantity.baseUnit && !SHARE.test(phrase.label))
      : undefined;
  if (alike) return alike;
  if (!trend || quantity.baseUnit === 'pp' || !referent) return referent;
  if (BEYOND.test(referent.phrase.label) && !own)
    return told.findLast(({ phrase: { label } }) => referent.phrase.label.startsWith(label) && !BEYOND.test(label)) ?? referent;
  if (referent.measure !== 'share' || !SHARE.test(referent.phrase.label)) return referent;
  return (
    told.findLast(
      ({ measure, phrase }) =>
        measure !== 'share' && !SHARE.test(phrase.label) && referent.phrase.label.startsWith(phrase.label.slice(0, 3)),
    ) ?? referent
  );
}

/** What the clauses without numbers between the referent and the slot are about: their subject for a head that needs an owner, else their object. */
function nearestTopic(slot: MetricSlot, metrics: SentenceMetrics, behind: number, subject: boolean): Phrase | undefined {
  for (let index = slot.clause - 1; index > behind && slot.clause - index <= 3; index--) {
    const topic = metrics.topics[index];
    const counted = subject
      ? undefined
      : topic?.terms?.find(({ unit, dimension }) => dimension === 'count' && unit === slot.quantity.baseUnit);
    if (counted) return counted;
    const phrase = subject ? (topic?.subject ?? topic?.object) : (topic?.object ?? topic?.subject);
    if (phrase) return phrase;
  }
  return undefined;
}

/** The name of an owner and a head, with the owner as it stands in that name (新登记主体, 总量 → 主体). */
export function ownedBy(joined: Phrase, head: string, base: string): Phrase {
  const stem = joined.label.endsWith(head) ? joined.label.slice(0, joined.label.length - head.length) : base;
  return { ...joined, owner: stem.length >= 2 ? stem : base };
}
