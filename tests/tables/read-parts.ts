import { extract, type Extraction } from '../../src/pipeline.js';
import { loadBuiltInRules } from '../documents/read-documents.js';
import { showObservation } from '../observations/read-report.js';
import { buildDocument, type Part } from './build-document.js';

/** Loaded once: it takes a second. */
export const rules = loadBuiltInRules();

/** Head of a plan of 2021, in which a year to come is a target. */
export const PLAN = ['澜江市“十四五”科技创新规划', '澜江市人民政府', '2021年9月6日', '一、发展目标', '到2025年，创新体系更加完善。'];
/** Head of a communiqué on 2022, signed in 2023. */
export const COMMUNIQUE = ['澜江市2022年国民经济和社会发展统计公报', '澜江市统计局', '2023年3月20日', '一、综合', '全年经济运行平稳。'];

/** What is read in a document of the parts. */
export function readParts(parts: readonly Part[]): Extraction {
  return extract(buildDocument(parts), rules);
}

/** The observations of a document's tables, a line each: cell, label, kind, measure, comparator and value with unit, year. */
export function showTables(parts: readonly Part[]): readonly string[] {
  const { document, observations } = readParts(parts);
  return observations
    .filter(({ start, end }) => document.tables.some((table) => table.start <= start && end <= table.end))
    .map((one) => `${document.text.slice(one.start, one.end)} = ${showObservation(one)}`);
}

/** The doubts of the first observation of the tables. */
export function doubtsOf(parts: readonly Part[]): string {
  const { document, observations } = readParts(parts);
  const first = observations.find(({ start }) => document.tables.some((table) => table.start <= start && start < table.end));
  return first?.doubts.join(' ') ?? '(nothing was read)';
}
