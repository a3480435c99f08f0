import type { MetricCue, MetricSlot } from '../model/metric.js';
import type { ObservationKind, PeriodBasis } from '../model/observation.js';
import type { PeriodMention } from '../model/period.js';
import type { Sentence } from '../model/structure.js';
import { decideMeasure, type Measured } from './decide-measure.js';
import { sameDeed, summedUp } from './listed-measure.js';
import { refineMeasure } from './refine-measure.js';
import { governing, type Resolved } from './resolved.js';
import type { State } from './state.js';

/** What the measure of one slot depends on besides its words: its metric, kind and time, and what was told before. */
export interface MeasureQuestion {
  readonly slot: MetricSlot;
  readonly state: State;
  readonly resolved: Resolved;
  readonly kind: ObservationKind;
  /** A target told in retrospect. */
  readonly decisive: boolean;
  /** The level from which a change starts. */
  readonly starting: boolean;
  readonly own: { readonly mention: PeriodMention; readonly basis: PeriodBasis } | undefined;
  readonly sentence: Sentence;
}

/** How the number measures its metric, once its kind and time are known. */
export function settleMeasure(question: MeasureQuestion): Measured {
  const { slot, state, resolved, kind, decisive, starting, own, sentence } = question;
  const cues = starting ? withoutOuterTrend(resolved.cues) : resolved.cues;
  const read = sumOfThose(resolved, state, decideMeasure(slot, resolved.phrase, cues, resolved.verb));
  const told = summedUp(
    slot,
    resolved,
    state,
    sumOfPeriod(slot, resolved, state, sameDeed(slot, resolved, state, likeWhole(resolved, read))),
  );
  const beside = levelBesideNew(slot, state, likeBeside(slot, state, told));
  const decided = sameAverage(
    slot,
    state,
    likeStart(slot, state, decisive ? likeResult(slot, state, beside) : keptGrowth(slot, state, beside)),
  );
  const { comparator, outer, start } = slot.quantity;
  const event =
    slot.side === 'after' &&
    EVENT.test(resolved.phrase.label) &&
    cues.every(({ role, word }) => THERE.test(word) || role === 'adverb' || role === 'region-word');
  const words = own ? sentence.text.slice(own.mention.start - sentence.start, own.mention.end - sentence.start) : '';
  return refineMeasure(decided, {
    kind,
    phrase: resolved.phrase,
    cues,
    verb: resolved.verb,
    asOf: own?.mention.period.type === 'as_of',
    until: own !== undefined && /^截/.test(words),
    dealing:
      own?.basis === 'clause' &&
      /^(?:\d{4}年度?|去年|上年)$/.test(words) &&
      (slot.quantity.dimension === 'money' || /^[笔件起单]$/.test(slot.quantity.baseUnit)),
    throughout:
      (own?.basis === 'clause' && WHOLE.test(words)) ||
      (event && DEED.test(resolved.phrase.label) && /^(?:\d{4} ?年度?|全年)$/.test(words)),
    event,
    happened: event || (slot.side === 'after' && cues.length > 0 && cues.every(({ role, word }) => word === '有' || role === 'adverb')),
    bodies: /^[家户]$/.test(slot.quantity.baseUnit),
    reached: slot.side === 'before' && comparator === '>' && outer.start < start,
  });
}

function isLevel(measure: Measured['measure'] | undefined): boolean {
  return measure === 'stock' || measure === 'flow';
}

/** 全年共有45万个村委会 | 完成选举: behind 共有 stands what those did who are counted, and not how many there are. */
const EVENT = /完成|通过|取得|获得|考取|考上|领取|参加|享受|接受|开工|竣工|投产/;
/** Of these a year alone tells those of the year, of others (享受低保) as often those at its end. */
const DEED = /完成|通过|取得|获得|考取|考上|开工|竣工|投产/;
const THERE = /^共?有$/;

