import type { KindCue } from '../model/cue.js';
import type { Document } from '../model/document.js';
import type { MetricSlot, SentenceMetrics } from '../model/metric.js';
import type { Observation } from '../model/observation.js';
import type { PeriodMention } from '../model/period.js';
import type { Quantities } from '../model/quantity.js';
import type { RegionMention } from '../model/region.js';
import type { Sentence, Structure } from '../model/structure.js';
import { brokenDownAfter } from './broken-down.js';
import { dividedAfter } from './divided.js';
import { decideKind } from './decide-kind.js';
import { decideRegion } from './decide-region.js';
import { decidePeriod } from './decide-period.js';
import { stillCarried, timesToCarry } from './carried-time.js';
import { datingTimes, lastCarried, looksBack, ownPeriod, touches } from './own-period.js';
import { accountAfter, accountAt } from './of-account.js';
import { withParts } from './parts-start.js';
import { pointTimeAt, type PointTime } from './point-time.js';
import { readSettled } from './en/read-settled.js';
import { holderAfter, holderAt } from './held.js';
import { isReachedLevel, isStartingLevel } from './from-to.js';
import { leadInAt, leadInOf, type LeadIn } from './lead-in.js';
import { makeObservation } from './make-observation.js';
import { lastOnward, onwardBefore } from './onward-cues.js';
import { resolvePhrase } from './resolve-phrase.js';
import { noPart, reviewPartAt, type ReviewPart } from './review-part.js';
import { ownName } from './own-name.js';
import type { JoinPhrase } from './resolved.js';
import { levelTime, openingBalance, outturnLevel } from './starting-level.js';
import { settleMeasure } from './settle-measure.js';
import { changed, enterSentence, freshState, type State } from './state.js';
import { withoutGap } from './without-gap.js';
import { isYearlyLevel } from './yearly-level.js';

/** Everything that the stages before found; lists are parallel to `sentences`. */
export interface ObserveInput {
  readonly document: Document;
  readonly structure: Structure;
  readonly sentences: readonly Sentence[];
  readonly quantities: readonly Quantities[];
  readonly periods: readonly (readonly PeriodMention[])[];
  readonly metrics: readonly SentenceMetrics[];
  readonly kinds: readonly (readonly KindCue[])[];
  readonly regions: readonly (readonly RegionMention[])[];
  /** Makes a phrase of words that do not stand together; the metrics stage's. */
  readonly join: JoinPhrase;
}

/** A quantity for which no metric could be found: shown as a problem, never as a row. */
export interface Unresolved {
  readonly start: number;
  readonly end: number;
  readonly because: string;
}

export interface Observed {
  readonly observations: readonly Observation[];
  readonly unresolved: readonly Unresolved[];
}

/** The mentions of each clause become observations: whose number it is, how it measures, of what kind and of which time. */
export function observe(input: ObserveInput): Observed {
  const observations: Observation[] = [];
  const unresolved: Unresolved[] = [];
  let state = freshState(-1, 0);
  let part = noPart;
  let onward: { block: number; cue: KindCue } | undefined;
  let lead: LeadIn | undefined;
  let point: PointTime | undefined;
  input.sentences.forEach((sentence, index) => {
    const listed = sentence.block !== state.block && LISTED.test(sentence.text) ? (state.listLead ?? state.carried) : undefined;
    state = enterSentence(state, sentence.block, sentence.point);
    if (state.account?.section !== sentence.section || state.account.block !== sentence.block)
      state = changed(state, { account: accountAt(state.account, sentence, input.structure, input.join) });
    part = reviewPartAt(part, sentence, input.periods[index] ?? [], input.structure);
    if (listed) state = changed(state, { carried: listed, leadIn: listed, listLead: listed });
    if (input.structure.language === 'en') {
      lead = leadInAt(lead, sentence);
      point = pointTimeAt(point, sentence, input.sentences[index + 1], input.periods[index] ?? [], input.structure.year);
      if (point && !state.carried) state = changed(state, { carried: point.mention });
    }
    if (onward?.block !== sentence.block) onward = lead && lead.mark !== undefined ? { block: sentence.block, cue: lead.cue } : undefined;
    const slots = input.metrics[index]?.slots ?? [];
    const cues = input.kinds[index] ?? [];
    for (const [at, slot] of slots.entries()) {
      const read = readSlot(input, index, slots, at, withParts(state, sentence, slot), onwardBefore(cues, slot, onward?.cue), part);
      state = read.state;
      if (read.observation) observations.push(read.observation);
      else if (!slot.ofClass)
        unresolved.push({ start: slot.quantity.start, end: slot.quantity.end, because: 'no noun phrase says what is counted' });
    }
    const last = cues.length > 0 ? lastOnward(cues, onward !== undefined) : undefined;
    if (last) onward = { block: sentence.block, cue: last };
    if (input.structure.language === 'en') lead = leadInOf(sentence, cues) ?? lead;
    // Most sentences tell no time.
    if ((input.periods[index] ?? []).length === 0) return;
    const times = timesToCarry(input, index);
    const carried = lastCarried(sentence, times, input.structure) ?? stillCarried(state.carried, times, input.structure);
    if (carried !== state.carried) state = changed(state, { carried });
  });
  return { observations, unresolved };
}

