import { asView, withSteps, type Form, type Result } from './step.js';
import type { ComparisonView } from './view.js';
import { toldOfYears, years } from './years.js';

const lastYear = 'p.year = l.year - 1';
const computed = `iif(${lastYear} and p.value <> 0 and l.measure in ('stock', 'flow', 'price'), 100.0 * (f.value - p.value) / abs(p.value), null)`;

/** Of what is only known to be more or less than a number no growth can be reckoned. */
const reckoned = "f.comparator in ('=', '~') and p.comparator in ('=', '~') and not f.weak and not p.weak";

/**
 * How far the growth that the two values give may lie from the one that a document states by rounding alone: half of the last digit of each of the three.
 */
const roundingError = `(100.0 * (f.half / abs(p.value) + abs(f.value) * p.half / (p.value * p.value)) + g.half)`;

/** The rows on top of the steps. */
export function yearRows({ key }: Form): Result {
  return {
    ordered: 'l',
    columns: `
  l.metric, coalesce(f.metric_label, t.metric_label) as metric_label, l.measure, nullif(l.place, '') as region, l.base_unit, l.year, f.value, f.comparator,
  iif(${lastYear}, p.value, null) as previous_value,
  coalesce(l.year - p.year - 1, 0) as gap,
  iif(${lastYear}, round(f.value - p.value, 6), null) as change,
  round(${computed}, 4) as change_percent,
  t.comparator as target_comparator, t.value as target_value, t.upper as target_value_upper,
  l.facts_told, coalesce(f.path, t.path) as path, coalesce(f.quote, t.quote) as quote, f.id as result_id, t.id as target_id,
  g.value as stated_growth, g.id as stated_growth_id,
  round(${computed} - g.value, 4) as growth_difference,
  -- Growth in constant prices never equals that of the values; there a difference says nothing.
  iif(f.growth = 'nominal' and ${reckoned} and ${computed} is not null and g.value is not null,
    abs(${computed} - g.value) > ${roundingError}, null) as growth_disagrees,
  e.base_value as first_value, e.id as first_result_id, round(f.value - e.base_value, 6) as restated_by`,
    from: `lines l
left join f on ${key('f')} = l.fact
left join f as p on ${key('p')} = l.previous
left join t on ${key('t')} = l.target
-- Growth of one year in %, where the level has a line of its own.
left join leading o on l.measure in ('stock', 'flow', 'price') and o.metric = l.metric and o.place = l.place and o.measure = 'growth'
  and o.base_unit = '%' and o.year = l.year
left join f as g on ${key('g')} = o.fact and not g.weak
left join firsts r on r.fact = l.fact
left join observations e on e.id = r.first_result_id`,
  };
}

/**
 * One row a metric, measure, region, unit and year: the fact that leads, what it was the year before, the target stated for that year, and the growth that
 * documents state beside the growth that the values give. A year for which only a target is stated has a row without a value; years without either have
 * none, and `gap` counts them.
 */
export const yearOverYear: ComparisonView = {
  name: 'year_over_year',
  sql: `create view year_over_year as\n${withSteps([...toldOfYears, ...years(asView)], yearRows(asView))}`,
};
