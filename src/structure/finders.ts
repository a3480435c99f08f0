import { findPatterns } from '../rules/find-patterns.js';
import type { Finder, Found } from '../rules/rule-set.js';
import { STRUCTURE_PARTS } from '../rules/structure-parts.js';
import { foldText } from '../text/fold-text.js';
import { splitLines } from './lines.js';
import { findParts, groupByPart } from './parts.js';
import type { Part } from './parts.js';

/** These are found in the whole text, the others line by line. */
const WHOLE_TEXT: ReadonlySet<Part> = new Set(['artefact', 'line_break', 'point', 'quoted_proposal']);

/** Finds parts of a document in an example of one or more lines; overlaps are settled among the rules of one part only. */
export const findStructureParts: Finder = (text, rules, language = 'zh') => {
  const parts = groupByPart(rules);
  const folded = foldText(text, language);
  const lines = splitLines(folded);
  return STRUCTURE_PARTS.flatMap((part) => {
    const matches = WHOLE_TEXT.has(part)
      ? findParts(folded, parts(part))
      : lines.flatMap((line) => findParts(line.text, parts(part), line.start));
    return matches.map(({ start, end, rule, value }): Found => ({ start, end, rule: rule.id, value }));
  });
};

/** Finds the words of a heading that give a section its role. */
export const findSectionRoles: Finder = (text, rules, language = 'zh') =>
  findPatterns(foldText(text, language), rules.section).map(({ start, end, rule }): Found => ({
    start,
    end,
    rule: rule.id,
    value: rule.gives,
  }));
