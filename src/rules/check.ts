import type { Span } from '../model/span.js';
import type { Language } from '../model/structure.js';
import { detectLanguage } from '../text/detect-language.js';
import { overlap } from '../text/overlaps.js';
import type { Position } from '../text/position.js';
import { rulesFor } from './by-language.js';
import { isMarkFault, readMarks } from './marks.js';
import type { MarkedText } from './marks.js';
import type { Compiled, Finder, Finders, Found, RuleSet } from './rule-set.js';
import { ruleKinds } from './schema.js';
import type { RuleKind } from './schema.js';

/** What an example did wrong; `todo-passes` is one that is marked `known: todo` and need not be any longer. */
export type FailureCode = 'not-found' | 'wrong-value' | 'found-in-ignores' | 'todo-passes';

/** A failed example with its place; `text` is the example with its marks. */
export interface ExampleFailure extends Position {
  readonly file: string;
  readonly code: FailureCode;
  readonly message: string;
  readonly rule: string;
  readonly text: string;
}

/** The outcome of all examples. `todo` are those that fail as they are known to; they are no failures. */
export interface CheckReport {
  readonly rules: number;
  readonly examples: number;
  readonly passed: number;
  readonly todo: number;
  readonly failures: readonly ExampleFailure[];
}

interface Example {
  readonly text: string;
  readonly value?: string | undefined;
  readonly known?: 'todo' | undefined;
}

interface Complaint {
  readonly code: FailureCode;
  readonly message: string;
}

/** Runs the examples of every rule against all rules of its kind. */
export function checkRules(rules: RuleSet, finders: Finders): CheckReport {
  const outcomes = ruleKinds.flatMap((kind) => {
    const find = remember(finders[kind], rules);
    return rules[kind].flatMap((rule: Compiled<RuleKind>) => [
      ...rule.matches.map((example, at) => judge(rule, 'matches', at, example, complainOfMatch(rule.id, example, findAs(rule, find)))),
      ...rule.ignores.map((example, at) => judge(rule, 'ignores', at, example, complainOfFinding(rule.id, example, findAs(rule, find)))),
    ]);
  });
  return {
    rules: ruleKinds.reduce((sum, kind) => sum + rules[kind].length, 0),
    examples: outcomes.length,
    passed: outcomes.filter((outcome) => outcome === 'passed').length,
    todo: outcomes.filter((outcome) => outcome === 'todo').length,
    failures: outcomes.filter((outcome) => typeof outcome !== 'string'),
  };
}

/** One failure as `rules check` prints it: place, code, rule and message, and the example below. */
export function formatFailure({ file, line, column, code, rule, message, text }: ExampleFailure): string {
  return `${file}:${line}:${column}  ${code}  ${rule} ${message}\n    ${text}`;
}

type FindIn = (text: string, language: Language) => readonly Found[];

/** Texts are often shared by rules of one kind; each is read once. */
function remember(finder: Finder, rules: RuleSet): FindIn {
  const known = new Map<string, readonly Found[]>();
  return (text, language) => {
    const key = `${language} ${text}`;
    const found = known.get(key) ?? finder(text, rulesFor(rules, language), language);
    known.set(key, found);
    return found;
  };
}

/** An example is read in the language of its rule, or in its own where the rule is for both. */
function findAs(rule: Compiled<RuleKind>, find: FindIn): (text: string) => readonly Found[] {
  return (text) => find(text, 'language' in rule && rule.language !== 'any' ? rule.language : detectLanguage(text));
}

function judge(
  rule: Compiled<RuleKind>,
  list: 'matches' | 'ignores',
  at: number,
  example: Example,
  complaint: Complaint | undefined,
): 'passed' | 'todo' | ExampleFailure {
  if (complaint && example.known === 'todo') return 'todo';
  if (!complaint && example.known !== 'todo') return 'passed';
  const { code, message } = complaint ?? { code: 'todo-passes' as const, message: "the example passes now; take its 'known: todo' away" };
  const place = rule.source[list]?.[at] ?? rule.source;
  return { file: rule.source.file, line: place.line, column: place.column, code, message, rule: rule.id, text: example.text };
}

function complainOfMatch(id: string, example: Example, find: (text: string) => readonly Found[]): Complaint | undefined {
  const { text, spans } = marked(example);
  const found = find(text);
  for (const span of spans) {
    const mine = found.filter((one) => one.rule === id && one.start === span.start && one.end === span.end);
    if (mine.length === 0) return { code: 'not-found', message: `must find «${slice(text, span)}», but ${whatStands(text, span, found)}` };
    const { value } = example;
    if (value !== undefined && !mine.some((one) => one.value === value))
      return {
        code: 'wrong-value',
        message: `must read «${slice(text, span)}» as '${value}', but reads ${mine.map((one) => `'${one.value}'`).join(', ')}`,
      };
  }
  return undefined;
}

function complainOfFinding(id: string, example: Example, find: (text: string) => readonly Found[]): Complaint | undefined {
  const { text, spans } = marked(example);
  const wrong = find(text).filter((one) => one.rule === id && (spans.length === 0 || spans.some((span) => overlap(span, one))));
  if (wrong.length === 0) return undefined;
  return { code: 'found-in-ignores', message: `must find nothing here, but finds ${wrong.map((one) => show(text, one)).join(', ')}` };
}

function whatStands(text: string, span: Span, found: readonly Found[]): string {
  const there = found.filter((one) => overlap(one, span));
  const instead = there.length > 0 ? there : found;
  if (instead.length === 0) return 'nothing is found';
  return `${there.length > 0 ? 'there stands' : 'only elsewhere stands'} ${instead.map((one) => `${show(text, one)} of ${one.rule}`).join(', ')}`;
}

function marked({ text }: Example): MarkedText {
  const read = readMarks(text);
  if (isMarkFault(read)) throw new RangeError(`${read.message}: ${text}`);
  return read;
}

function show(text: string, one: Found): string {
  return `«${slice(text, one)}» (${one.value})`;
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
