import type { MetricSlot, SentenceMetrics } from '../model/metric.js';
import { alsoNew } from './also-new.js';
import { averageOfEach, sameDeed } from './average-of-each.js';
import { besideAnother } from './beside-another.js';
import { besideTold } from './beside-told.js';
import { brokenDown, classesOfRun } from './broken-down.js';
import { amountHead, goodsHead, leadHead } from './carried-head.js';
import { countOf, ofField, removedToo, sameSubject, siblingRate } from './carried-owners.js';
import { inState, newPart, ofIndustry, partByDeed, prizesOf, supportedBy } from './earlier-deed.js';
import { heldRun, ofHolder } from './held.js';
import { classOfDivided } from './divided.js';
import { fromRun, totalsOf } from './from-run.js';
import { areaToo, gradeOfPrize, peopleThere, putInto } from './gapped.js';
import { broughtBy, handled, harmOf, namedByDeed, namedByListDeed, servedBy } from './name-by-deed.js';
import { leanOnOwner } from './lean-on-owner.js';
import { inContainer, ofZone, sameMembers, sameNoun } from './of-place.js';
import { ofAccount } from './of-account.js';
import { ofBonds } from './of-bonds.js';
import { ofPurpose, usedPart } from './of-purpose.js';
import { aimedAt, ofPlan } from './of-plan.js';
import { easedBurden } from './owner-words.js';
import { mannerPart, narrowedPart, partByHolder, scopedPart, siblingScope } from './parts-by-holder.js';
import { otherPart, partPerHead } from './parts-of-earlier.js';
import { levelInBracket, partOfWhole, shareOfGroup, sameStandard, sharedHead } from './parts-of-whole.js';
import { sameShare } from './same-as-before.js';
import { likeThat, type Inherited, type JoinPhrase, type Question, type Reading, type Resolved } from './resolved.js';
import { sameCount, type State } from './state.js';
import { SISTERS } from './sister-names.js';
import { tookPart } from './took-part.js';
import { summedTogether } from './together.js';
import { ofTrade } from './trade.js';
import { givenToo, moreAdded, ofHeading, ofPaid, ofScheme, ofStructure, ofTitle, ofTopicHolder, sameDeedAgain } from './topic-owner.js';

/** Opens what is set beside a plan or another figure; its owner was told before (超年度目标). */
const LEANING =
  /^(?:超(?=年|全年|计划|目标|预期|序时|全国|全省|全市|原)|高于|低于|快于|慢于|占)[^过出]|^(?:年|年度|全年)(?:计划|目标|预算)$|^其[余他]$|^剩余$|^[短超]收$|^拉动(?:GDP|经济|全|地区|生产总值)|^完成(?:年|年度|全年|省定|市定)?(?:目标|计划|任务)/;

/** Which metric a quantity belongs to: the first reading that says so. What stands beside another figure, rows and parts come first, then what the clause itself names, then what was told before. */
const READINGS: readonly Reading[] = [
  aimedAt,
  besideAnother,
  ({ slot, state, metrics, join }) => ofPlan(slot, state, metrics, join),
  summedTogether,
  inRow,
  ofBonds,
  levelInBracket,
  sameNoun,
  sameMembers,
  sameDeed,
  ...SISTERS,
  tookPart,
  supportedBy,
  partByDeed,
  newPart,
  prizesOf,
  gradeOfPrize,
  peopleThere,
  areaToo,
  putInto,
  ofIndustry,
  ofZone,
  inContainer,
  averageOfEach,
  partPerHead,
  otherPart,
  ...ofTrade,
  classOfDivided,
  ({ slot, state, metrics, join }) => partOfWhole(slot, state, metrics, join),
  brokenDown,
  mannerPart,
  scopedPart,
  partByHolder,
  siblingScope,
  inState,
  ofPaid,
  moreAdded,
  ofScheme,
  sameDeedAgain,
  ofStructure,
  ofTopicHolder,
  ofHeading,
  ofPurpose,
  usedPart,
  givenToo,
  ofTitle,
  narrowedPart,
  sharedHead,
  leadHead,
  goodsHead,
  amountHead,
  sameStandard,
  harmOf,
  broughtBy,
  (question) => (question.slot.owner ? undefined : servedBy(question)),
  handled,
  easedBurden,
  ofHolder,
  ofGroup,
  shareOfGroup,
  removedToo,
  siblingRate,
  sameSubject,
  countOf,
  ofField,
  shareOfSame,
  ...besideTold,
  plainName,
  namedByDeed,
  namedByListDeed,
  servedBy,
  leanOnOwner,
];

