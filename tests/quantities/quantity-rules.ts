import { fileURLToPath } from 'node:url';
import type { Quantities } from '../../src/model/quantity.js';
import type { Sentence } from '../../src/model/structure.js';
import { findQuantities } from '../../src/quantities/find-quantities.js';
import { loadRules } from '../../src/rules/load.js';
import type { RuleSet } from '../../src/rules/rule-set.js';
import { fold } from '../../src/text/fold.js';

const folder = (name: string): string => fileURLToPath(new URL(`../../rules/${name}`, import.meta.url));

/** The built-in rules that quantities are found with, and no others. */
export function quantityRules(): RuleSet {
  const loaded = loadRules(['units', 'comparators', 'exclusions'].map(folder));
  if (!loaded.ok) throw new Error(loaded.faults.map((fault) => `${fault.file}:${fault.line} ${fault.message}`).join('\n'));
  return loaded.rules;
}

/** Sentences cut at marks and line ends only, as offsets of `text`. */
export function cutSentences(text: string): readonly Sentence[] {
  return [...fold(text).matchAll(/[^。！？；\n]+[。！？；]?/g)].map((match, block) => {
    const span = { start: match.index, end: match.index + match[0].length };
    return { ...span, text: match[0], block, section: -1, point: 0, clauses: [span] };
  });
}

/** Reads one sentence. */
export function readSentence(text: string, rules: RuleSet): Quantities {
  const span = { start: 0, end: text.length };
  const found = findQuantities([{ ...span, text: fold(text), block: 0, section: -1, point: 0, clauses: [span] }], rules);
  return found[0] ?? { quantities: [], exclusions: [] };
}
