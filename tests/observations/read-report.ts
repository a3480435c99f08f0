import type { Observation } from '../../src/model/observation.js';
import { extract } from '../../src/pipeline.js';
import { readPlain } from '../../src/read/read-document.js';
import { loadBuiltInRules } from '../documents/read-documents.js';

const HEAD = '澜江市2025年政府工作报告\n2025年1月14日在澜江市第十五届人民代表大会第四次会议上\n各位代表：\n';

/** Reads a sentence under a heading of a work report of January 2025: the review of 2024, or the targets of 2025. */
export function readReport(sentence: string, part: 'review' | 'plan' = 'review'): readonly Observation[] {
  const review = part === 'review' ? sentence : '过去一年，工作平稳。';
  const plan = part === 'plan' ? sentence : '新的一年，我们继续努力。';
  const text = `${HEAD}一、2024年工作回顾\n${review}\n二、2025年主要目标和重点工作\n${plan}\n`;
  const read = readPlain(new TextEncoder().encode(text), 'report.txt', 'text');
  if (!read.ok) throw new Error(read.message);
  return extract(read.document, loadBuiltInRules()).observations;
}

/** One line an observation: label, kind, measure, comparator and value with unit, year. */
export function showObservation({
  metricLabel,
  kind,
  measure,
  comparator,
  value,
  valueUpper,
  unit,
  year,
  periodType,
}: Observation): string {
  const number = valueUpper === undefined ? value : `${value}..${valueUpper}`;
  return `${metricLabel} ${kind} ${measure} ${comparator} ${number} ${unit} ${year ?? (periodType ? 'every year' : 'no year')}`;
}
