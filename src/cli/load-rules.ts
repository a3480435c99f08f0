import { formatFault } from '../rules/faults.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Engine } from './engine.js';
import { refuse, warn, type Io } from './io.js';

/** The rules, or undefined after every fault was told with its place. */
export function loadRulesOrTell(io: Io, engine: Engine, directories: readonly string[]): RuleSet | undefined {
  const loaded = engine.loadRules(directories);
  if (loaded.ok) return loaded.rules;
  for (const fault of loaded.faults) warn(io, formatFault(fault));
  const { length } = loaded.faults;
  refuse(io, `${length} ${length === 1 ? 'fault' : 'faults'} in the rules; nothing was read`);
  return undefined;
}
