import type { ComparisonView } from './view.js';

/** Doubts for which a figure may be about something else altogether: it never decides a verdict, and gives way to every figure without them. */
const weakening = ['region-uncertain', 'unit-not-usual', 'metric-without-owner'] as const;

/** The deed of a flow ends in a word of this role; its trace tells the deed with what it is (基本建成 (flow-verb)). */
const does = (role: string): string =>
  `exists (select 1 from comparison_words w where w.role = '${role}' and instr(o.trace, w.word || ' (flow-verb)') > 0)`;

const weak = weakening.map((doubt) => `instr(o.doubts, '${doubt}') > 0`).join(' or ');

/**
 * Observations with a year, beside what comparing needs. `metric` has the aliases merged. `told_first` and `told_last` are the document's date (the bounds
 * of its year where only that is known), `due` is the last day of the period, `place` the region or the document's own, empty for none (so that it can be
 * joined on). `turn` is -1 for a decrease, whose size is what counts; `toward` is the side on which a turned value is better, `none` where nobody says.
 * `half` is half of the last digit as written, in the base unit; `averaged` marks the yearly mean of several years,
 * `deed` says of a flow that it was begun or done (新开工, 建成), null where its words say neither or both,
 * `loose` a number that is a bound or is said of every year, `starting` a level from which something rose, whose year was guessed.
 */
export const datedObservations: ComparisonView = {
  name: 'dated_observations',
  sql: `create view dated_observations as
select
  o.id, o.kind, coalesce(a.metric, o.metric) as metric, o.metric_label, o.measure, o.comparator, o.base_unit, o.year, o.period_type, o.period_start,
  o.doubts, o.start_offset, o.document_id, o.quote, d.path,
  o.base_value as value, o.base_value_upper as upper,
  coalesce(o.period_end, o.year || '-12-31') as due,
  coalesce(o.region, d.region, '') as place,
  coalesce(d.region, '') as issuer_place,
  coalesce(d.issued, d.year || '-01-01') as told_first,
  coalesce(d.issued, d.year || '-12-31') as told_last,
  case when o.measure in ('growth', 'change') and o.base_value < 0 then -1 else 1 end as turn,
  case
    when o.measure in ('growth', 'change') and o.base_value < 0 then 'higher'
    when o.measure = 'rank' then 'lower'
    when m.id is not null then m.better
    -- A promise to do or to have so and so many is kept by more; of a share or a price that no catalogue knows, nobody can say.
    when o.measure in ('share', 'price') then 'none'
    else 'higher'
  end as toward,
  case when o.measure in ('growth', 'change') and m.measure <> 'growth' then m.growth_tolerance when o.base_unit = m.unit then m.tolerance end as tolerance,
  coalesce(m.growth, 'nominal') as growth,
  0.5 * abs(case when o.value = 0 then 1.0 else o.base_value / o.value end)
    * case when instr(o.value_text, '.') = 0 then 1.0 else cast('1e-' || (length(o.value_text) - instr(o.value_text, '.')) as real) end as half,
  ${weak} as weak,
  instr(o.doubts, 'starting-level-dated-a-year-before') > 0 as starting,
  (o.comparator not in ('=', 'range')) + (o.period_type is 'every_year') as loose,
  o.measure in ('growth', 'change')
    and exists (select 1 from comparison_words w where w.role = 'average-of-years' and instr(o.trace, w.word) > 0) as averaged,
  case when o.measure <> 'flow' then null when ${does('deed-of-beginning')} then iif(${does('deed-of-completion')}, null, 'begun')
    when ${does('deed-of-completion')} then 'done' end as deed
from current_observations o
join documents d on d.id = o.document_id
left join aliases a on a.alias = o.metric
left join metrics m on m.id = coalesce(a.metric, o.metric)
where o.year is not null and o.kind in ('target', 'fact')
  -- What a copy in another format says too is said once; what it alone says stays.
  and not (d.same_as is not null and exists (
    select 1 from observations k
    where k.document_id = d.same_as and k.kind = o.kind and k.metric = o.metric and k.measure = o.measure and k.year is o.year
      and k.base_unit = o.base_unit and k.base_value = o.base_value
  ))`,
};
