import { placesOf } from './places-of-keys.js';
import { requiredSets } from './required-set.js';

interface Searched {
  readonly regexp?: RegExp;
}

/** Tells which rules can match anywhere between two offsets of a text, in their order. */
export type Candidates<R> = (text: string, from: number, to: number) => readonly R[];

const made = new WeakMap<readonly Searched[], Candidates<Searched>>();

/**
 * Rules by the characters and pairs of neighbours that each of their matches holds: looking at every character of a line once is much quicker than running all patterns on it. Prepared once for each list
 * of rules.
 */
export function candidatesOf<R extends Searched>(rules: readonly R[]): Candidates<R> {
  const known = made.get(rules) as Candidates<R> | undefined;
  const candidates = known ?? prepare(rules);
  if (!known) made.set(rules, candidates);
  return candidates;
}

/** So few rules are run quicker than they are told apart. */
const FEW = 4;

/** The same where it pays: of a few rules all. */
export function quickCandidates<R extends Searched>(rules: readonly R[]): Candidates<R> {
  return rules.length <= FEW ? () => rules : candidatesOf(rules);
}

/** Rules are told by one bit each, in words of as many. */
const WORD = 32;

function prepare<R extends Searched>(rules: readonly R[]): Candidates<R> {
  const words = Math.ceil(rules.length / WORD);
  /** The bits of the rules for the first set that each needs, and behind them those for the second, by what is in the set. */
  const bitsOf = new Map<string, number[]>();
  /** Bits of the sets that rules do not need: these count as found. */
  const always = new Uint32Array(2 * words);
  const needed = rules.map(({ regexp }) => (regexp && !regexp.ignoreCase ? requiredSets(regexp.source) : []));
  needed.forEach((sets, index) => {
    for (const nth of [0, 1]) {
      const bit = nth * words * WORD + index;
      const keys = sets[nth];
      if (!keys) setBit(always, bit);
      for (const key of keys ?? []) {
        const bits = bitsOf.get(key) ?? [];
        bitsOf.set(key, bits);
        bits.push(bit);
      }
    }
  });
  const marks = [...bitsOf.values()].map(inWords);
  const { known, pairAt } = placesOf([...bitsOf.keys()]);
  const anyway = rules.filter((_, index) => needed[index]?.length === 0);
  const seen = new Uint32Array(2 * words);
  /** The call that marked a place last: what stands again in a line is marked once. */
  const markedIn = new Uint32Array(marks.length + 1);
  let call = 0;
  const mark = (place: number): void => {
    if (markedIn[place] === call) return;
    markedIn[place] = call;
    const own = marks[place - 1];
    if (own) for (let at = 0; at < own.length; at += 2) seen[own[at] ?? 0] = (seen[own[at] ?? 0] ?? 0) | (own[at + 1] ?? 0);
  };
  return (text, from, to) => {
    call += 1;
    let told = false;
    let before = 0;
    let beginsPair = false;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      const own = known[code] ?? 0;
      const pair = beginsPair ? pairAt(before, code) : 0;
      if (own > 1 || pair > 0) {
        if (!told) seen.set(always);
        told = true;
        if (own > 1) mark(own >> 1);
        if (pair > 0) mark(pair);
      }
      before = code;
      beginsPair = (own & 1) === 1;
    }
    return told ? marked(rules, seen, words) : anyway;
  };
}

function setBit(words: Uint32Array, bit: number): void {
  const word = Math.floor(bit / WORD);
  words[word] = (words[word] ?? 0) | (1 << (bit % WORD));
}

/** Bits by the words that they are in: the number of a word and what is set of it, in turn. */
function inWords(bits: readonly number[]): Uint32Array {
  const words = new Map<number, number>();
  for (const bit of bits) {
    const word = Math.floor(bit / WORD);
    words.set(word, (words.get(word) ?? 0) | (1 << (bit % WORD)));
  }
  return Uint32Array.from([...words].flat());
}

/** The rules of which both bits are set, in their order. */
function marked<R>(rules: readonly R[], bits: Uint32Array, words: number): readonly R[] {
  const found: R[] = [];
  for (let word = 0; word < words; word++) {
    for (let rest = (bits[word] ?? 0) & (bits[words + word] ?? 0); rest !== 0; rest &= rest - 1) {
      const rule = rules[word * WORD + (WORD - 1) - Math.clz32(rest & -rest)];
      if (rule) found.push(rule);
    }
  }
  return found;
}
