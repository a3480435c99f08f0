import type { Span } from '../model/span.js';
import { settleOverlaps } from '../text/overlaps.js';
import { findParts } from './parts.js';
import type { Parts } from './parts.js';

/** Stretches that no author wrote (bookmarks, page marks, footnote marks), in order. Runs over the whole text at once. */
export function findArtefacts(folded: string, parts: Parts): readonly Span[] {
  return settleOverlaps(findParts(folded, parts('artefact')).map(({ start, end }) => ({ start, end })));
}
