import type { Form } from './step.js';

const INFINITY = '9e999';

/** SQL condition: a plain number keeps the promise. */
const inside = (value: string): string =>
  `(${value} > iif(least_open, least + dust, least - dust) and ${value} < iif(most_open, most - dust, most + dust))`;

/**
 * Common table expressions that end in `measured`: each target with the range of values that keep it and the range in which the fact lies. Values are
 * turned first, so that a decrease is measured by its size. `least` and `most` bound what keeps the promise, `least_open` and `most_open` say that the bound
 * itself does not; `from_value` and `to_value` bound the fact, which is a range where its document tells only about, more than, less than.
 */
export function acceptance({ key }: Form): string {
  return `turned as (
  select a.target, a.fact as result, a.basis, iif(a.basis = 'sum', a.sum_years, null) as sum_years, a.near_reason, a.lowest, a.highest, a.told, a.first_result_id,
    t.measure, t.comparator, t.toward, t.turn, t.tolerance, t.half, t.weak, t.doubts, t.due, t.told_first, t.period_start,
    f.due as result_date, f.base_unit as result_base_unit, f.weak as result_weak, f.doubts as result_doubts,
    b.baseline_id, b.baseline_value, b.baseline_date, x.measures, l.day as latest_day,
    iif(a.basis = 'sum', a.sum_value, f.value) as result_value,
    t.turn * iif(a.basis = 'sum', a.sum_value, f.value) as fact,
    t.turn * iif(a.basis = 'sum', a.sum_value, coalesce(f.upper, f.value)) as fact_upper,
    iif(a.basis = 'sum', a.sum_half, f.half) as fact_half,
    -- A comparator bounds the size of a change: beside a target of the other sign it points the other way.
    case when f.turn = t.turn then iif(a.basis = 'sum', a.sum_comparator, f.comparator)
      else case f.comparator when '>' then '<' when '>=' then '<=' when '<' then '>' when '<=' then '>=' else f.comparator end end as fact_comparator,
    min(t.turn * t.value, t.turn * coalesce(t.upper, t.value)) as low,
    max(t.turn * t.value, t.turn * coalesce(t.upper, t.value)) as high
  from t
  join answers a on a.target = ${key('t')}
  left join baselines b on b.target = a.target
  left join measures x on x.target = a.target
  left join f on ${key('f')} = a.fact
  left join latest l on l.place = t.issuer_place
),
bounded as materialized (
  select *,
    case
      when comparator in ('<=', '<') then -${INFINITY}
      when comparator in ('>=', '>') then low
      when toward = 'lower' then -${INFINITY}
      when comparator = '~' then low - coalesce(tolerance, half)
      when comparator = '=' and toward = 'none' then low - half
      else low
    end as least,
    case
      when comparator in ('>=', '>') then ${INFINITY}
      when comparator in ('<=', '<') then high
      when toward = 'higher' then ${INFINITY}
      when comparator = '~' then high + coalesce(tolerance, half)
      when comparator = '=' and toward = 'none' then high + half
      else high
    end as most,
    comparator = '>' as least_open,
    comparator = '<' as most_open,
    case when fact_comparator in ('<', '<=') then -${INFINITY} when fact_comparator = '~' then fact - fact_half else min(fact, fact_upper) end as from_value,
    case when fact_comparator in ('>', '>=') then ${INFINITY} when fact_comparator = '~' then fact + fact_half else max(fact, fact_upper) end as to_value,
    -- Doubles of sums and products differ in their last bits from the decimals that they stand for.
    1e-9 * max(abs(low), abs(high), half) as dust
  from turned
),
measured as (
  select *,
    (from_value > least + dust or (from_value >= least - dust and (not least_open or fact_comparator = '>')))
      and (to_value < most - dust or (to_value <= most + dust and (not most_open or fact_comparator = '<'))) as keeps,
    to_value < least - dust or (to_value <= least + dust and (least_open or fact_comparator = '<'))
      or from_value > most + dust or (from_value >= most - dust and (most_open or fact_comparator = '>')) as breaks,
    ${inside('turn * lowest')} <> ${inside('turn * highest')} as disagrees
  from bounded
)`;
}
