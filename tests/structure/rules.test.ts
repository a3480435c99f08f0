import { expect, it } from 'vitest';
import { checkRules } from '../../src/rules/check.js';
import type { Finders } from '../../src/rules/rule-set.js';
import { findSectionRoles, findStructureParts } from '../../src/structure/finders.js';
import { structureRules } from './read-text.js';

it('finds what the examples of the rules mark, and nothing else', () => {
  const none = (): readonly never[] => [];
  const finders: Finders = {
    fragment: none,
    unit: none,
    exclusion: none,
    comparator: none,
    period: none,
    metric: none,
    cue: none,
    word: none,
    alias: none,
    table: none,
    structure: findStructureParts,
    section: findSectionRoles,
  };
  const report = checkRules(structureRules(), finders);
  expect(report.failures.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
});
