import type { SentenceMetrics } from '../model/metric.js';
import type { PeriodMention } from '../model/period.js';
import type { Quantities, Quantity } from '../model/quantity.js';
import type { Span } from '../model/span.js';
import type { Sentence, Structure } from '../model/structure.js';
import type { UnreadCell } from '../model/table-reading.js';
import type { Unread } from '../model/unread.js';
import { insertionPoint } from '../text/overlaps.js';
import { openClaims } from './claims.js';
import { excludedReason, outsideReason, quantityReason, reasons, type Reason } from './reasons.js';

/** What the stages made of a document; lists are parallel to `sentences`. */
export interface AuditInput {
  readonly text: string;
  readonly folded: string;
  readonly structure: Structure;
  readonly sentences: readonly Sentence[];
  readonly quantities: readonly Quantities[];
  readonly periods: readonly (readonly PeriodMention[])[];
  readonly metrics: readonly SentenceMetrics[];
  readonly observations: readonly Span[];
  /** Numbers of tables that were read, and those that became nothing. */
  readonly tables: { readonly readings: readonly Span[]; readonly times: readonly Span[]; readonly unread: readonly UnreadCell[] };
  /** The blocks that nothing is read in, and the numbers in them. */
  readonly outside: readonly Sentence[];
  readonly outsideQuantities: readonly Quantities[];
}

const DIGITS = /\d[\d,.]*/g;

/**
 * Every number that is in no observation (its comparator words included) and in no time expression, with the reason, in the order of the text; no two overlap.
 * Time grows with the text's length.
 */
export function findUnread(input: AuditInput): readonly Unread[] {
  const { text, folded, structure, sentences, metrics } = input;
  const claims = openClaims(folded);
  const found: Unread[] = [];
  const tell = (span: Span, reason: (piece: Span) => Reason): void => {
    for (const piece of claims.takeNumbers(span)) {
      found.push({ start: piece.start, end: piece.end, text: text.slice(piece.start, piece.end), ...reason(piece) });
    }
  };
  for (const span of [...input.tables.readings, ...input.tables.times]) claims.take(span);
  for (const cell of input.tables.unread) tell(cell, () => reasons.tableCell(cell.because));
  // The noun that an English number counts is read with it, whatever number stands in its name (4 COP26 events).
  for (const one of input.observations) claims.take(one);
  const read = new Set(input.observations.map(({ start }) => start));
  const left: { readonly quantity: Quantity; readonly sentence: number }[] = [];
  input.quantities.forEach(({ quantities }, sentence) => {
    for (const quantity of quantities) {
      if (read.has(quantity.start)) claims.take(quantity.outer);
      else left.push({ quantity, sentence });
    }
  });
  for (const mentions of input.periods) for (const mention of mentions) claims.take(mention);
  for (const { quantity, sentence } of left) {
    tell(quantity, () => quantityReason(quantity, metrics[sentence]?.slots ?? [], folded));
  }
  sentences.forEach((_, index) => {
    const { exclusions = [], indefinite = [] } = input.quantities[index] ?? {};
    for (const exclusion of [...exclusions, ...indefinite]) tell(exclusion, () => excludedReason(exclusion, folded));
  });
  input.outside.forEach(({ block }, index) => {
    const type = structure.blocks[block]?.type;
    for (const one of input.outsideQuantities[index]?.exclusions ?? [])
      if (/\d/.test(folded.slice(one.start, one.end))) tell(one, () => outsideReason(type, one.because));
    for (const one of input.outsideQuantities[index]?.quantities ?? []) tell(one, () => outsideReason(type));
  });
  for (const match of folded.matchAll(DIGITS)) {
    const span = { start: match.index, end: match.index + match[0].length };
    tell(span, (piece) => reasonOfPlace(structure, piece));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** For digits that no stage told of: where they stand says why. */
function reasonOfPlace({ artefacts, blocks }: Structure, { start }: Span): Reason {
  const artefact = artefacts[insertionPoint(artefacts, start + 1) - 1];
  if (artefact && start < artefact.end) return reasons.artefact;
  const block = blocks[insertionPoint(blocks, start + 1) - 1];
  return block && start < block.end ? outsideReason(block.type) : reasons.notRead;
}
