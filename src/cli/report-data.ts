import type {
  Figure,
  Place,
  PromiseRow,
  RegionCounts,
  ReportData,
  SeriesRow,
  SourceDocument,
  YearPoint,
} from '../export/report/report-data.js';
import { exportedTables } from '../export/exported-tables.js';
import { conditionOf, type Filters } from '../export/filters.js';
import type { Store } from '../store/open.js';
import { sourceOf } from './source-of.js';

/**
 * What a report needs, read from the views once: they are written into temporary tables of the connection (the database itself stays as it is), so that
 * every region is looked up and not reckoned again.
 */
export function readReportData(store: Store, filters: Filters, charts: number): ReportData {
  keep(store, 'report_promises', 'comparisons', filters);
  keep(store, 'report_years', 'year_over_year', filters);
  store.exec(`create temp table report_spread as
select metric, measure, count(distinct region) as regions from report_years where target_value is not null group by metric, measure`);
  return {
    documents: store.prepare<[], number>('select count(*) from documents').pluck().get() ?? 0,
    counts: readCounts(store),
    region: (region) => ({ region, promises: readPromises(store, region), series: readSeries(store, region, charts) }),
    sources: (ids) => readSources(store, ids),
  };
}

function keep(store: Store, table: string, view: 'comparisons' | 'year_over_year', filters: Filters): void {
  const { sql, values } = conditionOf(filters, exportedTables[view].filtered);
  const { columns, from } = sourceOf(store, view);
  store.prepare(`create temp table ${table} as select ${columns} from ${from} where ${sql}`).run(...values);
  store.exec(`create index temp.${table}_by_region on ${table} (region)`);
}

/** A promise that is stated twice counts once. */
function readCounts(store: Store): readonly RegionCounts[] {
  const rows = store
    .prepare<[], { region: string | null; status: string; count: number }>(
      'select region, status, count(*) as count from report_promises where repeats_id is null group by region, status order by region is null, region',
    )
    .all();
  const regions = new Map<string | null, Record<string, number>>();
  for (const { region, status, count } of rows) regions.set(region, { ...regions.get(region), [status]: count });
  return [...regions].map(([region, counts]) => ({ region, counts }));
}

interface StoredPromise {
  readonly metric_label: string;
  readonly measure: string;
  readonly year: number;
  readonly due: string;
  readonly base_unit: string;
  readonly status: string;
  readonly decided_by: string;
  readonly progress: number | null;
  readonly revised_to: number | null;
  readonly result_date: string | null;
  readonly sum: number | null;
  readonly target: string;
  readonly result: string | null;
}

/** A figure as JSON, so that one column carries it. Its words are those of the document, never the base value. */
const figure = (alias: string): string =>
  `json_object('id', ${alias}.id, 'comparator', ${alias}.comparator, 'text', ${alias}.value_text, 'upperText', ${alias}.value_upper_text, 'unit', ${alias}.unit)`;

/** The figure of an id, looked up by itself: an outer join would work out all current observations for every region. */
const figureOf = (id: string): string => `(select ${figure('o')} from current_observations o where o.id = ${id})`;

function readFigure(json: string | null): Figure | null {
  return json === null ? null : (JSON.parse(json) as Figure);
}

function readPromises(store: Store, region: string | null): readonly PromiseRow[] {
  const rows = store
    .prepare<[string | null], StoredPromise>(
      `select p.metric_label, p.measure, p.year, p.due, p.base_unit, p.status, p.decided_by, p.progress, p.revised_to, p.result_date,
  case when instr(p.decided_by, 'sum of ') > 0 then p.result_value end as sum,
  ${figure('t')} as target, ${figureOf('p.result_id')} as result
from report_promises p join current_observations t on t.id = p.target_id
where p.region is ? and p.repeats_id is null
order by p.metric not in (select id from metrics), p.metric, p.measure, p.year, t.start_offset, t.id`,
    )
    .all(region);
  return rows.map((row) => ({
    metricLabel: row.metric_label,
    measure: row.measure,
    year: row.year,
    due: row.due,
    baseUnit: row.base_unit,
    status: row.status,
    decidedBy: row.decided_by,
    progress: row.progress,
    revisedTo: row.revised_to,
    resultDate: row.result_date,
    sum: row.sum,
    target: JSON.parse(row.target) as Figure,
    result: readFigure(row.result),
  }));
}

interface StoredPoint {
  readonly metric: string;
  readonly metric_label: string;
  readonly measure: string;
  readonly base_unit: string;
  readonly year: number;
  readonly value: number | null;
  readonly target_value: number | null;
  readonly target_value_upper: number | null;
  readonly result: string | null;
  readonly promise: string | null;
}

/** The metrics of the catalogue before others, first those for which most regions state targets: at least two years, and a result in one of them. */
function readSeries(store: Store, region: string | null, most: number): readonly SeriesRow[] {
  const points = store
    .prepare<[string | null, number, string | null], StoredPoint>(
      `with main as (
  select y.metric, y.measure, y.base_unit,
    row_number() over (order by y.metric not in (select id from metrics), count(y.target_value) = 0, s.regions desc,
      2 * count(y.target_value) + count(y.value) desc, y.metric, y.measure, y.base_unit) as place
  from report_years y left join report_spread s on s.metric = y.metric and s.measure = y.measure
  where y.region is ? group by y.metric, y.measure, y.base_unit having count(y.value) > 0 and count(*) > 1
)
select y.metric, y.metric_label, y.measure, y.base_unit, y.year, y.value, y.target_value, y.target_value_upper,
  ${figureOf('y.result_id')} as result, ${figureOf('y.target_id')} as promise
from main m join report_years y on y.metric = m.metric and y.measure = m.measure and y.base_unit = m.base_unit
where m.place <= ? and y.region is ? order by m.place, y.year`,
    )
    .all(region, most, region);
  const lines = new Map<string, { row: StoredPoint; readonly points: YearPoint[] }>();
  for (const row of points) {
    const key = JSON.stringify([row.metric, row.measure, row.base_unit]);
    const line = lines.get(key) ?? { row, points: [] };
    const { year, value, target_value: target, target_value_upper: targetUpper } = row;
    line.points.push({ year, value, target, targetUpper, result: readFigure(row.result), promise: readFigure(row.promise) });
    line.row = row;
    lines.set(key, line);
  }
  return [...lines.values()].map(({ row, points: all }) => ({
    metricLabel: row.metric_label,
    measure: row.measure,
    baseUnit: row.base_unit,
    points: all,
  }));
}

interface StoredDocument {
  readonly id: string;
  readonly path: string;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly issued: string | null;
  readonly text: string;
}

/** One document is held at a time. */
function* readSources(store: Store, ids: ReadonlySet<string>): Generator<SourceDocument> {
  store.exec('create temp table report_shown (id text primary key) without rowid');
  const insert = store.prepare<[string]>('insert into report_shown values (?)');
  for (const id of ids) insert.run(id);
  const documents = store
    .prepare<[], string>(
      'select distinct o.document_id from report_shown s join observations o on o.id = s.id join documents d on d.id = o.document_id order by d.path',
    )
    .pluck()
    .all();
  const open = store.prepare<[string], StoredDocument>('select id, path, title, issuer, issued, text from documents where id = ?');
  const places = store.prepare<[string], Place>(
    'select o.id, o.start_offset as start, o.end_offset as "end" from report_shown s join observations o on o.id = s.id where o.document_id = ? order by o.start_offset',
  );
  for (const id of documents) {
    const document = open.get(id);
    if (document) yield { ...document, places: places.all(id) };
  }
}
