import type { ObservationKind } from './observation.js';
import type { Span } from './span.js';

/** Words that speak for a kind. `decisive` beats everything but a quotation, `strong` the section, `weak` nothing; `onward` holds to the end of the paragraph. */
export interface KindCue extends Span {
  readonly gives: ObservationKind;
  readonly strength: 'decisive' | 'strong' | 'weak';
  readonly reach: 'clause' | 'sentence' | 'onward';
  readonly rule: string;
}
