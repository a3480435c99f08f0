import type { Phrase, SettledSlot } from '../../model/metric.js';
import type { Compiled } from '../../rules/rule-set.js';
import type { Measured } from './measure.js';

/** The metric of a quantity and what the words around it say of the number. */
export interface Named {
  readonly phrase: Phrase;
  readonly doubt: SettledSlot['doubt'];
  readonly side: 'before' | 'after';
  /** The word of change that the number belongs to; undefined for a level. */
  readonly change?: Compiled<'word'> | undefined;
  /** Taken over from the number before, in place of its own words. */
  readonly measured?: Measured | undefined;
  readonly starting?: boolean;
  /** The words of the name that other members of the list share with it. */
  readonly stem?: string;
  readonly ofWhole?: boolean;
  /** A deed of a period, or what has been built up. */
  readonly deed?: boolean;
  readonly built?: boolean;
  /** The noun that is counted, and the index of the item that it ends at where it stands behind the number. */
  readonly noun?: string;
  readonly nounAt?: number | undefined;
}
