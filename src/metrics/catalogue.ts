import type { Span } from '../model/span.js';
import type { Language } from '../model/structure.js';
import type { Compiled, Found, RuleSet } from '../rules/rule-set.js';
import { settleOverlaps } from '../text/overlaps.js';
import { findEnglishMetricExamples } from './en/catalogue.js';
import { buildTermTrie, longestTermAt, plainTerm, reverse, termsFromStart, type TermTrie } from './catalogue-trie.js';
import { catalogueWords, isNeutral, withoutHeads, type CatalogueWords } from './catalogue-words.js';

/** A catalogue term in a text; `term` is the catalogue's word for it, without quotation marks and blanks. */
export interface CatalogueHit extends Span {
  readonly rule: Compiled<'metric'>;
  readonly term: string;
}

/** A noun phrase that is a metric of the catalogue; `modifiers` are the neutral words before the term (全省), often empty. */
export interface CatalogueMatch {
  readonly rule: Compiled<'metric'>;
  readonly modifiers: string;
}

interface Catalogue {
  readonly forward: TermTrie<Compiled<'metric'>>;
  readonly backward: TermTrie<Compiled<'metric'>>;
}

const built = new WeakMap<object, Catalogue>();

/** The longest Chinese terms in a folded text, in its order, none overlapping; names that go on behind the term are not looked at. */
export function findCatalogueTerms(text: string, rules: Pick<RuleSet, 'metric'>, offset = 0): readonly CatalogueHit[] {
  const { forward } = catalogueOf(rules);
  const settled: CatalogueHit[] = [];
  let cluster: CatalogueHit[] = [];
  let reach = -1;
  for (let at = 0; at < text.length; at++) {
    const found = longestTermAt(forward, text, at);
    if (!found) continue;
    if (at >= reach && cluster.length > 0) {
      append(settled, settleOverlaps(cluster));
      cluster = [];
    }
    const start = withOpeningMark(text, at, found.end);
    cluster.push({ rule: found.value, term: found.term, start: offset + start, end: offset + found.end });
    reach = Math.max(reach, found.end);
  }
  append(settled, settleOverlaps(cluster));
  return settled;
}

/**
 * The metric that a whole noun phrase names: a term, with nothing but neutral modifiers before it and neutral heads (总额, 数量, 增速) behind it.
 * Undefined where another word makes it a subset or another thing (制造业外资, 高新技术企业增加值).
 */
export function matchCatalogue(phrase: string, rules: Pick<RuleSet, 'metric' | 'word'>): CatalogueMatch | undefined {
  const { backward } = catalogueOf(rules);
  const words = catalogueWords(rules);
  const plain = plainTerm(phrase);
  const bare = plain.replace(/(?<=.)（[^（）]{0,20}）$/u, '');
  for (const start of plain === bare ? [plain] : [plain, bare]) {
    for (const form of withoutHeads(start, words)) {
      for (const found of [...termsFromStart(backward, reverse(form))].reverse()) {
        const modifiers = form.slice(0, form.length - found.end);
        if (isNeutral(modifiers, words)) return { rule: found.value, modifiers };
      }
    }
  }
  return undefined;
}

/**
 * Catalogue terms that stand for themselves in a sentence: those that are only a part of a longer name
 * (高新技术企业增加值, 出口退税, 高新技术企业研发经费) are left out. Offsets are those of the text plus `offset`.
 */
export function findCatalogueMetrics(text: string, rules: Pick<RuleSet, 'metric' | 'word'>, offset = 0): readonly CatalogueHit[] {
  const words = catalogueWords(rules);
  const hits = findCatalogueTerms(text, rules, offset);
  return hits.filter((hit, index) => {
    const before = hits[index - 1];
    const after = hits[index + 1];
    if (before?.end === hit.start && before.rule !== hit.rule) return false;
    if (after?.start === hit.end && after.rule !== hit.rule) return false;
    return !isPartOfName(text, hit.start - offset, hit.end - offset, words);
  });
}

/** The finder of rule kind `metric`, for the rules' examples: the value is the metric's slug. */
export function findMetricExamples(text: string, rules: RuleSet, language: Language = 'zh'): readonly Found[] {
  if (language === 'en') return findEnglishMetricExamples(text, rules);
  return findCatalogueMetrics(text, rules).map((hit) => ({ start: hit.start, end: hit.end, rule: hit.rule.id, value: hit.rule.metric }));
}

/** A name whose first word is quoted (“小巨人”企业) begins with the quotation mark. */
function withOpeningMark(text: string, start: number, end: number): number {
  if (text[start - 1] !== '“') return start;
  const words = text.slice(start, end);
  const closing = words.indexOf('”');
  const opening = words.indexOf('“');
  return closing >= 0 && (opening < 0 || opening > closing) ? start - 1 : start;
}

/** Spreading a cluster of some hundred thousand hits would overflow the stack. */
function append(hits: CatalogueHit[], more: readonly CatalogueHit[]): void {
  for (const hit of more) hits.push(hit);
}

function isPartOfName(text: string, start: number, end: number, words: CatalogueWords): boolean {
  if (longestTermAt(words.otherHeads, text, end)) return true;
  const before = reverse(text.slice(Math.max(0, start - 8), start));
  return longestTermAt(words.otherModifiers, before, 0) !== undefined;
}

function catalogueOf(rules: Pick<RuleSet, 'metric'>): Catalogue {
  const known = built.get(rules.metric);
  if (known) return known;
  const entries = rules.metric.flatMap((rule) => rule.terms.zh.map((term) => [term, rule] as const));
  const catalogue = { forward: buildTermTrie(entries), backward: buildTermTrie(entries, true) };
  built.set(rules.metric, catalogue);
  return catalogue;
}
