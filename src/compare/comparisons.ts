import { answers } from './answers.js';
import { judged } from './judge.js';
import { links } from './links.js';
import { statements } from './statements.js';
import { asView, withSteps, type Form, type Result, type Step } from './step.js';
import { surroundings } from './surroundings.js';
import { told } from './told.js';
import type { ComparisonView } from './view.js';

/** The steps to the comparisons that stand on those of `told`. */
export function comparisonSteps(form: Form): readonly Step[] {
  return [...links(form), ...answers(form), ...surroundings(form), ...statements(form), judged(form)];
}

/** The rows on top of the steps. */
export function comparisonRows({ key }: Form): Result {
  return {
    ordered: 't',
    columns: `
  t.metric, t.metric_label, t.measure, nullif(t.place, '') as region, t.base_unit, t.year, t.comparator,
  t.value as target_value, t.upper as target_value_upper, j.result_value,
  case when j.basis in ('final', 'late', 'interim', 'sum') then round(j.result_value - t.value, 6) end as difference,
  case when j.basis in ('final', 'late', 'interim', 'sum') and t.value <> 0 then round(j.result_value / t.value, 6) end as ratio,
  j.status, j.decided_by,
  t.id as target_id, f.id as result_id, t.path as target_path, f.path as result_path, t.quote as target_quote, f.quote as result_quote,
  t.due, f.due as result_date, f.base_unit as result_base_unit, round(j.time_gone, 6) as time_share, round(j.progress, 6) as progress,
  j.baseline_value, j.baseline_id, v.revised_to, v.revision_id, p.first_id as repeats_id,
  e.base_value as first_result_value, j.first_result_id, round(j.result_value - e.base_value, 6) as restated_by,
  case when j.status in ('possible', 'undecided') then j.if_same end as if_same,
  nullif(t.doubts, '') as target_doubts, nullif(f.doubts, '') as result_doubts`,
    from: `t
join judged j on j.target = ${key('t')}
left join f on ${key('f')} = j.result
left join observations e on e.id = j.first_result_id
left join revisions v on v.target = j.target
left join repeats p on p.target = j.target`,
  };
}

/** One row a target of a year: what came of it, which fact says so, and by which rule. Values are in the base unit. */
export const comparisons: ComparisonView = {
  name: 'comparisons',
  sql: `create view comparisons as\n${withSteps([...told(asView), ...comparisonSteps(asView)], comparisonRows(asView))}`,
};
