import type { Span } from '../../model/span.js';

/** A word of an English text with the form in which words are compared; articles, marks and the s of a genitive are no words. */
export interface TextWord extends Span {
  readonly text: string;
  readonly folded: string;
}

/** Hyphens part words, so that fixed-asset and fixed asset are the same two. */
const WORD = /[A-Za-z0-9]+(?:[&./][A-Za-z0-9]+)*/g;
const ARTICLE = /^(?:the|an?)$/i;
/** Endings that British and American writers spell differently; both spellings become one, right or wrong. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|er|ing|ation|ations|es)$/, 'iz$1'],
  [/our$/, 'or'],
  [/tre$/, 'ter'],
  [/ogramme$/, 'ogram'],
  [/^sulph/, 'sulf'],
  [/enrolment$/, 'enrollment'],
];
const SHORTEST_SPELT_TWICE = 6;

const folds = new Map<string, string>();

/** Small letters, the singular, and one spelling: what must be equal for two words to be the same. */
export function foldWord(word: string): string {
  const known = folds.get(word);
  if (known !== undefined) return known;
  const small = singular(word.toLowerCase());
  const folded = small.length < SHORTEST_SPELT_TWICE ? small : SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), small);
  if (folds.size < LARGEST_MEMORY) folds.set(word, folded);
  return folded;
}

/** A folder of documents has some ten thousand different words; a text of made-up ones must not fill the memory. */
const LARGEST_MEMORY = 50_000;

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** The words of a text in order; offsets are those of the text plus `offset`. */
export function wordsOf(text: string, offset = 0): readonly TextWord[] {
  const words: TextWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const genitive = word === 's' && text[match.index - 1] === "'";
    if (genitive || ARTICLE.test(word)) continue;
    words.push({ text: word, folded: foldWord(word), start: offset + match.index, end: offset + match.index + word.length });
  }
  return words;
}
