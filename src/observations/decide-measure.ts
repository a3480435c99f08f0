import type { MetricCue, MetricSlot, Phrase } from '../model/metric.js';
import type { Measure, ObservationKind } from '../model/observation.js';
import { easing } from './owner-words.js';
import { governing } from './resolved.js';

/** How the number measures its metric, and the sign that a fall gives it. */
export interface Measured {
  readonly measure: Measure;
  readonly sign: 1 | -1;
}

const RELATIVE = new Set(['%', '‰', '倍']);
/** Between a word of change and the number these make the number the level that was reached (提高到 70%). */
const REACHED = /[到至为达成]$|^[到至为达成]|占/;

/** Units of events: their number is always one of a period. */
const EVENTS = /^(?:人次|场次|家次|户次|件次|批次|轮次|架次|班次|车次|例次|次|起|场|列|标箱|辆次|种次)$/;

/** 万辆（艘、架、列）次: the other kinds in brackets stand within the unit. */
function isEvent(unit: string): boolean {
  return EVENTS.test(unit.replace(/（[^（）]*）/, ''));
}

/** Growth and change are told by the words before the number, shares by the unit, levels by verbs, heads and the catalogue, in this order. */
export function decideMeasure(slot: MetricSlot, phrase: Phrase, cues: readonly MetricCue[], verb: MetricCue | undefined): Measured {
  const { quantity } = slot;
  if (quantity.form === 'rank') return { measure: 'rank', sign: 1 };
  if (quantity.dimension === 'ratio') return { measure: 'share', sign: 1 };
  const relative = RELATIVE.has(quantity.baseUnit) || quantity.form === 'fraction';
  const told = trendOf(cues);
  const trend = told?.word === '改善' && phrase.lowerIsBetter ? { ...told, sign: -1 as const } : told;
  if (quantity.baseUnit === 'pp') return { measure: 'change', sign: trend?.sign ?? signOfVerb(verb) };
  if (trend && slot.side === 'after' && !relative)
    return trend.sign === -1 ? { measure: 'change', sign: -1 } : { measure: 'flow', sign: 1 };
  if (trend) return { measure: relative || quantity.form === 'multiple' ? 'growth' : 'change', sign: trend.sign ?? 1 };
  if (relative) return relativeLevel(phrase, verb, slot);
  // 减轻 | 企业负担 8.6亿元: what is taken off a burden is an amount of the period.
  if (easing({ verb, quantity }, phrase) !== undefined) return { measure: 'flow', sign: 1 };
  if (verb?.role === 'trend' && !reaches(cues)) return verb.sign === -1 ? { measure: 'change', sign: -1 } : { measure: 'flow', sign: 1 };
  const added = (cues.find((cue) => cue.role === 'flow-verb') ?? verb)?.word.includes('新') === true;
  if (quantity.baseUnit.includes('/') && quantity.dimension !== 'money')
    return { measure: added ? 'flow' : phrase.measure === 'share' ? 'share' : 'stock', sign: 1 };
  const perHead = slot.perHead || cues.some((cue) => cue.role === 'per-head') || quantity.baseUnit.includes('/');
  if (perHead || phrase.measure === 'price') return { measure: 'price', sign: 1 };
  return { measure: levelOf(phrase, quantity, slot.side, cues, verb), sign: 1 };
}

/** The word of change that the number belongs to, unless 到 or 至 stands between them. Cues are nearest first. */
function trendOf(cues: readonly MetricCue[]): MetricCue | undefined {
  for (const [at, cue] of cues.entries()) {
    if (cue.role === 'trend') return cue;
    const next = cues.slice(at + 1).find(({ role }) => role !== 'adverb');
    // 预期增长 | 均为 | 12%: the link only leads from the change to its number.
    if (cue.role === 'link' && /^(?:均|约|分别)?[为达]$/.test(cue.word) && next?.role === 'trend' && /[长速幅]$/.test(next.word))
      return next;
    if (cue.role === 'link' && REACHED.test(cue.word)) return undefined;
  }
  return undefined;
}

