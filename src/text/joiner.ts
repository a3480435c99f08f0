/** Stands in a sentence for a line end inside a word; it has no width and is left out of every name. */
export const JOINER = '\u2060';

/** The text as a reader sees it. */
export function withoutJoiners(text: string): string {
  return text.includes(JOINER) ? text.replaceAll(JOINER, '') : text;
}
