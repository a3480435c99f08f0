import * as z from 'zod';
import { common, language, measure, observationKind, pattern } from './schema-parts.js';

/** What the words of a table's heads, labels, captions and cells say; `part` is where the pattern is looked for, see rules/tables/README.md. */
export const table = z.strictObject({
  ...common,
  kind: z.literal('table'),
  language,
  part: z.enum([
    'label_column',
    'unit_column',
    'number_column',
    'attribute_column',
    'note_column',
    'time_column',
    'place_column',
    'kind',
    'measure',
    'span',
    'level',
    'unit',
    'part_mark',
    'list_mark',
    'total',
    'prefix',
    'suffix',
    'period',
    'head',
    'nothing',
    'caption_mark',
    'caption_filler',
  ]),
  pattern,
  gives: z
    .strictObject({
      kind: observationKind.optional(),
      measure: measure.optional(),
      sign: z.union([z.literal(1), z.literal(-1)]).optional(),
    })
    .optional(),
});
