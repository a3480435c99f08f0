import type { Vocabulary } from './vocabulary.js';

const ROLES = ['reach-verb', 'flow-verb', 'verb', 'fund-verb', 'providing-verb', 'trend'] as const;
const SHORTEST = 3;

/** cover → covered: the participle among the forms that the rule of a verb lists; undefined where it lists none in -ed. */
export function pastOf(vocabulary: Vocabulary, verb: string): string | undefined {
  if (verb.endsWith('ed')) return verb;
  const stem = verb.replace(/(?:ing|e?s|e)$/, '');
  if (stem.length < SHORTEST) return undefined;
  for (const role of ROLES) {
    const forms = vocabulary.rule(verb, role)?.words ?? [];
    const past = forms.find((word) => word === `${stem}ed` || word === `${stem}${stem.at(-1) ?? ''}ed` || word === `${stem}ied`);
    if (past !== undefined) return past;
  }
  return undefined;
}
