import type { Phrase } from '../../model/metric.js';
import type { Measure } from '../../model/observation.js';
import type { Span } from '../../model/span.js';
import type { Compiled, RuleSet } from '../../rules/rule-set.js';
import { lookUpEnglishTerm, matchEnglishCatalogue } from './catalogue.js';
import { wordsOf } from './fold-words.js';
import { vocabularyOf } from './vocabulary.js';
import { termsAt } from './word-trie.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

const PREPOSITION = / (?:of|in|for|on|to|toward|towards|from|by|with|as) /;
const MEASURES = ['growth', 'price', 'share', 'flow', 'stock'] as const;

interface Head {
  readonly rest: string;
  readonly measure: Measure | undefined;
  readonly sign: 1 | -1 | undefined;
  /** Stands before what grows or falls. */
  readonly leads: boolean;
}

/** A phrase by its words as the document has them; its key is a catalogue id, or the words in small letters. */
export function englishPhrase(label: string, { start, end }: Span, rules: Rules): Phrase {
  const known = phrasesOf(rules);
  const made = known.get(label) ?? readPhrase(label, rules);
  if (known.size > MOST_PHRASES) known.clear();
  known.set(label, made);
  return { ...made, start, end };
}

/** The same name is asked for again and again while a sentence is read; a long document must not fill the memory. */
const MOST_PHRASES = 5_000;
const phrases = new WeakMap<object, WeakMap<object, Map<string, Phrase>>>();

function phrasesOf({ metric, word }: Rules): Map<string, Phrase> {
  const byWord = phrases.get(metric) ?? new WeakMap<object, Map<string, Phrase>>();
  const made = byWord.get(word) ?? new Map<string, Phrase>();
  phrases.set(metric, byWord);
  byWord.set(word, made);
  return made;
}

function readPhrase(label: string, rules: Rules): Phrase {
  const direct = matchEnglishCatalogue(label, rules) ?? withoutBrackets(label, rules) ?? ofCountry(label, rules);
  const bare = label.includes('(') ? label.replace(/ ?\([^()]{1,40}\)/g, '') : label;
  const growth = growthHead(bare, rules) ?? (bare === label ? undefined : growthHead(label, rules));
  const rule = direct ?? (growth && matchEnglishCatalogue(growth.rest, rules)) ?? withoutClause(label, rules);
  return phraseOf(label, NOWHERE, rule, growth, rules);
}

const NOWHERE: Span = { start: 0, end: 0 };

/** The same with the rule of the catalogue that other words around it named. */
export function namedPhrase(label: string, span: Span, rule: Compiled<'metric'>, rules: Rules): Phrase {
  return phraseOf(label, span, rule, growthHead(label, rules), rules);
}

/** The phrase of these very words if they are a term of the catalogue, whatever the document says around them. */
export function termPhrase(term: string, label: string, span: Span, rules: Rules): Phrase | undefined {
  const rule = lookUpEnglishTerm(term, rules) ?? matchEnglishCatalogue(term, rules);
  return rule && namedPhrase(label, span, rule, rules);
}

function phraseOf(
  label: string,
  { start, end }: Span,
  rule: Compiled<'metric'> | undefined,
  growth: Head | undefined,
  rules: Rules,
): Phrase {
  const words = wordsOf(label);
  const open = rule === undefined;
  const told = rule?.measure === 'share' && growth?.leads !== true ? undefined : (growth ?? grown(label, rules));
  return {
    start,
    end,
    label,
    key: rule?.metric ?? label.toLowerCase().replace(/^(?:the|an?) /, ''),
    known: !open,
    generic:
      open &&
      isGeneric(
        words.map(({ text }) => text.toLowerCase()),
        rules,
      ),
    owned: false,
    headOnly: words.length === 1,
    measure: told?.measure ?? rule?.measure ?? headMeasure(label, rules),
    sign: told?.sign,
    unit: rule?.unit ?? '',
    dimension: rule?.dimension ?? '',
    money: holds(label, 'money-word', rules),
    lowerIsBetter: rule?.better === 'lower',
    rule: rule?.id ?? '',
  };
}

