import type { DocumentType } from '../model/structure.js';
import type { Line } from './lines.js';
import { findParts, only } from './parts.js';
import type { PartMatch, Parts } from './parts.js';

const TYPES: readonly DocumentType[] = ['reply', 'work_report', 'plan', 'communique', 'summary', 'notice', 'other'];
const BODY_LINES = 8;
const LONGEST = 300;

/**
 * Type of a document by its title (rules of priority 0 and more; of several words the last one, which is the head of the noun phrase), else by its first lines
 * (rules below 0).
 */
export function findDocType(title: string | undefined, body: readonly Line[], parts: Parts): DocumentType {
  const rules = parts('doc_type');
  const byTitle =
    title === undefined
      ? []
      : findParts(
          title,
          only(rules, 'title', ({ priority }) => priority >= 0),
        );
  const named = highest(byTitle);
  if (named) return toType(named.value);
  const bodyRules = only(rules, 'body', ({ priority }) => priority < 0);
  for (const { text } of body.slice(0, BODY_LINES)) {
    const match = findParts(text.slice(0, LONGEST), bodyRules)[0];
    if (match) return toType(match.value);
  }
  return 'other';
}

function highest(matches: readonly PartMatch[]): PartMatch | undefined {
  return [...matches].sort((a, b) => b.rule.priority - a.rule.priority || b.end - a.end)[0];
}

function toType(value: string): DocumentType {
  return TYPES.find((type) => type === value) ?? 'other';
}
