import type { Span } from '../model/span.js';
import { settleOverlaps } from '../text/overlaps.js';
import { findParts } from './parts.js';
import type { Parts } from './parts.js';

/** Marks of list points inside paragraphs (一是, 第二，), in order. Runs over the whole text at once. */
export function findPoints(text: string, parts: Parts): readonly Span[] {
  return settleOverlaps(findParts(text, parts('point')).map(({ start, end }) => ({ start, end })));
}
