import type { RuleSet } from '../rules/rule-set.js';
import { buildTermTrie, reverse, termsFromStart, type TermTrie } from './catalogue-trie.js';

/** The word rules that bound a metric's name, ready for look-up. */
export interface CatalogueWords {
  readonly modifiers: TermTrie<true>;
  readonly heads: TermTrie<true>;
  readonly noRegions: readonly string[];
  readonly otherHeads: TermTrie<true>;
  readonly otherModifiers: TermTrie<true>;
}

/** A place by its name alone: 温州市, 乐清市, 洞头区. The words of role `no-region` (高新区, 脱贫县) look like one and name a subset, and 占全市 and 五者合计占全市 name no place. */
const REGION = /^(?![对与同])(?![^省市县区州盟旗镇乡]*[占的者])[\u4e00-\u9fff]{2,8}[省市县区州盟旗镇乡]/u;

const built = new WeakMap<object, CatalogueWords>();

/** Built once for each rule set. */
export function catalogueWords(rules: Pick<RuleSet, 'word'>): CatalogueWords {
  const known = built.get(rules.word);
  if (known) return known;
  const words = {
    modifiers: trieOf(rules, 'neutral-modifier'),
    heads: trieOf(rules, 'measure-head-neutral', true),
    noRegions: wordsOf(rules, 'no-region'),
    otherHeads: trieOf(rules, 'other-name-head'),
    otherModifiers: trieOf(rules, 'other-name-modifier', true),
  };
  built.set(rules.word, words);
  return words;
}

/** True where the words say only whose figure it is (全省, 我市, 温州市, 地方), and so leave the metric the same. */
export function isNeutral(modifiers: string, words: CatalogueWords): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < modifiers.length; at++) {
    if (!reached.has(at)) continue;
    const rest = modifiers.slice(at);
    for (const match of termsFromStart(words.modifiers, rest)) reached.add(at + match.end);
    const region = REGION.exec(rest)?.[0];
    if (region && !words.noRegions.some((word) => region.includes(word))) reached.add(at + region.length);
  }
  return reached.has(modifiers.length);
}

/** The place that neutral words name by its name alone (大通湖区), undefined for others (全市, 地方). */
export function placeIn(modifiers: string, words: CatalogueWords): string | undefined {
  const [place] = REGION.exec(modifiers) ?? [];
  const rest = place === undefined ? '' : modifiers.slice(place.length);
  // 省市县重点项目, 建议全区生产总值: levels and what stands before a whole are no names.
  const named = place !== undefined && !/[省市县区]{2}|全[省市县区州]|工程区$/.test(place);
  return !named || termsFromStart(words.modifiers, place).some(({ end }) => end === place.length) || !isNeutral(rest, words)
    ? undefined
    : place;
}

/** The phrase and what is left of it after each neutral head at its end is taken off (进出口总额增速 → 进出口总额 → 进出口). */
export function withoutHeads(phrase: string, words: CatalogueWords): readonly string[] {
  const forms = [phrase];
  for (const form of forms) {
    if (forms.length > 6) break;
    for (const head of termsFromStart(words.heads, reverse(form))) {
      const shorter = form.slice(0, form.length - head.end);
      if (shorter !== '' && !forms.includes(shorter)) forms.push(shorter);
    }
  }
  return forms;
}

function trieOf(rules: Pick<RuleSet, 'word'>, role: string, reversed = false): TermTrie<true> {
  return buildTermTrie(
    wordsOf(rules, role).map((word) => [word, true] as const),
    reversed,
  );
}

function wordsOf(rules: Pick<RuleSet, 'word'>, role: string): readonly string[] {
  return rules.word.filter((rule) => rule.role === role).flatMap((rule) => rule.words);
}