/** Words that tell of all that happened in a period, and not what there is at its end. */
const WHOLE = /^(?:全年|本年|当年|年内|上半年|[一二三四]季度|前三季度)/;

/** 销售面积118万平方米，其中住宅106万平方米: a part is measured as its whole is. */
function likeWhole({ like }: Resolved, measured: Measured): Measured {
  const level = measured.measure === 'stock' || measured.measure === 'flow';
  return like !== undefined && level ? { ...measured, measure: like } : measured;
}

/** 新建道路30条，| 共计 30公里: the sum of what was counted right before in another unit is one of its period. */
function sumOfPeriod({ quantity, clause }: MetricSlot, { phrase, cues }: Resolved, { previous }: State, measured: Measured): Measured {
  if (measured.measure !== 'stock' || previous?.measure !== 'flow' || phrase.instant === true) return measured;
  const other = previous.slot.quantity.dimension === 'count' && previous.slot.quantity.baseUnit !== quantity.baseUnit;
  const sums = other && previous.slot.clause === clause - 1 && cues.some(({ word }) => /^(?:共计|总计|合计)$/.test(word));
  return sums ? { ...measured, measure: 'flow' } : measured;
}

/** 储备项目1200个、 | 总投资3万亿元: the size of all that there is is there as well. */
function sumOfThose({ phrase, cues, verb }: Resolved, { previous }: State, measured: Measured): Measured {
  const whole = phrase.owner !== undefined && /^(?:计划)?总投资(?:额|规模)?$|^投资总额$/.test(phrase.label.slice(phrase.owner.length));
  const there = previous?.measure === 'stock' && previous.slot.quantity.dimension === 'count' && previous.phrase.label === phrase.owner;
  const deed = governing({ cues, verb }).some(({ role }) => role === 'flow-verb');
  return whole && there && !deed && measured.measure === 'flow' ? { ...measured, measure: 'stock' } : measured;
}

/** 审结案件126件 | 158人; 退运食品38批、 | 4吨: another count of the same noun is measured as the one before. */
function likeBeside(slot: MetricSlot, { previous }: State, measured: Measured): Measured {
  const { quantity, cues, verb, phrase, afterList, inBracket } = slot;
  const glued = previous?.slot.quantity.outer.end === quantity.outer.start || (afterList && !inBracket);
  const bare = cues.length === 0 && verb === undefined;
  // 城镇新增就业38万人，| 农村劳动力转移 | 107万人: beside new jobs those who moved are those of the period.
  const moved = bare && /劳动力转移(?:就业)?$/.test(phrase?.label ?? '') && /新增/.test(previous?.phrase.label ?? '');
  if (moved && previous?.measure === 'flow' && previous.slot.quantity.baseUnit === quantity.baseUnit)
    return { ...measured, measure: 'flow' };
  // 15个先行县和 | 7个 | 培育县试点: the deed in the name of the second one is none of the sentence.
  const twin =
    afterList &&
    slot.side === 'after' &&
    previous?.slot.side === 'after' &&
    previous.measure === 'stock' &&
    !phrase?.known &&
    !/得[以到]/.test(phrase?.label ?? '');
  const silent = bare && (phrase === undefined || (twin && previous.slot.cues.length === 0 && previous.slot.verb === undefined));
  return previous && glued && silent && isLevel(measured.measure) && isLevel(previous.measure)
    ? { ...measured, measure: previous.measure }
    : measured;
}

/** 里程新增300公里、| 突破 7000公里: behind what is new the level that it has come to is one of all. */
function levelBesideNew({ quantity, phrase, clause }: MetricSlot, { previous }: State, measured: Measured): Measured {
  const fresh =
    (previous?.measure === 'flow' || previous?.measure === 'change') &&
    previous.cues.some(({ role, word }) => (role === 'flow-verb' || role === 'trend') && /^(?:新|净)增/.test(word));
  const reached = quantity.comparator === '>' && quantity.outer.start < quantity.start;
  const alike = previous?.slot.clause === clause && previous.slot.quantity.baseUnit === quantity.baseUnit && !phrase;
  return fresh && reached && alike && (measured.measure === 'flow' || measured.measure === 'change')
    ? { measure: 'stock', sign: 1 }
    : measured;
}

