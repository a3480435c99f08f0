import { leads, wholeYear } from './periods.js';
import type { Form, Step } from './step.js';

/** What is read most stands first: SQLite reads a row from its beginning. */
const shared =
  'metric, place, measure, base_unit, year, due, told_last, period_type, period_start, averaged, deed, weak, value, upper, half, turn, comparator, start_offset';
const shown = 'id, document_id, metric_label, doubts, path, quote';

const targetColumns = `${shared}, told_first, issuer_place, toward, tolerance, ${shown}`;
const factColumns = `${shared}, starting, loose, growth, ${shown}`;

/** SQL: the targets, and the facts beside them; `whole` says that a figure is about one whole year. */
export const targets = `select ${targetColumns}, ${wholeYear('o')} as whole from dated_observations o where kind = 'target'`;
export const facts = `select ${factColumns}, ${wholeYear('o')} as whole from dated_observations o where kind = 'fact'`;

/**
 * The observations that comparing sets beside one another, read once: `t` the targets, `f` the facts. As tables the targets stand in the order in which
 * comparisons are given out, and of the facts of one year and unit the one that leads comes first.
 */
export function told({ sorted }: Form): readonly Step[] {
  const [targetLine, factLine] = ['metric, place, measure, base_unit, year', 'metric, place, measure, year, base_unit'];
  return [
    {
      name: 't',
      // The sign keeps SQLite from reading the observations by their ids, that is from all over the file.
      sql: `${targets}${sorted(`${targetLine}, due, path, +id`)}`,
      indices: [`${targetLine}, whole`],
    },
    {
      name: 'f',
      sql: `${facts}${sorted(`${factLine}, ${leads('o')}`)}`,
      // Days stand in the index so that what was told before a promise, or of another time, need not be looked up.
      indices: [`${factLine}, whole, told_last, due`],
    },
  ];
}