/** The South African | economy, UK | inflation: whose it is leaves the metric the same. */
function ofCountry(label: string, rules: Rules): Compiled<'metric'> | undefined {
  if (!/^(?:the )?[A-Z]/.test(label)) return undefined;
  const bare =
    /^(?:the )?(?:[A-Z][A-Za-z]+ ){0,2}(?:[A-Z][A-Za-z]+'s?|[A-Z][a-z]+|UK|US|EU|U\.S\.|U\.K\.) ((?:economic growth|economy|GDP|gross domestic product|inflation|unemployment rate|exports|imports)\b.*)$/i.exec(
      label,
    )?.[1];
  return bare === undefined || /^[a-z]/.test(label.replace(/^the /, '')) ? undefined : matchEnglishCatalogue(bare, rules);
}

/** gross domestic product | (GDP): what stands in brackets says the same again. */
function withoutBrackets(label: string, rules: Rules): Compiled<'metric'> | undefined {
  const bare = label.replace(/ ?\([^()]{1,40}\)/g, '');
  return bare === label ? undefined : matchEnglishCatalogue(bare, rules);
}

/** Length of the roads | that are open: the clause may be more than the catalogue's name. */
function withoutClause(label: string, rules: Rules): Compiled<'metric'> | undefined {
  const at = label.search(/,? (?:that|which|who|whose|where|with) /);
  return at > 0 ? matchEnglishCatalogue(label.slice(0, at), rules) : undefined;
}

/** The rise in | the CPI, GDP | growth: a head that makes a level growth, with the rest of the phrase. */
function growthHead(label: string, rules: Rules): Head | undefined {
  const words = wordsOf(label);
  const folded = words.map((word) => word.folded);
  const { trie } = vocabularyOf(rules);
  for (let at = 0; at < words.length; at++) {
    const [found] = termsAt(trie('head-growth'), folded, at);
    if (!found) continue;
    const gives = { measure: found.value.gives?.measure, sign: found.value.gives?.sign };
    const behind = words[found.end];
    if (behind && isOpening(folded.slice(0, at), rules)) return { rest: label.slice(behind.start), ...gives, leads: true };
    const before = words[at - 1];
    if (before && found.end === words.length && !PREPOSITION.test(label.slice(0, before.end)))
      return { rest: label.slice(0, before.end), ...gives, leads: false };
  }
  return undefined;
}

/** economic growth | in Singapore: the noun that the whole is about tells a rise or a fall itself. */
function grown(label: string, rules: Rules): Pick<Head, 'measure' | 'sign'> | undefined {
  const core = label.split(PREPOSITION)[0] ?? '';
  const word = wordsOf(core).at(-1)?.text.toLowerCase() ?? '';
  const bare = core === label && !/^(?:the )?growth$/i.test(label);
  const rule = bare ? undefined : vocabularyOf(rules).rule(word, 'trend-noun');
  return rule && { measure: rule.gives?.measure, sign: rule.gives?.sign };
}

function isOpening(folded: readonly string[], rules: Rules): boolean {
  const { neutral } = vocabularyOf(rules);
  return folded.every((_, at) => termsAt(neutral, folded, at).length > 0);
}

/** What the nouns of a name say that a level of it is; the last that says something leads, before any preposition first. */
function headMeasure(label: string, rules: Rules): Measure | undefined {
  const core = label.split(/ (?:of|in|for|on|to|from|by|that|who|which) /)[0] ?? label;
  const head = core.slice(core.lastIndexOf(' ') + 1);
  // an income | cap, a price | limit: the bound itself is what is told.
  if (/^(?:caps?|ceilings?|thresholds?|limits?|bands?|funds?)$/i.test(head) && !holds(core, 'head-price', rules)) return 'stock';
  for (const part of [core, label]) {
    for (const measure of MEASURES) if (holds(part, measure === 'growth' ? 'inflation-noun' : `head-${measure}`, rules)) return measure;
  }
  return undefined;
}

function holds(label: string, role: string, rules: Rules): boolean {
  const folded = wordsOf(label).map((word) => word.folded);
  return folded.some((_, at) => termsAt(vocabularyOf(rules).trie(role), folded, at).length > 0);
}

/** All its words are heads that need an owner, or say nothing. */
function isGeneric(words: readonly string[], rules: Rules): boolean {
  const { has } = vocabularyOf(rules);
  return words.every((word) =>
    has(word, 'generic-head', 'transparent-head', 'neutral-modifier', 'adverb', 'preposition', 'determiner', 'new-count'),
  );
}
