import type { FilteredColumns } from './filters.js';

/** A table that can be exported: its statement (without conditions and order), and which columns the filters look at. */
export interface ExportedTable {
  readonly about: string;
  readonly from: string;
  readonly columns: string;
  readonly order: string;
  readonly filtered: FilteredColumns;
}

const metric = ['metric', 'metric_label'] as const;

function ofKind(about: string, view: string): ExportedTable {
  return {
    about,
    columns: '*',
    from: view,
    order: 'path, start_offset, id',
    filtered: { metric, region: ['region'], year: ['year'], document: ['path', 'title'] },
  };
}

/** Every table that `export` knows, in the order of the sheets of a workbook; none holds the whole text of a document. */
export const exportedTables = {
  comparisons: {
    about: 'promises beside results',
    columns: '*',
    from: 'comparisons',
    order: 'metric, region, measure, base_unit, year, due, target_path, target_id',
    filtered: { metric, region: ['region'], year: ['year'], document: ['target_path', 'result_path'], status: ['status'] },
  },
  year_over_year: {
    about: 'metrics over the years',
    columns: '*',
    from: 'year_over_year',
    order: 'metric, region, measure, base_unit, year',
    filtered: { metric, region: ['region'], year: ['year'], document: ['path'] },
  },
  targets: ofKind('what is promised', 'targets'),
  facts: ofKind('what is reported', 'facts'),
  documents: {
    about: 'the documents',
    columns: 'path, title, doc_number, issuer, region, doc_type, language, issued, year, format, encoding, id',
    from: 'documents',
    order: 'path',
    filtered: { region: ['region'], year: ['year'], document: ['path', 'title'] },
  },
  observations: {
    about: 'all that was read, provisions and proposals too',
    columns: `path, title, issued, kind, metric, metric_label, measure, comparator, value, value_upper, unit, base_value, base_value_upper, base_unit,
  year, period_start, period_end, period_type, period_basis, region, section, quote, start_offset, end_offset, page, doubts, id, document_id`,
    from: `(select o.*, d.path, d.title, d.issued, coalesce(o.region, d.region) as place from current_observations o join documents d on d.id = o.document_id)`,
    order: 'path, start_offset, id',
    filtered: { metric, region: ['place'], year: ['year'], document: ['path', 'title'], kind: ['kind'] },
  },
} as const satisfies Readonly<Record<string, ExportedTable>>;

export type ExportedName = keyof typeof exportedTables;

/** The sheets of a workbook. */
export const workbookSheets: readonly ExportedName[] = ['comparisons', 'year_over_year', 'targets', 'facts', 'documents'];
