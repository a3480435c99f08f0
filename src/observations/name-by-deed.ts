import type { MetricSlot } from '../model/metric.js';
import { benefited } from './owner-words.js';
import { isMeasured, likeThat, type Question, type Reading } from './resolved.js';
import type { State } from './state.js';

/** 培训 | 农民工 | 64万人次: what is done with people is no count of those that there are. */
export function handled({ slot: { phrase, quantity, verb }, join }: Question): ReturnType<Reading> {
  if (!phrase?.known || phrase.unit !== '人' || quantity.baseUnit !== '人次' || !verb) return undefined;
  return { phrase: join.words(verb.word + phrase.label, phrase), doubt: '' };
}

/** 发生事故300起，造成50人 | 死亡; 死亡3人、| 经济损失 | 100万元: the harm is that of the events told before. */
export function harmOf({ slot: { phrase, clause, quantity }, state: { told, previous }, join, deed }: Question): ReturnType<Reading> {
  const harm = phrase && HARM.exec(phrase.label)?.[1];
  if (!phrase || !previous) return undefined;
  const counted = phrase.label.length <= 5 ? COUNTED.exec(phrase.label)?.[1] : undefined;
  // 事故65起，| 事故总量 | 下降27%: the number of those that were counted.
  if (counted !== undefined) {
    const whole = told.findLast((one) => one.slot.quantity.dimension === 'count' && one.phrase.label.endsWith(counted))?.phrase;
    return whole && { phrase: whole, doubt: 'metric-from-earlier-clause' };
  }
  if (harm === undefined || deed?.word === '挽回' || (quantity.baseUnit === '%' && !harm.endsWith('人数'))) return undefined;
  const events = told.findLast(({ slot }) => slot.quantity.dimension === 'count' && slot.clause <= clause)?.phrase.label ?? '';
  return EVENTS.test(events)
    ? { phrase: { ...join.owner(events, harm, phrase), measure: 'flow' }, doubt: 'metric-from-earlier-clause' }
    : undefined;
}

const HARM = /^(?:共?造成)?((?:死亡|受伤|失踪|伤亡|重伤|轻伤|遇难|受灾|(?:直接|间接)?(?:经济|财产)损失)(?:人数|人员)?)$/;
const COUNTED = /^(事故|火灾|案件|灾害)(?:总?起数|总量|总数|总?数量|发生数)$/;
const EVENTS = /(?:事故|灾害|火灾|事件|灾情|地震|险情)$/;

/** 保障试点 | 惠及 | 165万人: what brings the benefit is told, and who has it is not. */
export function broughtBy({ slot: { phrase, side, cues }, join }: Question): ReturnType<Reading> {
  const brings = side === 'before' && cues.find(({ role, word }) => role === 'flow-verb' && join.benefit(word));
  if (!phrase || !brings || phrase.known || phrase.generic) return undefined;
  return { phrase: join.words(phrase.label + brings.word, phrase), doubt: '' };
}

/** Those who have a benefit, named with what brings it. */
export function servedBy({ slot, state, deed, join }: Question): ReturnType<Reading> {
  const phrase = benefited(slot, state, deed, join);
  const measure = state.referent?.measure;
  const built = slot.cues.some(({ role }) => role === 'stock-verb');
  // 集体合同105万份，覆盖职工1亿人: those whom it concerns are there, or were in the period, as it is itself; a benefit is had in the period.
  const like = built
    ? {}
    : /涉及|覆盖/.test(phrase?.label ?? '')
      ? likeThat(measure)
      : /惠及/.test(phrase?.label ?? '')
        ? likeThat('flow')
        : {};
  return phrase && { phrase, doubt: 'metric-from-earlier-clause', ...like };
}

/** 服务 | 群众 3万人: a noun that says little by itself is named with what is done. */
export function namedByDeed({ slot, state, deed, join }: Question): ReturnType<Reading> {
  const { phrase, owner, side } = slot;
  // 建设 | 道路硬化工程 62个 | 项目: the owner stands right before the number.
  const glued = side === 'after' && owner?.generic === false && owner.end >= slot.quantity.outer.start - 1;
  if (!phrase || !deed || glued || (side === 'before' && !slot.verb && deed.word.startsWith('新'))) return undefined;
  const people =
    phrase.measure === 'stock' && slot.quantity.dimension === 'people' && deed.role === 'flow-verb' && !phrase.label.endsWith('数');
  if (phrase.known || (isMeasured(phrase) && !people) || phrase.label.startsWith('占') || phrase.label.startsWith(deed.word))
    return undefined;
  // 特别国债资金383亿元、支持 | 项目 512个: what was told right before is what does it.
  const agent = slot.afterList && deed.role !== 'flow-verb' && deed.role !== 'stock-verb' ? (state.previous?.phrase.label ?? '') : '';
  return { phrase: join.words(agent + deed.word + phrase.label, phrase), doubt: '' };
}

/** 更新改造道路80条、 | 桥梁15座: things of a list are named with the deed that opens it. */
export function namedByListDeed({ slot, state, join, listed }: Question): ReturnType<Reading> {
  const { phrase, afterList, side } = slot;
  const deed = afterList && listed.verb ? listed.verb : (listed.cues ?? []).find((cue) => cue.role === 'flow-verb');
  if (!phrase || !afterList || deed?.role !== 'flow-verb' || phrase.known || isMeasured(phrase) || phrase.money) return undefined;
  if (side !== 'before' || !sameKind(slot, state)) return undefined;
  return { phrase: join.words(deed.word + phrase.label, phrase), doubt: 'metric-from-list', ...listed };
}

/** Both are counts of things (道路80条、桥梁15座), so that the second is no part of the first. */
function sameKind({ quantity }: MetricSlot, { previous }: State): boolean {
  return quantity.dimension === 'count' && previous?.slot.quantity.dimension === 'count';
}
