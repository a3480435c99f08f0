import { builtInRules, loadRules } from '../../src/rules/load.js';
import type { RuleSet } from '../../src/rules/rule-set.js';

function load(): RuleSet {
  const result = loadRules([builtInRules()]);
  if (!result.ok) throw new Error(result.faults.map((fault) => `${fault.file}:${fault.line} ${fault.message}`).join('\n'));
  return result.rules;
}

/** The built-in rules, read once for all tests of the catalogue. */
export const rules = load();