function reaches(cues: readonly MetricCue[]): boolean {
  return cues.some((cue) => cue.role === 'link' && REACHED.test(cue.word));
}

function signOfVerb(verb: MetricCue | undefined): 1 | -1 {
  return verb?.role === 'trend' ? (verb.sign ?? 1) : 1;
}

function relativeLevel(phrase: Phrase, verb: MetricCue | undefined, slot: MetricSlot): Measured {
  // 价格指数为99.4%: an index with 100 for the year before, and no growth.
  if (phrase.measure === 'growth' && phrase.label.includes('指数') && Number(slot.quantity.value) >= 80)
    return { measure: 'share', sign: 1 };
  if (phrase.measure === 'growth') return { measure: 'growth', sign: phrase.sign ?? 1 };
  // 不低于当地最低生活保障标准的 | 1.6倍: so many times another level.
  if (slot.quantity.baseUnit === '倍' && slot.cues.some(({ word }) => /^不[低高]于$|^不[超少][过于]$/.test(word)) && verb?.role !== 'trend')
    return { measure: 'share', sign: 1 };
  if (slot.quantity.baseUnit === '倍') return { measure: phrase.label.endsWith('倍数') ? 'stock' : 'growth', sign: 1 };
  if (verb?.role === 'trend' && slot.side === 'before' && slot.cues.length === 0 && !slot.ofWhole && phrase.measure !== 'share') {
    return { measure: 'growth', sign: verb.sign ?? 1 };
  }
  return { measure: 'share', sign: 1 };
}

/** 农村公路共120条, 累计建成高标准农田12万亩: things that are there, though the metric is one of a period's work. */
function countsUp(cues: readonly MetricCue[], verb: MetricCue | undefined, dimension: string): boolean {
  const words = governing({ cues, verb }).map(({ word }) => word);
  return /^(?:count|area|length|)$/.test(dimension) && words.some((word) => /^(?:共|共有|现有|拥有|累计.*)$/.test(word));
}

/** 高标准农田 | 达 | 7759万亩: a level that has been come to. */
function attained({ comparator, outer, start }: MetricSlot['quantity'], side: MetricSlot['side'], cues: readonly MetricCue[]): boolean {
  const passed = comparator === '>' && outer.start < start;
  return side === 'before' && (passed || cues.some(({ role, word }) => role === 'link' && /[到至达有]$/.test(word)));
}

/** 设立领事机构 | 增至 24家: a level that a change has led to. */
function changedTo(cues: readonly MetricCue[]): boolean {
  return cues.some(({ role, word }) => role === 'link' && /^[增升扩降减提].*[到至为]$/.test(word));
}

function levelOf(
  phrase: Phrase,
  quantity: MetricSlot['quantity'],
  side: MetricSlot['side'],
  cues: readonly MetricCue[],
  verb: MetricCue | undefined,
): Measure {
  const { baseUnit: unit, dimension } = quantity;
  const deed = cues.find((cue) => cue.role === 'flow-verb') ?? (verb?.role === 'flow-verb' ? verb : undefined);
  if (isEvent(unit) && !cues.some(({ word }) => word.startsWith('累计')) && verb?.word.startsWith('累计') !== true) return 'flow';
  // 改造的老旧小区 | 共有 1126个: what there is, whatever was done with it.
  if (side === 'before' && cues.some(({ word }) => /^(?:共有|现有|实有|拥有)$/.test(word)) && dimension !== 'money') return 'stock';
  const there = countsUp(cues, verb, dimension) || (phrase.lasts === true && attained(quantity, side, cues));
  if (phrase.known && phrase.measure === 'flow') return !deed && there ? 'stock' : 'flow';
  const built = cues.find((cue) => cue.role === 'stock-verb') ?? (verb?.role === 'stock-verb' ? verb : undefined);
  if (built) return 'stock';
  if (phrase.instant === true && deed?.word.startsWith('新') !== true) return 'stock';
  if (deed?.word.startsWith('新') !== true && phrase.measure !== 'flow' && dimension !== 'money' && changedTo(cues)) return 'stock';
  if (deed || isEvent(unit)) return deed?.measure ?? 'flow';
  // 治理矿山16万亩、小流域面积40万亩; 争取 | 16亿元国债资金: so much was done.
  const treated = verb?.role === 'weak-verb' && verb.rule !== '(verb)' && dimension === 'area' && cues.length === 0;
  if (treated || (side === 'after' && cues.some(({ word }) => word === '争取'))) return 'flow';
  if (phrase.measure === 'flow' || phrase.measure === 'stock') return phrase.measure;
  if (cues.some(({ role, word }) => role === 'link' && word.startsWith('累计'))) return 'stock';
  const reached = side === 'before' && cues.some(({ role, word }) => role === 'link' && REACHED.test(word));
  if (
    (verb?.role === 'weak-verb' && !(reached && verb.rule === '(verb)')) ||
    (verb?.role === 'link' && verb.word === '突破' && side === 'before') ||
    cues.some((cue) => /^[为向]$/.test(cue.word) && side === 'after')
  )
    return 'flow';
  return 'stock';
}

