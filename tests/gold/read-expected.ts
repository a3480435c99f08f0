import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import type { Span } from '../../src/model/span.js';

const alternatives = z.string().transform((text) => text.split('|'));
const row = z.strictObject({
  path: z.string().min(1),
  quote: z.string().regex(/^[^«»]*«[^«»]+»[^«»]*$/),
  kind: alternatives.pipe(z.array(z.enum(['target', 'fact', 'provision', 'proposal']))),
  metric: z.string(),
  metric_wide: z.string().min(1),
  measure: alternatives.pipe(z.array(z.enum(['stock', 'flow', 'share', 'growth', 'change', 'rank', 'price']))),
  value: z.string().regex(/^-?\d+(\.\d+)?$/),
  value_upper: z.string().regex(/^(-?\d+(\.\d+)?)?$/),
  unit: z.string(),
  comparator: z.enum(['=', '>=', '>', '<=', '<', '~', 'range']),
  year: alternatives.pipe(z.array(z.string().regex(/^(\d{4})?$/))),
  optional: z.enum(['', 'yes']),
});

/**
 * An observation that people found in a sample document, by the annotation guide. Lists are alternatives that are all right; an empty year is none.
 * `metric` must stand in the program's label, which must be made of words of `metric_wide`; finding or missing an `optional` one costs nothing.
 */
export type Expected = Readonly<z.output<typeof row>>;

/** Rows of the gold file, checked. Throws where a field is not as it must be. */
export function readExpected(file: string): readonly Expected[] {
  const records: unknown = parse(readFileSync(file, 'utf8'), { columns: true, skip_empty_lines: true });
  return z.array(row).parse(records);
}

/** Where the marked number of a quote stands in the document's text. Throws where the quote is not there exactly once. */
export function locateQuote(text: string, quote: string): Span {
  const opening = quote.indexOf('«');
  const length = quote.indexOf('»') - opening - 1;
  const words = quote.replace(/[«»]/g, '');
  const first = text.indexOf(words);
  if (first < 0 || text.includes(words, first + 1)) throw new Error(`'${words}' must stand exactly once in the document`);
  return { start: first + opening, end: first + opening + length };
}
