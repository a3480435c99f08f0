import type { Holder } from './held.js';
import type { Divided } from './divided.js';
import type { Account } from './of-account.js';
import type { MetricCue, MetricSlot, Phrase } from '../model/metric.js';
import type { Measure } from '../model/observation.js';
import type { PeriodMention } from '../model/period.js';
import type { Comparator } from '../model/quantity.js';

/** A slot whose metric and measure are settled. */
export interface Settled {
  readonly slot: MetricSlot;
  readonly phrase: Phrase;
  readonly measure: Measure;
  /** Cues that count for it: its own, or those of the list that it continues. */
  readonly cues: readonly MetricCue[];
  readonly verb: MetricCue | undefined;
}

/** Owners told before a 分别 and how many of them have had their value. */
export interface Run {
  readonly members: readonly Phrase[];
  readonly next: number;
  /** The bound that stands before the first value. */
  readonly comparator: Comparator;
  readonly cues: readonly MetricCue[];
  readonly verb: MetricCue | undefined;
}

/** What later clauses may lean on. A new value for each slot; nothing here is changed in place. */
export interface State {
  readonly block: number;
  readonly point: number;
  /** Last settled slot of this sentence outside closed brackets, and the last one of all. */
  readonly referent: Settled | undefined;
  readonly previous: Settled | undefined;
  /** All settled slots of this sentence, in order. */
  readonly told: readonly Settled[];
  /** Those of the sentence before, of the same block and point. */
  readonly toldBefore: readonly Settled[];
  /** Last settled slot of an earlier sentence of the same block and point. */
  readonly earlier: Settled | undefined;
  /** The institution or group of which the block told last. */
  readonly holder: Holder | undefined;
  /** The budget of which the section told last. */
  readonly account: Account | undefined;
  /** The amount of which the paragraph told last: its classes grow by it. */
  readonly amount: Settled | undefined;
  /** The amount that was told last and may be told by its classes. */
  readonly divided: Divided | undefined;
  /** Offset of the 其中 of this sentence; what follows is a part of what was told before it. */
  readonly partsFrom: number | undefined;
  readonly run: Run | undefined;
  /** Owners of the last 分别 of this sentence. */
  readonly members: readonly Phrase[] | undefined;
  /** Time said in an earlier sentence of the same block and point. */
  readonly carried: PeriodMention | undefined;
  /** Time said before the first point of the block: it holds for every point. */
  readonly leadIn: PeriodMention | undefined;
  /** The same for a list whose points are paragraphs. */
  readonly listLead: PeriodMention | undefined;
}

/** Nothing to lean on but the budget of the section: the state at the start of a block. */
export function freshState(block: number, point: number, account?: Account): State {
  return {
    block,
    point,
    referent: undefined,
    previous: undefined,
    told: [],
    toldBefore: [],
    earlier: undefined,
    holder: undefined,
    account,
    amount: undefined,
    divided: undefined,
    partsFrom: undefined,
    run: undefined,
    members: undefined,
    carried: undefined,
    leadIn: undefined,
    listLead: undefined,
  };
}

/** The state with a few things changed. All of its keys stand in one literal: of copies of copies the engine knows no shape, and each costs many times as much. */
export function changed(state: State, changes: Partial<State>): State {
  return {
    block: state.block,
    point: state.point,
    referent: state.referent,
    previous: state.previous,
    told: state.told,
    toldBefore: state.toldBefore,
    earlier: state.earlier,
    holder: state.holder,
    account: state.account,
    amount: state.amount,
    divided: state.divided,
    partsFrom: state.partsFrom,
    run: state.run,
    members: state.members,
    carried: state.carried,
    leadIn: state.leadIn,
    listLead: state.listLead,
    ...changes,
  };
}

/** The state at the start of a sentence: what the one before said stays behind as `earlier`; a new block or point starts anew. */
export function enterSentence(state: State, block: number, point: number): State {
  if (block !== state.block) return freshState(block, point, state.account);
  if (point !== state.point) {
    const leadIn = state.point === 0 ? state.carried : state.leadIn;
    return changed(freshState(block, point, state.account), { carried: leadIn, leadIn, listLead: state.listLead });
  }
  // Most sentences tell no number and leave nothing behind.
  const { told, toldBefore, referent, previous, partsFrom, run, members } = state;
  if (told.length + toldBefore.length === 0 && !referent && !previous && partsFrom === undefined && !run && !members) return state;
  return changed(state, {
    referent: undefined,
    previous: undefined,
    told: [],
    toldBefore: state.told,
    partsFrom: undefined,
    run: undefined,
    members: undefined,
    earlier: state.referent ?? state.previous ?? state.earlier,
  });
}

/** 户 and 家 both count enterprises and the like. */
export function sameCount(one: string, other: string): boolean {
  return one === other || (/^[户家]$/.test(one) && /^[户家]$/.test(other)) || (/^[项个]$/.test(one) && /^[项个]$/.test(other));
}
