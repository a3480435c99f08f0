/** A view by name; `sql` is the whole statement. Views may stand on those before them in a list. */
export interface View {
  readonly name: string;
  readonly sql: string;
}

const correctable = [
  'kind',
  'metric',
  'metric_label',
  'measure',
  'comparator',
  'unit',
  'base_unit',
  'year',
  'period_start',
  'period_end',
  'period_type',
  'period_basis',
  'region',
] as const;

const corrects = (column: string): string => `json_type(r.corrections, '$.${column}') is not null`;
const correction = (column: string): string => `json_extract(r.corrections, '$.${column}')`;

/** Most observations have no corrections; that is looked at first, as views that stand on this one ask for a column many times. */
function unlessCorrected(column: string, cases: string): string {
  return `case when r.corrections is null then o.${column} ${cases} else o.${column} end as ${column}`;
}

function corrected(column: string): string {
  return unlessCorrected(column, `when ${corrects(column)} then ${correction(column)}`);
}

/** A number and its text; a corrected value in the old unit carries its base value with it, so that a reviewer need not multiply. */
function correctedNumber(written: string, base: string): string {
  const scaled = `${correction(written)} * o.base_value / o.value`;
  const follows = `${corrects(written)} and not ${corrects('unit')} and o.value <> 0`;
  return [
    unlessCorrected(written, `when ${corrects(written)} then cast(${correction(written)} as real)`),
    unlessCorrected(`${written}_text`, `when ${corrects(written)} then cast(${correction(written)} as text)`),
    unlessCorrected(
      base,
      `when ${corrects(base)} then cast(${correction(base)} as real) when ${follows} then cast(printf('%.15g', ${scaled}) as real)`,
    ),
    unlessCorrected(
      `${base}_text`,
      `when ${corrects(base)} then cast(${correction(base)} as text) when ${follows} then printf('%.15g', ${scaled})`,
    ),
  ].join(',\n  ');
}

const latestReviews = `create view latest_reviews as
select observation_id, verdict, corrections, reviewer, reviewed_at, note
from (select *, row_number() over (partition by observation_id order by reviewed_at desc, reviewer desc) as place from reviews)
where place = 1`;

const currentObservations = `create view current_observations as
select
  o.id, o.document_id,
  ${correctable.map(corrected).join(',\n  ')},
  ${correctedNumber('value', 'base_value')},
  ${correctedNumber('value_upper', 'base_value_upper')},
  o.quote, o.start_offset, o.end_offset, o.section, o.page, o.doubts, o.trace,
  r.verdict
from observations o left join latest_reviews r on r.observation_id = o.id
where r.verdict is not 'wrong'`;

function ofKind(name: string, kind: string): string {
  return `create view ${name} as
select
  d.path, d.title, d.doc_number, d.issuer, d.issued,
  o.metric, o.metric_label, o.measure, o.comparator, o.value, o.value_upper, o.unit, o.base_value, o.base_value_upper, o.base_unit,
  o.year, o.period_start, o.period_end, o.period_type, o.period_basis, coalesce(o.region, d.region) as region,
  o.section, o.quote, o.start_offset, o.end_offset, o.page, o.doubts, o.id, o.document_id
from current_observations o join documents d on d.id = o.document_id
where o.kind = '${kind}'`;
}

const sameDocuments = `create view same_documents as
select kept.path as kept_path, kept.format as kept_format, d.path, d.format, d.id as document_id, kept.id as kept_id
from documents d join documents kept on kept.id = d.same_as`;

/** Views over one table; those that set observations beside one another are in `compare/`. */
export const storeViews: readonly View[] = [
  { name: 'same_documents', sql: sameDocuments },
  { name: 'latest_reviews', sql: latestReviews },
  { name: 'current_observations', sql: currentObservations },
  { name: 'targets', sql: ofKind('targets', 'target') },
  { name: 'facts', sql: ofKind('facts', 'fact') },
];
