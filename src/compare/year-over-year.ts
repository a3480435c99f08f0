import type { ComparisonView } from './view.js';

/** One row a metric, measure, region, unit and year: the fact that leads, what it was the year before, and the target stated for that year. */
export const yearOverYear: ComparisonView = {
  name: 'year_over_year',
  sql: `create view year_over_year as
with
-- A quarter or a five-year plan is no year: what is counted over a period takes part only where the period is the whole year.
whole as materialized (
  select * from dated_observations
  where measure in ('stock', 'share', 'rank') or period_type is not 'during' or period_start is null
    or (period_start = year || '-01-01' and due = year || '-12-31')
),
facts as (
  select *,
    row_number() over (partition by metric, measure, place, base_unit, year order by told_last desc, due desc, doubts <> '', start_offset, id) as position,
    count(*) over (partition by metric, measure, place, base_unit, year) as facts_told
  from whole where kind = 'fact'
),
targets as (
  select *,
    row_number() over (partition by metric, measure, place, base_unit, year order by told_last desc, doubts <> '', start_offset, id) as position
  from whole where kind = 'target'
),
leading as materialized (
  select *,
    lag(year) over (partition by metric, measure, place, base_unit order by year) as last_year,
    lag(value) over (partition by metric, measure, place, base_unit order by year) as last_value
  from facts where position = 1
)
select
  l.metric, l.metric_label, l.measure, nullif(l.place, '') as region, l.base_unit, l.year, l.value,
  iif(l.last_year = l.year - 1, l.last_value, null) as previous_value,
  coalesce(l.last_year < l.year - 1, 0) as gap,
  iif(l.last_year = l.year - 1, round(l.value - l.last_value, 6), null) as change,
  iif(l.last_year = l.year - 1 and l.last_value <> 0 and l.measure in ('stock', 'flow', 'price'),
    round(100.0 * (l.value - l.last_value) / abs(l.last_value), 4), null) as change_percent,
  t.comparator as target_comparator, t.value as target_value, t.upper as target_value_upper,
  l.facts_told, d.path, q.quote, l.id as result_id, t.id as target_id
from leading l
join observations q on q.id = l.id
join documents d on d.id = q.document_id
left join (select * from targets where position = 1) t
  on t.metric = l.metric and t.measure = l.measure and t.place = l.place and t.base_unit = l.base_unit and t.year = l.year`,
};
