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
import { amountOfPart } from './amount-of-part.js';
import { keptDeed } from './kept-deed.js';
import { leanOnOwner } from './lean-on-owner.js';
import { inContainer, ofZone, sameMembers, sameNoun } from './of-place.js';
import { ofBonds } from './of-bonds.js';
import { measuresFor, ofPurpose, subsidyFor, usedPart } from './of-purpose.js';
import { aimedAt, ofPlan } from './of-plan.js';
import { easedBurden } from './owner-words.js';
import { mannerPart, narrowedPart, partByHolder, scopedPart, siblingScope } from './parts-by-holder.js';
import { otherPart, partPerHead } from './parts-of-earlier.js';
import { levelInBracket, partOfWhole, shareOfGroup, sameStandard, sharedHead } from './parts-of-whole.js';
import { sameShare } from './same-as-before.js';
import { given, type GuardedReading } from './question-facts.js';
import type { Question, Reading, Resolved } from './resolved.js';
import { SISTERS } from './sister-names.js';
import { toldWithout } from './told-without.js';
import { tookPart } from './took-part.js';
import { summedTogether } from './together.js';
import { ofTrade } from './trade.js';
import { givenToo, moreAdded, ofHeading, ofPaid, ofScheme, ofStructure, ofTitle, ofTopicHolder, sameDeedAgain } from './topic-owner.js';

/** Opens what is set beside a plan or another figure; its owner was told before (超年度目标). */
const LEANING =
  /^(?:超(?=年|全年|计划|目标|预期|序时|全国|全省|全市|原)|高于|低于|快于|慢于|占)[^过出]|^(?:年|年度|全年)(?:计划|目标|预算)$|^其[余他]$|^剩余$|^[短超]收$|^拉动(?:GDP|经济|全|地区|生产总值)|^完成(?:年|年度|全年|省定|市定)?(?:目标|计划|任务)/;

/** Which metric a quantity belongs to: the first reading that says so. What stands beside another figure, rows and parts come first, then what the clause itself names, then what was told before. */
const READINGS: readonly GuardedReading[] = [
  given(['phrase', 'referent'], aimedAt),
  given(['inBracket'], toldWithout),
  given(['gap'], besideAnother),
  given(['unknown', 'percent'], ofPlan),
  given([], summedTogether),
  given(['row'], inRow),
  given(['phrase', 'deed'], keptDeed),
  given(['phrase'], ofBonds),
  given(['inBracket', 'money'], levelInBracket),
  given(['phrase', 'previous', 'trend'], sameNoun),
  given(['phrase', 'before', 'previous'], sameMembers),
  given(['unknown', 'before', 'previous', 'noCue'], sameDeed),
  ...SISTERS,
  given(['phrase', 'before', 'noOwner', 'previous', 'noCue'], amountOfPart),
  given(['people'], tookPart),
  given(['unknown', 'before', 'noOwner'], supportedBy),
  given(['unknown', 'parts'], partByDeed),
  given(['phrase', 'before', 'parts', 'noCue'], newPart),
  given(['phrase', 'previous'], prizesOf),
  given(['phrase', 'afterList', 'previous'], gradeOfPrize),
  given(['phrase', 'before', 'noOwner', 'previous'], peopleThere),
  given(['unknown', 'before', 'previous'], areaToo),
  given(['phrase', 'money', 'previous'], putInto),
  given(['unknown', 'noOwner', 'topics'], ofIndustry),
  given(['phrase', 'before', 'noOwner'], ofZone),
  given(['phrase', 'before', 'noOwner', 'previous'], inContainer),
  given(['phrase', 'before', 'previous'], averageOfEach),
  given(['phrase', 'before', 'noOwner'], partPerHead),
  given(['phrase', 'before', 'toldBefore'], otherPart),
  ...ofTrade,
  given(['phrase', 'before', 'noOwner'], classOfDivided),
  given(['phrase', 'parted'], ({ slot, state, metrics, join }) => partOfWhole(slot, state, metrics, join)),
  given(['phrase', 'noOwner', 'percent', 'trend'], brokenDown),
  given(['phrase', 'before', 'noOwner'], mannerPart),
  given(['phrase', 'before', 'topics'], scopedPart),
  given(['phrase', 'before', 'topics'], partByHolder),
  given(['unknown', 'before', 'previous'], siblingScope),
  given(['referent'], inState),
  given(['people', 'cue'], ofPaid),
  given(['noPhrase', 'previous', 'cue'], moreAdded),
  given(['phrase', 'before', 'noOwner', 'topics'], ofScheme),
  given(['unknown', 'before', 'noOwner'], sameDeedAgain),
  given(['unknown', 'before', 'noOwner', 'topics'], ofStructure),
  given(['phrase', 'before', 'noOwner', 'topics'], ofTopicHolder),
  given(['unknown', 'topics'], ofHeading),
  given(['unknown', 'before', 'money', 'topics'], ofPurpose),
  given(['unknown', 'topics'], measuresFor),
  given(['phrase', 'money', 'topics'], subsidyFor),
  given(['phrase', 'noOwner', 'money'], usedPart),
  given(['phrase', 'noOwner', 'previous'], givenToo),
  given(['phrase', 'before', 'noOwner'], ofTitle),
  given(['unknown', 'before', 'topics'], narrowedPart),
  given(['phrase', 'noOwner', 'percent', 'trend'], sharedHead),
  given(['phrase', 'before', 'noOwner', 'topics'], leadHead),
  given(['phrase', 'noOwner', 'referent', 'trend'], goodsHead),
  given(['phrase', 'before', 'noOwner', 'told'], amountHead),
  given(['unknown', 'referent', 'cue'], sameStandard),
  given(['phrase', 'previous'], harmOf),
  given(['unknown', 'before', 'cue'], broughtBy),
  given(['phrase', 'noOwner'], servedBy),
  given(['known'], handled),
  given(['phrase'], easedBurden),
  given(['phrase', 'before', 'noOwner', 'holder'], ofHolder),
  given(['known', 'before', 'noOwner', 'previous'], ofGroup),
  given(['unknown', 'percent', 'topics', 'noCue'], shareOfGroup),
  given(['phrase', 'before', 'previous', 'afterList', 'noCue'], removedToo),
  given(['phrase', 'previous'], siblingRate),
  given(['phrase', 'before', 'told', 'previous'], sameSubject),
  given(['phrase', 'noOwner', 'topics'], countOf),
  given(['phrase', 'before', 'noOwner'], ofField),
  given(['phrase', 'percent', 'previous'], shareOfSame),
  ...besideTold,
  given(['phrase'], plainName),
  given(['unknown', 'deed'], namedByDeed),
  given(['unknown', 'before', 'afterList'], namedByListDeed),
  given(['phrase'], servedBy),
  given([], leanOnOwner),
];

/** By the facts of a question; a text has the same few hundred again and again. */
const chosen = new Map<number, readonly Reading[]>();
const MOST = 4096;

/** The readings that may find something where these facts hold, in order. */
export function readingsFor(facts: number): readonly Reading[] {
  const known = chosen.get(facts);
  if (known) return known;
  if (chosen.size >= MOST) chosen.clear();
  const made = READINGS.filter(({ needs }) => (facts & needs) === needs).map(({ read }) => read);
  chosen.set(facts, made);
  return made;
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
