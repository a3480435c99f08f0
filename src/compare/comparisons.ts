import { judged } from './judge.js';
import { answers } from './links.js';
import { results } from './results.js';
import { statements } from './statements.js';
import type { ComparisonView } from './view.js';

/** One row a target of a year: what came of it, which fact says so, and by which rule. Values are in the base unit. */
export const comparisons: ComparisonView = {
  name: 'comparisons',
  sql: `create view comparisons as
with
-- Materialized, so that the observations are read twice in all, however often the steps below ask for them.
t as materialized (select * from dated_observations where kind = 'target'),
f as materialized (select * from dated_observations where kind = 'fact'),
latest as materialized (
  select coalesce(region, '') as place, max(coalesce(issued, year || '-01-01')) as day from documents group by 1
),
${answers},
${results},
${statements},
${judged}
select
  j.metric, j.metric_label, j.measure, nullif(j.place, '') as region, j.base_unit, j.year, j.comparator,
  j.value as target_value, j.upper as target_value_upper, j.result_value,
  case when j.basis in ('final', 'late', 'interim', 'sum') then round(j.result_value - j.value, 6) end as difference,
  case when j.basis in ('final', 'late', 'interim', 'sum') and j.value <> 0 then round(j.result_value / j.value, 6) end as ratio,
  j.status, j.decided_by,
  j.id as target_id, j.result_id, j.path as target_path, j.result_path, j.quote as target_quote, j.result_quote,
  j.due, j.result_date, j.result_base_unit, round(j.time_gone, 6) as time_share, round(j.progress, 6) as progress,
  j.baseline_value, j.baseline_id, v.revised_to, v.revision_id, p.first_id as repeats_id,
  e.base_value as first_result_value, j.first_result_id, round(j.result_value - e.base_value, 6) as restated_by,
  case when j.status in ('possible', 'undecided') then j.if_same end as if_same,
  nullif(j.doubts, '') as target_doubts, nullif(j.result_doubts, '') as result_doubts
from judged j
left join observations e on e.id = j.first_result_id
left join revisions v on v.target_id = j.id
left join repeats p on p.target_id = j.id and p.first_id <> j.id`,
};
