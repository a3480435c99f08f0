import type { Language } from '../model/structure.js';

/** The language of most letters in the first 10,000 characters. */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, 10_000);
  const chinese = sample.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  const latinWords = sample.match(/[A-Za-z]+/g)?.length ?? 0;
  return latinWords > chinese ? 'en' : 'zh';
}
