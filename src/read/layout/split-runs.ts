import { widthInEms } from './characters.js';
import type { Run } from './page.js';

/**
 * Parts of a run that wide gaps inside it leave: files draw a whole row of a table as one run with many blanks. Places are guessed from the
 * widths that characters usually have, scaled to the run's own width.
 */
export function splitAtGaps(run: Run): readonly Run[] {
  const gaps = [...run.text.matchAll(/[ \u3000]{2,}/g)].filter(({ 0: gap }) => widthInEms(gap) >= 2);
  return gaps.length === 0 ? [run] : cut(run, gaps);
}

function cut(run: Run, gaps: readonly { readonly 0: string; readonly index: number }[]): readonly Run[] {
  const parts: Run[] = [];
  let from = 0;
  for (const gap of [...gaps, { 0: '', index: run.text.length }]) {
    parts.push(partOf(run, from, gap.index));
    from = gap.index + gap[0].length;
  }
  return parts.filter((part) => part.text.trim() !== '');
}

/** The part of a run between two offsets into its text. */
export function partOf(run: Run, from: number, to: number): Run {
  const scale = run.width / Math.max(0.01, widthInEms(run.text));
  const start = widthInEms(run.text.slice(0, from)) * scale;
  return { ...run, text: run.text.slice(from, to), x: run.x + start, width: widthInEms(run.text.slice(from, to)) * scale };
}

/** Parts of a run at both sides of a vertical line that crosses it; the cut falls beside the character whose middle lies nearest. */
export function splitAtX(run: Run, x: number): readonly Run[] {
  const scale = run.width / Math.max(0.01, widthInEms(run.text));
  let edge = run.x;
  let at = 0;
  for (const character of run.text) {
    const width = widthInEms(character) * scale;
    if (edge + width / 2 > x) break;
    edge += width;
    at += character.length;
  }
  return [partOf(run, 0, at), partOf(run, at, run.text.length)].filter((part) => part.text.trim() !== '');
}
