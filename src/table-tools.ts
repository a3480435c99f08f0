import { timeReference, yearAround } from './time-reference.js';
import { asSentence, remember } from './cell-words.js';
import { joinOwner } from './metrics/join-owner.js';
import { phraseOf } from './metrics/make-phrase.js';
import type { Structure } from './model/structure.js';
import { findPeriods } from './periods/find-periods.js';
import { findQuantities } from './quantities/find-quantities.js';
import { readAnyUnit, readUnit } from './quantities/read-unit.js';
import { readBounds } from './quantities/read-bounds.js';
import { findRegions } from './regions/find-regions.js';
import { lexiconOf } from './rules/lexicon.js';
import type { RuleSet } from './rules/rule-set.js';
import type { CellTools, TableTools } from './tables/table-tools.js';

/** Blanks between Chinese words. */
const BLANKS = /(?<![A-Za-z,.;]) +| +(?![A-Za-z&])/g;

/** What the quantities stage knows, for the words of cells. */
export function cellTools(rules: RuleSet): CellTools {
  return {
    glued: true,
    plain: (raw) => raw.trim().replace(BLANKS, ''),
    unit: remember((words) => readUnit(words, rules)),
    anyUnit: remember((words) => readAnyUnit(words, rules)),
    bounds: (before, after) => readBounds(before, after, rules),
    quantities: (words, start) => findQuantities([asSentence(words, start)], rules)[0]?.quantities ?? [],
  };
}

/** What all stages know, for the words of heads, labels and captions; times lean on the document's date. */
export function tableTools(rules: RuleSet, structure: Structure): TableTools {
  const lexicon = lexiconOf(rules);
  const head = (label: string): string | undefined => {
    const found = HEADS.flatMap((role) => lexicon.ending(label, role)?.word ?? []);
    return found.sort((a, b) => b.length - a.length)[0];
  };
  return {
    ...cellTools(rules),
    periods: (words, start) => {
      const section = structure.sections.findLast((one) => one.start <= start && start < one.end);
      const reference = { ...timeReference(structure, section), yearOf: () => yearAround(structure, section) };
      return findPeriods([asSentence(words, start)], rules, reference)[0] ?? [];
    },
    regions: (words, start) => findRegions([asSentence(words, start)], structure, rules)[0] ?? [],
    phrase: (label, span) => phraseOf(label, span, rules),
    owner: (owner, word, span) => joinOwner(owner, word, span, rules),
    headed: (label) => head(label) !== undefined,
    head,
    deed: (label) => lexicon.starting(label, 'flow-verb') !== undefined,
    partWord: (label) => lexicon.rule(label, 'part-word') !== undefined,
    trend: (words) => {
      const rule = lexicon.ending(words.trimEnd().replace(TAIL, ''), 'trend')?.rule;
      return rule && { sign: rule.gives?.sign ?? 1, rule: rule.id };
    },
  };
}

const HEADS = ['head-flow', 'head-stock', 'head-share', 'head-growth', 'head-price', 'count-head'];
/** Between a word of growth and its number. */
const TAIL = /[约近超达为在]+$/u;
