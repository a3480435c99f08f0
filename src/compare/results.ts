import { sameMetric } from './periods.js';

/** Common table expressions that end in `results`: one row a target with its best answer and what a reader needs to judge it. */
export const results = `-- The level from which a promise of a level set out: the last one told of a day up to the promise.
baselines as materialized (
  select * from (
    select t.id as target_id, b.id as baseline_id, b.value as baseline_value, b.due as baseline_date,
      row_number() over (partition by t.id order by b.due desc, b.told_last desc, b.doubts <> '', b.start_offset, b.id) as place
    from t join f as b on ${sameMetric('t', 'b')} and b.base_unit = t.base_unit and b.due <= t.told_last and b.due < t.due and not b.weak
    where t.measure in ('stock', 'share')
  ) where place = 1
),
-- The same metric and year told in another measure only: a level where growth was promised. Nothing is compared across measures; the reader is told.
measures as materialized (
  select t.id as target_id, group_concat(distinct f.measure) as measures
  from t join f on f.metric = t.metric and f.place = t.place and f.year = t.year and f.measure <> t.measure and f.due >= t.due
  group by t.id
),
results as (
  select t.id as target_id, coalesce(a.basis, 'none') as basis, a.result_id, a.reason as near_reason,
    iif(a.basis = 'sum', s.value, null) as sum_value, iif(a.basis = 'sum', s.half, null) as sum_half,
    iif(a.basis = 'sum', s.comparator, null) as sum_comparator, iif(a.basis = 'sum', s.years, null) as sum_years,
    iif(n.told > 1, n.lowest, null) as lowest, iif(n.told > 1, n.highest, null) as highest, n.told, n.first_result_id,
    iif(a.basis = 'interim', b.baseline_id, null) as baseline_id, iif(a.basis = 'interim', b.baseline_value, null) as baseline_value,
    iif(a.basis = 'interim', b.baseline_date, null) as baseline_date, x.measures
  from t
  left join answers a on a.target_id = t.id
  left join finals n on n.target_id = t.id
  left join sums s on s.target_id = t.id
  left join baselines b on b.target_id = t.id
  left join measures x on x.target_id = t.id
)`;
