import type { Language } from '../model/structure.js';
import type { RuleSet } from './rule-set.js';

const filtered = new WeakMap<RuleSet, Map<Language, RuleSet>>();

/** The rules that speak for a language: its own, those of any language, and what has none (metrics, fragments). Filtered once for each rule set. */
export function rulesFor(rules: RuleSet, language: Language): RuleSet {
  const known = filtered.get(rules) ?? new Map<Language, RuleSet>();
  filtered.set(rules, known);
  const made = known.get(language) ?? filter(rules, language);
  known.set(language, made);
  return made;
}

function filter(rules: RuleSet, language: Language): RuleSet {
  const speaks = (rule: { readonly language: Language | 'any' }): boolean => rule.language === language || rule.language === 'any';
  return {
    ...rules,
    unit: rules.unit.filter(speaks),
    exclusion: rules.exclusion.filter(speaks),
    comparator: rules.comparator.filter(speaks),
    period: rules.period.filter(speaks),
    cue: rules.cue.filter(speaks),
    section: rules.section.filter(speaks),
    structure: rules.structure.filter(speaks),
    word: rules.word.filter(speaks),
  };
}
