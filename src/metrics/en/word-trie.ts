import { wordsOf } from './fold-words.js';

/** Terms by their folded words; built once, never changed afterwards. */
export interface WordTrie<T> {
  readonly next: Map<string, WordTrie<T>>;
  value: T | undefined;
}

/** A term in a list of words; `end` is the index behind its last word. */
export interface WordMatch<T> {
  readonly value: T;
  readonly end: number;
}

/** Of terms with the same words the first given stays. */
export function buildWordTrie<T>(entries: Iterable<readonly [term: string, value: T]>): WordTrie<T> {
  const root: WordTrie<T> = { next: new Map(), value: undefined };
  for (const [term, value] of entries) {
    let node = root;
    for (const { folded } of wordsOf(term)) {
      const next: WordTrie<T> = node.next.get(folded) ?? { next: new Map(), value: undefined };
      node.next.set(folded, next);
      node = next;
    }
    if (node !== root) node.value ??= value;
  }
  return root;
}

/** All terms that begin with the word at `at`, longest first. */
export function termsAt<T>(trie: WordTrie<T>, words: readonly string[], at: number): readonly WordMatch<T>[] {
  const found: WordMatch<T>[] = [];
  let node: WordTrie<T> | undefined = trie;
  for (let index = at; index < words.length; index++) {
    node = node.next.get(words[index] ?? '');
    if (!node) break;
    if (node.value !== undefined) found.unshift({ value: node.value, end: index + 1 });
  }
  return found;
}