/** 招收学生人数由1万人 | 增加到 10万人; 企业由66户 | 整合至 12户: what is reached is counted as what it started from. */
function likeStart({ phrase, quantity, clause }: MetricSlot, { previous }: State, measured: Measured): Measured {
  const from = isLevel(previous?.measure) && previous?.slot.cues.some(({ role }) => role === 'from') === true;
  const same = from && !phrase && previous.slot.clause === clause && previous.slot.quantity.baseUnit === quantity.baseUnit;
  return same && isLevel(measured.measure) ? { ...measured, measure: previous.measure } : measured;
}

/** 提高 | 从 2.1%: the change that stands before 从 is no measure of the level behind it, one behind 从 is (由 下降2.3% 转为增长). Cues are nearest first. */
function withoutOuterTrend(cues: readonly MetricCue[]): readonly MetricCue[] {
  const from = cues.findIndex(({ role }) => role === 'from');
  return cues.filter(({ role }, index) => role !== 'trend' || index < from);
}

/** 增长3.1%，与6%以上的预期目标有较大差距: a target without words of its own is measured as the result beside it. */
function likeResult({ quantity, phrase, cues }: MetricSlot, { previous }: State, measured: Measured): Measured {
  const silent = phrase === undefined && !cues.some(({ role }) => role === 'trend');
  const grows = previous?.measure === 'growth' && previous.slot.quantity.baseUnit === quantity.baseUnit;
  return silent && grows && measured.measure === 'share' ? { measure: 'growth', sign: 1 } : measured;
}

/** 增速比上月回落0.2个百分点，一直保持在 | 8%以上: behind a change of the speed the level that is kept is one of growth. */
function keptGrowth({ quantity, phrase, cues }: MetricSlot, { previous, told }: State, measured: Measured): Measured {
  const silent = phrase === undefined && quantity.baseUnit === '%' && cues.some(({ word }) => /^(?:保持|维持|稳定)在?$/.test(word));
  const speed = silent && previous?.measure === 'change' && previous.slot.cues.some(({ word }) => /^(?:增速|增幅|涨幅)$/.test(word));
  return speed && told.some(({ measure }) => measure === 'growth') && measured.measure === 'share'
    ? { measure: 'growth', sign: 1 }
    : measured;
}

/** 从每人380元提高到420元: the level that is reached is an average as the first one is. */
function sameAverage(slot: MetricSlot, { previous, partsFrom, told, toldBefore }: State, measured: Measured): Measured {
  const { phrase, quantity, afterList, cues, verb } = slot;
  // 人均可支配收入6.6万元，增长9%。其中，工资性收入4.1万元: the parts of an average are averages.
  const level =
    partsFrom === undefined
      ? previous
      : [...toldBefore, ...told].findLast((one) => one.slot.quantity.start < partsFrom && one.slot.quantity.baseUnit === quantity.baseUnit);
  // 每人每月60元…，去年共发放1874万元: a sum of the period is no average.
  const paid = governing({ cues, verb }).some(({ role }) => role === 'flow-verb');
  // 抽检量每千人6.6批次，其中药品5万批次: more than the whole is no part of an average.
  const more = partsFrom !== undefined && level !== undefined && Number(quantity.baseValue) > Number(level.slot.quantity.baseValue);
  const leans = !phrase || partsFrom !== undefined || (afterList && cues.length === 0 && quantity.dimension === 'money');
  const average = !paid && !more && leans && level?.measure === 'price' && level.slot.quantity.baseUnit === quantity.baseUnit;
  return average && (measured.measure === 'stock' || measured.measure === 'flow') ? { ...measured, measure: 'price' } : measured;
}
