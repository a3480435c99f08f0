import type * as z from 'zod';
import type { Fault, FaultCode } from './faults.js';
import { ruleKinds, ruleSchemas } from './schema.js';
import type { Rule, RuleKind } from './schema.js';
import type { RuleSourceFile, ValuePath } from './source.js';

/** A rule that its schema accepts, with the file that it stands in and its index there. */
export interface ReadRule {
  readonly rule: Rule;
  readonly file: RuleSourceFile;
  readonly index: number;
}

export interface Validation {
  readonly rules: readonly ReadRule[];
  readonly faults: readonly Fault[];
}

type Issue = z.core.$ZodIssue;
type Schema = z.ZodType<Rule>;

/** Holds each item of a parsed file against the schema of its kind. */
export function validateRules(file: RuleSourceFile): Validation {
  if (file.value === undefined) return { rules: [], faults: [] };
  if (!Array.isArray(file.value))
    return { rules: [], faults: [file.fault(file.placeOf([]), 'not-a-list', 'a rule file is a list: each rule starts with `- id:`')] };
  const rules: ReadRule[] = [];
  const faults: Fault[] = [];
  file.value.forEach((value: unknown, index) => {
    const schema = schemaOf(value, file, index, faults);
    if (!schema) return;
    const result = schema.safeParse(value);
    if (result.success) rules.push({ rule: result.data, file, index });
    else faults.push(...result.error.issues.flatMap((issue) => faultsOf(issue, value, file, index)));
  });
  return { rules, faults };
}

function schemaOf(value: unknown, file: RuleSourceFile, index: number, faults: Fault[]): Schema | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    faults.push(file.fault(file.placeOf([index]), 'not-a-rule', 'a rule is a map of keys and values: id, kind, about …'));
    return undefined;
  }
  const kind: unknown = 'kind' in value ? value.kind : undefined;
  if (typeof kind === 'string' && isKind(kind)) return ruleSchemas[kind];
  const place = file.placeOf([index, 'kind']);
  faults.push(
    kind === undefined
      ? file.fault(place, 'missing-key', `the rule needs 'kind': ${ruleKinds.join(', ')}`)
      : file.fault(place, 'unknown-kind', `no kind of rule is called ${shown(kind)}; there are ${ruleKinds.join(', ')}`),
  );
  return undefined;
}

function faultsOf(issue: Issue, value: unknown, file: RuleSourceFile, index: number): readonly Fault[] {
  const path: ValuePath = [index, ...issue.path];
  const name = nameOf(issue.path);
  const here = (code: FaultCode, message: string): readonly Fault[] => [file.fault(file.placeOf(path), code, message)];
  const actual = valueAt(value, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const remedy =
        valueAt(actual, [key]) === null ? 'inside { } a comma ends a text: put the text in quotes' : 'misspelt, or of another kind?';
      return file.fault(file.placeOfKey([...path, key]), 'unknown-key', `${owner(issue.path)} has no key '${key}'; ${remedy}`);
    });
  }
  if (actual === undefined) return here('missing-key', `${owner(issue.path.slice(0, -1))} needs '${String(issue.path.at(-1))}'`);
  switch (issue.code) {
    case 'invalid_value':
      return here('bad-value', `${name} is ${shown(actual)}, but must be one of ${issue.values.map(String).join(', ')}`);
    case 'invalid_format':
      return here('bad-format', `${name} is ${shown(actual)}: ${issue.message}`);
    case 'too_small':
      return here('empty-value', `${name} must not be empty`);
    case 'invalid_type':
      return here('wrong-type', `${name} is ${typeName(actual)}, but must be ${expectedName(issue.expected)}`);
    case 'invalid_union':
      return unionFaults(issue, actual, value, file, index);
    default:
      return here('bad-value', `${name}: ${issue.message}`);
  }
}

/** Of the branches of a union reports the one that was meant: of the right type, then with the right literals, then with the fewest faults. */
function unionFaults(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  actual: unknown,
  value: unknown,
  file: RuleSourceFile,
  index: number,
): readonly Fault[] {
  const branches = issue.errors.map((issues) => issues.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })));
  const isOther = (inner: Issue): boolean => inner.code === 'invalid_type' && inner.path.length === issue.path.length;
  const cost = (issues: readonly Issue[]): number => issues.length + (issues.some((inner) => inner.code === 'invalid_value') ? 100 : 0);
  const [best] = branches.filter((issues) => !issues.some(isOther)).sort((a, b) => cost(a) - cost(b));
  if (best) return best.flatMap((inner) => faultsOf(inner, value, file, index));
  const allowed = leavesOf(issue).map((inner) => (inner.code === 'invalid_type' ? expectedName(inner.expected) : inner.message));
  const message = `${nameOf(issue.path)} is ${typeName(actual)}, but must be ${[...new Set(allowed)].join(' or ')}`;
  return [file.fault(file.placeOf([index, ...issue.path]), 'wrong-type', message)];
}

function leavesOf(issue: Issue): readonly Issue[] {
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(leavesOf) : [issue];
}

function isKind(kind: string): kind is RuleKind {
  return (ruleKinds as readonly string[]).includes(kind);
}

function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[step] : undefined),
    value,
  );
}

function owner(path: ValuePath): string {
  return path.length === 0 ? 'the rule' : nameOf(path);
}

function nameOf(path: ValuePath): string {
  return `'${path.map((step, at) => (typeof step === 'number' ? `[${step + 1}]` : `${at > 0 ? '.' : ''}${String(step)}`)).join('')}'`;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : JSON.stringify(value);
}

function typeName(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map' : `a ${typeof value === 'string' ? 'text' : typeof value}`;
}

function expectedName(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'a text (quote it)',
    array: 'a list',
    object: 'a map',
    record: 'a map',
    int: 'a whole number',
  };
  return names[expected] ?? `a ${expected}`;
}
