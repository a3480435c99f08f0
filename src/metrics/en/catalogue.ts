import type { Compiled, Finder, RuleSet } from '../../rules/rule-set.js';
import { foldEnglish } from '../../text/fold-english.js';
import { wordsOf, type TextWord } from './fold-words.js';
import { itemsOf, type Item } from './items.js';
import { vocabularyOf } from './vocabulary.js';
import { buildWordTrie, termsAt, type WordTrie } from './word-trie.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;
type MetricRule = Compiled<'metric'>;

const built = new WeakMap<object, WordTrie<MetricRule>>();

function catalogueOf({ metric }: Rules): WordTrie<MetricRule> {
  const known = built.get(metric);
  if (known) return known;
  const made = buildWordTrie(metric.flatMap((rule) => rule.terms.en.map((term) => [term, rule] as const)));
  built.set(metric, made);
  return made;
}

/**
 * The metric that a whole noun phrase names: an English term with nothing but neutral words around it (China's, total, in service). Of several the longest
 * term wins. Undefined where another word makes it a part or another thing (private firms' exports).
 */
export function matchEnglishCatalogue(phrase: string, rules: Rules): MetricRule | undefined {
  const catalogue = catalogueOf(rules);
  const words = wordsOf(phrase);
  const folded = words.map((word) => word.folded);
  const neutralBefore = reachable(words, folded, rules);
  let best: { readonly rule: MetricRule; readonly length: number } | undefined;
  for (let start = 0; start < words.length; start++) {
    if (!neutralBefore.has(start)) continue;
    for (const { value, end } of termsAt(catalogue, folded, start)) {
      if (best && end - start <= best.length) break;
      if (isNeutral(words.slice(end), folded.slice(end), rules)) best = { rule: value, length: end - start };
    }
  }
  return best?.rule;
}

/** The rule of a term as it stands in the catalogue, nothing around it. */
export function lookUpEnglishTerm(term: string, rules: Rules): MetricRule | undefined {
  const folded = wordsOf(term).map((word) => word.folded);
  const [longest] = termsAt(catalogueOf(rules), folded, 0);
  return longest?.end === folded.length ? longest.value : undefined;
}

function isNeutral(words: readonly TextWord[], folded: readonly string[], rules: Rules): boolean {
  return reachable(words, folded, rules).has(words.length);
}

/** Indexes that are reached over neutral words alone; names of places count (Singapore's, in Hunan). */
function reachable(words: readonly TextWord[], folded: readonly string[], rules: Rules): ReadonlySet<number> {
  const { neutral } = vocabularyOf(rules);
  const reached = new Set([0]);
  for (let at = 0; at < words.length; at++) {
    if (!reached.has(at)) continue;
    for (const { end } of termsAt(neutral, folded, at)) reached.add(end);
    if (isName(words[at]) && (at > 0 || words.length > 1) && /^(?:in|of|across|for|throughout)$/.test(folded[at - 1] ?? ''))
      reached.add(at + 1);
  }
  return reached;
}

function isName(word: TextWord | undefined): boolean {
  return word !== undefined && /^[A-Z][a-z]/.test(word.text);
}

/** The finder of rule kind `metric` for examples in English: the longest terms that stand for themselves; the value is the metric's slug. */
export const findEnglishMetricExamples: Finder = (text, rules) => {
  const items = itemsOf(foldEnglish(text), 0, [], [], rules);
  const words = wordsOf(foldEnglish(text));
  const folded = words.map((word) => word.folded);
  const found = [];
  for (let at = 0; at < words.length; at++) {
    const [hit] = termsAt(catalogueOf(rules), folded, at);
    const first = words[at];
    const last = words[(hit?.end ?? 0) - 1];
    if (!hit || !first || !last) continue;
    const span = { start: first.start, end: last.end };
    if (!isPartOfName(items, span, rules)) found.push({ ...span, rule: hit.value.id, value: hit.value.metric });
    at = hit.end - 1;
  }
  return found;
};

/** Another noun right before or behind it makes a longer name (digital economy, export rebates), a number does not (11 million jobs); behind a share and of it is only the whole. */
function isPartOfName(items: readonly Item[], span: { readonly start: number; readonly end: number }, rules: Rules): boolean {
  const vocabulary = vocabularyOf(rules);
  const first = items.findIndex(({ end }) => end > span.start);
  const after = items.findIndex(({ start }) => start >= span.end);
  const before = items[first - 1];
  const behind = after < 0 ? undefined : items[after];
  const names = (item: Item | undefined): boolean =>
    item?.tag === 'noun' && !/^\d/.test(item.text) && termsAt(vocabulary.neutral, [wordsOf(item.text)[0]?.folded ?? ''], 0).length === 0;
  if (before?.low === 'of' && /^(?:%|percent|cent)$/.test(items[first - 2]?.low ?? '')) return true;
  const counted = /^\d/.test(items[first - 2]?.text ?? '');
  return (names(before) && !counted) || (names(behind) && !vocabulary.has(behind?.low ?? '', 'trend-noun'));
}
