import type { Document } from '../model/document.js';
import type { Observation } from '../model/observation.js';
import type { Structure } from '../model/structure.js';
import type { CellReading } from '../model/table-reading.js';
import { observationId } from './identity.js';
import { pageAt, sectionPath } from './place-of-observation.js';

/** Rows of the numbers of tables, in the order of the readings. Their quote is the path from the caption to the cell. */
export function observeTables(document: Document, structure: Structure, readings: readonly CellReading[]): readonly Observation[] {
  return readings.map((reading) => toObservation(document, structure, reading));
}

function toObservation(document: Document, structure: Structure, reading: CellReading): Observation {
  const { start, end, quantity, phrase, kind, measure, period, year, periodBasis, region, quote, doubts, kindBy, parts } = reading;
  const every = period?.type === 'every_year';
  const read = {
    start,
    end,
    kind,
    metric: phrase.key,
    metricLabel: phrase.label,
    measure,
    comparator: quantity.comparator,
    value: quantity.value,
    valueUpper: quantity.upper,
    unit: quantity.unit,
    baseValue: quantity.baseValue,
    baseValueUpper: quantity.baseUpper,
    baseUnit: quantity.baseUnit,
    year,
    periodStart: every ? undefined : period?.first,
    periodEnd: every ? undefined : period?.last,
    periodType: period?.type,
    periodBasis,
    region,
  };
  return {
    ...read,
    id: observationId(document.sha256, read),
    quote,
    section: sectionPath(structure, reading.section),
    page: pageAt(document, start),
    catalogued: phrase.known,
    doubts,
    trace: { kind: 'table-cell', value: kind, rule: kindBy, start, end, parts },
  };
}
