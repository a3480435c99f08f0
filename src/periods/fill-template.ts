import type { Day } from '../model/span.js';
import { readDay, shiftDay } from './calendar.js';
import type { Expression, Template, Term } from './parse-template.js';
import { readNumber } from './read-number.js';

/** Why a name has no value: its group took no part in the match, the document's date is not known, or a table has no such row. */
export interface Missing {
  readonly missing: 'group' | 'date' | 'row';
}
export type Value = string | number;
export type Tables = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/** Where the names of a template get their values. */
export interface Scope {
  readonly valueOf: (name: string) => Value | Missing;
  readonly tables: Tables;
}

/** The day that a template makes of a match, undefined where a part is missing or the calendar has no such day. */
export function fillTemplate(template: Template, scope: Scope): Day | undefined {
  let written = '';
  for (const piece of template.pieces) {
    const value = typeof piece === 'string' ? piece : evaluate(piece, scope);
    if (value === undefined) return undefined;
    written += String(value);
  }
  let day = readDay(written);
  for (const { sign, amount, unit } of template.shifts) {
    const steps = evaluate(amount, scope);
    if (day === undefined || typeof steps !== 'number') return undefined;
    day = shiftDay(day, { amount: sign * steps, unit });
  }
  return day;
}

function evaluate(expression: Expression, scope: Scope): Value | undefined {
  for (const sum of expression) {
    const values: Value[] = [];
    let missing: Missing['missing'] | undefined;
    for (const term of sum) {
      const value = valueOf(term, scope);
      if (typeof value !== 'object') values.push(value);
      else if (missing !== 'group') missing = value.missing;
    }
    if (missing !== 'group') return missing === undefined ? total(sum, values) : undefined;
  }
  return undefined;
}

function total(sum: readonly Term[], values: readonly Value[]): Value | undefined {
  let result = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    const number = typeof value === 'string' ? readNumber(value) : value;
    if (number === undefined) return sum.length === 1 ? value : undefined;
    result += (sum[at]?.sign ?? 1) * number;
  }
  return result;
}

function valueOf({ table, name }: Term, scope: Scope): Value | Missing {
  if (/^\d/.test(name)) return Number(name);
  const value = scope.valueOf(name);
  if (table === undefined || typeof value === 'object') return value;
  const rows = scope.tables[table] ?? {};
  return rows[String(value)] ?? rows[String(readNumber(String(value)) ?? '')] ?? { missing: 'row' };
}
