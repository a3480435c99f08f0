import type { Observation } from '../../../src/model/observation.js';
import { extract } from '../../../src/pipeline.js';
import { readPlain } from '../../../src/read/read-document.js';
import { loadBuiltInRules } from '../../documents/read-documents.js';

/** The observations of an English paragraph that stands alone. */
export function readEnglish(paragraph: string): readonly Observation[] {
  const read = readPlain(new TextEncoder().encode(`${paragraph}\n`), 'note.txt', 'text');
  if (!read.ok) throw new Error(read.message);
  return extract(read.document, loadBuiltInRules(), { language: 'en' }).observations;
}

/** One text a number: the metric, how it is measured, value and unit; a metric of the catalogue by its id, others by their words in quotation marks. */
export function showEnglish(paragraph: string): readonly string[] {
  return readEnglish(paragraph).map(({ metric, metricLabel, measure, value, valueUpper, unit, catalogued }) => {
    const name = catalogued ? metric : `'${metricLabel}'`;
    return `${name} ${measure} ${value}${valueUpper === undefined ? '' : `..${valueUpper}`} ${unit}`.trim();
  });
}