const NOW = /^(?:现有|现存|实有|目前有)$/;

/** A paragraph that is a point of the list that the one before led in (五年来，主要成就是：⏎——…). */
const LISTED = /^\s*(?:——|—|-|●|•|·|◆|■|\*)/;

function readSlot(
  input: ObserveInput,
  index: number,
  slots: readonly MetricSlot[],
  at: number,
  state: State,
  onward: KindCue | undefined,
  part: ReviewPart,
): { readonly state: State; readonly observation: Observation | undefined } {
  const sentence = input.sentences[index];
  const slot = slots[at];
  const metrics = input.metrics[index];
  if (slot?.ofClass) return { state, observation: undefined };
  if (slot?.settled) return { state, observation: readSettled({ input, index, slot, settled: slot.settled, state, onward }) };
  const holder = sentence && slot ? holderAt(state, slot, sentence, input.document.text, input.join) : undefined;
  const held = holder === state.holder ? state : changed(state, { holder });
  const resolved = sentence && slot && metrics ? resolvePhrase(slot, held, metrics, input.join) : undefined;
  if (!sentence || !slot || !resolved) return { state: changed(state, { run: undefined }), observation: undefined };
  const periods = datingTimes(input.periods[index] ?? [], sentence, input.structure);
  const said = ownPeriod(slot, sentence, periods);
  const starting = isStartingLevel(slots, at);
  const decision = decideKind({
    quantity: slot.quantity,
    sentence,
    clause: sentence.clauses[slot.clause] ?? sentence,
    cues: input.kinds[index] ?? [],
    onward,
    terms: slot.terms === true,
    period: said?.mention,
    carried: state.carried,
    structure: input.structure,
  });
  const own =
    decision.kind === 'target' && said && looksBack(said.mention, input.structure)
      ? ownPeriod(slot, sentence, periods, said.mention)
      : said;
  const kind = starting && decision.kind === 'target' ? 'fact' : decision.kind;
  const measured = settleMeasure({ slot, state, resolved, kind, decisive: decision.decisive === true, starting, own, sentence });
  const overYears = resolved.cues.some(({ word }) => input.join.averaged(word)) || resolved.verb?.word.startsWith('累计') === true;
  const found = decidePeriod({
    own,
    carried: state.carried,
    kind: decision.kind,
    now: resolved.cues.some(({ word }) => NOW.test(word)) || NOW.test(resolved.verb?.word ?? ''),
    inRetrospect: decision.decisive === true,
    measure: measured.measure,
    overYears,
    years: part.years,
    sentence,
    structure: input.structure,
  });
  const bound = own?.basis === 'clause' && touches(own.mention, slot, sentence, 2);
  const reached =
    ((measured.measure === 'flow' || measured.measure === 'price') && isReachedLevel(slots, at)) ||
    (measured.measure === 'flow' && isYearlyLevel(slot, sentence, resolved.phrase, resolved.cues, resolved.verb, input.join.averaged));
  const outturn = outturnLevel(slot, sentence, found) ?? openingBalance(resolved, found);
  const level = { structure: input.structure, sentence, slot, measure: measured.measure, overYears };
  const dated = outturn ?? levelTime(found, starting && !bound, reached, level);
  const observation = makeObservation({
    input,
    sentence,
    slot,
    resolved: ownName(slot, resolved, measured, state, input.join),
    measured,
    decision: { ...decision, kind: outturn === undefined ? kind : 'fact' },
    dated,
    place: decideRegion({ slot, slots, resolved, sentence, periods, regions: input.regions[index] ?? [], structure: input.structure }),
    starting: starting && !bound,
  });
  const settled = {
    slot,
    phrase: withoutGap(slot, resolved.phrase, input.join),
    measure: measured.measure,
    cues: resolved.cues,
    verb: resolved.verb,
  };
  const rank = slot.quantity.form === 'rank';
  return {
    observation,
    state: changed(held, {
      previous: settled,
      told: [...state.told, settled],
      referent: slot.inBracket || (rank && state.referent) ? (state.referent ?? settled) : settled,
      run: resolved.run,
      members: resolved.run?.members ?? state.members,
      amount: brokenDownAfter(state.amount, settled, input.join),
      divided: dividedAfter(state, settled, metrics?.topics ?? [], input.join),
      account: accountAfter(state, settled, sentence, input.join),
      holder: holderAfter(held, settled, sentence, input.join),
    }),
  };
}
