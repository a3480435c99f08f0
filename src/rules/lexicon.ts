import type { Compiled, RuleSet } from './rule-set.js';

type WordRule = Compiled<'word'>;

/** The words of all `word` rules by role; a word may have several roles, and the first rule that names it in a role gives it. */
export interface Lexicon {
  /** The rule that gives the word this role. */
  readonly rule: (word: string, role: string) => WordRule | undefined;
  /** The longest word of a role that the text ends with; words as long as the whole text count. */
  readonly ending: (text: string, role: string) => { readonly word: string; readonly rule: WordRule } | undefined;
  /** The longest word of a role that the text starts with. */
  readonly starting: (text: string, role: string) => { readonly word: string; readonly rule: WordRule } | undefined;
  readonly roles: readonly string[];
}

const cache = new WeakMap<readonly WordRule[], Lexicon>();

/** Builds the lexicon of a rule set once; later calls with the same rules give the same object. */
export function lexiconOf(rules: Pick<RuleSet, 'word'>): Lexicon {
  const known = cache.get(rules.word);
  if (known) return known;
  const made = build(rules.word);
  cache.set(rules.word, made);
  return made;
}

interface Role {
  readonly words: ReadonlyMap<string, WordRule>;
  readonly longest: number;
}

function build(rules: readonly WordRule[]): Lexicon {
  const roles = new Map<string, { words: Map<string, WordRule>; longest: number }>();
  for (const rule of rules) {
    const role = roles.get(rule.role) ?? { words: new Map<string, WordRule>(), longest: 0 };
    for (const word of rule.words) {
      if (!role.words.has(word)) role.words.set(word, rule);
      role.longest = Math.max(role.longest, word.length);
    }
    roles.set(rule.role, role);
  }
  const piece = (role: Role | undefined, cut: (length: number) => string, most: number) => {
    for (let length = Math.min(role?.longest ?? 0, most); length > 0; length--) {
      const word = cut(length);
      const rule = role?.words.get(word);
      if (rule) return { word, rule };
    }
    return undefined;
  };
  return {
    rule: (word, role) => roles.get(role)?.words.get(word),
    ending: (text, role) => piece(roles.get(role), (length) => text.slice(text.length - length), text.length),
    starting: (text, role) => piece(roles.get(role), (length) => text.slice(0, length), text.length),
    roles: [...roles.keys()],
  };
}
