import type { Mention } from './mention.js';
import type { Decimal, Span } from './span.js';

export type Comparator = '=' | '>=' | '>' | '<=' | '<' | '~' | 'range';

/** A number with its unit. The span runs from the first character of the number to the last of the unit. */
export interface Quantity extends Span {
  /** `rank`: 第1, 前3. `fraction`: 三分之一, 1/3. `multiple`: 2倍, 翻一番. */
  readonly form: 'cardinal' | 'rank' | 'fraction' | 'multiple';
  /** In the unit as written: 17.44 with 亿元. */
  readonly value: Decimal;
  /** Second bound of a range, in the same unit. */
  readonly upper: Decimal | undefined;
  /** As written without blanks: 亿元, 万平方米, %, 个百分点; empty for a bare number. */
  readonly unit: string;
  readonly comparator: Comparator;
  readonly baseValue: Decimal;
  readonly baseUpper: Decimal | undefined;
  /** 元, 平方米, 家, %, pp … */
  readonly baseUnit: string;
  /** money, count, people, area, share, points, … as the unit's rule says. */
  readonly dimension: string;
  /** Number, unit and comparator words with the rules that read them. */
  readonly mention: Mention;
  /** The span together with the comparator words around it (超1500家, 10家以上). */
  readonly outer: Span;
}

/** A number that is no quantity, and why. */
export interface Exclusion extends Span {
  readonly rule: string;
  readonly because: string;
}

export interface Quantities {
  readonly quantities: readonly Quantity[];
  readonly exclusions: readonly Exclusion[];
  /** Chinese numerals with a unit that count nothing definite (一批, 百家): told to people, used by no stage. */
  readonly indefinite?: readonly Exclusion[];
}
