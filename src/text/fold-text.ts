import type { Language } from '../model/structure.js';
import { foldEnglish } from './fold-english.js';
import { fold } from './fold.js';

/** Folds a text as its language is written; the length never changes. */
export function foldText(text: string, language: Language): string {
  return language === 'en' ? foldEnglish(text) : fold(text);
}
