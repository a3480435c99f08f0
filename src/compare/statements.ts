import { sameMetric, samePeriod } from './periods.js';
import type { Form, Step } from './step.js';

/** What makes two targets one promise: all but the number. */
const promise =
  "metric, measure, place, issuer_place, base_unit, year, due, averaged, iif(measure in ('stock', 'share', 'rank'), '', coalesce(period_start, ''))";

/**
 * Steps about promises that are stated more than once: `siblings` are all targets that have others of their line and year, `repeats` names the first statement of the same number where it is another one, `revisions` the next
 * other number in a later document of the same place, before it was due. The first is kept, and each row stands for itself.
 */
export function statements({ key }: Form): readonly Step[] {
  return [
    {
      name: 'siblings',
      sql: `select ${key('t')} as target from (select metric, place, measure, base_unit, year from t group by 1, 2, 3, 4, 5 having count(*) > 1) s
join t on ${sameMetric('s', 't')} and t.base_unit = s.base_unit and t.year = s.year`,
    },
    {
      name: 'repeats',
      sql: `select target, first_id from (
  select ${key('t')} as target, id,
    first_value(id) over (partition by ${promise}, comparator, value, upper order by told_first, document_id, start_offset, id) as first_id
  from siblings s join t on ${key('t')} = s.target
) where first_id <> id`,
      indices: ['target'],
    },
    {
      name: 'revisions',
      sql: `select target, revision_id, revised_to from (
  select ${key('t')} as target, n.id as revision_id, n.value as revised_to,
    row_number() over (partition by ${key('t')} order by n.told_first, n.doubts <> '', n.start_offset, n.id) as place
  from siblings s join t on ${key('t')} = s.target
  join t as n on ${sameMetric('t', 'n')} and n.base_unit = t.base_unit and n.year = t.year
  where n.told_first > t.told_first and n.told_first <= t.due and n.due = t.due and n.issuer_place = t.issuer_place
    and (n.value <> t.value or n.upper is not t.upper) and ${samePeriod('t', 'n')}
) where place = 1`,
      indices: ['target'],
    },
  ];
}
