import type { Mention } from './mention.js';
import type { Phrase } from './metric.js';
import type { Measure, ObservationKind, PeriodBasis } from './observation.js';
import type { Period, PeriodMention } from './period.js';
import type { Quantity } from './quantity.js';
import type { Span } from './span.js';

/** One number of a table with all that its row, its column, the caption and the document say of it. The span is the cell's, or the number's own where a cell has several. */
export interface CellReading extends Span {
  /** Signed, with the unit of the cell or else of its heads; unit and base unit are empty where nothing tells one. */
  readonly quantity: Quantity;
  readonly phrase: Phrase;
  readonly measure: Measure;
  readonly kind: ObservationKind;
  /** The rule that gave the kind, or a name in brackets. */
  readonly kindBy: string;
  readonly period: Period | undefined;
  readonly year: number | undefined;
  readonly periodBasis: PeriodBasis;
  readonly region: string | undefined;
  /** Caption, row, heads of the column and the cell, as they stand in the document, with ` | ` between. */
  readonly quote: string;
  /** Index of the section that the table stands in, -1 for none. */
  readonly section: number;
  readonly doubts: readonly string[];
  /** How it was read, for `explain`. */
  readonly parts: readonly Mention[];
}

/** A number of a table that became nothing, and why. */
export interface UnreadCell extends Span {
  readonly because: string;
}

/** All that was read in the tables of a document, in the order of the text. */
export interface TableReadings {
  readonly readings: readonly CellReading[];
  /** Times in heads, labels and captions. */
  readonly times: readonly PeriodMention[];
  readonly unread: readonly UnreadCell[];
}
