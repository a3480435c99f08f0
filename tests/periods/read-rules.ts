import path from 'node:path';
import type { Sentence } from '../../src/model/structure.js';
import { formatFault } from '../../src/rules/faults.js';
import { builtInRules, loadRules } from '../../src/rules/load.js';
import type { RuleSet } from '../../src/rules/rule-set.js';
import { fold } from '../../src/text/fold.js';

/** The built-in rules for time alone. */
export function readPeriodRules(): RuleSet {
  const result = loadRules([path.join(builtInRules(), 'periods')]);
  if (!result.ok) throw new Error(result.faults.map(formatFault).join('\n'));
  return result.rules;
}

/** A text as one sentence that stands at `start` of its document. */
export function oneSentence(text: string, start = 0): Sentence {
  const span = { start, end: start + text.length };
  return { ...span, text: fold(text), block: 0, section: -1, point: 0, clauses: [span] };
}
