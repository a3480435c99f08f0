import type { Phrase } from '../../model/metric.js';
import type { Quantity } from '../../model/quantity.js';
import type { Compiled } from '../../rules/rule-set.js';
import type { Measured } from './measure.js';
import type { Government } from './govern.js';

/** A quantity of which all is known; later ones of its sentence may lean on it. */
export interface Told {
  readonly quantity: Quantity;
  /** Index of its item. */
  readonly at: number;
  readonly phrase: Phrase;
  readonly government: Government;
  readonly measured: Measured;
  /** The word of change that it belongs to. */
  readonly change: Compiled<'word'> | undefined;
  readonly noun: string;
  /** The words of its name that other members of its list share with it. */
  readonly stem: string | undefined;
  /** Index of the verb that governs it or its list, -1 for none. */
  readonly verb: number;
}

/** What a sentence has told so far, the last first asked; `members` are the owners of a "respectively" that have had no value yet. */
export interface Telling {
  readonly told: readonly Told[];
  readonly members: readonly Phrase[];
  /** Last of the sentence before, of the same block. */
  readonly earlier: Told | undefined;
  /** Last of the sentences before, one or two paragraphs back at most. */
  readonly near: Told | undefined;
  /** What the sentence right before spoke of, where it told no number. */
  readonly spoken: string | undefined;
  /** The change that the paragraph before told last. */
  readonly above: Told | undefined;
}
