import { findNearMetrics } from '../compare/near-metrics.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Store } from '../store/open.js';
import { readMetricNames, replaceAliases, replaceNearMetrics } from '../store/write-relations.js';

/** Roles of words that comparing needs in the database. */
const COMPARED_ROLES = ['average-of-years', 'deed-of-beginning', 'deed-of-completion'];

/** Puts the aliases and the words of the rules into the database: what the views compare by. */
export function writeAliases(store: Store, rules: RuleSet): void {
  const aliases = rules.alias.flatMap(({ id, metric, also }) => also.map((alias) => ({ alias, metric, rule: id })));
  const words = rules.word
    .filter(({ role }) => COMPARED_ROLES.includes(role))
    .flatMap(({ role, words: all }) => all.map((word) => ({ role, word })));
  replaceAliases(store, unique(aliases, 'alias'), unique(words, 'word'));
}

/** Looks for metrics whose names nearly agree among all that the database holds now. */
export function writeNearMetrics(store: Store, rules: RuleSet): void {
  replaceNearMetrics(store, findNearMetrics(readMetricNames(store), rules));
}

function unique<T>(rows: readonly T[], key: keyof T): readonly T[] {
  return [...new Map(rows.map((row) => [row[key], row])).values()];
}
