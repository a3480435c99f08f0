import { sameMetric } from './periods.js';
import type { Form, Step } from './step.js';

/** Steps about what a reader needs to judge an answer: they stand on `answers`. */
export function surroundings({ key }: Form): readonly Step[] {
  return [
    {
      name: 'latest',
      sql: `select coalesce(region, '') as place, max(coalesce(issued, year || '-01-01')) as day from documents group by 1`,
    },
    {
      // The level from which a promise of a level set out: the last one told of a day up to the promise.
      name: 'baselines',
      sql: `select target, baseline_id, baseline_value, baseline_date from (
  select ${key('t')} as target, b.id as baseline_id, b.value as baseline_value, b.due as baseline_date,
    row_number() over (partition by ${key('t')} order by b.due desc, b.told_last desc, b.doubts <> '', b.start_offset, b.id) as place
  from answers a cross join t on ${key('t')} = a.target
  cross join f as b on ${sameMetric('t', 'b')} and b.base_unit = t.base_unit and b.due <= t.told_last and b.due < t.due and not b.weak
  where a.basis = 'interim' and t.measure in ('stock', 'share')
) where place = 1`,
      indices: ['target'],
    },
    {
      // The same metric and year told in another measure only: a level where growth was promised. Nothing is compared across measures; the reader is told.
      name: 'measures',
      sql: `select target, group_concat(measure) as measures from (
  select distinct ${key('t')} as target, f.measure
  from answers a cross join t on ${key('t')} = a.target
  cross join f on f.metric = t.metric and f.place = t.place and f.year = t.year and f.measure <> t.measure and f.due >= t.due
  where a.basis = 'none'
  order by 1, 2
) group by target`,
      indices: ['target'],
    },
  ];
}
