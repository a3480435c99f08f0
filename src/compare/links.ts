import { leads, sameKind, sameMetric, samePeriod, wholeYear } from './periods.js';

/** How long after the due day a level still tells what was there on it. */
export const DAYS_OF_GRACE = 92;

const ranked = (order: string): string => `row_number() over (partition by t.id order by ${order}) as place`;

/** A fact that was told before the promise answers it never. */
const toldLater = 'coalesce(f.told_last >= t.told_first, 1)';

/** Common table expression: facts of the period that was promised. What leads is read off windows, not off a join of the facts with themselves. */
const finals = `finals as materialized (
  select target_id, max(iif(place = 1, result_id, null)) as result_id,
    min(iif(document_id = leading_document and weak = leading_weak, value, null)) as lowest,
    max(iif(document_id = leading_document and weak = leading_weak, value, null)) as highest,
    count(iif(document_id = leading_document and weak = leading_weak, 1, null)) as told,
    -- The number that was told first, where it does not round to the one that leads: day and id in one text, so that the least is the earliest.
    substr(min(iif(told_last < leading_told and not weak and not starting and abs(value - leading_value) > max(half, leading_half) * 1.000001, told_last || result_id, null)), 11)
      as first_result_id
  from (
    select t.id as target_id, f.id as result_id, f.value, f.half, f.weak, f.starting, f.document_id, f.told_last, ${ranked(leads('f'))},
      first_value(f.document_id) over leading as leading_document, first_value(f.weak) over leading as leading_weak,
      first_value(f.told_last) over leading as leading_told, first_value(f.value) over leading as leading_value, first_value(f.half) over leading as leading_half
    from t join f on ${sameMetric('t', 'f')} and f.base_unit = t.base_unit and f.year = t.year
    where ${toldLater} and f.due >= t.due and ${samePeriod('t', 'f')}
    window leading as (partition by t.id order by ${leads('f')})
  )
  group by target_id
)`;

/** A flow promised over several years: the sum of the years told so far, from the first on without a gap. */
const sums = `years as materialized (
  select * from (
    select f.*, row_number() over (partition by f.metric, f.measure, f.place, f.base_unit, f.year order by ${leads('f')}) as position
    from f where f.measure = 'flow' and not f.weak and f.comparator in ('=', '~', '>', '>=') and ${wholeYear('f')}
  ) where position = 1
),
sums as materialized (
  select t.id as target_id, sum(y.value) as value, sum(y.half) as half, count(*) as years, max(y.due) as day, substr(max(y.due || y.id), 11) as result_id,
    case when min(y.comparator = '=') then '=' when max(y.comparator = '~') then '~' else '>=' end as comparator
  from t join years y on ${sameMetric('t', 'y')} and y.base_unit = t.base_unit and y.year between cast(substr(t.period_start, 1, 4) as integer) and t.year
  where t.measure = 'flow' and t.period_type = 'during' and substr(t.period_start, 5) = '-01-01' and t.period_start < t.year || '-01-01'
  group by t.id
  having count(*) = max(y.year) - cast(substr(t.period_start, 1, 4) as integer) + 1
)`;

/**
 * Common table expressions that end in `answers`: for each target with any answer the best one. `basis` says how it answers, in the order of `rank`. They
 * stand on `t` and `f`; all that is joined twice is materialized. No expression asks another whether it has an answer: SQLite expands every mention of an
 * expression, and a chain of such questions takes longer to prepare than to run.
 */
export const answers = `${finals},
${sums},
candidates as (
  select target_id, 1 as rank, '' as day, 'final' as basis, result_id, 1 as place, null as reason from finals
  union all
  -- A level told of a day after the due one: reports of the new year say what is there now.
  select t.id, 2, '', 'late', f.id, ${ranked('f.weak, f.due, f.told_last desc, f.start_offset, f.id')}, null
  from t join f on ${sameMetric('t', 'f')} and f.base_unit = t.base_unit and f.year = t.year + 1
  where f.due > t.due and f.due <= date(t.due, case t.measure when 'stock' then '+1 year' when 'share' then '+${DAYS_OF_GRACE} days' end) and ${toldLater}
  union all
  -- What was reached before the day that was promised, told of a day after the promise: levels, and the beginning of the same period.
  select t.id, 3, f.due, 'interim', f.id, ${ranked("f.weak, f.due desc, f.told_last desc, f.doubts <> '', f.start_offset, f.id")}, null
  from t join f on ${sameMetric('t', 'f')} and f.base_unit = t.base_unit
  where f.due < t.due and f.due > t.told_first and ${toldLater}
    and (t.measure in ('stock', 'share') or (t.measure = 'flow' and f.period_type = 'during' and f.period_start = t.period_start))
  union all
  -- Of a figure of the beginning and a sum of years the later one says more.
  select target_id, 3, day, 'sum', result_id, 1, null from sums
  union all
  select t.id, 4, '', 'other_unit', f.id, ${ranked(leads('f'))}, null
  from t join f on ${sameMetric('t', 'f')} and f.year = t.year
  where f.base_unit <> t.base_unit and not f.weak and ${toldLater} and f.due >= t.due and ${samePeriod('t', 'f')}
  union all
  -- Facts of metrics whose names nearly agree; they are shown, and decide nothing.
  select t.id, 5, '', 'near', f.id, ${ranked(`n.distance, ${leads('f')}`)}, n.reason
  from t join near_metrics n on n.metric = t.metric
  join f on f.metric = n.near_metric and ${sameKind('t', 'f')} and f.base_unit = t.base_unit and f.year = t.year
  where ${toldLater} and f.due >= t.due and not f.weak and ${samePeriod('t', 'f')}
),
answers as materialized (
  select * from (select *, row_number() over (partition by target_id order by rank, day desc, basis) as best from candidates where place = 1) where best = 1
)`;
