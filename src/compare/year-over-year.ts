import { leads, wholeYear } from './periods.js';
import type { ComparisonView } from './view.js';

const key = 'metric, measure, place, base_unit';
const sameLine = (a: string, b: string): string =>
  `${b}.metric = ${a}.metric and ${b}.measure = ${a}.measure and ${b}.place = ${a}.place and ${b}.base_unit = ${a}.base_unit`;

/**
 * How far the growth that the two values give may lie from the one that a document states by rounding alone: half of the last digit of each of the three.
 */
const roundingError = `(100.0 * (l.half / abs(l.last_value) + abs(l.value) * l.last_half / (l.last_value * l.last_value)) + g.half)`;

/**
 * One row a metric, measure, region, unit and year: the fact that leads, what it was the year before, the target stated for that year, and the growth that
 * documents state beside the growth that the values give. A year for which only a target is stated has a row without a value; years without either have
 * none, and `gap` counts them.
 */
export const yearOverYear: ComparisonView = {
  name: 'year_over_year',
  sql: `create view year_over_year as
with
-- A quarter or a five-year plan is no year, and the yearly mean of several is none either.
whole as materialized (select * from dated_observations d where ${wholeYear('d')}),
facts as (
  select *,
    row_number() over (partition by ${key}, year order by ${leads('whole')}) as position,
    count(*) over (partition by ${key}, year) as facts_told,
    -- The number that was told first, where it does not round to the one that leads.
    first_value(value) over leading as leading_value, first_value(half) over leading as leading_half, first_value(told_last) over leading as leading_told
  from whole where kind = 'fact'
  window leading as (partition by ${key}, year order by ${leads('whole')})
),
told as (
  select *,
    min(iif(told_last < leading_told and not weak and not starting and abs(value - leading_value) > max(half, leading_half) * 1.000001, told_last || id, null))
      over (partition by ${key}, year) as first_told
  from facts
),
leading as materialized (
  select *,
    lag(year) over line as last_year, lag(value) over line as last_value, lag(half) over line as last_half,
    -- Of what is only known to be more or less than a number no growth can be reckoned.
    comparator in ('=', '~') and lag(comparator) over line in ('=', '~') and not weak and not lag(weak) over line as reckoned
  from told where position = 1
  window line as (partition by ${key} order by year)
),
targets as materialized (
  select * from (
    select *, row_number() over (partition by ${key}, year order by told_last desc, doubts <> '', start_offset, id) as position from whole where kind = 'target'
  ) where position = 1
),
lines as (
  select l.metric, l.metric_label, l.measure, l.place, l.base_unit, l.year, l.value, l.id as result_id, l.last_year, l.last_value, l.last_half, l.half,
    l.facts_told, l.first_told, l.reckoned, l.growth
  from leading l
  union all
  select t.metric, t.metric_label, t.measure, t.place, t.base_unit, t.year, null, null, null, null, null, null, 0, null, 0, t.growth
  from targets t
  where not exists (select 1 from leading l where ${sameLine('t', 'l')} and l.year = t.year)
),
-- Growth of one year in %, where the level has a line of its own.
growths as materialized (select * from leading where measure = 'growth' and base_unit = '%' and not weak),
rows as (
  select l.*, iif(l.last_year = l.year - 1, l.last_value, null) as previous,
    iif(l.last_year = l.year - 1 and l.last_value <> 0 and l.measure in ('stock', 'flow', 'price'),
      100.0 * (l.value - l.last_value) / abs(l.last_value), null) as computed,
    g.value as stated, g.id as stated_id, ${roundingError} as error
  from lines l
  left join growths g on l.measure in ('stock', 'flow', 'price') and g.metric = l.metric and g.place = l.place and g.year = l.year
)
select
  l.metric, l.metric_label, l.measure, nullif(l.place, '') as region, l.base_unit, l.year, l.value,
  l.previous as previous_value,
  coalesce(l.year - l.last_year - 1, 0) as gap,
  round(l.value - l.previous, 6) as change,
  round(l.computed, 4) as change_percent,
  t.comparator as target_comparator, t.value as target_value, t.upper as target_value_upper,
  l.facts_told, d.path, coalesce(q.quote, (select quote from observations where id = t.id)) as quote, l.result_id, t.id as target_id,
  l.stated as stated_growth, l.stated_id as stated_growth_id,
  round(l.computed - l.stated, 4) as growth_difference,
  -- Growth in constant prices never equals that of the values; there a difference says nothing.
  iif(l.growth = 'nominal' and l.reckoned and l.computed is not null and l.stated is not null, abs(l.computed - l.stated) > l.error, null) as growth_disagrees,
  e.base_value as first_value, e.id as first_result_id, round(l.value - e.base_value, 6) as restated_by
from rows l
left join observations q on q.id = l.result_id
left join observations e on e.id = substr(l.first_told, 11)
left join targets t on ${sameLine('l', 't')} and t.year = l.year
left join documents d on d.id = coalesce(q.document_id, t.document_id)`,
};
