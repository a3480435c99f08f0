import type { Language } from '../model/structure.js';

const HAN = /[\u4e00-\u9fff]/g;
const ANY_HAN = /[\u4e00-\u9fff]/;
const LATIN_WORD = /[A-Za-z]+/g;
/** A line with fewer words than this is read as the document is: names, units and addresses are no other language. */
const FEWEST_WORDS = 6;

/** The language of most letters in the first 10,000 characters. */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, 10_000);
  return count(sample, LATIN_WORD) > count(sample, HAN) ? 'en' : 'zh';
}

/** The language of one paragraph of a document whose own language is `main`: the other one only where the paragraph is wholly in it. */
export function detectBlockLanguage(text: string, main: Language): Language {
  if (main === 'zh') return !ANY_HAN.test(text) && count(text, LATIN_WORD) >= FEWEST_WORDS ? 'en' : 'zh';
  const chinese = count(text, HAN);
  return chinese >= FEWEST_WORDS && chinese > count(text, LATIN_WORD) ? 'zh' : 'en';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
