import { ownerOf } from './owner-of.js';
import type { Question, Reading } from './resolved.js';

/** A plan and nothing of what is planned, or a level of another time. */
const PLAN =
  /^(?:虽|虽然)?(?:年初|年度|全年|年|调整后?|变动|变更|省定|市定|县定|目标|当年|序时)*(?:预算|计划|目标|任务|进度)数?$|^(?:年度|全年)[\u4e00-\u9fff]{1,4}(?:任务|目标|计划)$|^(?:恢复[至到])?(?:同期)?水平$/;

/** What was aimed at, and nothing of what it is. */
const AIM =
  /^(?:年初|年度|全年|省定|市定|县定|[国省市县区]?下达)*(?:确定)?的?(?:年初|年度|全年|控制|调控|预期|计划|规划|工作)*(?:目标|任务|计划)(?:任务|目标|值|数)?$/;

/** The words before such a number: 超额完成 | 省定 4部的目标任务, 未完成 | 增长10%的年度计划. */
const SET = /^(?:(?:[国省市县区州]|上级|国家)(?:家)?(?:定|下达|确定)|[未没]有?完成|超额完成)$/;

/** 价格上涨2.7%，低于4%的 | 控制目标; 加装电梯9部，超额完成省定4部的 | 目标任务: what was aimed at is told of the same thing in the same unit. */
export function aimedAt({ slot, state: { referent }, join }: Question): ReturnType<Reading> {
  const { phrase, quantity, side, clause } = slot;
  if (!phrase || !referent || clause - referent.slot.clause > 1 || !(side === 'after' ? AIM : SET).test(phrase.label)) return undefined;
  if (referent.slot.quantity.baseUnit !== quantity.baseUnit || referent.measure === 'change') return undefined;
  const named = referent.phrase.known ? referent.phrase : join.words(referent.phrase.label, phrase);
  return {
    phrase: { ...named, measure: referent.phrase.measure },
    doubt: 'metric-from-earlier-clause',
    cues: referent.cues,
    verb: referent.verb,
  };
}

/** 收入完成18.6亿元，完成调整预算的 | 97.5%: a share of a plan, or of another year's level, is one of what was told before. */
export function ofPlan({ slot, state, metrics, join }: Question): ReturnType<Reading> {
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
