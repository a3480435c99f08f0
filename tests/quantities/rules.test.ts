import { expect, it } from 'vitest';
import { findComparators, findExcluded, findUnits } from '../../src/quantities/finders.js';
import { checkRules } from '../../src/rules/check.js';
import type { Finder } from '../../src/rules/rule-set.js';
import { quantityRules } from './quantity-rules.js';

it('the examples of units, comparators and exclusions are read as marked', () => {
  const nothing: Finder = () => [];
  const others = {
    period: nothing,
    metric: nothing,
    cue: nothing,
    section: nothing,
    structure: nothing,
    word: nothing,
    alias: nothing,
    table: nothing,
    fragment: nothing,
  };
  const report = checkRules(quantityRules(), { ...others, unit: findUnits, comparator: findComparators, exclusion: findExcluded });
  const failures = report.failures.filter(({ rule }) => !rule.startsWith('fragment.'));
  expect(failures.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
});
