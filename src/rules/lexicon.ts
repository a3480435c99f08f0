import type { Compiled, RuleSet } from './rule-set.js';

type WordRule = Compiled<'word'>;

/** The words of all `word` rules by role; a word may have several roles, and the first rule that names it in a role gives it. */
export interface Lexicon {
  /** The rule that gives the word this role. */
  readonly rule: (word: string, role: string) => WordRule | undefined;
  /** The rules of a word by its roles, undefined for a word that no rule knows: one look-up where many roles are asked for. */
  readonly rolesOf: (word: string) => ReadonlyMap<string, WordRule> | undefined;
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
  /** Lengths of its words, longest first, by their first and by their last character: most texts are told apart by that one alone. */
  readonly opens: Map<number, number[]>;
  readonly closes: Map<number, number[]>;
}

function build(rules: readonly WordRule[]): Lexicon {
  const roles = new Map<string, Role>();
  const words = new Map<string, Map<string, WordRule>>();
  for (const rule of rules) {
    const role = roles.get(rule.role) ?? { words: new Map(), opens: new Map(), closes: new Map() };
    for (const word of rule.words) {
      if (!role.words.has(word)) role.words.set(word, rule);
      const own = words.get(word) ?? new Map<string, WordRule>();
      if (!own.has(rule.role)) own.set(rule.role, rule);
      words.set(word, own);
      noteLength(role.opens, word.charCodeAt(0), word.length);
      noteLength(role.closes, word.charCodeAt(word.length - 1), word.length);
    }
    roles.set(rule.role, role);
  }
  const startingAt = (text: string, at: number, role: Role | undefined) => {
    const lengths = role?.opens.get(text.charCodeAt(at));
    return lengths && longest(role, lengths, text.length - at, (length) => text.slice(at, at + length));
  };
  return {
    rule: (word, role) => words.get(word)?.get(role),
    rolesOf: (word) => words.get(word),
    ending: (text, name) => {
      const role = roles.get(name);
      const lengths = role?.closes.get(text.charCodeAt(text.length - 1));
      return lengths && longest(role, lengths, text.length, (length) => text.slice(text.length - length));
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

function noteLength(lengths: Map<number, number[]>, character: number, length: number): void {
  const known = lengths.get(character) ?? [];
  if (known.includes(length)) return;
  known.push(length);
  lengths.set(
    character,
    known.sort((a, b) => b - a),
  );
}

/** The longest word of a role among the pieces that `cut` gives, none longer than `most`. */
function longest(
  role: Role | undefined,
  lengths: readonly number[],
  most: number,
  cut: (length: number) => string,
): { readonly word: string; readonly rule: WordRule } | undefined {
  for (const length of lengths) {
    if (length > most) continue;
    const word = cut(length);
    const rule = role?.words.get(word);
    if (rule) return { word, rule };
  }
  return undefined;
}
