/** A half-open range of UTF-16 offsets into `Document.text`: `end` is the first offset behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A calendar day as `YYYY-MM-DD`; never a `Date`, which carries a time zone. */
export type Day = string;

/** An exact decimal number as text (`-1234.50`), never in scientific notation; see `text/decimal.ts`. */
export type Decimal = string;
