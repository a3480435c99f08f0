import type { Span } from './span.js';

/** Why a number became no observation. */
export type UnreadCode =
  | 'no-metric'
  | 'class-threshold'
  | 'grouping'
  | 'excluded'
  | 'excluded-word'
  | 'no-unit'
  | 'indefinite'
  | 'ordinal'
  | 'title'
  | 'addressee'
  | 'signature'
  | 'furniture'
  | 'table-cell'
  | 'table-words'
  | 'not-read';

/** A number of the text that is neither in an observation nor in a time that was read. */
export interface Unread extends Span {
  /** As written. */
  readonly text: string;
  readonly code: UnreadCode;
  /** The reason in words. */
  readonly because: string;
  /** Id of the rule that said so, or the name of the code in brackets. */
  readonly rule: string;
}
