import { requiredSet } from './required-set.js';

interface Searched {
  readonly regexp?: RegExp;
}

/** Tells which rules can match anywhere between two offsets of a text, in their order. */
export type Candidates<R> = (text: string, from: number, to: number) => readonly R[];

const made = new WeakMap<readonly Searched[], Candidates<Searched>>();

/**
 * Rules by the characters that each of their matches holds: looking at every character of a line once is much quicker than running all patterns on it. Prepared once for each list
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
  const groupAt = new Uint16Array(65_536);
  const groups: Uint32Array[] = [];
  const sure = rules.map(({ regexp }) => (regexp && !regexp.ignoreCase ? requiredSet(regexp.source) : undefined));
  sure.forEach((required, index) => {
    for (const character of required ?? []) {
      const code = character.charCodeAt(0);
      if (groupAt[code] === 0) groupAt[code] = groups.push(new Uint32Array(words));
      setBit(groups[(groupAt[code] ?? 0) - 1], index);
    }
  });
  /** Where nothing is sure. */
  const always = new Uint32Array(words);
  sure.forEach((required, index) => {
    if (!required) setBit(always, index);
  });
  const bits = new Uint32Array(groups.length * words);
  for (const [index, group] of groups.entries()) bits.set(group, index * words);
  const anyway = rules.filter((_, index) => !sure[index]);
  const seen = new Uint32Array(words);
  return (text, from, to) => {
    let told = false;
    for (let at = from; at < to; at++) {
      const group = groupAt[text.charCodeAt(at)] ?? 0;
      if (group === 0) continue;
      if (!told) seen.set(always);
      told = true;
      for (let word = 0, bit = (group - 1) * words; word < words; word++, bit++) seen[word] = (seen[word] ?? 0) | (bits[bit] ?? 0);
    }
    return told ? marked(rules, seen) : anyway;
  };
}

function setBit(bits: Uint32Array | undefined, index: number): void {
  const word = Math.floor(index / WORD);
  if (bits) bits[word] = (bits[word] ?? 0) | (1 << (index % WORD));
}

/** The rules whose bits are set, in their order. */
function marked<R>(rules: readonly R[], bits: Uint32Array): readonly R[] {
  const found: R[] = [];
  for (let word = 0; word < bits.length; word++) {
    for (let rest = bits[word] ?? 0; rest !== 0; rest &= rest - 1) {
      const rule = rules[word * WORD + (WORD - 1) - Math.clz32(rest & -rest)];
      if (rule) found.push(rule);
    }
  }
  return found;
}
