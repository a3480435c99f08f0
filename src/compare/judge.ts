import { acceptance } from './acceptance.js';
import { DAYS_OF_GRACE } from './links.js';
import type { Form, Step } from './step.js';

/** By which rule the number decides: the comparator's, or for a plain number the side on which the metric is better. */
const ruled = `ruled as (
  select *,
    case
      when comparator in ('>=', '>', '<=', '<') then 'fact ' || comparator || ' target'
      when comparator = 'range' and fact between low - dust and high + dust then 'fact inside range'
      when comparator = 'range' and keeps then 'fact better than range'
      when comparator = 'range' then 'fact outside range'
      when comparator = '=' and toward = 'higher' then 'fact >= target'
      when comparator = '=' and toward = 'lower' then 'fact <= target'
      when comparator = '=' and measure = 'flow' and fact < least - dust then 'fact >= target'
      when tolerance is not null and abs(fact - low) <= tolerance + dust then 'within ' || tolerance || ' of target'
      when abs(fact - low) <= half + dust and (tolerance is null or comparator = '=') then 'rounds to target'
      when keeps then 'better than target'
      when tolerance is not null then 'not within ' || tolerance || ' of target'
      else 'does not round to target'
    end as rule
  from measured
)`;

/** A plain number whose metric has no better side: more or less than it says is neither kept nor broken. */
const directionless = "comparator = '=' and toward = 'none' and not keeps and not (measure = 'flow' and fact < least - dust)";

/** How far the way to the target was gone, and how much of the time. */
const timed = `timed as materialized (
  select target, result, basis, result_value, result_date, result_base_unit, result_weak, result_doubts, first_result_id, baseline_id, baseline_value,
    weak, doubts, due, latest_day, measures, near_reason, sum_years, told, lowest, highest, fact_comparator, keeps, breaks, disagrees, rule,
    ${directionless} as directionless,
    case
      when basis = 'sum' or (basis = 'interim' and measure = 'flow') then iif(low > 0, fact / low, null)
      when basis <> 'interim' then null
      when baseline_value is not null and iif(least > -9e999, least, most) <> turn * baseline_value and (iif(least > -9e999, least, most) > turn * baseline_value) = (least > -9e999)
        then (fact - turn * baseline_value) / (iif(least > -9e999, least, most) - turn * baseline_value)
      when comparator not in ('<=', '<') and toward = 'higher' and low > 0 then fact / low
    end as progress,
    case
      when basis = 'sum' or (basis = 'interim' and measure = 'flow' and period_start is not null)
        then (julianday(result_date) - julianday(period_start) + 1) / (julianday(due) - julianday(period_start) + 1)
      when basis = 'interim' then (julianday(result_date) - julianday(coalesce(baseline_date, told_first))) / (julianday(due) - julianday(coalesce(baseline_date, told_first)))
    end as time_gone,
    case
      when basis = 'final' or (basis = 'sum' and result_date >= due) then 'whole'
      when basis = 'late' and result_date <= date(due, '+${DAYS_OF_GRACE} days') then 'whole'
      when basis = 'late' then 'too_late'
      when basis in ('interim', 'sum') and latest_day >= due and not (keeps and measure = 'flow') then 'too_early'
      when basis in ('interim', 'sum') then 'part'
      else basis
    end as reach
  from ruled
)`;

const shown = (value: string): string => `trim(printf('%.15g', ${value}))`;

/**
 * The step `judged`: a target with its result, `status` and `decided_by`. It stands on `t`, `f`, `answers` and what surrounds them. The order of the cases is
 * the order of trust: what may be about something else is only possible, what the data leave open is undecided. Two expressions on the way are kept: of one
 * that is not, every mention of a column is one more working out.
 */
export function judged(form: Form): Step {
  return {
    name: 'judged',
    indices: ['target'],
    sql: `with ${acceptance(form)},
${ruled},
${timed},
verdicts as (
  select *,
    case
      when disagrees then 'undecided'
      when directionless then 'undecided'
      when keeps then 'met'
      when breaks then 'missed'
      else 'undecided'
    end as verdict,
    case
      when disagrees then told || ' facts of one document disagree: ' || ${shown('lowest')} || ' to ' || ${shown('highest')}
      when directionless then 'whether more or less is better is not known'
      when keeps or breaks then rule
      else 'fact is told as ' || fact_comparator || ' ' || ${shown('result_value')} || ', which may lie on either side of the target'
    end as reason
  from timed
)
select target, result, basis, result_value, progress, time_gone, baseline_id, baseline_value, first_result_id,
  case reach
    when 'other_unit' then 'unmatched_unit'
    when 'near' then 'possible'
    when 'none' then iif(latest_day >= due, 'unreported', 'pending')
    else case
      when result_weak or weak then 'possible'
      when reach = 'whole' then verdict
      when reach in ('too_late', 'too_early') then 'undecided'
      when keeps or progress >= time_gone then 'on_track'
      when progress is not null then 'behind'
      else 'pending'
    end
  end as status,
  case reach
    when 'other_unit' then 'fact is told in ' || iif(result_base_unit = '', 'no unit', result_base_unit)
    when 'near' then near_reason
    when 'none' then iif(latest_day >= due, 'no fact in documents up to ' || latest_day, 'not due: ' || due)
      || coalesce('; told as ' || measures || ' only', '')
    else case
      when result_weak or weak then 'doubt: ' || trim(iif(result_weak, result_doubts, doubts))
      when reach = 'whole' then reason || iif(result_date > due, ', told of ' || result_date, '')
      when reach = 'too_late' then 'told of ' || result_date || ' only, long after it was due'
      when reach = 'too_early' then 'told of ' || result_date || ' only, before it was due, in documents up to ' || latest_day
      when keeps then rule || ' before it is due'
      when progress >= time_gone then 'share reached >= share of time gone'
      when progress is not null then 'share reached < share of time gone'
      else 'not due: ' || due
    end || coalesce(', sum of ' || sum_years || ' years', '')
  end as decided_by,
  case when reach in ('near', 'whole') or result_weak then verdict end as if_same
from verdicts`,
  };
}
