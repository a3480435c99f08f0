/** Values are turned first, so that a decrease is measured by its size. `low` and `high` are the bounds of the target, equal where it has one. */
const turned = `turned as (
  select t.*, r.basis, r.result_id, f.value as result_value, f.comparator as result_comparator, f.due as result_date, f.base_unit as result_base_unit,
    l.day as latest_day,
    t.turn * f.value as fact,
    min(t.turn * t.value, t.turn * coalesce(t.upper, t.value)) as low,
    max(t.turn * t.value, t.turn * coalesce(t.upper, t.value)) as high,
    round((julianday(f.due) - julianday(t.told_first)) / (julianday(t.due) - julianday(t.told_first)), 6) as time_gone
  from t
  join results r on r.target_id = t.id
  left join f on f.id = r.result_id
  left join latest l on l.place = t.issuer_place
)`;

/** By which rule the number decides: the comparator's, or for a plain number the side on which the metric is better. */
const ruled = `ruled as (
  select *,
    case
      when comparator in ('>=', '>', '<=', '<') then 'fact ' || comparator || ' target'
      when comparator = 'range' and fact between low and high then 'fact inside range'
      when comparator = 'range' and ((toward = 'higher' and fact > high) or (toward = 'lower' and fact < low)) then 'fact better than range'
      when comparator = 'range' then 'fact outside range'
      when comparator = '=' and toward = 'higher' then 'fact >= target'
      when comparator = '=' and toward = 'lower' then 'fact <= target'
      when abs(fact - low) <= tolerance then 'within tolerance of target'
      when round(result_value / scale, decimals) = round(value / scale, decimals) then 'rounds to target'
      when (toward = 'higher' and fact > high) or (toward = 'lower' and fact < low) then 'better than target'
      else 'does not round to target'
    end as rule
  from turned
)`;

const held = `held as (
  select *,
    case rule
      when 'fact >= target' then fact >= low
      when 'fact > target' then fact > low or (fact = low and result_comparator = '>')
      when 'fact <= target' then fact <= high
      when 'fact < target' then fact < high or (fact = high and result_comparator = '<')
      else rule in ('fact inside range', 'fact better than range', 'within tolerance of target', 'rounds to target', 'better than target')
    end as holds,
    case when comparator in ('<=', '<') or toward <> 'higher' then null when low > 0 then fact / low end as share
  from ruled
)`;

/** Common table expressions that end in `judged`: a target with its result, `status` and `decided_by`. They stand on `t`, `f`, `results` and `latest`. */
export const judged = `${turned},
${ruled},
${held},
judged as (
  select *,
    case basis
      when 'final' then iif(holds, 'met', 'missed')
      when 'other_unit' then 'unmatched_unit'
      when 'interim' then case when holds or share >= time_gone then 'on_track' when share is not null then 'behind' else 'pending' end
      else iif(latest_day >= due, 'unreported', 'pending')
    end as status,
    case basis
      when 'final' then rule
      when 'other_unit' then 'fact is told in ' || iif(result_base_unit = '', 'no unit', result_base_unit)
      when 'interim' then
        case
          when holds then rule || ' before it is due'
          when share >= time_gone then 'share reached >= share of time gone'
          when share is not null then 'share reached < share of time gone'
          else 'not due: ' || due
        end
      else iif(latest_day >= due, 'no fact in documents up to ' || latest_day, 'not due: ' || due)
    end as decided_by,
    case when basis = 'interim' then time_gone end as time_share
  from held
)`;
