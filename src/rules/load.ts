import { checkAliases } from './aliases.js';
import { compileRule } from './compile.js';
import { sortFaults } from './faults.js';
import type { Fault } from './faults.js';
import { resolveFragments } from './fragments.js';
import type { WrittenPattern } from './fragments.js';
import { hashRules } from './hash.js';
import { openDirectory } from './open-rules.js';
import type { Compiled, RuleSet } from './rule-set.js';
import type { RuleKind } from './schema.js';
import { checkMeaning } from './semantics.js';
import type { RuleSourceFile } from './source.js';
import { validateRules } from './validate.js';
import type { ReadRule } from './validate.js';

export { builtInRules } from './rule-files.js';

/** All rules, or everything that is wrong with them, sorted by place. */
export type LoadResult = { readonly ok: true; readonly rules: RuleSet } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads, checks and compiles every rule file below the directories. A rule of a later directory replaces an earlier one of the same id, in its place. */
export function loadRules(directories: readonly string[]): LoadResult {
  const faults: Fault[] = [];
  const sources = directories.map((directory) => openDirectory(directory, faults));
  const trees = sources.map((files) => files.flatMap((file) => readRules(file, faults)));
  const rules = override(trees, faults);
  const fragments = resolveFragments(collectFragments(rules, sources.flat(), faults), faults);
  const compiled = rules.map((rule) => compileRule(rule, fragments, faults));
  faults.push(...trees.flat().flatMap(checkMeaning), ...checkAliases(rules));
  if (faults.length > 0) return { ok: false, faults: sortFaults(withoutHearsay(faults, sources.flat())) };
  return { ok: true, rules: group(compiled, hashRules(rules.map(({ rule }) => rule).filter(({ kind }) => kind !== 'alias'))) };
}

/** A fragment may stand in a file that could not be parsed: then nobody is blamed for its name. */
function withoutHearsay(faults: readonly Fault[], files: readonly RuleSourceFile[]): readonly Fault[] {
  const complete = files.every((file) => file.value !== undefined) && !faults.some((fault) => fault.code === 'unreadable');
  return complete ? faults : faults.filter((fault) => fault.code !== 'unknown-fragment');
}

function readRules(file: RuleSourceFile, faults: Fault[]): readonly ReadRule[] {
  const { rules, faults: found } = validateRules(file);
  faults.push(...found);
  return rules;
}

function override(trees: readonly (readonly ReadRule[])[], faults: Fault[]): readonly ReadRule[] {
  const all = new Map<string, ReadRule>();
  for (const tree of trees) {
    const own = new Map<string, ReadRule>();
    for (const read of tree) {
      const { rule, file, index } = read;
      const first = own.get(rule.id);
      const place = file.placeOf([index, 'id']);
      if (first) faults.push(file.fault(place, 'duplicate-id', `'${rule.id}' stands at ${whereIs(first)} already; ids are unique`));
      else own.set(rule.id, read);
    }
    for (const [id, read] of own) all.set(id, read);
  }
  return [...all.values()];
}

function whereIs({ file, index }: ReadRule): string {
  const { line, column } = file.placeOf([index, 'id']);
  return `${file.name}:${line}:${column}`;
}

function collectFragments(
  rules: readonly ReadRule[],
  files: readonly RuleSourceFile[],
  faults: Fault[],
): ReadonlyMap<string, WrittenPattern | undefined> {
  const fragments = new Map<string, WrittenPattern | undefined>();
  for (const { rule, file, index } of rules) {
    if (rule.kind !== 'fragment') continue;
    if (fragments.has(rule.name))
      faults.push(file.fault(file.placeOf([index, 'name']), 'duplicate-fragment', `another fragment is named '${rule.name}'`));
    else fragments.set(rule.name, { pattern: rule.pattern, file, path: [index, 'pattern'] });
  }
  for (const name of files.flatMap(declaredFragments)) if (!fragments.has(name)) fragments.set(name, undefined);
  return fragments;
}

/** Names of fragments whose rule may have faults: their users should not be blamed for them. */
function declaredFragments(file: RuleSourceFile): readonly string[] {
  const items: readonly unknown[] = Array.isArray(file.value) ? file.value : [];
  return items.flatMap((item) =>
    typeof item === 'object' &&
    item !== null &&
    'kind' in item &&
    item.kind === 'fragment' &&
    'name' in item &&
    typeof item.name === 'string'
      ? [item.name]
      : [],
  );
}

function group(rules: readonly Compiled<RuleKind>[], hash: string): RuleSet {
  const of = <K extends RuleKind>(kind: K): readonly Compiled<K>[] => rules.filter((rule): rule is Compiled<K> => rule.kind === kind);
  return {
    hash,
    fragment: of('fragment'),
    unit: of('unit'),
    exclusion: of('exclusion'),
    comparator: of('comparator'),
    period: of('period'),
    metric: of('metric'),
    cue: of('cue'),
    section: of('section'),
    structure: of('structure'),
    word: of('word'),
    alias: of('alias'),
    table: of('table'),
  };
}
