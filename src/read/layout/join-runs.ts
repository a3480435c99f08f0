import { isWide } from './characters.js';
import { rightOf } from './page.js';
import type { Run } from './page.js';

/** Stands for a blank between words that are set apart until the blanks of typesetting are gone; no file's text holds it. */
const APART = '\u0001';

/** The words of runs on one line, from left to right; blanks stand only where words are set apart, raised footnote marks as `[1]`. */
export function joinRuns(runs: readonly Run[]): string {
  const main = mainRun(runs);
  let text = '';
  let before: Run | undefined;
  for (const run of runs) {
    const words = run.text.trim();
    if (words === '') continue;
    if (isRaised(run, main)) text += raised(words, text);
    else text += (before ? between(text, words, before, run) : '') + words;
    before = run;
  }
  return dropTypesetBlanks(text).replaceAll(APART, ' ');
}

/** A blank between a Chinese character and a letter or digit is typesetting, not writing. */
function dropTypesetBlanks(text: string): string {
  return text.replace(/ /g, (blank, at: number, whole: string) =>
    isWide(whole[at - 1] ?? '') === isWide(whole[at + 1] ?? '') ? blank : '',
  );
}

function mainRun(runs: readonly Run[]): Run | undefined {
  let best: Run | undefined;
  for (const run of runs) if (!best || run.size * run.width > best.size * best.width) best = run;
  return best;
}

function between(text: string, words: string, before: Run, run: Run): string {
  const gap = run.x - rightOf(before);
  const em = Math.min(before.size, run.size);
  const written = /\s$/.test(before.text) || /^\s/.test(run.text);
  const left = text.slice(-1);
  const right = words.slice(0, 1);
  if (gap > 0.9 * em) return APART;
  return !(isWide(left) || isWide(right)) && (written || gap > 0.18 * em) ? ' ' : '';
}

function isRaised(run: Run, main: Run | undefined): boolean {
  return main !== undefined && run.size < 0.8 * main.size && main.y - run.y > 0.15 * main.size;
}

const POWERS: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/** A raised number is a power behind a unit of length, else the mark of a footnote, which must never run together with the number before it. */
function raised(words: string, text: string): string {
  const power = POWERS[words];
  if (power !== undefined && /(?:^|[^A-Za-z])[kcdm]?m$/.test(text)) return power;
  const mark = words.normalize('NFKC');
  return /^\d{1,3}$/.test(mark) ? `[${mark}]` : words;
}
