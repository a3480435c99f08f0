import type { MetricCue } from '../model/metric.js';
import { lexiconOf, type Lexicon } from '../rules/lexicon.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';

/** What the metrics stage asks of words: their roles, as the rules of kind `word` give them. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly is: (item: Item | undefined, ...roles: readonly string[]) => boolean;
  /** The cue that a word is in the first of the roles that it has. */
  readonly cue: (item: Item, ...roles: readonly string[]) => MetricCue | undefined;
}

const cache = new WeakMap<object, Vocabulary>();
/** The one asked for last, which nearly always is asked for again. */
let recent: { readonly words: object; readonly vocabulary: Vocabulary } | undefined;

/** Built once for each rule set. */
export function vocabularyOf(rules: Pick<RuleSet, 'word'>): Vocabulary {
  if (recent?.words === rules.word) return recent.vocabulary;
  const vocabulary = cache.get(rules.word) ?? build(rules);
  cache.set(rules.word, vocabulary);
  recent = { words: rules.word, vocabulary };
  return vocabulary;
}

function build(rules: Pick<RuleSet, 'word'>): Vocabulary {
  const lexicon = lexiconOf(rules);
  /** Many questions in a row are asked of one word: its roles are looked up once. */
  let last: string | undefined;
  let lastRoles: ReturnType<Lexicon['rolesOf']>;
  const rolesOf = (word: string): ReturnType<Lexicon['rolesOf']> => {
    if (word === last) return lastRoles;
    last = word;
    return (lastRoles = lexicon.rolesOf(word) ?? newDeed(word, lexicon));
  };
  return {
    lexicon,
    is: (item, ...roles) => {
      const own = item?.type === 'word' ? rolesOf(item.text) : undefined;
      if (own) for (const role of roles) if (own.has(role)) return true;
      return false;
    },
    cue: (item, ...roles) => {
      const own = rolesOf(item.text);
      const role = own && roles.find((one) => own.has(one));
      const rule = role === undefined ? undefined : own?.get(role);
      if (role === undefined || !rule) return undefined;
      const { start, end, text } = item;
      return {
        start,
        end,
        role,
        word: text,
        rule: rule.id,
        measure: rule.gives?.measure ?? (role === 'flow-verb' ? 'flow' : undefined),
        sign: rule.gives?.sign,
      };
    },
  };
}

/** 新 before a deed makes one of what is new, though no list knows the two together (新创建). */
function newDeed(word: string, lexicon: Lexicon): ReturnType<Lexicon['rolesOf']> {
  if (word.length < 3 || !word.startsWith('新')) return undefined;
  const rule = lexicon.rule(word.slice(1), 'flow-verb') ?? lexicon.rule(word.slice(1), 'lead-verb');
  return rule && new Map([['flow-verb', rule]]);
}
