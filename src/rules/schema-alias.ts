import * as z from 'zod';
import { common, words } from './schema-parts.js';

/** Other names of one metric: what an analyst has found to be the same. Merged where figures are compared; what was read stays as it is. */
export const alias = z.strictObject({
  ...common,
  kind: z.literal('alias'),
  /** Id of the catalogue, or the words of an open metric. */
  metric: z.string().min(1),
  also: words,
});
