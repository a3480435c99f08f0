import * as z from 'zod';
import { alias } from './schema-alias.js';
import { common, comparator, decimal, language, measure, observationKind, pattern, words } from './schema-parts.js';
import { table } from './schema-table.js';
import { STRUCTURE_PARTS } from './structure-parts.js';

/** A named piece of a pattern, written {{name}} in other patterns. */
const fragment = z.strictObject({ ...common, kind: z.literal('fragment'), name: z.string().regex(/^[a-z][a-z0-9_]*$/), pattern });

/** Words of one unit of measure or of counted nouns. `terms` maps each word to its size in `base`; a term with `base: self` is its own base unit. */
const unit = z.strictObject({
  ...common,
  kind: z.literal('unit'),
  language,
  dimension: z.string().min(1),
  /** Base unit, or `self`: each term is its own base unit (家, 个). */
  base: z.string().min(1),
  /** How the unit is written in the database where its words are many (CNY for yuan and renminbi); English only, the words themselves else. */
  name: z.string().min(1).optional(),
  /** The place in whose documents a bare $ is this money; English only. */
  home: z.string().min(1).optional(),
  terms: z.union([words, z.record(z.string(), decimal)]),
  /** May 万, 亿 or million stand between number and unit? */
  scales: z.boolean().default(true),
});

/** What looks like a quantity and is none. A named group `number` says which part is excluded; without it the whole match is. */
const exclusion = z.strictObject({ ...common, kind: z.literal('exclusion'), language, pattern, because: z.string().min(1) });

/** Words directly before or after a quantity that bound it. */
const comparatorRule = z.strictObject({
  ...common,
  kind: z.literal('comparator'),
  language,
  before: pattern.optional(),
  after: pattern.optional(),
  gives: comparator,
});

/** A time expression. `gives` are templates over the pattern's named groups, `tables` and the document's date; see rules/periods/README.md. */
const period = z.strictObject({
  ...common,
  kind: z.literal('period'),
  language,
  pattern,
  tables: z.record(z.string(), z.record(z.string(), z.union([z.string(), z.number()]))).optional(),
  gives: z.union([
    z.strictObject({
      first: z.string(),
      last: z.string(),
      type: z.enum(['during', 'as_of', 'every_year']),
      role: z.enum(['time', 'base']).default('time'),
    }),
    /** Looks like a time and is none: nothing is read in it. */
    z.strictObject({ type: z.literal('none') }),
    /** Words directly before or after a time that make it the base of a comparison. */
    z.strictObject({ type: z.literal('base'), stands: z.enum(['before', 'after']) }),
  ]),
  priority: z.number().int().default(0),
});

/** A metric of the catalogue: one id, its words in both languages. */
const metric = z.strictObject({
  ...common,
  kind: z.literal('metric'),
  metric: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a metric is a slug: high-tech-enterprises'),
  label: z.strictObject({ zh: z.string(), en: z.string() }),
  category: z.string(),
  terms: z.strictObject({ zh: words.default([]), en: z.array(z.string()).default([]) }),
  /** Usual base unit. */
  unit: z.string(),
  dimension: z.string(),
  /** What a level of it is: GDP a flow, a rate a share. */
  measure,
  better: z.enum(['higher', 'lower', 'none']),
  /** Tolerance of `~` targets for its level, in the base unit; behind it for its growth, in percentage points. */
  tolerance: decimal.optional(),
  growth_tolerance: decimal.optional(),
  /** Whether governments state its growth in current prices (`nominal`), in constant ones (`real`), or now so, now so (`mixed`). */
  growth: z.enum(['nominal', 'real', 'mixed']).default('nominal'),
  /** Of a flow: what a period's work has made stays, so that a level that is reached (高标准农田达7759万亩) is a stock. */
  lasts: z.boolean().default(false),
});

/** Words that make a target, a fact, a provision or a proposal. `strong` beats the section, `weak` does not; `onward` holds to the end of the paragraph. */
const cue = z.strictObject({
  ...common,
  kind: z.literal('cue'),
  language,
  pattern,
  gives: observationKind,
  strength: z.enum(['decisive', 'strong', 'weak']),
  reach: z.enum(['clause', 'sentence', 'onward']).default('clause'),
});

/** Words of a heading that say what the numbers below it are. */
const section = z.strictObject({
  ...common,
  kind: z.literal('section'),
  language,
  pattern,
  gives: observationKind,
  priority: z.number().int().default(0),
});

/** Parts of a document: a pattern over one line (or the head of a paragraph); named groups are the values. */
const structure = z.strictObject({
  ...common,
  kind: z.literal('structure'),
  language,
  part: z.enum(STRUCTURE_PARTS),
  pattern,
  /** doc_type: the type; heading: the level. */
  gives: z.union([z.string(), z.number()]).transform(String).optional(),
  priority: z.number().int().default(0),
});

/** Words with a part in the clause around a quantity; `role` is one of rules/words/README.md. */
const word = z.strictObject({
  ...common,
  kind: z.literal('word'),
  language,
  role: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  words,
  gives: z
    .strictObject({
      measure: measure.optional(),
      sign: z.union([z.literal(1), z.literal(-1)]).optional(),
      /** role `pair`: what the word stands for, in order (城乡: 城镇, 农村). */
      members: words.optional(),
    })
    .optional(),
});

/** A rule as a YAML file says it, by kind. */
export const ruleSchema = z.discriminatedUnion('kind', [
  fragment,
  unit,
  exclusion,
  comparatorRule,
  period,
  metric,
  cue,
  section,
  structure,
  word,
  alias,
  table,
]);

/** The schema of each kind of rule. */
export const ruleSchemas = {
  fragment,
  unit,
  exclusion,
  comparator: comparatorRule,
  period,
  metric,
  cue,
  section,
  structure,
  word,
  alias,
  table,
} as const;

/** All kinds of rule, in the order of `RuleSet`. */
export const ruleKinds = [
  'fragment',
  'unit',
  'exclusion',
  'comparator',
  'period',
  'metric',
  'cue',
  'section',
  'structure',
  'word',
  'alias',
  'table',
] as const;

export type Rule = z.output<typeof ruleSchema>;
export type RuleKind = Rule['kind'];
export type RuleOf<K extends RuleKind> = Extract<Rule, { kind: K }>;
