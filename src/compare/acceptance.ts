const INFINITY = '9e999';

/** SQL condition: a plain number keeps the promise. */
const inside = (value: string): string =>
  `(${value} > iif(least_open, least + dust, least - dust) and ${value} < iif(most_open, most - dust, most + dust))`;

/**
 * Common table expressions that end in `measured`: each target with the range of values that keep it and the range in which the fact lies. Values are
 * turned first, so that a decrease is measured by its size. `least` and `most` bound what keeps the promise, `least_open` and `most_open` say that the bound
 * itself does not; `from_value` and `to_value` bound the fact, which is a range where its document tells only about, more than, less than.
 */
export const acceptance = `turned as (
  select t.*, r.*, f.due as result_date, f.base_unit as result_base_unit, f.weak as result_weak, f.doubts as result_doubts,
    f.quote as result_quote, f.path as result_path,
    l.day as latest_day,
    coalesce(r.sum_value, f.value) as result_value,
    t.turn * coalesce(r.sum_value, f.value) as fact,
    t.turn * coalesce(r.sum_value, f.upper, f.value) as fact_upper,
    iif(r.basis = 'sum', r.sum_half, f.half) as fact_half,
    -- A comparator bounds the size of a change: beside a target of the other sign it points the other way.
    case when f.turn = t.turn then coalesce(r.sum_comparator, f.comparator)
      else case f.comparator when '>' then '<' when '>=' then '<=' when '<' then '>' when '<=' then '>=' else f.comparator end end as fact_comparator,
    min(t.turn * t.value, t.turn * coalesce(t.upper, t.value)) as low,
    max(t.turn * t.value, t.turn * coalesce(t.upper, t.value)) as high
  from t
  join results r on r.target_id = t.id
  left join f on f.id = r.result_id
  left join latest l on l.place = t.issuer_place
),
bounded as (
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
