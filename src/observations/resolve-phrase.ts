import type { MetricCue, MetricSlot, Phrase, SentenceMetrics } from '../model/metric.js';
import { fromRun, totalsOf } from './from-run.js';
import { benefited, easing, ownWords, sameUnit } from './owner-words.js';
import { ofPlan } from './of-plan.js';
import { ownedBy, ownerOf } from './owner-of.js';
import { partOfWhole, partsOfRun } from './parts-of-whole.js';
import { sameBound, sameShare } from './same-as-before.js';
import type { JoinPhrase, Resolved } from './resolved.js';
import type { State } from './state.js';

/** Opens what is set beside a plan or another figure; its owner was told before (超年度目标). */
const LEANING =
  /^(?:超(?=年|全年|计划|目标|预期|序时|全国|全省|全市|原)|高于|低于|快于|慢于|占)[^过出]|^(?:年|年度|全年)(?:计划|目标|预算)$|^其[余他]$|^剩余$|^[短超]收$|^拉动(?:GDP|经济|全|地区|生产总值)|^完成(?:年|年度|全年|省定|市定)?(?:目标|计划|任务)/;
const MEASURED = new Set(['flow', 'stock', 'share', 'growth', 'price']);

/** Which metric a quantity belongs to: the phrase beside it, the owner of a generic head, a member of a 分别, or what the sentence spoke of before. */
export function resolvePhrase(slot: MetricSlot, state: State, metrics: SentenceMetrics, join: JoinPhrase): Resolved | undefined {
  const own = { run: undefined, cues: slot.cues, verb: slot.verb };
  const beside = besideAnother(slot, state, metrics, join);
  if (beside) return { ...own, ...beside };
  const planned = ofPlan(slot, state, metrics, join);
  if (planned) return { ...own, ...planned };
  const member = fromRun(slot, state) ?? totalsOf(slot, state, join);
  if (member) return partsOfRun(member, slot, state, metrics, join);
  // 其中 | 竣工投用 41个: a deed is counted as one, whatever its whole.
  const listed = join.deed(slot.phrase?.label ?? '') ? {} : inherited(slot, state);
  const phrase = slot.phrase;
  const part = partOfWhole(slot, state, metrics, join);
  if (part) return { ...own, ...part };
  const headless = phrase?.known === true && phrase.headOnly && slot.afterList && state.previous?.phrase.known === false;
  const leaning = phrase !== undefined && (LEANING.test(phrase.label) || join.deed(phrase.label));
  const had =
    phrase && !slot.owner ? benefited(slot, state, slot.verb ?? slot.cues.find((cue) => cue.role === 'flow-verb'), join) : undefined;
  if (had) return { phrase: had, doubt: 'metric-from-earlier-clause', ...own };
  // 培训 | 农民工 | 64万人次: what is done with people is no count of those that there are.
  const handled = phrase?.known === true && phrase.unit === '人' && slot.quantity.baseUnit === '人次' ? slot.verb : undefined;
  if (phrase && handled) return { ...own, phrase: join.words(handled.word + phrase.label, phrase), doubt: '' };
  // 减轻 | 企业负担: without the verb the burden itself would be meant.
  const eased = phrase && easing(slot, phrase);
  if (eased) return { ...own, phrase: join.words(eased + phrase.label, phrase), doubt: '' };
  const sharing = phrase && sameShare(slot, state);
  if (phrase && sharing)
    return { ...own, phrase: join.words(sharing.replace('…', phrase.label), phrase), doubt: 'metric-from-earlier-clause' };
  if (phrase && !phrase.generic && !headless && !leaning && !phrase.label.startsWith('占')) return { phrase, doubt: '', ...own, ...listed };
  const deed = slot.verb ?? slot.cues.find((cue) => cue.role === 'flow-verb');
  // 建设 | 道路硬化工程 62个 | 项目: the owner stands right before the number.
  const glued = slot.side === 'after' && slot.owner?.generic === false && slot.owner.end >= slot.quantity.outer.start - 1;
  const named = deed && !glued && !(slot.side === 'before' && !slot.verb && deed.word.startsWith('新'));
  const people =
    phrase?.measure === 'stock' && slot.quantity.dimension === 'people' && deed?.role === 'flow-verb' && !phrase.label.endsWith('数');
  if (
    phrase &&
    !phrase.known &&
    named &&
    (!measured(phrase) || people) &&
    !phrase.label.startsWith('占') &&
    !phrase.label.startsWith(deed.word)
  ) {
    // 特别国债资金383亿元、支持 | 项目 512个: what was told right before is what does it.
    const agent = slot.afterList && deed.role !== 'flow-verb' && deed.role !== 'stock-verb' ? (state.previous?.phrase.label ?? '') : '';
    return { phrase: join.words(agent + deed.word + phrase.label, phrase), doubt: '', ...own };
  }
  const deedOfList = slot.afterList && listed.verb ? listed.verb : (listed.cues ?? []).find((cue) => cue.role === 'flow-verb');
  if (
    phrase &&
    slot.afterList &&
    deedOfList?.role === 'flow-verb' &&
    !phrase.known &&
    !measured(phrase) &&
    !phrase.money &&
    slot.side === 'before' &&
    sameKind(slot, state)
  )
    return { phrase: join.words(deedOfList.word + phrase.label, phrase), doubt: 'metric-from-list', ...own, ...listed };
  const served = benefited(slot, state, deed, join);
  if (served) return { phrase: served, doubt: 'metric-from-earlier-clause', ...own };
  const found = ownerOf(slot, state, metrics);
  const alike = /^[次日]均/.test(phrase?.label ?? '') && /[次日]均/.test(found?.phrase.label ?? '');
  const owner = phrase?.owned === true && !alike && found?.doubt === 'metric-from-earlier-sentence' ? undefined : found;
  // 截至7月，兑付 | 补助 120万元: without an owner the deed says at least what was done with it.
  const paid = !owner && phrase && deed?.role === 'flow-verb' && slot.quantity.dimension === 'money' ? deed.word + phrase.label : undefined;
  if (phrase && paid !== undefined && paid.length >= 4) return { phrase: join.words(paid, phrase), doubt: 'metric-without-owner', ...own };
  if (!owner)
    return phrase &&
      (phrase.owned || !measured(phrase) || join.deed(phrase.label) || (phrase.label.length >= 4 && /^(?:基金|参保)/.test(phrase.label))) &&
      !phrase.label.startsWith('占')
      ? { phrase, doubt: 'metric-without-owner', ...own }
      : undefined;
  if (phrase) {
    const alike = join.deed(phrase.label) ? sameUnit(slot, state) : undefined;
    const base = phrase.measure === 'share' || phrase.measure === 'growth' ? owner.phrase.label : ownWords(alike ?? owner.phrase);
    // 改造小区28个，已开工26个: a deed alone is told of what was counted before, in its unit.
    const words = join.deed(phrase.label)
      ? { ...join.words(phrase.label + join.bare(base), phrase), owner: join.bare(base) }
      : ownedBy(join.owner(base, phrase.label, phrase), phrase.label, base);
    return { phrase: words, doubt: owner.doubt, ...own };
  }
  return {
    phrase: carriedPhrase(slot, owner.phrase, deed, state, join),
    doubt: owner.doubt,
    ...own,
    ...listed,
    ...sameBound(slot, state),
    verb: deed,
  };
}