/** What the kind and a time said in the clause add: a deed as of a day has built up a stock (截至4月底，设立子基金20支), a target without a verb is a period's work. */
export function refineMeasure(
  measured: Measured,
  {
    kind,
    phrase,
    cues,
    verb,
    asOf,
    until,
    throughout,
    happened,
    dealing,
    reached,
  }: {
    kind: ObservationKind;
    phrase: Phrase;
    cues: readonly MetricCue[];
    verb: MetricCue | undefined;
    asOf: boolean;
    /** The words say until when it was counted (截至…). */
    until: boolean;
    throughout: boolean;
    /** 有 alone leads to the number, and what its noun did stands behind. */
    happened: boolean;
    /** Cases or sums of a year that the clause names. */
    dealing: boolean;
    reached: boolean;
  },
): Measured {
  const deed = cues.find((cue) => cue.role === 'flow-verb') ?? verb;
  if (
    measured.measure === 'flow' &&
    asOf &&
    kind === 'fact' &&
    !(phrase.measure === 'flow' && (phrase.known || !until)) &&
    !deed?.word.includes('新')
  ) {
    return { ...measured, measure: 'stock' };
  }
  if (kind === 'provision' && measured.measure === 'stock' && phrase.measure === 'flow') return { ...measured, measure: 'flow' };
  const counts =
    measured.measure === 'stock' &&
    phrase.measure === undefined &&
    !phrase.known &&
    (happened || !cues.some(({ role }) => role === 'stock-verb' || role === 'link'));
  if (throughout && kind === 'fact' && counts && verb?.role !== 'stock-verb') return { ...measured, measure: 'flow' };
  // 全年累计发放 | 补贴: all that was done in a period, and no level.
  const summed = governing({ cues, verb }).some(({ word }) => word.startsWith('累计'));
  // 2021年累计办理续贷3.3万笔、412亿元: the deeds of a year that is named, and not all since the beginning.
  const dealt = dealing && !phrase.known && phrase.measure === undefined;
  if ((throughout || dealt) && kind === 'fact' && measured.measure === 'stock' && summed && phrase.instant !== true)
    return { ...measured, measure: 'flow' };
  // 形成30项成果: what is to come about in the period.
  const coming = kind === 'target' && measured.measure === 'stock' && !asOf && phrase.measure === undefined;
  if (coming && governing({ cues, verb }).some(({ word }) => /^(?:形成|落地|培育形成)$/.test(word)))
    return { ...measured, measure: 'flow' };
  const silent = !reached && cues.every((cue) => cue.word === '为' || cue.role === 'adverb' || cue.role === 'region-word');
  const plain = measured.measure === 'stock' && phrase.measure === undefined && !phrase.known;
  return plain && (kind === 'provision' || (kind === 'target' && silent && !asOf)) ? { ...measured, measure: 'flow' } : measured;
}
