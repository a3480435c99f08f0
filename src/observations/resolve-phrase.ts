import type { MetricSlot, SentenceMetrics } from '../model/metric.js';
import { alsoNew } from './also-new.js';
import { ofAccount } from './of-account.js';
import { factsOf } from './question-facts.js';
import { readingsFor } from './readings.js';
import { likeThat, type Inherited, type JoinPhrase, type Question, type Resolved } from './resolved.js';
import { sameCount, type State } from './state.js';

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
  for (const read of readingsFor(factsOf(question))) {
    const found = read(question);
    if (found) return { run: undefined, cues: slot.cues, verb: slot.verb, ...ofAccount(found, question) };
  }
  return undefined;
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
