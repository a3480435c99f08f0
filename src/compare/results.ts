import { sameMetric } from './periods.js';

/** Common table expressions that end in `results`: one row a target with its best answer and what a reader needs to judge it. */
export const results = `-- The level from which a promise of a level set out: the last one told of a day up to the promise.
baselines as materialized (
  select * from (
    select t.id as target_id, b.id as baseline_id, b.value as baseline_value, b.due as baseline_date,
      row_number() over (partition by t.id order by b.due desc, b.told_last desc, b.doubts <> '', b.start_offset, b.id) as place
    from answers a join t on t.id = a.target_id
    join f as b on ${sameMetric('t', 'b')} and b.base_unit = t.base_unit and b.due <= t.told_last and b.due < t.due and not b.weak
    where a.basis = 'interim' and t.measure in ('stock', 'share')
  ) where place = 1
),
-- The same metric and year told in another measure only: a level where growth was promised. Nothing is compared across measures; the reader is told.
measures as materialized (
  select t.id as target_id, group_concat(distinct f.measure) as measures
  from t join f on f.metric = t.metric and f.place = t.place and f.year = t.year and f.measure <> t.measure and f.due >= t.due
  group by t.id
),
results as (
  select a.target_id, a.basis, case a.basis when 'sum' then a.sum_id when 'near' then a.near_id when 'none' then null else a.direct_id end as result_id,
    iif(a.basis = 'sum', a.sum_value, null) as sum_value, a.sum_half, iif(a.basis = 'sum', a.sum_comparator, null) as sum_comparator,
    iif(a.basis = 'sum', a.sum_years, null) as sum_years, a.near_reason,
    iif(a.told > 1, a.lowest, null) as lowest, iif(a.told > 1, a.highest, null) as highest, a.told, a.first_result_id,
    b.baseline_id, b.baseline_value, b.baseline_date, x.measures
  from answers a
  left join baselines b on b.target_id = a.target_id
  left join measures x on x.target_id = a.target_id
)`;
