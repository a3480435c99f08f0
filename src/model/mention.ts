import type { Span } from './span.js';

/** Something read in a text, with the rule that read it and what it is made of; `explain` prints this tree. */
export interface Mention extends Span {
  readonly kind: string;
  /** What was read, for people: `766 家`, `2023-01-01..2023-12-31`, `target`. */
  readonly value: string;
  /** Id of the rule, or the name of the code in brackets (`(list)`). */
  readonly rule: string;
  readonly parts: readonly Mention[];
}
