import type { ObservationKind } from './observation.js';
import type { Span } from './span.js';

/** Words that speak for a kind. `strong` beats the section, `weak` does not; `onward` holds to the end of the paragraph. */
export interface KindCue extends Span {
  readonly gives: ObservationKind;
  readonly strength: 'strong' | 'weak';
  readonly reach: 'clause' | 'sentence' | 'onward';
  readonly rule: string;
}
