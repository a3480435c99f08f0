import type { Lexicon } from '../rules/lexicon.js';

/** A name without the deeds that tell counts of it apart, at its head or end (棚户区改造 | 开工 → 棚户区改造); a name that is nothing else stays. */
export function withoutDeeds(words: string, lexicon: Lexicon): string {
  const first = lexicon.starting(words, 'distinct-verb')?.word ?? '';
  const rest = words.length - first.length >= 2 ? words.slice(first.length) : words;
  const last = lexicon.ending(rest, 'distinct-verb')?.word ?? '';
  return rest.length - last.length >= 2 ? rest.slice(0, rest.length - last.length) : rest;
}
