import type { ComparisonView } from './view.js';

/**
 * Observations with a year, beside the days that comparing needs: `told_first` and `told_last` are the document's date (the bounds of its year where only that
 * is known), `due` is the last day of the period, `place` the region or the document's own, empty for none (so that it can be joined on).
 * `turn` is -1 for a decrease, whose size is what counts; `toward` is the side on which a turned value is better.
 */
export const datedObservations: ComparisonView = {
  name: 'dated_observations',
  sql: `create view dated_observations as
select
  o.id, o.kind, o.metric, o.metric_label, o.measure, o.comparator, o.base_unit, o.year, o.period_type, o.period_start, o.doubts, o.start_offset, o.document_id,
  o.base_value as value, o.base_value_upper as upper,
  coalesce(o.period_end, o.year || '-12-31') as due,
  coalesce(o.region, d.region, '') as place,
  coalesce(d.region, '') as issuer_place,
  coalesce(d.issued, d.year || '-01-01') as told_first,
  coalesce(d.issued, d.year || '-12-31') as told_last,
  case when o.measure in ('growth', 'change') and o.base_value < 0 then -1 else 1 end as turn,
  case
    when o.measure in ('growth', 'change') and o.base_value < 0 then 'higher'
    when o.measure = 'rank' then 'lower'
    else coalesce(m.better, 'higher')
  end as toward,
  m.tolerance,
  case when o.value = 0 then 1.0 else o.base_value / o.value end as scale,
  case when instr(o.value_text, '.') = 0 then 0 else length(o.value_text) - instr(o.value_text, '.') end as decimals
from current_observations o
join documents d on d.id = o.document_id
left join metrics m on m.id = o.metric
where o.year is not null and o.kind in ('target', 'fact')`,
};
