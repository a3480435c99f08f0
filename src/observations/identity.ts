import { createHash } from 'node:crypto';
import type { Observation } from '../model/observation.js';

/** 16 hexadecimal digits of the SHA-256 of the document's bytes' hash, the span and what was read there. */
export function observationId(
  sha256: string,
  read: Omit<Observation, 'id' | 'trace' | 'quote' | 'section' | 'page' | 'catalogued' | 'doubts'>,
): string {
  const parts = [
    sha256,
    read.start,
    read.end,
    read.kind,
    read.metric,
    read.measure,
    read.comparator,
    read.value,
    read.valueUpper ?? '',
    read.unit,
    read.year ?? '',
    read.periodStart ?? '',
    read.periodEnd ?? '',
    read.region ?? '',
  ];
  return createHash('sha256').update(parts.join('\u001f')).digest('hex').slice(0, 16);
}
