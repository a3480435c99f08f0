import { lexiconOf, type Lexicon } from '../rules/lexicon.js';
import type { RuleSet } from '../rules/rule-set.js';

/** A metric of the observations; `known` is 1 where the catalogue has it. */
export interface MetricName {
  readonly metric: string;
  readonly known: 0 | 1;
}

/** Two metrics whose names nearly agree, told in both directions; `distance` counts the characters or Latin words that one name has more. */
export interface NearPair {
  readonly metric: string;
  readonly near: string;
  readonly reason: string;
  readonly distance: number;
}

interface Name {
  readonly metric: string;
  readonly known: boolean;
}

/** A Latin word or a number is one piece, so that 4G is never near to 5G; every other character is a piece of its own. */
const PIECES = /[\p{Script=Latin}\d.]+\s*|[^]/gu;
const NUMBER = /[\d零一二三四五六七八九十百千万亿]/;
const FEWEST_PIECES = 4;
const MOST_PIECES_MORE = 4;
const DEED_ROLES = ['flow-verb', 'stock-verb', 'distinct-verb'] as const;

/**
 * Pairs of metrics of which at least one is in no catalogue and whose names agree save one run of words (技术转移转化中心, 技术转移中心) or the verb before
 * them. They are only offered: nothing is merged by them. Time grows with the number of metrics, not with its square: what a name is without one run
 * of its pieces is looked up among all names.
 */
export function findNearMetrics(metrics: readonly MetricName[], rules: Pick<RuleSet, 'metric' | 'word'>): readonly NearPair[] {
  const names = namesOf(metrics, rules);
  const lexicon = lexiconOf(rules);
  const pairs = new Map<string, NearPair>();
  const add = (a: Name, b: Name, reason: string, distance: number): void => {
    if (a.metric === b.metric || (a.known && b.known)) return;
    for (const [one, other] of [
      [a.metric, b.metric],
      [b.metric, a.metric],
    ] as const) {
      const key = `${one}\n${other}`;
      const first = pairs.get(key);
      if (!first || first.distance > distance) pairs.set(key, { metric: one, near: other, reason, distance });
    }
  };
  for (const [text, name] of names) {
    for (const { rest, run, distance } of shortened(text)) {
      const other = names.get(rest);
      if (other) add(name, other, `the names differ only in ${run}`, distance);
    }
  }
  for (const group of sameBehindVerb(names, lexicon)) {
    const [first, ...others] = group;
    for (const other of others) if (first) add(first.name, other.name, `the names differ only in the verb: ${first.verb || other.verb}`, 1);
  }
  return [...pairs.values()].sort((a, b) => compareText(a.metric, b.metric) || compareText(a.near, b.near));
}

/** Names by their text: an open metric is its own name, one of the catalogue has many. */
function namesOf(metrics: readonly MetricName[], rules: Pick<RuleSet, 'metric'>): ReadonlyMap<string, Name> {
  const known = new Set(metrics.filter((one) => one.known === 1).map(({ metric }) => metric));
  const names = new Map<string, Name>();
  for (const { metric, terms } of rules.metric)
    if (known.has(metric)) for (const term of [...terms.zh, ...terms.en]) names.set(term, { metric, known: true });
  for (const one of metrics) if (one.known === 0 && !names.has(one.metric)) names.set(one.metric, { metric: one.metric, known: false });
  return names;
}

/** The name without one run of its pieces, for every run that is short enough, holds no number and leaves enough; never without its last piece, which says what is counted. */
function shortened(text: string): readonly { readonly rest: string; readonly run: string; readonly distance: number }[] {
  const pieces = text.match(PIECES) ?? [];
  const results: { rest: string; run: string; distance: number }[] = [];
  for (let start = 0; start < pieces.length - 1; start++) {
    for (let length = 1; length <= MOST_PIECES_MORE; length++) {
      const end = start + length;
      if (end >= pieces.length || pieces.length - length < FEWEST_PIECES || length * 2 > pieces.length) break;
      const run = pieces.slice(start, end).join('');
      if (NUMBER.test(run)) break;
      results.push({ rest: [...pieces.slice(0, start), ...pieces.slice(end)].join('').trim(), run: run.trim(), distance: length });
    }
  }
  return results;
}

interface Deed {
  readonly name: Name;
  readonly verb: string;
}

/** Groups of names that are one thing behind different verbs (新增, 新建). */
function sameBehindVerb(names: ReadonlyMap<string, Name>, lexicon: Lexicon): readonly (readonly Deed[])[] {
  const groups = new Map<string, Deed[]>();
  for (const [text, name] of names) {
    const verb = DEED_ROLES.map((role) => lexicon.starting(text, role)?.word ?? '').reduce((a, b) => (b.length > a.length ? b : a), '');
    const core = text.slice(verb.length);
    if (verb === '' || core.length < FEWEST_PIECES) continue;
    const group = groups.get(core) ?? [];
    group.push({ name, verb });
    groups.set(core, group);
  }
  for (const [core, group] of groups) {
    const plain = names.get(core);
    if (plain) group.unshift({ name: plain, verb: '' });
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
