import type { Fault } from './faults.js';
import { expandFragments } from './fragments.js';
import type { Fragments, WrittenPattern } from './fragments.js';
import { readPattern } from './pattern-shape.js';
import { parseRegExp } from './regexp.js';
import type { Compiled } from './rule-set.js';
import type { RuleKind } from './schema.js';
import { checkTemplates } from './semantics.js';
import type { ReadRule } from './validate.js';

const PATTERN_KEYS = ['pattern', 'before', 'after'] as const;
const COMPILED_KEYS = { pattern: 'regexp', before: 'beforeRegexp', after: 'afterRegexp' } as const;

/** A rule with its patterns compiled and its place; faults of its patterns go to `faults`. */
export function compileRule({ rule, file, index }: ReadRule, fragments: Fragments, faults: Fault[]): Compiled<RuleKind> {
  const regexps: Partial<Record<(typeof COMPILED_KEYS)[keyof typeof COMPILED_KEYS], RegExp>> = {};
  for (const key of PATTERN_KEYS) {
    const pattern = key in rule ? (rule as Partial<Record<typeof key, string>>)[key] : undefined;
    if (pattern === undefined) continue;
    const written = { pattern, file, path: [index, key] };
    const regexp = rule.kind === 'fragment' ? compileFragment(rule.name, fragments) : compilePattern(written, fragments, faults);
    if (!regexp) continue;
    regexps[COMPILED_KEYS[key]] = regexp;
    faults.push(...checkTemplates(rule, regexp, file, [index]));
  }
  const placesOf = (list: 'matches' | 'ignores') => rule[list].map((_, at) => file.placeOf([index, list, at, 'text']));
  const source = { file: file.name, ...file.placeOf([index, 'id']), matches: placesOf('matches'), ignores: placesOf('ignores') };
  return { ...rule, ...regexps, source };
}

/** Fragments were judged when they were resolved, and may match nothing: what surrounds them decides. */
function compileFragment(name: string, fragments: Fragments): RegExp | undefined {
  const pattern = fragments.get(name);
  return pattern === undefined ? undefined : parseRegExp(pattern).regexp;
}

function compilePattern(written: WrittenPattern, fragments: Fragments, faults: Fault[]): RegExp | undefined {
  const pattern = expandFragments(written, fragments, faults);
  if (pattern === undefined) return undefined;
  const report = (code: Fault['code'], message: string): void => {
    faults.push(written.file.fault(written.file.placeOf(written.path), code, message));
  };
  const { regexp, error } = parseRegExp(pattern);
  if (error !== undefined) {
    report('bad-pattern', error);
    return undefined;
  }
  const { mayBeEmpty, nested } = readPattern(pattern);
  if (mayBeEmpty) report('empty-match', 'the pattern can match nothing at all; make some part of it required');
  if (nested !== undefined)
    report('nested-quantifiers', `${nested} repeats what already repeats and can take for ever; drop one of the two`);
  return regexp;
}
