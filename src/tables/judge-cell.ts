import type { ObservationKind } from '../model/observation.js';
import type { DocumentType, Structure } from '../model/structure.js';
import type { ColumnHead } from './column-heads.js';
import type { CellDate } from './date-cell.js';
import type { DataRow } from './row-owners.js';

/** What a cell is, what said so, and the doubt where it was neither its row nor its column. */
export interface CellKind {
  readonly kind: ObservationKind;
  readonly by: string;
  readonly doubt: string;
}

const DEFAULTS: Readonly<Record<DocumentType, ObservationKind>> = {
  reply: 'fact',
  work_report: 'fact',
  plan: 'target',
  communique: 'fact',
  summary: 'fact',
  notice: 'fact',
  other: 'fact',
};

/** The head of its column, whether its year is over when the document is written, 约束性 in its row, the section, the type of document, in this order. */
export function judgeCell(
  head: ColumnHead,
  row: DataRow,
  date: CellDate,
  /** True for the last of several years, of which the document tells no date of its own. */
  last: boolean | undefined,
  structure: Structure,
  section: number,
): CellKind {
  const told = head.kind?.rule;
  if (told?.gives?.kind) return { kind: told.gives.kind, by: told.id, doubt: '' };
  const year = date.period && date.by !== '(document date)' ? Number(date.period.last.slice(0, 4)) : undefined;
  const written = structure.issued === undefined ? structure.year : Number(structure.issued.slice(0, 4));
  const by = date.by;
  if (year !== undefined && written !== undefined && year !== written) return { kind: year > written ? 'target' : 'fact', by, doubt: '' };
  if (row.attribute?.rule.gives?.kind && (written !== undefined || last !== false))
    return { kind: row.attribute.rule.gives.kind, by: row.attribute.rule.id, doubt: '' };
  if (written === undefined && structure.docType === 'plan' && last !== undefined)
    return { kind: last ? 'target' : 'fact', by: '(order of the years)', doubt: 'kind-by-default' };
  const around = structure.sections[section];
  if (around?.role && !(structure.docType === 'communique' && around.role === 'fact'))
    return { kind: around.role, by: around.roleRule || '(section)', doubt: 'kind-by-section' };
  const isSure = structure.docType === 'communique';
  return { kind: DEFAULTS[structure.docType], by: '(document type)', doubt: isSure ? '' : 'kind-by-default' };
}
