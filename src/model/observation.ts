import type { Mention } from './mention.js';
import type { PeriodType } from './period.js';
import type { Comparator } from './quantity.js';
import type { Day, Decimal, Span } from './span.js';

export type ObservationKind = 'target' | 'fact' | 'provision' | 'proposal';
export type Measure = 'stock' | 'flow' | 'share' | 'growth' | 'change' | 'rank' | 'price';
/** Where the period came from: the clause, an earlier clause, the section or the document. */
export type PeriodBasis = 'clause' | 'sentence' | 'earlier' | 'section' | 'document' | 'none';

/** One quantity that a document states about one metric: a row of `observations`. */
export interface Observation extends Span {
  /** Hash of the document's bytes, the span and what was read; the same on every run and machine. */
  readonly id: string;
  readonly kind: ObservationKind;
  /** Catalogue id (`gdp`), or the normalised words of an open metric. */
  readonly metric: string;
  /** Always words of the document. */
  readonly metricLabel: string;
  readonly measure: Measure;
  readonly comparator: Comparator;
  /** Negative for a decrease of `growth` and `change`. */
  readonly value: Decimal;
  readonly valueUpper: Decimal | undefined;
  readonly unit: string;
  readonly baseValue: Decimal;
  readonly baseValueUpper: Decimal | undefined;
  readonly baseUnit: string;
  /** Undefined for promises of every year alike. */
  readonly year: number | undefined;
  readonly periodStart: Day | undefined;
  readonly periodEnd: Day | undefined;
  readonly periodType: PeriodType | undefined;
  readonly periodBasis: PeriodBasis;
  readonly region: string | undefined;
  /** The sentence. */
  readonly quote: string;
  /** Titles of the sections around it, outermost first, joined with ` / `. */
  readonly section: string;
  readonly page: number | undefined;
  /** True where `metric` is an id of the catalogue, and not the words themselves. */
  readonly catalogued: boolean;
  /** Why a person should look, kebab-case codes, sorted; empty when the clause itself said everything. */
  readonly doubts: readonly string[];
  readonly trace: Mention;
}
