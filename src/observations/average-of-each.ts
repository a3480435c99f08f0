import type { Question, Reading } from './resolved.js';

/** How often or how much each does: 日均担负 | 诊疗. */
const DOES = /^(.*(?:日均|月均|年均|人均|平均每.{1,10}?)(?:担负|承担|负担|服务|管理))(.{2,})$/;
/** 平均每 | 个 | 中心 | 年诊疗量. */
const EACH = /^平均每[个所家座处]?([\u4e00-\u9fff]{0,12})$/;

/** 医师日均担负诊疗9.7人次，| 住院 | 1.3床日: another object of what each does on average. */
export function sameDeed({ slot, state: { previous }, join }: Question): ReturnType<Reading> {
  const { phrase, side, cues, verb, clause, quantity } = slot;
  const told = previous && clause - previous.slot.clause <= 1 && previous.slot.quantity.baseUnit !== quantity.baseUnit;
  const does = told ? DOES.exec(previous.phrase.label)?.[1] : undefined;
  if (!phrase || does === undefined || side !== 'before' || cues.length > 0 || verb || phrase.known || phrase.label.length > 4)
    return undefined;
  return { phrase: { ...join.words(does + phrase.label, phrase), measure: previous?.measure }, doubt: 'metric-from-earlier-clause' };
}

/** 社区卫生服务中心人员67万人，| 平均每个中心 | 65人: each of those that were told of, and what they have. */
export function averageOfEach({ slot, state: { previous, holder }, join }: Question): ReturnType<Reading> {
  const { phrase, side, clause, quantity, cues } = slot;
  if (!phrase || !previous || side !== 'before') return undefined;
  const owner = holder?.usable ? holder.owner : undefined;
  const whole = owner === undefined ? undefined : `平均每个${owner}`;
  const near = clause - previous.slot.clause <= 1 && !holder?.far;
  // 平均每个中心年诊疗量9万人次，| 年入院量 | 531人次: both are of each.
  if (whole !== undefined && near && previous.phrase.label.startsWith(whole) && /^[年月日]/.test(phrase.label))
    return { phrase: join.words(whole + phrase.label, phrase), doubt: 'metric-from-earlier-clause' };
  const rest = EACH.exec(phrase.label)?.[1];
  if (rest === undefined || cues.some(({ role }) => role === 'trend')) return undefined;
  const noun = owner === undefined ? 0 : sharedNoun(owner, rest);
  if (whole !== undefined && noun > 0 && noun < rest.length)
    return { phrase: join.words(whole + rest.slice(noun), phrase), doubt: 'metric-from-earlier-clause' };
  const told = previous.phrase.label;
  const sameThing = near && previous.slot.quantity.baseUnit === quantity.baseUnit && previous.measure !== 'share';
  // 电价由 | 平均每千瓦时 | 1.35元: what the average is one of has to be told of.
  if (!sameThing || (noun === 0 && rest !== '' && !told.includes(rest) && quantity.dimension === 'money')) return undefined;
  const named = noun > 0 && owner !== undefined && told.startsWith(owner) ? `平均每个${told}` : phrase.label + told;
  return { phrase: join.words(named, phrase), doubt: 'metric-from-earlier-clause' };
}

/** How many characters at the end of an owner open the words (社区卫生服务 | 中心, 中心年诊疗量). */
function sharedNoun(owner: string, words: string): number {
  for (let length = Math.min(owner.length, words.length); length > 0; length--) if (owner.endsWith(words.slice(0, length))) return length;
  return 0;
}
