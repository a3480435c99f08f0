import type { KindCue } from '../../model/cue.js';
import type { MetricSlot, Phrase, SettledSlot } from '../../model/metric.js';
import type { Observation } from '../../model/observation.js';
import type { Sentence } from '../../model/structure.js';
import type { Span } from '../../model/span.js';
import type { Quantity } from '../../model/quantity.js';
import { decideKind } from '../decide-kind.js';
import { decidePeriod } from '../decide-period.js';
import { looksBack } from '../own-period.js';
import { yearBefore } from '../starting-level.js';
import { makeObservation } from '../make-observation.js';
import type { ObserveInput } from '../observe.js';
import type { State } from '../state.js';
import { isDoneThen, OF_WHOLE, ownEnglishPeriod } from './own-period.js';

/** A slot whose metric and measure the metrics stage has decided, and what surrounds it. */
export interface SettledQuestion {
  readonly input: ObserveInput;
  /** Index of the sentence. */
  readonly index: number;
  readonly slot: MetricSlot;
  readonly settled: SettledSlot;
  readonly state: State;
  readonly onward: KindCue | undefined;
}

/** A time so near to the start of its sentence heads it. */
const HEAD = 12;

/** The observation of a settled slot: its kind and its time are decided here; undefined where no metric was found. */
export function readSettled({ input, index, slot, settled, state, onward }: SettledQuestion): Observation | undefined {
  const sentence = input.sentences[index];
  const { phrase } = slot;
  if (!sentence || !phrase) return undefined;
  const { structure } = input;
  const told = ownEnglishPeriod(slot, sentence, input.periods[index] ?? [], input.metrics[index]?.slots);
  const said = isOfAnotherClause(told, slot, input, index) ? undefined : told;
  const decision = decideKind({
    quantity: slot.quantity,
    sentence,
    clause: sentence.clauses[slot.clause] ?? sentence,
    cues: cuesOf(slot, sentence, input.kinds[index] ?? []),
    onward,
    carried: undefined,
    terms: undefined,
    period: said?.mention,
    structure,
  });
  const { starting, measure, sign } = settled;
  // 420 yuan per capita per annum: a price by the year is no promise for every year.
  const yearly =
    measure === 'price' &&
    said?.mention.period.type === 'every_year' &&
    /^per/i.test(sentence.text.slice(said.mention.start - sentence.start));
  const own = yearly || (decision.kind === 'target' && said && looksBack(said.mention, structure)) ? undefined : said;
  const found = decidePeriod({
    own,
    carried: carriedTo(slot, sentence, state.carried, structure.year),
    kind: decision.kind,
    overYears: false,
    now: false,
    inRetrospect: decision.decisive === true,
    measure,
    sentence,
    structure,
  });
  const bound =
    own?.basis === 'clause' &&
    isBound(own.mention, { start: slot.quantity.start, end: settled.counted?.end ?? slot.quantity.end }, sentence);
  // the forecast was cut from 3% to 1%: both are of the year that is forecast.
  const shifted = starting && !bound && !/\b(?:forecasts?|projections?|estimates?)$/i.test(phrase.label);
  return makeObservation({
    input,
    sentence,
    slot: { ...slot, quantity: withNoun(slot.quantity, settled.counted, phrase) },
    resolved: { phrase, doubt: settled.doubt, run: undefined, cues: slot.cues, verb: slot.verb },
    measured: { measure, sign },
    decision: starting && decision.kind === 'target' ? { ...decision, kind: 'fact' } : decision,
    dated: shifted ? yearBefore(found, { structure, sentence }) : found,
    place: { region: structure.region, doubt: '', by: undefined },
    starting: shifted,
  });
}

/** 77% of | their target of 87 billion: the share tells what was reached. */
function cuesOf({ quantity }: MetricSlot, { text, start }: Sentence, cues: readonly KindCue[]): readonly KindCue[] {
  if (quantity.baseUnit !== '%') return cues;
  return cues.filter(
    (cue) =>
      cue.gives !== 'target' ||
      cue.start < quantity.end ||
      !/^ of (?:[a-z'-]+ ){1,6}$/.test(text.slice(quantity.end - start, cue.start - start)),
  );
}

/** Output fell last year. Exports fell by 5%; we have built 3 roads: last year goes on over what is told in the same tense alone. */
function carriedTo(
  { quantity }: MetricSlot,
  { text, start }: Sentence,
  carried: SettledQuestion['state']['carried'],
  year: number | undefined,
): SettledQuestion['state']['carried'] {
  const past = carried?.relative === true && year !== undefined && Number(carried.period.last.slice(0, 4)) < year;
  const stop = quantity.end - start + text.slice(quantity.end - start).search(/[,;]|$/);
  return past && /\b(?:has|have|is|are|will|now|currently|today|can|should|must)\b/.test(text.slice(0, stop)) ? undefined : carried;
}

/** launched a plan for 2030, and set up | six zones: a later year in the midst of an earlier clause dates no deed that is done. */
function isOfAnotherClause(said: ReturnType<typeof ownEnglishPeriod>, slot: MetricSlot, input: ObserveInput, index: number): boolean {
  const sentence = input.sentences[index];
  const clause = sentence?.clauses[slot.clause];
  const year = input.structure.year;
  if (said?.basis !== 'sentence' || !sentence || !clause || year === undefined) return false;
  const ahead = Number(said.mention.period.last.slice(0, 4)) > year && said.mention.start - sentence.start > HEAD;
  const done = input.kinds[index]?.some(
    ({ gives, strength, start }) => gives === 'fact' && strength === 'strong' && start >= clause.start && start < clause.end,
  );
  return ahead && done === true && said.mention.end <= clause.start;
}

/** 2.25 per cent | in the corresponding period of 2022 */
const SAME_TIME =
  /^ (?:in|for|over|during) the (?:corresponding|same|equivalent|comparable) (?:period|quarter|month|half|time)(?: (?:of|in))? $/;

/** A time that touches the number from either side is its own: a starting level with one is not dated a year before. */
function isBound({ start, end }: Span, quantity: Span, { text, start: from }: Sentence): boolean {
  return (
    OF_WHOLE.test(text.slice(quantity.end - from, Math.max(start, quantity.end) - from)) ||
    SAME_TIME.test(text.slice(quantity.end - from, Math.max(start, quantity.end) - from)) ||
    (start >= quantity.end && start - quantity.end <= 2) ||
    // 41 billion | realised | in 2023/24
    isDoneThen(text.slice(quantity.end - from, Math.max(start, quantity.end) - from)) ||
    (end <= quantity.start && quantity.start - end <= 4)
  );
}

/** The counted noun is the unit of a number that has none: 13.22 million | new urban jobs. Without a noun only the base unit is the metric's (76.3 years of life). */
function withNoun(quantity: Quantity, counted: SettledSlot['counted'], phrase: Phrase): Quantity {
  if (!counted) return quantity;
  const usual = phrase.known && counted.base === phrase.unit ? { dimension: phrase.dimension } : {};
  if (counted.noun === '') return { ...quantity, ...usual, baseUnit: counted.base };
  const unit = `${quantity.unit} ${counted.noun}`.trim();
  return { ...quantity, ...usual, end: Math.max(quantity.end, counted.end), unit, baseUnit: counted.base };
}
