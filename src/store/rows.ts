import type { Observation } from '../model/observation.js';
import type { DocumentEntry } from './write-document.js';
import type { Row } from './insert.js';

/** Doubts stand in one column, a blank between them. */
const DOUBT_SEPARATOR = ' ';

/** The row of `documents`. */
export function documentRow({ document, structure, rulesHash, version }: DocumentEntry): Row {
  return {
    id: document.id,
    path: document.path,
    title: structure.title ?? null,
    doc_number: structure.docNumber ?? null,
    addressee: structure.addressee ?? null,
    issuer: structure.issuer ?? null,
    region: structure.region ?? null,
    doc_type: structure.docType,
    language: structure.language,
    issued: structure.issued ?? null,
    year: structure.year ?? null,
    sha256: document.sha256,
    format: document.format,
    encoding: document.encoding,
    text: document.text,
    title_source: structure.sources.title ?? null,
    doc_number_source: structure.sources.docNumber ?? null,
    issuer_source: structure.sources.issuer ?? null,
    issued_source: structure.sources.issued ?? null,
    region_source: structure.sources.region ?? null,
    rules_hash: rulesHash,
    version,
  };
}

/** The row of `observations`; exact decimals stay text beside the number that SQL reckons with. */
export function observationRow(documentId: string, observation: Observation): Row {
  return {
    id: observation.id,
    document_id: documentId,
    kind: observation.kind,
    metric: observation.metric,
    metric_label: observation.metricLabel,
    measure: observation.measure,
    comparator: observation.comparator,
    value: Number(observation.value),
    value_text: observation.value,
    value_upper: numberOrNull(observation.valueUpper),
    value_upper_text: observation.valueUpper ?? null,
    unit: observation.unit,
    base_value: Number(observation.baseValue),
    base_value_text: observation.baseValue,
    base_value_upper: numberOrNull(observation.baseValueUpper),
    base_value_upper_text: observation.baseValueUpper ?? null,
    base_unit: observation.baseUnit,
    year: observation.year ?? null,
    period_start: observation.periodStart ?? null,
    period_end: observation.periodEnd ?? null,
    period_type: observation.periodType ?? null,
    period_basis: observation.periodBasis,
    region: observation.region ?? null,
    quote: observation.quote,
    start_offset: observation.start,
    end_offset: observation.end,
    section: observation.section,
    page: observation.page ?? null,
    doubts: observation.doubts.join(DOUBT_SEPARATOR),
    trace: JSON.stringify(observation.trace),
  };
}

function numberOrNull(decimal: string | undefined): number | null {
  return decimal === undefined ? null : Number(decimal);
}
