import { withoutExamples } from './plain-subject.js';
import { folded } from './tiers.js';

/** Whom or what a clause of giving is for, and whether the words make terms of it (对…的，, 每辆) and do not only tell. */
export interface Subject {
  readonly words: string;
  readonly terms: boolean;
  /** Index of the first clause that belongs to it. */
  readonly from: number;
}

const LONGEST = 48;

/** The pieces joined, the first ones left out where all are too long for a name; undefined where even the last is. */
export function fitting(pieces: readonly string[], terms: boolean, from: number): Subject | undefined {
  const kept = pieces.filter((piece) => piece !== '');
  if (lengthOf(kept) > LONGEST) kept.splice(0, kept.length, ...kept.map(withoutExamples));
  while (kept.length > 1 && lengthOf(kept) > LONGEST) kept.shift();
  const words = kept.join('').replace(/[，、的]+$/, '');
  return words.length < 2 || lengthOf([words]) > LONGEST ? undefined : { words, terms, from };
}

/** Of figures in a row only one is in each name. */
function lengthOf(pieces: readonly string[]): number {
  return folded(pieces.join('')).length;
}
