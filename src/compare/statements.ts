import { sameMetric, samePeriod } from './periods.js';

/** What makes two targets one promise: all but the number. */
const promise =
  "metric, measure, place, issuer_place, base_unit, year, due, averaged, iif(measure in ('stock', 'share', 'rank'), '', coalesce(period_start, ''))";

/**
 * Common table expressions about promises that are stated more than once: `repeats` names the first statement of the same number, `revisions` the next other
 * number in a later document of the same place, before it was due. The first is kept, and each row stands for itself.
 */
export const statements = `repeats as materialized (
  select id as target_id, first_value(id) over (partition by ${promise}, comparator, value, upper order by told_first, document_id, start_offset, id) as first_id
  from t
),
changes as (
  select t.id as target_id, n.id as revision_id, n.value as revised_to,
    row_number() over (partition by t.id order by n.told_first, n.doubts <> '', n.start_offset, n.id) as place
  from t join t as n on ${sameMetric('t', 'n')} and n.base_unit = t.base_unit and n.year = t.year
  where n.told_first > t.told_first and n.told_first <= t.due and n.due = t.due and n.issuer_place = t.issuer_place
    and (n.value <> t.value or n.upper is not t.upper) and ${samePeriod('t', 'n')}
),
revisions as materialized (select * from changes where place = 1)`;
