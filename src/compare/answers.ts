import { toldLater } from './links.js';
import { leads, sameKind, sameMetric, samePeriod } from './periods.js';
import type { Form, Step } from './step.js';

/**
 * A flow promised over several years: the sum of the years told so far, from the first on without a gap. Its first years may have been told before the
 * promise, its last one not.
 */
function sums({ key }: Form): readonly Step[] {
  return [
    {
      name: 'sums',
      sql: `with plans as materialized (
  select ${key('t')} as target, *, cast(substr(period_start, 1, 4) as integer) as first_year from t
  where measure = 'flow' and period_type = 'during' and substr(period_start, 5) = '-01-01' and period_start < year || '-01-01'
),
years as materialized (
  select * from (
    select ${key('f')} as fact, f.*, row_number() over (partition by f.metric, f.measure, f.place, f.base_unit, f.year order by ${leads('f')}) as position
    from (select distinct metric, place from plans) p join f on f.metric = p.metric and f.place = p.place and f.measure = 'flow'
    where not f.weak and f.comparator in ('=', '~', '>', '>=') and f.whole
  ) where position = 1
),
parts as (
  select t.target, t.first_year, t.told_first, y.fact, y.value, y.half, y.year, y.due, y.comparator, coalesce(y.told_last, '9999-12-31') as told_last,
    row_number() over (partition by t.target order by y.due desc, coalesce(y.told_last, '9999-12-31') desc, y.id desc) as place
  from plans t join years y on ${sameMetric('t', 'y')} and y.base_unit = t.base_unit and y.year between t.first_year and t.year
)
select target, max(iif(place = 1, fact, null)) as fact, sum(value) as value, sum(half) as half, count(*) as years, max(due) as day,
  case when min(comparator = '=') then '=' when max(comparator = '~') then '~' else '>=' end as comparator
from parts
group by target
having count(*) = max(year) - first_year + 1 and coalesce(max(iif(place = 1, told_last, null)) >= told_first, 1)`,
      indices: ['target'],
    },
  ];
}

/** Facts of metrics whose names nearly agree; they are shown, and decide nothing. The order of the joins is fixed: names first, of which there are few. */
function nears({ key }: Form): Step {
  return {
    name: 'nears',
    sql: `select target, fact, reason from (
  select ${key('t')} as target, ${key('f')} as fact, n.reason, row_number() over (partition by ${key('t')} order by n.distance, ${leads('f')}) as place
  from t cross join near_metrics n on n.metric = t.metric
  cross join f on f.metric = n.near_metric and ${sameKind('t', 'f')} and f.base_unit = t.base_unit and f.year = t.year
  where ${toldLater} and f.due >= t.due and not f.weak and ${samePeriod('t', 'f')}
) where place = 1`,
    indices: ['target'],
  };
}

/**
 * Steps that end in `answers`: one row a target, with its best answer. `basis` says how it answers. They stand on `t`, `f` and the steps of `links`. Few of
 * them name one another: SQLite expands every mention of an expression, and chains of them take longer to prepare than to run.
 */
export function answers(form: Form): readonly Step[] {
  const { key } = form;
  return [
    ...sums(form),
    nears(form),
    {
      name: 'answers',
      sql: `select a.*, case basis when 'sum' then sum_fact when 'near' then near_fact when 'none' then null else direct_fact end as fact
from (
  select ${key('t')} as target,
    case
      when d.way = 1 then 'final' when d.way = 2 then 'late'
      -- Of a figure of the beginning and a sum of years the later one says more.
      when d.way = 3 and coalesce(d.due >= s.day, 1) then 'interim'
      when s.target is not null then 'sum'
      when d.way = 4 then 'other_unit'
      when n.target is not null then 'near'
      else 'none'
    end as basis,
    d.fact as direct_fact, iif(r.told > 1, r.lowest, null) as lowest, iif(r.told > 1, r.highest, null) as highest, r.told, r.first_result_id,
    s.fact as sum_fact, s.value as sum_value, s.half as sum_half, s.comparator as sum_comparator, s.years as sum_years,
    n.fact as near_fact, n.reason as near_reason
  from t
  left join direct d on d.target = ${key('t')}
  left join retold r on r.target = ${key('t')}
  left join sums s on s.target = ${key('t')}
  left join nears n on n.target = ${key('t')}
) a`,
      indices: ['target'],
    },
  ];
}
