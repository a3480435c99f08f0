import { findAliasExamples } from './compare/find-alias-examples.js';
import { findCueExamples } from './kinds/find-kinds.js';
import { findMetricExamples } from './metrics/catalogue.js';
import { findPeriodExamples } from './periods/find-examples.js';
import { findComparators, findExcluded, findUnits } from './quantities/finders.js';
import { findFragmentExamples, findWordExamples } from './rules/find-words.js';
import type { Finders } from './rules/rule-set.js';
import { findTableExamples } from './tables/table-rules.js';
import { findSectionRoles, findStructureParts } from './structure/finders.js';

/** For each kind of rule the stage that runs its examples. */
export const finders: Finders = {
  fragment: findFragmentExamples,
  unit: findUnits,
  exclusion: findExcluded,
  comparator: findComparators,
  period: findPeriodExamples,
  metric: findMetricExamples,
  cue: findCueExamples,
  section: findSectionRoles,
  structure: findStructureParts,
  word: findWordExamples,
  alias: findAliasExamples,
  table: findTableExamples,
};
