import { isWide } from './characters.js';
import type { Page } from './page.js';

/**
 * Pages without the blanks that stretched lines leave between Chinese characters. Where few characters of the document have a blank between them, the
 * blanks are written ones (two offices side by side) and stay.
 */
export function dropTypesetBlanks(pages: readonly Page[]): readonly Page[] {
  let pairs = 0;
  let blanks = 0;
  for (const { runs } of pages) {
    for (const { text } of runs) {
      pairs += Math.max(0, text.length - 1);
      blanks += countBlanks(text);
    }
  }
  if (blanks * 100 < pairs) return pages;
  return pages.map((page) => ({ ...page, runs: page.runs.map((run) => ({ ...run, text: closeGaps(run.text) })) }));
}

function countBlanks(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (isWide(text[at - 1] ?? '') && isWide(text[at + 1] ?? '')) count += 1;
  }
  return count;
}

/** A text without single blanks between Chinese characters. */
export function closeGaps(text: string): string {
  return text.replace(/ /g, (blank, at: number) => (isWide(text[at - 1] ?? '') && isWide(text[at + 1] ?? '') ? '' : blank));
}
