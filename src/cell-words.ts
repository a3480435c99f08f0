import type { Sentence } from './model/structure.js';

/** The words of a cell, a head or a caption as a sentence of one clause. */
export function asSentence(text: string, start: number): Sentence {
  const span = { start, end: start + text.length };
  return { ...span, text, block: 0, section: -1, point: 0, clauses: [span] };
}

/** The same words come again and again in one table: what they mean is read once. */
export function remember<T>(read: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    const found = known.has(words) ? (known.get(words) as T) : read(words);
    known.set(words, found);
    return found;
  };
}
