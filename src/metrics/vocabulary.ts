import type { MetricCue } from '../model/metric.js';
import { lexiconOf, type Lexicon } from '../rules/lexicon.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './clause-items.js';

/** What the metrics stage asks of words: their roles, as the rules of kind `word` give them. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly is: (item: Item | undefined, ...roles: readonly string[]) => boolean;
  /** The cue that a word is in the first of the roles that it has. */
  readonly cue: (item: Item, ...roles: readonly string[]) => MetricCue | undefined;
}

const cache = new WeakMap<object, Vocabulary>();

/** Built once for each rule set. */
export function vocabularyOf(rules: Pick<RuleSet, 'word'>): Vocabulary {
  const known = cache.get(rules.word);
  if (known) return known;
  const lexicon = lexiconOf(rules);
  const made: Vocabulary = {
    lexicon,
    is: (item, ...roles) => item?.type === 'word' && roles.some((role) => lexicon.rule(item.text, role) !== undefined),
    cue: (item, ...roles) => {
      for (const role of roles) {
        const rule = lexicon.rule(item.text, role);
        if (rule) {
          return {
            start: item.start,
            end: item.end,
            role,
            word: item.text,
            rule: rule.id,
            measure: rule.gives?.measure,
            sign: rule.gives?.sign,
          };
        }
      }
      return undefined;
    },
  };
  cache.set(rules.word, made);
  return made;
}
