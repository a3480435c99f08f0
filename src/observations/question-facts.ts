import type { Question, Reading } from './resolved.js';

/** What is plain to see of a question, one bit each: most readings can be left out by it without being asked. */
export const FACT = {
  phrase: 1,
  noPhrase: 2,
  /** The phrase is a metric of the catalogue, or is none. */
  known: 4,
  unknown: 8,
  before: 16,
  noOwner: 32,
  inBracket: 64,
  afterList: 128,
  gap: 256,
  money: 512,
  /** People, or households. */
  people: 1024,
  percent: 2048,
  cue: 4096,
  noCue: 8192,
  trend: 16_384,
  deed: 32_768,
  /** May be one of a row: behind 分别, or without a name. */
  row: 65_536,
  previous: 131_072,
  referent: 262_144,
  told: 524_288,
  toldBefore: 1_048_576,
  /** Behind 其中. */
  parts: 2_097_152,
  /** Behind 其中, in a bracket, or behind a clause that has no number. */
  parted: 4_194_304,
  topics: 8_388_608,
  holder: 16_777_216,
} as const;

/** A reading and the facts without which it finds nothing; its own conditions hold besides. */
export interface GuardedReading {
  readonly needs: number;
  readonly read: Reading;
}

export type Fact = keyof typeof FACT;

export function given(facts: readonly Fact[], read: Reading): GuardedReading {
  return { needs: facts.reduce((bits, fact) => bits | FACT[fact], 0), read };
}

export function factsOf({ slot, state, metrics, deed }: Question): number {
  return factsOfSlot(slot) | factsOfState(state) | (deed ? FACT.deed : 0) | factsOfPlace(slot, state, metrics);
}

function factsOfSlot({ phrase, quantity, side, owner, inBracket, afterList, gap, cues, distributed }: Question['slot']): number {
  const { dimension, baseUnit } = quantity;
  return (
    (phrase ? FACT.phrase | (phrase.known ? FACT.known : FACT.unknown) : FACT.noPhrase) |
    (side === 'before' ? FACT.before : 0) |
    (owner ? 0 : FACT.noOwner) |
    (inBracket ? FACT.inBracket : 0) |
    (afterList ? FACT.afterList : 0) |
    (gap === undefined ? 0 : FACT.gap) |
    (dimension === 'money' ? FACT.money : 0) |
    (dimension === 'people' || baseUnit === '户' ? FACT.people : 0) |
    (baseUnit === '%' ? FACT.percent : 0) |
    (cues.length > 0 ? FACT.cue : FACT.noCue) |
    (cues.some(({ role }) => role === 'trend') ? FACT.trend : 0) |
    (distributed || !phrase ? FACT.row : 0)
  );
}

function factsOfState({ previous, referent, told, toldBefore, holder }: Question['state']): number {
  return (
    (previous ? FACT.previous : 0) |
    (referent ? FACT.referent : 0) |
    (told.length > 0 ? FACT.told : 0) |
    (toldBefore.length > 0 ? FACT.toldBefore : 0) |
    (holder?.usable ? FACT.holder : 0)
  );
}

function factsOfPlace({ inBracket }: Question['slot'], { partsFrom }: Question['state'], { topics }: Question['metrics']): number {
  return (
    (partsFrom === undefined ? 0 : FACT.parts) |
    (partsFrom !== undefined || inBracket || topics.length > 0 ? FACT.parted : 0) |
    (topics.length > 0 ? FACT.topics : 0)
  );
}
