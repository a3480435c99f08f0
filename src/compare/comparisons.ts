import { judged } from './judge.js';
import { sameMetric, samePeriod } from './periods.js';
import type { ComparisonView } from './view.js';

const lead = (order: string): string => `${order}, f.doubts <> '', f.start_offset, f.id`;

/** One row a target of a year: what came of it, which fact says so, and by which rule. Values are in the base unit. */
export const comparisons: ComparisonView = {
  name: 'comparisons',
  sql: `create view comparisons as
with
t as materialized (select * from dated_observations where kind = 'target'),
f as materialized (select * from dated_observations where kind = 'fact'),
-- Of several facts the one in the latest document leads, then the one without doubts, then the first in the text.
finals as (
  select t.id as target_id, f.id as result_id,
    row_number() over (partition by t.id order by ${lead('f.told_last desc, f.due desc')}) as place
  from t join f on ${sameMetric('t', 'f')} and f.base_unit = t.base_unit and f.year = t.year
  where coalesce(f.told_last >= t.told_first, 1) and f.due >= t.due and ${samePeriod('t', 'f')}
),
-- What was reached before the day that was promised, told of a day after the promise: levels, and the beginning of the same period.
interims as (
  select t.id as target_id, f.id as result_id,
    row_number() over (partition by t.id order by ${lead('f.due desc, f.told_last desc')}) as place
  from t join f on ${sameMetric('t', 'f')} and f.base_unit = t.base_unit
  where f.due < t.due and f.due > t.told_first and coalesce(f.told_last >= t.told_first, 1)
    and (t.measure in ('stock', 'share') or (t.measure = 'flow' and f.period_type = 'during' and f.period_start = t.period_start))
    and not exists (select 1 from finals where finals.target_id = t.id)
),
others as (
  select t.id as target_id, f.id as result_id,
    row_number() over (partition by t.id order by ${lead('f.told_last desc, f.due desc')}) as place
  from t join f on ${sameMetric('t', 'f')} and f.year = t.year
  where f.base_unit <> t.base_unit and coalesce(f.told_last >= t.told_first, 1) and f.due >= t.due and ${samePeriod('t', 'f')}
),
results as materialized (
  select t.id as target_id,
    case when a.result_id is not null then 'final' when b.result_id is not null then 'interim' when c.result_id is not null then 'other_unit' else 'none' end as basis,
    coalesce(a.result_id, b.result_id, c.result_id) as result_id
  from t
  left join (select * from finals where place = 1) a on a.target_id = t.id
  left join (select * from interims where place = 1) b on b.target_id = t.id
  left join (select * from others where place = 1) c on c.target_id = t.id
),
-- The same promise with another number in a later document, before it was due.
revisions as (
  select t.id as target_id, f.id as revision_id, f.value as revised_to,
    row_number() over (partition by t.id order by ${lead('f.told_first')}) as place
  from t join t as f on ${sameMetric('t', 'f')} and f.base_unit = t.base_unit and f.year = t.year
  where f.told_first > t.told_first and f.told_first <= t.due and f.due = t.due and (f.value <> t.value or f.upper is not t.upper) and ${samePeriod('t', 'f')}
),
latest as materialized (
  select coalesce(region, '') as place, max(coalesce(issued, year || '-01-01')) as day from documents group by 1
),
${judged}
select
  j.metric, j.metric_label, j.measure, nullif(j.place, '') as region, j.base_unit, j.year, j.comparator,
  j.value as target_value, j.upper as target_value_upper, j.result_value,
  case when j.basis in ('final', 'interim') then round(j.result_value - j.value, 6) end as difference,
  case when j.basis in ('final', 'interim') and j.value <> 0 then round(j.result_value / j.value, 6) end as ratio,
  j.status, j.decided_by,
  j.id as target_id, j.result_id, td.path as target_path, rd.path as result_path, tq.quote as target_quote, rq.quote as result_quote,
  j.due, j.result_date, j.result_base_unit, j.time_share, v.revised_to, v.revision_id
from judged j
join observations tq on tq.id = j.id
join documents td on td.id = tq.document_id
left join observations rq on rq.id = j.result_id
left join documents rd on rd.id = rq.document_id
left join (select * from revisions where place = 1) v on v.target_id = j.id`,
};
