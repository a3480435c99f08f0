import { createHash } from 'node:crypto';
import type { Rule } from './schema.js';

/** Sha256 over the rules as read, keys sorted, places left out: the same on every machine. */
export function hashRules(rules: readonly Rule[]): string {
  return createHash('sha256')
    .update(JSON.stringify(rules.map(canonical)))
    .digest('hex');
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, inner]) => [key, canonical(inner)]));
}
