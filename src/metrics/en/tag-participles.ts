import type { Piece } from './items.js';
import type { Sort } from './tag-sorts.js';
import type { Tag } from './tag-words.js';

const ENDS_NAME: ReadonlySet<string | undefined> = new Set([undefined, 'mark', 'verb', 'aux', 'conj', 'rel', 'period']);

/** 12 | new | integrated zones: an adjective is no noun that a participle could describe. */
export function isPlainAdjective(word: string | undefined): boolean {
  return /^(?:lowest|highest|best|worst|least|most|better|total|overall|annual|elderly|poor|single|disabled|needy|vulnerable|eligible|unmarried|new|old|small|large|big|major|key|many|more|other|high|low|young|former|various|several|national|local|rural|urban|public|private|social)$/.test(
    word ?? '',
  );
}

/** -ed and the like: an adjective right before a noun (the registered rate), else a verb. */
export function participle(prev: Tag | undefined, next: Sort | undefined, owned: boolean): Tag {
  // the | reduced | 9% rate
  if (prev === 'det' && next === 'quantity') return 'noun';
  if (prev === 'aux' || prev === 'pron' || next === 'quantity' || next === 'det') return 'verb';
  if (next !== 'noun' && next !== 'nounish') return 'verb';
  return prev === 'noun' && !owned ? 'verb' : 'noun';
}

/** the day-to-day | running of the service: an article before, an of behind. */
export function isNamedByOf(pieces: readonly Piece[], at: number, before: readonly Tag[]): boolean {
  return pieces[at + 1]?.low === 'of' && before[at - 1] === 'noun' && before[at - 2] === 'det';
}

/** -ing: a noun behind an article or an owner and where a verb follows, a verb before what it is done to. */
export function gerund(prev: Tag | undefined, next: Sort | undefined, owned: boolean, named: boolean): Tag {
  if (prev === 'det' || owned || (prev === 'quantity' && next === 'noun')) return 'noun';
  if (named) return 'noun';
  if (prev === 'aux' || prev === 'pron') return 'verb';
  if (prev === 'noun' && next === 'aux') return 'noun';
  if (next === 'quantity' || next === 'det' || next === 'prep' || next === 'adv' || next === 'noun' || next === 'nounish') return 'verb';
  return prev === 'noun' && ENDS_NAME.has(next) ? 'verb' : 'noun';
}
