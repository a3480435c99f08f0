import { splitSentences } from '../../src/language/zh/sentences.js';
import type { Document } from '../../src/model/document.js';
import type { Sentence, Structure } from '../../src/model/structure.js';
import { loadRules } from '../../src/rules/load.js';
import type { RuleSet } from '../../src/rules/rule-set.js';
import { findStructure } from '../../src/structure/find-structure.js';
import { fold } from '../../src/text/fold.js';

const loaded: { rules?: RuleSet } = {};

/** Only the rules of structure and sections: the tests stand on their own. */
export function structureRules(): RuleSet {
  if (!loaded.rules) {
    const result = loadRules(['structure', 'sections'].map((name) => new URL(`../../rules/${name}`, import.meta.url).pathname));
    if (!result.ok) throw new Error(result.faults.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
    loaded.rules = result.rules;
  }
  return loaded.rules;
}

export interface Read {
  readonly text: string;
  readonly structure: Structure;
  readonly sentences: readonly Sentence[];
}

export function readText(text: string): Read {
  const document: Document = {
    id: '0',
    path: 'a.txt',
    sha256: '',
    format: 'text',
    encoding: 'utf-8',
    text,
    origins: [],
    tables: [],
    properties: [],
    problems: [],
  };
  const folded = fold(text);
  const structure = findStructure(document, structureRules(), folded);
  return { text, structure, sentences: splitSentences(structure, folded) };
}

/** One line a section: indentation by level, role, year or years, title. */
export function showSections({ structure }: Read): readonly string[] {
  return structure.sections.map(({ level, role, year, yearFirst, title }) => {
    const years = year === undefined ? '' : year === yearFirst ? ` ${year}` : ` ${yearFirst}-${year}`;
    return `${'  '.repeat(level - 1)}${role ?? '-'}${years} ${title}`;
  });
}
