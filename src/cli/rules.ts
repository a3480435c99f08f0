import { checkRules, formatFailure } from '../rules/check.js';
import { ruleKinds, type RuleKind } from '../rules/schema.js';
import type { Engine } from './engine.js';
import { exit, grouped, refuse, say, warn, type Io } from './io.js';
import { loadRulesOrTell } from './load-rules.js';

/** Runs the examples of all rules; every failure is told with its place. */
export async function runRulesCheck(io: Io, engine: Engine, directories: readonly string[]): Promise<number> {
  const rules = loadRulesOrTell(io, engine, directories);
  if (!rules) return exit.usage;
  const report = checkRules(rules, await engine.finders());
  for (const failure of report.failures) warn(io, formatFailure(failure));
  const { length } = report.failures;
  const todo = report.todo > 0 ? `, ${grouped(report.todo)} known failures` : '';
  say(
    io,
    `${grouped(report.rules)} rules, ${grouped(report.examples)} examples: ${grouped(report.passed)} pass${todo}, ${grouped(length)} fail`,
  );
  return length > 0 ? exit.usage : exit.fine;
}

/** Lists the rules in their order: id, place, what it is about. */
export function runRulesList(io: Io, engine: Engine, directories: readonly string[], kind: string | undefined): number {
  const kinds = ruleKinds.filter((one) => kind === undefined || one === kind);
  if (kinds.length === 0) return refuse(io, `there is no kind of rule named ${kind ?? ''}; there are: ${ruleKinds.join(', ')}`);
  const rules = loadRulesOrTell(io, engine, directories);
  if (!rules) return exit.usage;
  const listed = kinds.flatMap((one: RuleKind) => [...rules[one]]);
  for (const { id, about, source } of listed) say(io, `${id}  ${source.file}:${source.line}  ${about.trim()}`);
  return exit.fine;
}
