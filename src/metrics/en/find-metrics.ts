import type { MetricSlot, SentenceMetrics } from '../../model/metric.js';
import type { Quantities, Quantity } from '../../model/quantity.js';
import type { Sentence } from '../../model/structure.js';

/** For every quantity of an English text the metric that it belongs to, one SentenceMetrics for each sentence. */
export function findEnglishMetrics(sentences: readonly Sentence[], quantities: readonly Quantities[]): readonly SentenceMetrics[] {
  return sentences.map((sentence, index) => ({
    slots: (quantities[index]?.quantities ?? []).map((quantity) => slotOf(quantity, sentence)),
    topics: [],
    before: undefined,
  }));
}

function slotOf(quantity: Quantity, { clauses }: Sentence): MetricSlot {
  return {
    quantity,
    clause: clauses.findIndex(({ start, end }) => start <= quantity.start && quantity.start < end),
    cues: [],
    verb: undefined,
    phrase: undefined,
    owner: undefined,
    side: 'none',
    members: [],
    distributed: false,
    gap: undefined,
    runLength: 1,
    inBracket: false,
    afterList: false,
    ofClass: false,
    perHead: false,
    ofWhole: false,
    regionWord: undefined,
    settled: { measure: 'stock', sign: 1, doubt: '', counted: undefined, starting: false },
  };
}
