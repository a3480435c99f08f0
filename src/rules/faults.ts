import type { Position } from '../text/position.js';

/** Stable names of what can be wrong with a rule file. */
export type FaultCode =
  | 'unreadable'
  | 'not-utf8'
  | 'yaml-syntax'
  | 'unresolved-alias'
  | 'not-a-list'
  | 'not-a-rule'
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-type'
  | 'bad-value'
  | 'bad-format'
  | 'empty-value'
  | 'unknown-kind'
  | 'duplicate-id'
  | 'duplicate-fragment'
  | 'bad-pattern'
  | 'empty-match'
  | 'nested-quantifiers'
  | 'unknown-fragment'
  | 'fragment-cycle'
  | 'unpaired-mark'
  | 'match-without-mark'
  | 'unknown-group'
  | 'unknown-table'
  | 'alias-clash';

/** Something wrong in a rule file. Line and column count from 1, columns in UTF-16 units; `excerpt` is the whole line as written. */
export interface Fault extends Position {
  readonly file: string;
  readonly code: FaultCode;
  readonly message: string;
  readonly excerpt: string;
}

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/;
const WIDE_BLANK = '\u3000';

/** How much of a long line is shown, in UTF-16 units. */
const SHOWN = 120;

/** One message as compilers print it: `file:line:column  code  message`, the line (or the part of it around the column), and a caret below. */
export function formatFault(fault: Fault): string {
  const heading = `${fault.file}:${fault.line}:${fault.column}  ${fault.code}  ${fault.message}`;
  if (fault.excerpt.trim() === '') return heading;
  const from = fault.column > SHOWN ? fault.column - SHOWN / 2 : 0;
  const shown = fault.excerpt.slice(from, from + SHOWN);
  const margin = shown.slice(0, fault.column - 1 - from).replace(/\P{Cc}/gu, (character) => (WIDE.test(character) ? WIDE_BLANK : ' '));
  return `${heading}\n    ${shown}\n    ${margin}^`;
}

/** The same faults by file, line and column; those of one place stay in the order given. */
export function sortFaults(faults: readonly Fault[]): readonly Fault[] {
  return [...faults].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
}
