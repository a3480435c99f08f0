import type { Language } from '../model/structure.js';

const ANY_HAN = /[\u4e00-\u9fff]/;
/** A line with fewer words than this is read as the document is: names, units and addresses are no other language. */
const FEWEST_WORDS = 6;

/** The text that was asked about last, as each stage asks about the same one. */
let last: { readonly text: string; readonly language: Language } | undefined;

/** The language of most letters in the first 10,000 characters. */
export function detectLanguage(text: string): Language {
  if (last?.text === text) return last.language;
  const sample = text.slice(0, 10_000);
  const language = countLatinWords(sample) > countHan(sample) ? 'en' : 'zh';
  last = { text, language };
  return language;
}

/** The language of one paragraph of a document whose own language is `main`: the other one only where the paragraph is wholly in it. */
export function detectBlockLanguage(text: string, main: Language): Language {
  if (main === 'zh') return !ANY_HAN.test(text) && countLatinWords(text) >= FEWEST_WORDS ? 'en' : 'zh';
  const chinese = countHan(text);
  return chinese >= FEWEST_WORDS && chinese > countLatinWords(text) ? 'zh' : 'en';
}

function countHan(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) count += 1;
  }
  return count;
}

/** Runs of letters. */
function countLatinWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const lower = text.charCodeAt(at) | 0x20;
    const letter = lower >= 0x61 && lower <= 0x7a;
    if (letter && !inside) count += 1;
    inside = letter;
  }
  return count;
}
