import { comparisons } from './comparisons.js';
import { datedObservations } from './dated-observations.js';
import type { ComparisonView } from './view.js';
import { yearOverYear } from './year-over-year.js';

/** The views that set observations beside one another, in the order in which they stand on one another and on the store's. */
export const comparisonViews: readonly ComparisonView[] = [datedObservations, comparisons, yearOverYear];