/** The metric of a slot. */
export function resolvePhrase(slot: MetricSlot, state: State, metrics: SentenceMetrics, join: JoinPhrase): Resolved | undefined {
  const question: Question = {
    slot,
    state,
    metrics,
    join,
    deed: slot.verb ?? slot.cues.find((cue) => cue.role === 'flow-verb'),
    // 其中 | 竣工投用 41个: a deed is counted as one, whatever its whole.
    listed: join.deed(slot.phrase?.label ?? '') ? {} : inherited(slot, state),
  };
  for (const read of READINGS) {
    const found = read(question);
    if (found) return { run: undefined, cues: slot.cues, verb: slot.verb, ...ofAccount(found, question) };
  }
  return undefined;
}

/** A member of a 分别, or a total of one told before. */
function inRow({ slot, state, metrics, join }: Question): Resolved | undefined {
  const member = fromRun(slot, state, metrics) ?? totalsOf(slot, state, metrics, join);
  return member && heldRun(classesOfRun(member, slot, state, metrics, join), state, join);
}

/** 64个县市新增人口30万人，| 城镇化率 | 提高1个百分点: the clause behind tells of the same group, where it opens with a figure that the group has. */
function ofGroup({ slot: { phrase, clause, side, afterList, owner }, state: { previous }, join }: Question): ReturnType<Reading> {
  const group = previous?.phrase.group;
  const next = previous !== undefined && clause - previous.slot.clause === 1 && side === 'before' && !afterList && owner === undefined;
  if (!phrase?.known || group === undefined || !next || !PLACES.test(group) || phrase.label.startsWith(group)) return undefined;
  const named = { ...join.owner(group, phrase.label, phrase), owner: group, group };
  return { phrase: { ...named, measure: named.measure ?? phrase.measure }, doubt: 'metric-from-earlier-clause' };
}

/** Places within the issuer's own; of others (企业) the next clause tells as often of all. */
const PLACES = /(?:[县市区镇乡村]|园区|开发区|高新区|地区)$/;

/** Behind a share of a whole another one of the same whole. */
function shareOfSame({ slot, state, join }: Question): ReturnType<Reading> {
  const name = slot.phrase && sameShare(slot, state);
  if (!slot.phrase || !name) return undefined;
  return { phrase: join.words(name.replace('…', slot.phrase.label), slot.phrase), doubt: 'metric-from-earlier-clause' };
}

/** A phrase that says by itself what is counted. */
function plainName({ slot: { phrase, afterList }, state, join, listed }: Question): ReturnType<Reading> {
  const headless = phrase?.known === true && phrase.headOnly && afterList && state.previous?.phrase.known === false;
  if (!phrase || phrase.generic || headless || LEANING.test(phrase.label) || join.deed(phrase.label) || phrase.label.startsWith('占'))
    return undefined;
  return { phrase, doubt: '', ...listed };
}

/** In a list under one verb (新增A 3家、B 11家) the later ones are counted as the first. */
function inherited(slot: MetricSlot, state: State): Inherited {
  const { previous, partsFrom } = state;
  const silent = slot.cues.length === 0 && slot.verb === undefined;
  // 其中企业1903户、| 个体工商户 4958户: parts of one whole are measured alike.
  const alike = partsFrom !== undefined && previous && previous.slot.quantity.start > partsFrom ? previous.measure : undefined;
  if (slot.afterList && silent && previous) return { cues: previous.cues, verb: previous.verb, ...likeThat(alike) };
  if (silent && alsoNew(slot, state)) return { cues: previous?.cues ?? [], verb: previous?.verb };
  // 尘肺病7312例（其中 | 职业性 7251例）: the bracket itself opens the parts.
  const opens = partsFrom !== undefined && (!slot.inBracket || (previous !== undefined && previous.slot.quantity.end <= partsFrom));
  // 其中高级工7360人；技工院校4所，| 在校生 1.4万人: what was counted otherwise in between is no part, and ends the parts.
  const over = state.told.some(
    ({ slot: { quantity }, measure }) =>
      opens &&
      quantity.start > partsFrom &&
      (measure === 'stock' || measure === 'flow') &&
      quantity.dimension === 'count' &&
      !sameCount(quantity.baseUnit, slot.quantity.baseUnit),
  );
  const whole =
    silent && opens && !over
      ? state.told.findLast(
          ({ slot: told, measure }) =>
            told.quantity.start < partsFrom &&
            (sameCount(told.quantity.baseUnit, slot.quantity.baseUnit) || told.quantity.baseUnit === '') &&
            measure !== 'growth' &&
            measure !== 'change',
        )
      : undefined;
  // 房屋施工面积，其中 | 新开工面积: what is of a period by its name is none of what there is.
  const ofPeriod = /^(?:新开工|竣工)/.test(slot.phrase?.label ?? '') && slot.phrase?.measure === 'flow';
  return whole && !ofPeriod && (whole.measure === 'flow' || whole.measure === 'stock')
    ? { cues: whole.cues.filter((cue) => cue.role !== 'trend'), verb: whole.verb, like: whole.measure }
    : {};
}
