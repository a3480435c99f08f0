import * as z from 'zod';

/** Sentences in which «…» marks what this rule must find; `value` is the reading as `explain` prints it. */
const example = z.strictObject({
  text: z.string().min(1).describe('A sentence; « and » stand around what this rule must find.'),
  value: z
    .union([z.string(), z.number()])
    .transform(String)
    .optional()
    .describe('The reading, as `explain` prints it. Quote numbers whose zeros count.'),
  known: z.literal('todo').optional().describe('This example is known to fail; the check tells on the day that it passes.'),
});

/** Sentences in which this rule must find nothing (or nothing in the marked part), and why. */
const counterExample = z.strictObject({
  text: z.string().min(1).describe('A sentence in which this rule must find nothing; with marks « », nothing in the marked parts.'),
  because: z.string().min(1).describe('Why it must find nothing here.'),
  known: z.literal('todo').optional().describe('This example is known to fail; the check tells on the day that it passes.'),
});

/** Keys of every rule. */
export const common = {
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/, 'an id is lower-case words joined by dots: unit.money.yuan')
    .describe('Unique name: lower-case words joined by dots. A rule of your own replaces the built-in rule of the same id.'),
  about: z.string().min(1).describe('What the rule reads, in a sentence.'),
  matches: z.array(example).min(1).describe('Sentences in which the rule must find what is marked.'),
  ignores: z.array(counterExample).min(1).describe('Sentences in which the rule must find nothing.'),
};

export const language = z.enum(['zh', 'en', 'any']).describe('Language of the documents that the rule is for.');
export const observationKind = z.enum(['target', 'fact', 'provision', 'proposal']);
export const measure = z.enum(['stock', 'flow', 'share', 'growth', 'change', 'rank', 'price']);
export const comparator = z.enum(['=', '>=', '>', '<=', '<', '~']);
export const pattern = z
  .string()
  .min(1)
  .describe('A regular expression of JavaScript (flags gu); {{name}} puts a fragment in. Single quotes keep backslashes.');

/** A list of words, or one text with blanks between them, which stays short where there are hundreds. */
export const words = z
  .union([z.array(z.string().min(1)), z.string().min(1)])
  .transform((given) => (typeof given === 'string' ? given.split(/\s+/).filter((word) => word !== '') : given))
  .refine((list) => list.length > 0, 'at least one word');

/** A number without sign or exponent, as text in the result: 0.000000001, which the YAML parser gives as 1e-9, stays plain. */
export const decimal = z
  .union([z.number(), z.string()])
  .transform((given) => (typeof given === 'number' ? writePlain(given) : given))
  .refine((number) => /^\d+(\.\d+)?$/.test(number), 'a plain decimal number is needed, without sign and exponent');

function writePlain(number: number): string {
  const [, whole = '', fraction = '', exponent] = /^(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(String(number)) ?? [];
  if (exponent === undefined) return String(number);
  const places = Number(exponent);
  return places < 0 ? `0.${'0'.repeat(-places - 1)}${whole}${fraction}` : (whole + fraction).padEnd(places + 1, '0');
}
