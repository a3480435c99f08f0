import type { MetricSlot } from '../model/metric.js';
import { ownedBy } from './owner-of.js';
import { given, type GuardedReading } from './question-facts.js';
import type { Question, Reading } from './resolved.js';
import type { Settled, State } from './state.js';

const YIELD = /^(?:平均)?(?:单产|亩产)$/;
const HARVEST = /^(.{1,8}?)(?:总产量?|产量|(?:播种|种植)?面积)$/;

/** 粮食总产486亿斤，| 单产 | 1105斤: the yield is one of the crop whose harvest was told right before. */
function yieldOf({ slot: { phrase, clause, owner }, state: { told }, join }: Question): ReturnType<Reading> {
  if (!phrase || owner || !YIELD.test(phrase.label)) return undefined;
  const last = told.findLast(({ phrase: { label } }) => !YIELD.test(label));
  const crop = last && clause - last.slot.clause <= 2 ? HARVEST.exec(last.phrase.label)?.[1] : undefined;
  if (crop === undefined || /^全/.test(crop)) return undefined;
  const named = ownedBy(join.words(crop + phrase.label, phrase), phrase.label, crop);
  return { phrase: { ...named, measure: 'price' }, doubt: 'metric-from-earlier-clause' };
}

/** 大学生就业率95%，其中 | 省外就业 | 占12%; 落地项目投资完成额增长6%，其中 | 制造业占比 | 70%: a share behind 其中 is one of the whole right before. */
function shareBelow({ slot, state, join }: Question): ReturnType<Reading> {
  const { phrase, quantity, side, owner, regionWord, inBracket } = slot;
  if (state.partsFrom === undefined || !phrase || quantity.baseUnit !== '%' || side !== 'before') return undefined;
  if (!slot.ofWhole && !/占比$/.test(phrase.label)) return undefined;
  if (phrase.known || phrase.generic || owner || regionWord !== undefined || inBracket || slot.members.length > 0) return undefined;
  // 其中重卡68辆，客车占比60%: behind another part it may be one of that.
  if (state.told.some(({ slot: { quantity: one } }) => one.start > (state.partsFrom ?? 0))) return undefined;
  const whole = wholeBefore(slot, state)?.phrase.label ?? '';
  const rate = /^(.{4,}?)(.{2})率$/.exec(whole);
  const base = rate?.[2] !== undefined && phrase.label.includes(rate[2]) ? rate[1] : /占比$/.test(phrase.label) ? whole : undefined;
  if (base === undefined || base.length < 4 || base.length > 14 || /占|比重|、/.test(base) || phrase.label.includes(base.slice(-2)))
    return undefined;
  return { phrase: ownedBy(join.words(base + phrase.label, phrase), phrase.label, base), doubt: 'metric-from-earlier-clause' };
}

/** What was told last before 其中, in the clause right before or the one before that. */
function wholeBefore({ clause }: MetricSlot, { told, partsFrom = 0 }: State): Settled | undefined {
  const whole = told.findLast(({ slot }) => slot.quantity.start < partsFrom);
  return whole && clause - whole.slot.clause <= 2 ? whole : undefined;
}

const INSTITUTION = /(?:科学城|科创园|实验室|创新港|研究院|研究所|产业园|科技城|科技园|大学|学院|孵化器)$/;

/** 星海科学城汇聚 | 300个 | 科研团队: what one institution has or does is none of the whole place. */
function ofInstitution({ slot: { phrase, side, owner }, join, listed }: Question): ReturnType<Reading> {
  if (!phrase || side !== 'after' || !owner || owner.generic || phrase.known || phrase.generic) return undefined;
  if (!INSTITUTION.test(owner.label) || owner.label.length < 5 || /[、和及的]/.test(owner.label)) return undefined;
  if (phrase.label.includes(owner.label)) return undefined;
  return { ...listed, phrase: ownedBy(join.words(owner.label + phrase.label, phrase), phrase.label, owner.label), doubt: '' };
}

/** What stands beside a figure that was told, or beside its owner. */
export const besideTold: readonly GuardedReading[] = [
  given(['phrase', 'noOwner', 'told'], yieldOf),
  given(['unknown', 'before', 'noOwner', 'percent', 'parts'], shareBelow),
  given(['unknown'], ofInstitution),
];
