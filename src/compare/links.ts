import { sameMetric, samePeriod } from './periods.js';
import type { Form, Step } from './step.js';

const beside = 'p.document_id = l.document_id and p.weak = l.weak and p.loose = l.loose';

/** How long after the due day a level still tells what was there on it. */
export const DAYS_OF_GRACE = 92;

/** A fact that was told before the promise answers it never. */
export const toldLater = 'coalesce(f.told_last >= t.told_first, 1)';

const sameUnit = 'f.base_unit = t.base_unit';

/** The level that the sentence of a promise tells beside it (to 90, down from 150 today) is where it sets out, though of a document without a day both are of the same one. */
const setOutFrom = "f.document_id = t.document_id and f.period_type is 'as_of' and t.due >= t.told_last and f.quote = t.quote";

/** In which way a fact of the same metric, measure and place answers a target, best first; null where it does not. */
const way = `case
  -- What was begun says nothing of what was to be completed.
  when f.deed <> t.deed then null
  -- A fact of the period that was promised.
  when f.year = t.year and ${sameUnit} and f.due >= t.due and ${samePeriod('t', 'f')} then iif(${setOutFrom}, null, 1)
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
  case way when 1 then -julianday(due) when 4 then -julianday(due) else -julianday(told_last) end, loose, doubted, start_offset, id`;

/**
 * Steps that end in `direct`: one row a target that a fact of its metric answers, and `retold`: what other facts of the same period say, where there are
 * any. All ways are found in one pass over one join: a join a way, each over an index of its own, took three times as long.
 */
export function links({ key }: Form): readonly Step[] {
  return [
    {
      name: 'pairs',
      sql: `select * from (
  select ${key('t')} as target, ${key('f')} as fact, ${way} as way, f.weak, f.starting, f.loose, f.doubts <> '' as doubted, f.due, f.told_last,
    f.start_offset, f.id, f.value, f.half, f.document_id
  from t join f on ${sameMetric('t', 'f')} and f.year <= t.year + 1
  where ${toldLater}
) where way is not null`,
      indices: ['target, way'],
    },
    {
      name: 'direct',
      sql: `select target, fact, way, due from (
  select target, fact, way, due, row_number() over (partition by target order by ${order}) as place from pairs
) where place = 1`,
      indices: ['target'],
    },
    {
      name: 'retold',
      sql: `select p.target,
  -- Facts of one document that disagree: whether that matters is the judge's. More than 700 is no other number than 732.
  min(iif(${beside}, p.value, null)) as lowest,
  max(iif(${beside}, p.value, null)) as highest,
  count(iif(${beside}, 1, null)) as told,
  -- The number that was told first, where it does not round to the one that leads: day and id in one text, so that the least is the earliest.
  substr(min(iif(p.told_last < l.told_last and not p.weak and not p.starting
    and abs(p.value - l.value) > max(p.half, l.half) * 1.000001, p.told_last || p.id, null)), 11) as first_result_id
from (select target from pairs where way = 1 group by target having count(*) > 1) s
join direct d on d.target = s.target
join pairs l on l.target = d.target and l.way = 1 and l.fact = d.fact
join pairs p on p.target = d.target and p.way = 1
group by p.target`,
      indices: ['target'],
    },
  ];
}
