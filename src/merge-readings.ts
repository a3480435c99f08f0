import type { KindCue } from './model/cue.js';
import type { SentenceMetrics } from './model/metric.js';
import type { PeriodMention } from './model/period.js';
import type { Quantities } from './model/quantity.js';
import type { RegionMention } from './model/region.js';
import type { Sentence } from './model/structure.js';

/** What the stages found in the sentences of one language, or of all of them; the lists are parallel to `sentences`, which stand in the order of the text. */
export interface Reading {
  readonly sentences: readonly Sentence[];
  readonly periods: readonly (readonly PeriodMention[])[];
  readonly quantities: readonly Quantities[];
  readonly metrics: readonly SentenceMetrics[];
  readonly kinds: readonly (readonly KindCue[])[];
  readonly regions: readonly (readonly RegionMention[])[];
}

const NO_QUANTITIES: Quantities = { quantities: [], exclusions: [] };
const NO_METRICS: SentenceMetrics = { slots: [], topics: [], before: undefined };

/** The readings of a text in several languages as one, sentences in the order of the text. */
export function mergeReadings(readings: readonly Reading[]): Reading {
  const [first] = readings;
  if (first && readings.length === 1) return first;
  const order = readings
    .flatMap((reading) => reading.sentences.map((sentence, at) => ({ reading, sentence, at })))
    .sort((a, b) => a.sentence.start - b.sentence.start);
  return {
    sentences: order.map(({ sentence }) => sentence),
    periods: order.map(({ reading, at }) => reading.periods[at] ?? []),
    quantities: order.map(({ reading, at }) => reading.quantities[at] ?? NO_QUANTITIES),
    metrics: order.map(({ reading, at }) => reading.metrics[at] ?? NO_METRICS),
    kinds: order.map(({ reading, at }) => reading.kinds[at] ?? []),
    regions: order.map(({ reading, at }) => reading.regions[at] ?? []),
  };
}
