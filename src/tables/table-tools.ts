import type { Phrase } from '../model/metric.js';
import type { PeriodMention } from '../model/period.js';
import type { Comparator, Quantity } from '../model/quantity.js';
import type { RegionMention } from '../model/region.js';
import type { Decimal, Span } from '../model/span.js';

/** A unit that a head or a cell names. */
export interface Unit {
  readonly unit: string;
  readonly base: string;
  readonly factor: Decimal;
  readonly dimension: string;
  readonly rule: string;
}

/** What other stages know, for words of cells that stand alone. All words are folded; `start` is where they begin in the document. */
export interface CellTools {
  /** Words are joined without blanks, as Chinese is written. */
  readonly glued: boolean;
  /** The words of a cell without blanks that say nothing. */
  readonly plain: (raw: string) => string;
  /** The unit that the words are as a whole; undefined where no rule knows it. */
  readonly unit: (words: string) => Unit | undefined;
  /** The same for words that must be a unit, known or not. */
  readonly anyUnit: (words: string) => Unit;
  /** Comparators around a number; undefined where the words are anything else. */
  readonly bounds: (before: string, after: string) => { readonly comparator: Comparator; readonly rule: string } | undefined;
  readonly quantities: (words: string, start: number) => readonly Quantity[];
}

export interface TableTools extends CellTools {
  readonly periods: (words: string, start: number) => readonly PeriodMention[];
  readonly regions: (words: string, start: number) => readonly RegionMention[];
  readonly phrase: (label: string, span: Span) => Phrase;
  /** An owner and its head as one phrase. */
  readonly owner: (owner: string, head: string, span: Span) => Phrase;
  /** True where the words end with a head that says what is measured, as far as rules of kind `word` know it. */
  readonly headed: (label: string) => boolean;
  /** The longest such head at the end. */
  readonly head: (label: string) => string | undefined;
  /** True where the words open with a deed of a period (编制规划数量). */
  readonly deed: (label: string) => boolean;
  readonly partWord: (label: string) => boolean;
  /** The word of rise or fall right before a number: 1, -1, or undefined. */
  readonly trend: (words: string) => { readonly sign: 1 | -1; readonly rule: string } | undefined;
}
