/** Queries that have a name; every table and view can be named too. */
export const namedQueries: Readonly<Record<string, { readonly about: string; readonly sql: string }>> = {
  documents: {
    about: 'the documents, without their texts',
    sql: 'select path, title, doc_number, issuer, region, doc_type, issued, year, format, encoding, id from documents order by path',
  },
  targets: { about: 'what is promised', sql: 'select * from targets order by path, start_offset, id' },
  facts: { about: 'what is reported', sql: 'select * from facts order by path, start_offset, id' },
  doubts: {
    about: 'the reasons to look at an observation, how often each, and an example',
    sql: `select doubt, count(*) as observations, count(distinct document_id) as documents,
  max(case when place = 1 then metric_label end) as example_metric, max(case when place = 1 then trim(value_text || ' ' || unit) end) as example_value,
  max(case when place = 1 then quote end) as example_quote, max(case when place = 1 then path end) as example_path
from (
  select j.value as doubt, o.*, d.path, row_number() over (partition by j.value order by d.path, o.start_offset, o.id) as place
  from current_observations o join documents d on d.id = o.document_id, json_each('["' || replace(o.doubts, ' ', '","') || '"]') j
  where o.doubts <> ''
)
group by doubt order by observations desc, doubt`,
  },
  doubtful: {
    about: 'observations that a person should look at, with why',
    sql: `select d.path, o.doubts, o.kind, o.metric_label, o.measure, o.comparator, o.value, o.unit, o.year, o.quote, o.id
from current_observations o join documents d on d.id = o.document_id where o.doubts <> '' order by d.path, o.start_offset, o.id`,
  },
  problems: {
    about: 'places that could not be read as they should',
    sql: 'select d.path, p.code, p.message, p.start_offset from problems p join documents d on d.id = p.document_id order by d.path, p.start_offset, p.code',
  },
  metrics: { about: 'the catalogue of metrics', sql: 'select * from metrics order by id' },
  statuses: {
    about: 'how many promises were kept',
    sql: 'select status, count(*) as targets from comparisons group by status order by targets desc, status',
  },
  comparisons: {
    about: 'promises beside results',
    sql: 'select * from comparisons order by metric, region, measure, base_unit, year, target_path, target_id',
  },
  year_over_year: {
    about: 'metrics over the years',
    sql: 'select * from year_over_year order by metric, region, measure, base_unit, year',
  },
  runs: { about: 'the runs of extract', sql: 'select * from runs order by id' },
};