/** Both are counts of things (道路80条、桥梁15座), so that the second is no part of the first. */
function sameKind({ quantity }: MetricSlot, { previous }: State): boolean {
  return quantity.dimension === 'count' && previous?.slot.quantity.dimension === 'count';
}

/**
 * A noun that is carried over to a later verb: 基本建成511万套 tells another count of the housing than 新开工740万套,
 * and 改造小区120个，惠及3万户 counts something else in another unit: the verb joins the name.
 */
function carriedPhrase(slot: MetricSlot, owner: Phrase, deed: MetricCue | undefined, state: State, join: JoinPhrase): Phrase {
  if (!deed || owner.label.includes(deed.word)) return owner;
  // 总量达1400万户，新登记147万户: what is new is no part of the total's name.
  const total = deed.word.startsWith('新') ? /^(.{2,}?)(?:总量|总数|总户数|保有量)$/.exec(owner.label)?.[1] : undefined;
  if (total !== undefined) return join.words(total, owner);
  if (join.distinct(deed.word)) {
    const base = join.bare(ownWords(owner));
    return { ...join.words(deed.word + base, owner), owner: base };
  }
  const { baseUnit } = slot.quantity;
  const other = state.referent !== undefined && ![baseUnit, '', '%', 'pp'].includes(state.referent.slot.quantity.baseUnit);
  return other && baseUnit !== '%' && baseUnit !== 'pp' ? join.words(owner.label + deed.word, owner) : owner;
}

/** 增长7.6%，高于全国1.7个百分点: the gap is a metric of its own, named by both. */
function besideAnother(
  slot: MetricSlot,
  state: State,
  metrics: SentenceMetrics,
  join: JoinPhrase,
): Pick<Resolved, 'phrase' | 'doubt'> | undefined {
  if (slot.gap === undefined || slot.quantity.form === 'rank') return undefined;
  const named = slot.phrase && !slot.phrase.generic ? { phrase: slot.phrase, doubt: '' as const } : ownerOf(slot, state, metrics);
  return named && { phrase: { ...join.words(named.phrase.label + slot.gap, named.phrase), predicate: slot.gap }, doubt: named.doubt };
}

function measured(phrase: Phrase): boolean {
  return phrase.measure !== undefined && MEASURED.has(phrase.measure);
}

/** In a list under one verb (新增A 3家、B 11家) the later ones are counted as the first. */
function inherited(slot: MetricSlot, state: State): { cues?: readonly MetricCue[]; verb?: MetricCue | undefined; like?: 'flow' | 'stock' } {
  const { previous } = state;
  const silent = slot.cues.length === 0 && slot.verb === undefined;
  if (slot.afterList && silent && previous) return { cues: previous.cues, verb: previous.verb };
  const { partsFrom } = state;
  const whole =
    silent && partsFrom !== undefined && !slot.inBracket
      ? state.told.findLast(
          ({ slot: told, measure }) =>
            told.quantity.start < partsFrom &&
            (told.quantity.baseUnit === slot.quantity.baseUnit || told.quantity.baseUnit === '') &&
            measure !== 'growth' &&
            measure !== 'change',
        )
      : undefined;
  return whole && (whole.measure === 'flow' || whole.measure === 'stock')
    ? { cues: whole.cues.filter((cue) => cue.role !== 'trend'), verb: whole.verb, like: whole.measure }
    : {};
}
