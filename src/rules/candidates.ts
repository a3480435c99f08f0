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

function prepare<R extends Searched>(rules: readonly R[]): Candidates<R> {
  const groups: number[][] = [[]];
  const groupAt = new Uint16Array(65_536);
  /** Where nothing is sure. */
  const always: number[] = [];
  rules.forEach(({ regexp }, index) => {
    const required = regexp && !regexp.ignoreCase ? requiredSet(regexp.source) : undefined;
    if (!required) always.push(index);
    for (const character of required ?? []) {
      const code = character.charCodeAt(0);
      if (groupAt[code] === 0) groupAt[code] = groups.push([]) - 1;
      groups[groupAt[code] ?? 0]?.push(index);
    }
  });
  /** The search in which a group, and a rule, was seen last. */
  const groupSeen = new Uint32Array(groups.length);
  const ruleSeen = new Uint32Array(rules.length);
  let search = 0;
  return (text, from, to) => {
    search += 1;
    for (const index of always) ruleSeen[index] = search;
    for (let at = from; at < to; at++) {
      const group = groupAt[text.charCodeAt(at)] ?? 0;
      if (group === 0 || groupSeen[group] === search) continue;
      groupSeen[group] = search;
      for (const index of groups[group] ?? []) ruleSeen[index] = search;
    }
    const possible: R[] = [];
    for (let index = 0; index < rules.length; index++) {
      const rule = rules[index];
      if (rule && ruleSeen[index] === search) possible.push(rule);
    }
    return possible;
  };
}
