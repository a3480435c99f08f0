import type { Quantity } from '../model/quantity.js';
import type { Decimal, Span } from '../model/span.js';
import type { PreparedRules } from './prepare.js';

/** The text that is scanned with the prepared rules. */
export interface Scan {
  readonly text: string;
  readonly rules: PreparedRules;
}

/** A number with its unit before comparators are looked for; the span is that of the quantity, offsets into the scanned text. */
export interface Amount extends Span {
  readonly form: Quantity['form'];
  readonly value: Decimal;
  readonly upper: Decimal | undefined;
  readonly unit: string;
  /** What one unit as written is in the base unit. */
  readonly factor: Decimal;
  readonly base: string;
  readonly dimension: string;
  /** Of the unit; a name in brackets where the form has none. */
  readonly rule: string;
  readonly number: Span;
  /** 余 or 多 inside. */
  readonly more: Span | undefined;
  /** Named 前3: at most. */
  readonly top: boolean;
}
