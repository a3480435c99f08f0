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
  /** True where a word of the role stands anywhere in the text. */
  readonly holds: (text: string, role: string) => boolean;
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
  readonly words: Map<string, WordRule>;
  /** First and last characters of its words: most texts are told apart by them alone. */
  readonly opens: Set<string>;
  readonly closes: Set<string>;
  longest: number;
}

function build(rules: readonly WordRule[]): Lexicon {
  const roles = new Map<string, Role>();
  for (const rule of rules) {
    const role = roles.get(rule.role) ?? { words: new Map(), opens: new Set(), closes: new Set(), longest: 0 };
    for (const word of rule.words) {
      if (!role.words.has(word)) role.words.set(word, rule);
      role.opens.add(word.charAt(0));
      role.closes.add(word.charAt(word.length - 1));
      role.longest = Math.max(role.longest, word.length);
    }
    roles.set(rule.role, role);
  }
  const longest = (role: Role | undefined, cut: (length: number) => string, most: number) => {
    for (let length = Math.min(role?.longest ?? 0, most); length > 0; length--) {
      const word = cut(length);
      const rule = role?.words.get(word);
      if (rule) return { word, rule };
    }
    return undefined;
  };
  const startingAt = (text: string, at: number, role: Role | undefined) =>
    role?.opens.has(text.charAt(at)) ? longest(role, (length) => text.slice(at, at + length), text.length - at) : undefined;
  return {
    rule: (word, role) => roles.get(role)?.words.get(word),
    ending: (text, name) => {
      const role = roles.get(name);
      const { length: all } = text;
      return role?.closes.has(text.charAt(all - 1)) ? longest(role, (length) => text.slice(all - length), all) : undefined;
    },
    starting: (text, role) => startingAt(text, 0, roles.get(role)),
    holds: (text, name) => {
      const role = roles.get(name);
      for (let at = 0; at < text.length; at++) if (startingAt(text, at, role)) return true;
      return false;
    },
    roles: [...roles.keys()],
  };
}
