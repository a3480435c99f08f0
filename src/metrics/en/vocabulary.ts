import type { MetricCue } from '../../model/metric.js';
import { lexiconOf } from '../../rules/lexicon.js';
import type { Compiled, RuleSet } from '../../rules/rule-set.js';
import type { Span } from '../../model/span.js';
import { buildWordTrie, type WordTrie } from './word-trie.js';

type WordRule = Compiled<'word'>;

/** What the English metrics stage asks of words: their roles, as the rules of kind `word` give them. Words are given in small letters. */
export interface Vocabulary {
  readonly has: (word: string, ...roles: readonly string[]) => boolean;
  readonly rule: (word: string, role: string) => WordRule | undefined;
  /** Words of several parts by their folded words, for the roles that stand around a term. */
  readonly neutral: WordTrie<WordRule>;
  readonly trie: (role: string) => WordTrie<WordRule>;
  /** The cue that a word is in the first of the roles that it has. */
  readonly cue: (item: Span & { readonly low: string }, ...roles: readonly string[]) => MetricCue | undefined;
}

const cache = new WeakMap<object, Vocabulary>();

/** Built once for each rule set. */
export function vocabularyOf(rules: Pick<RuleSet, 'word'>): Vocabulary {
  const known = cache.get(rules.word);
  if (known) return known;
  const lexicon = lexiconOf(rules);
  const tries = new Map<string, WordTrie<WordRule>>();
  const trie = (role: string): WordTrie<WordRule> => {
    const made =
      tries.get(role) ??
      buildWordTrie(rules.word.filter((rule) => rule.role === role).flatMap((rule) => rule.words.map((word) => [word, rule] as const)));
    tries.set(role, made);
    return made;
  };
  const made: Vocabulary = {
    has: (word, ...roles) => {
      const own = lexicon.rolesOf(word);
      return own !== undefined && roles.some((role) => own.has(role));
    },
    rule: (word, role) => lexicon.rule(word, role),
    neutral: trie('neutral-modifier'),
    trie,
    cue: ({ start, end, low }, ...roles) => {
      for (const role of roles) {
        const rule = lexicon.rule(low, role);
        if (rule) return { start, end, role, word: low, rule: rule.id, measure: rule.gives?.measure, sign: rule.gives?.sign };
      }
      return undefined;
    },
  };
  cache.set(rules.word, made);
  return made;
}
