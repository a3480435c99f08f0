import type { PeriodType } from '../model/period.js';
import { requiredSets } from '../rules/required-set.js';
import type { Compiled } from '../rules/rule-set.js';
import { parseTemplate } from './parse-template.js';
import type { Template } from './parse-template.js';
import type { Tables } from './fill-template.js';
import { requiredCharacters } from './required-characters.js';

export type PeriodRule = Compiled<'period'>;

/** A rule that reads times, its templates taken apart. */
export interface Reading {
  readonly first: Template;
  readonly last: Template;
  readonly type: PeriodType;
  readonly role: 'time' | 'base';
  readonly tables: Tables;
}

/** The rules by what they do: times and what only looks like one compete for the text; the others mark bases of comparison. */
export interface PeriodRules {
  /** The competing rules that need a character beyond ASCII, and the others by one that each of their matches holds, empty where none is sure. */
  readonly byLine: readonly PeriodRule[];
  readonly byCharacter: readonly { readonly character: string; readonly rules: readonly PeriodRule[] }[];
  /** Place in the order of the rules. */
  readonly orderOf: (rule: PeriodRule) => number;
  readonly basesBefore: readonly PeriodRule[];
  readonly basesAfter: readonly PeriodRule[];
  /** Undefined for what only looks like a time. */
  readonly readingOf: (rule: PeriodRule) => Reading | undefined;
}

/** Names that templates know besides the groups of the pattern; told in rules/periods/README.md. */
const DOCUMENT_NAMES = ['doc', 'doc.year', 'doc.month', 'doc.day', 'doc.decade', 'doc.january', 'near.year', 'review', 'review.year'];
const NO_TABLES: Tables = {};
const compiled = new WeakMap<readonly PeriodRule[], PeriodRules>();

/** Sorts and takes apart the rules once for each rule set. Throws SyntaxError with the rule's place for a faulty template. */
export function compilePeriodRules(rules: readonly PeriodRule[]): PeriodRules {
  const known = compiled.get(rules);
  if (known) return known;
  const readings = new Map(rules.map((rule) => [rule, readingOf(rule)]));
  const order = new Map(rules.map((rule, index) => [rule, index]));
  const marks = (place: 'before' | 'after'): readonly PeriodRule[] =>
    rules.filter(({ gives }) => gives.type === 'base' && gives.stands === place);
  const competing = rules.filter(({ gives }) => gives.type !== 'base');
  const result: PeriodRules = {
    byLine: competing.filter(needsIdeograph),
    byCharacter: groupByCharacter(competing.filter((rule) => !needsIdeograph(rule))),
    orderOf: (rule) => order.get(rule) ?? 0,
    basesBefore: marks('before'),
    basesAfter: marks('after'),
    readingOf: (rule) => readings.get(rule),
  };
  compiled.set(rules, result);
  return result;
}

function needsIdeograph({ regexp }: PeriodRule): boolean {
  const required = [...(requiredSets(regexp?.source ?? '')[0] ?? [])];
  return required.length > 0 && required.every((one) => /[^\0-\u007f]/.test(one));
}

function groupByCharacter(rules: readonly PeriodRule[]): PeriodRules['byCharacter'] {
  const groups = new Map<string, PeriodRule[]>();
  for (const rule of rules) {
    const required = requiredCharacters(rule.regexp?.source ?? '');
    // 年 is the least telling of all.
    const character = required.find((one) => one !== '年') ?? required[0] ?? '';
    groups.set(character, [...(groups.get(character) ?? []), rule]);
  }
  return [...groups].map(([character, grouped]) => ({ character, rules: grouped }));
}

function readingOf(rule: PeriodRule): Reading | undefined {
  const { gives } = rule;
  if (gives.type === 'none' || gives.type === 'base') return undefined;
  const tables = rule.tables ?? NO_TABLES;
  return { first: parse(rule, gives.first), last: parse(rule, gives.last), type: gives.type, role: gives.role, tables };
}

function parse(rule: PeriodRule, written: string): Template {
  const { file, line, column } = rule.source;
  try {
    const template = parseTemplate(written);
    const unknown = unknownName(rule, template);
    if (unknown !== undefined) throw new SyntaxError(`'${written}' names '${unknown}', which is no group or table of the rule`);
    return template;
  } catch (error) {
    if (error instanceof SyntaxError) throw new SyntaxError(`${file}:${line}:${column}  ${rule.id}: ${error.message}`);
    throw error;
  }
}

function unknownName(rule: PeriodRule, template: Template): string | undefined {
  const groups = [...(rule.regexp?.source ?? '').matchAll(/\(\?<([A-Za-z_]\w*)>/g)].map((match) => match[1] ?? '');
  const expressions = [...template.pieces.filter((piece) => typeof piece !== 'string'), ...template.shifts.map((shift) => shift.amount)];
  for (const { table, name } of expressions.flat(2)) {
    if (table !== undefined && !(table in (rule.tables ?? NO_TABLES))) return table;
    if (!/^\d/.test(name) && !groups.includes(name) && (table !== undefined || !DOCUMENT_NAMES.includes(name))) return name;
  }
  return undefined;
}
