import type { MetricCue, Phrase } from '../model/metric.js';
import type { ObservationKind } from '../model/observation.js';
import type { Measured } from './decide-measure.js';
import { governing } from './resolved.js';

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
    event,
    happened,
    dealing,
    reached,
    bodies,
  }: {
    kind: ObservationKind;
    phrase: Phrase;
    cues: readonly MetricCue[];
    verb: MetricCue | undefined;
    asOf: boolean;
    /** The words say until when it was counted (截至…). */
    until: boolean;
    throughout: boolean;
    /** What those did who are counted stands behind their number. */
    event: boolean;
    /** 有 alone leads to the number, and what its noun did stands behind. */
    happened: boolean;
    /** Cases or sums of a year that the clause names. */
    dealing: boolean;
    reached: boolean;
    /** Enterprises or households are counted. */
    bodies: boolean;
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
  // 到2025年，实现 | 高新技术企业2.5万家: so many there are to be by then.
  if (kind === 'target' && measured.measure === 'flow' && asOf && bodies && deed?.word === '实现' && phrase.measure !== 'flow')
    return { ...measured, measure: 'stock' };
  if (kind === 'provision' && measured.measure === 'stock' && phrase.measure === 'flow') return { ...measured, measure: 'flow' };
  const counts =
    measured.measure === 'stock' &&
    (phrase.measure === undefined || (event && phrase.measure === 'flow')) &&
    !phrase.known &&
    (happened || !cues.some(({ role }) => role === 'stock-verb' || role === 'link'));
  if (throughout && kind === 'fact' && counts && verb?.role !== 'stock-verb') return { ...measured, measure: 'flow' };
  // 全年累计发放 | 补贴: all that was done in a period, and no level.
  const summed = governing({ cues, verb }).some(({ word }) => word.startsWith('累计'));
  // 2021年累计办理续贷3.3万笔、412亿元: the deeds of a year that is named, and not all since the beginning.
  const dealt = dealing && !phrase.known && (phrase.measure === undefined || phrase.measure === 'flow');
  if ((throughout || dealt) && kind === 'fact' && measured.measure === 'stock' && summed && phrase.instant !== true)
    return { ...measured, measure: 'flow' };
  // 形成30项成果: what is to come about in the period.
  const coming = kind === 'target' && measured.measure === 'stock' && !asOf && phrase.measure === undefined;
  if (coming && governing({ cues, verb }).some(({ word }) => /^(?:形成|落地|培育形成)$/.test(word)))
    return { ...measured, measure: 'flow' };
  const silent = !reached && cues.every((cue) => cue.word === '为' || cue.role === 'adverb' || cue.role === 'region-word');
  const plain = measured.measure === 'stock' && phrase.measure === undefined && !phrase.known && verb?.role !== 'existing-verb';
  return plain && (kind === 'provision' || (kind === 'target' && silent && !asOf)) ? { ...measured, measure: 'flow' } : measured;
}
