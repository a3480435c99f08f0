import { leads } from './periods.js';
import type { Form, Step } from './step.js';
import { facts, targets } from './told.js';

const line = 'metric, place, measure, base_unit';

/** SQL condition: `a` and `b` are of one line, which is a metric, place, measure and unit. */
const sameLine = (a: string, b: string): string =>
  `${b}.metric = ${a}.metric and ${b}.place = ${a}.place and ${b}.measure = ${a}.measure and ${b}.base_unit = ${a}.base_unit`;

/** SQL condition: the same year of one line. */
const sameYear = (a: string, b: string): string => `${sameLine(a, b)} and ${b}.year = ${a}.year`;

/**
 * The facts and targets of years as a view reads them; as tables they are those of `told`. `lead` counts the facts from the one that leads. A quarter or a
 * five-year plan is no year, and the yearly mean of several is none either.
 */
export const toldOfYears: readonly Step[] = [
  { name: 't', sql: `select * from (${targets}) where whole` },
  { name: 'f', sql: `select *, row_number() over (order by ${leads('o')}) as lead from (${facts}) o where whole` },
];

/**
 * Steps that end in `lines`: one row a line and year with the fact that leads (`fact`), the one of the year told before it (`previous`) and the target stated
 * for the year (`target`). A year for which only a target is stated has a row without a fact; years without either have none.
 */
export function years({ key, lead, sorted }: Form): readonly Step[] {
  return [
    {
      name: 'leading',
      // The key is that of the row that has the least `lead`: SQLite promises it for a single min().
      sql: `select min(${lead('f')}) as lead, ${key('f')} as fact, count(*) as facts_told, metric, place, measure, base_unit, year
from f where whole group by metric, place, measure, year, base_unit`,
      indices: [`${line}, year`],
    },
    {
      // The number that was told first, where it does not round to the one that leads: day and id in one text, so that the least is the earliest.
      name: 'firsts',
      sql: `select l.fact, substr(min(f.told_last || f.id), 11) as first_result_id
from leading l cross join f as b on ${key('b')} = l.fact cross join f on ${sameYear('l', 'f')} and f.whole
where l.facts_told > 1 and f.told_last < b.told_last and not f.weak and not f.starting and abs(f.value - b.value) > max(f.half, b.half) * 1.000001
group by l.fact`,
      indices: ['fact'],
    },
    {
      // Most years have one target; only where there are more must they be ordered.
      name: 'year_targets',
      sql: `with told as materialized (select min(${key('t')}) as target, count(*) as targets, ${line}, year from t where whole group by ${line}, year)
select target, ${line}, year from told where targets = 1
union all
select target, ${line}, year from (
  select ${key('t')} as target, s.metric, s.place, s.measure, s.base_unit, s.year,
    row_number() over (partition by s.metric, s.place, s.measure, s.base_unit, s.year order by t.told_last desc, t.doubts <> '', t.start_offset, t.id) as position
  from told s join t on ${sameYear('s', 't')} and t.whole
  where s.targets > 1
) where position = 1`,
    },
    {
      // Laid upon one another rather than joined: how many targets there are SQLite cannot know, and might go through all of them for every fact.
      name: 'lines',
      sql: `select max(fact) as fact, max(facts_told) as facts_told, ${line}, year, max(previous) as previous, max(target) as target from (
  select fact, facts_told, ${line}, year, lag(fact) over (partition by ${line} order by year) as previous, null as target from leading
  union all
  select null, 0, ${line}, year, null, target from year_targets
) group by ${line}, year${sorted(`${line}, year`)}`,
    },
  ];
}
