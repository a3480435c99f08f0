import type { Sentence } from '../model/structure.js';

/** The texts of all sentences in one string, a line each, so that every pattern runs once. Offsets are UTF-16 into `text`. */
export interface JoinedText {
  readonly text: string;
  /** Where each sentence starts in `text`. */
  readonly starts: readonly number[];
}

/** Joins the sentences with line ends; a line end inside a sentence becomes a blank, lengths stay. */
export function joinSentences(sentences: readonly Sentence[]): JoinedText {
  const starts: number[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const { text } of sentences) {
    starts.push(at);
    texts.push(text.includes('\n') ? text.replaceAll('\n', ' ') : text);
    at += text.length + 1;
  }
  return { text: texts.join('\n'), starts };
}
