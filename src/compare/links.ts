import { leads, sameKind, sameMetric, samePeriod, wholeYear } from './periods.js';

/** How long after the due day a level still tells what was there on it. */
export const DAYS_OF_GRACE = 92;

/** A fact that was told before the promise answers it never. */
const toldLater = 'coalesce(f.told_last >= t.told_first, 1)';

const sameUnit = 'f.base_unit = t.base_unit';

/** In which way a fact of the same metric, measure and place answers a target, best first; null where it does not. */
const way = `case
  -- A fact of the period that was promised.
  when f.year = t.year and ${sameUnit} and f.due >= t.due and ${samePeriod('t', 'f')} then 1
  -- A level told of a day after the due one: reports of the new year say what is there now.
  when f.year = t.year + 1 and ${sameUnit} and f.due > t.due
    and f.due <= date(t.due, case t.measure when 'stock' then '+1 year' when 'share' then '+${DAYS_OF_GRACE} days' end) then 2
  -- What was reached before the day that was promised, told of a day after the promise: levels, and the beginning of the same period.
  when f.due < t.due and ${sameUnit} and f.due > t.told_first
    and (t.measure in ('stock', 'share') or (t.measure = 'flow' and f.period_type = 'during' and f.period_start = t.period_start)) then 3
  when f.year = t.year and f.base_unit <> t.base_unit and not f.weak and f.due >= t.due and ${samePeriod('t', 'f')} then 4
end`;

/** What leads among facts that answer in one way: the rule of `leads`, save that levels of other days come by the nearness of their day. */
const order = `way, weak, starting,
  case way when 2 then julianday(due) when 3 then -julianday(due) else -julianday(told_last) end,
  case way when 1 then -julianday(due) when 4 then -julianday(due) else -julianday(told_last) end, loose, doubts <> '', start_offset, id`;

/**
 * Common table expression: one row a target that a fact of its metric answers. All ways are found in one pass over one join, and what leads is read off
 * windows: a join a way, each over an index of its own, took three times as long.
 */
const direct = `pairs as (
  select t.id as target_id, f.id, f.value, f.half, f.weak, f.starting, f.loose, f.doubts, f.start_offset, f.document_id, f.told_last, f.due, ${way} as way
  from t join f on ${sameMetric('t', 'f')} and f.year <= t.year + 1
  where ${toldLater}
),
direct as materialized (
  select target_id, way, max(iif(place = 1, id, null)) as result_id, max(iif(place = 1, due, null)) as day,
    -- Facts of one document that disagree: whether that matters is the judge's.
    iif(way = 1, min(iif(document_id = leading_document and weak = leading_weak, value, null)), null) as lowest,
    iif(way = 1, max(iif(document_id = leading_document and weak = leading_weak, value, null)), null) as highest,
    count(iif(document_id = leading_document and weak = leading_weak, 1, null)) as told,
    -- The number that was told first, where it does not round to the one that leads: day and id in one text, so that the least is the earliest.
    substr(min(iif(way = 1 and told_last < leading_told and not weak and not starting
      and abs(value - leading_value) > max(half, leading_half) * 1.000001, told_last || id, null)), 11) as first_result_id
  from (
    select *, row_number() over leading as place, first_value(way) over leading as best,
      first_value(document_id) over leading as leading_document, first_value(weak) over leading as leading_weak,
      first_value(told_last) over leading as leading_told, first_value(value) over leading as leading_value, first_value(half) over leading as leading_half
    from pairs where way is not null
    window leading as (partition by target_id order by ${order})
  )
  where way = best
  group by target_id
)`;

/**
 * A flow promised over several years: the sum of the years told so far, from the first on without a gap. Its first years may have been told before the
 * promise, its last one not. `last` is day, date of telling and id of the last year in one text, so that the greatest is the latest.
 */
const sums = `years as (
  select * from (
    select f.*, row_number() over (partition by f.metric, f.measure, f.place, f.base_unit, f.year order by ${leads('f')}) as position
    from f where f.measure = 'flow' and not f.weak and f.comparator in ('=', '~', '>', '>=') and ${wholeYear('f')}
  ) where position = 1
),
plans as materialized (
  select *, cast(substr(period_start, 1, 4) as integer) as first_year from t
  where measure = 'flow' and period_type = 'during' and substr(period_start, 5) = '-01-01' and period_start < year || '-01-01'
),
sums as materialized (
  select t.id as target_id, sum(y.value) as value, sum(y.half) as half, count(*) as years, max(y.due) as day,
    max(y.due || coalesce(y.told_last, '9999-12-31') || y.id) as last,
    case when min(y.comparator = '=') then '=' when max(y.comparator = '~') then '~' else '>=' end as comparator
  from plans t join years y on ${sameMetric('t', 'y')} and y.base_unit = t.base_unit and y.year between t.first_year and t.year
  group by t.id
  having count(*) = max(y.year) - t.first_year + 1 and coalesce(substr(last, 11, 10) >= t.told_first, 1)
)`;

/** Facts of metrics whose names nearly agree; they are shown, and decide nothing. The order of the joins is fixed: names first, of which there are few. */
const nears = `nears as materialized (
  select * from (
    select t.id as target_id, f.id as result_id, n.reason, row_number() over (partition by t.id order by n.distance, ${leads('f')}) as place
    from t cross join near_metrics n on n.metric = t.metric
    cross join f on f.metric = n.near_metric and ${sameKind('t', 'f')} and ${sameUnit} and f.year = t.year
    where ${toldLater} and f.due >= t.due and not f.weak and ${samePeriod('t', 'f')}
  ) where place = 1
)`;

/**
 * Common table expressions that end in `answers`: one row a target, with its best answer. `basis` says how it answers. They stand on `t` and `f`. Few of
 * them name one another: SQLite expands every mention of an expression, and chains of them take longer to prepare than to run.
 */
export const answers = `${direct},
${sums},
${nears},
answers as materialized (
  select t.id as target_id,
    case
      when d.way = 1 then 'final' when d.way = 2 then 'late'
      -- Of a figure of the beginning and a sum of years the later one says more.
      when d.way = 3 and coalesce(d.day >= s.day, 1) then 'interim'
      when s.target_id is not null then 'sum'
      when d.way = 4 then 'other_unit'
      when n.target_id is not null then 'near'
      else 'none'
    end as basis,
    d.result_id as direct_id, d.lowest, d.highest, d.told, d.first_result_id,
    substr(s.last, 21) as sum_id, s.value as sum_value, s.half as sum_half, s.comparator as sum_comparator, s.years as sum_years,
    n.result_id as near_id, n.reason as near_reason
  from t
  left join direct d on d.target_id = t.id
  left join sums s on s.target_id = t.id
  left join nears n on n.target_id = t.id
)`;
