import type { MetricSlot, SentenceMetrics } from '../model/metric.js';
import { ownerOf } from './owner-of.js';
import type { JoinPhrase, Resolved } from './resolved.js';
import type { State } from './state.js';

/** A plan and nothing of what is planned, or a level of another time. */
const PLAN =
  /^(?:年初|年度|全年|年|调整后?|变动|变更|省定|市定|县定|目标|当年|序时)*(?:预算|计划|目标|任务|进度)数?$|^(?:年度|全年)[\u4e00-\u9fff]{1,4}(?:任务|目标|计划)$|^(?:恢复[至到])?(?:同期)?水平$/;

/** 收入完成18.6亿元，完成调整预算的 | 97.5%: a share of a plan, or of another year's level, is one of what was told before. */
export function ofPlan(
  slot: MetricSlot,
  state: State,
  metrics: SentenceMetrics,
  join: JoinPhrase,
): Pick<Resolved, 'phrase' | 'doubt'> | undefined {
  const { phrase, quantity, cues } = slot;
  if (quantity.baseUnit !== '%' || !phrase || phrase.known || !PLAN.test(phrase.label) || cues.some(({ role }) => role === 'trend'))
    return undefined;
  const beside = slot.owner && /^(?:完成|恢复|达到?|占|仅)/.test(slot.owner.label) ? undefined : slot.owner;
  const owner = ownerOf({ ...slot, phrase: undefined, owner: beside }, state, metrics);
  if (!owner) return undefined;
  const done = [...(slot.verb ? [slot.verb] : []), ...cues].find(({ word }) => /^(?:完成|仅?为|占|达到?)$/.test(word))?.word ?? '占';
  const whole = owner.phrase.label;
  // 恢复至2019年同期水平的 | 78%: the level of another time has no name of its own.
  const name = phrase.label.endsWith('水平') ? whole : whole + done + phrase.label;
  return { phrase: { ...join.words(name, phrase), owner: whole, measure: 'share' }, doubt: owner.doubt };
}
