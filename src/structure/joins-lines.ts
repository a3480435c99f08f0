import { isNumbered, widthOf } from './line-width.js';
import type { Line } from './lines.js';
import { holdsPart, only } from './parts.js';
import type { Parts } from './parts.js';

/** Two lines of text of which the first has no full stop at its end. */
export interface Junction {
  /** The end of the sentence so far: the first line with those that it goes on from. */
  readonly run: string;
  readonly line: Line;
  readonly next: Line;
  readonly following: Line | undefined;
  /** Nothing stands between them but a line end. */
  readonly adjacent: boolean;
  /** Little stands between them. */
  readonly near: boolean;
  /** A page number stands between them. */
  readonly pageTurned: boolean;
  /** The second is set in further than the first. */
  readonly indented: boolean;
}

const AHEAD = 80;
const BEHIND = 20;
/** A line is full that takes up this much of the usual width, with what of the next line could not be cut. */
const FULL = 0.9;
const MARK = /[，、；。]/;
const CHINESE = /[\u3000-\u9fff]/;
/** Numbers and words that the join would run into one. */
const SAME_SIDES = /\d⏎\d|[A-Za-z]⏎[A-Za-z]/;
const COLON_END = /[：…]$/;
const LONG = 12;
const NARROWEST = 30;
const NUMBERS = /\d[^\n]*[，；。]|[，；。][^\n]*\d/;
const FULL_STOP = /[。；]/;

/** True where the second line goes on with the sentence of the first. Rules of part `line_break` decide, and else whether the first line is as long as the page is wide. */
export function joinsLines(junction: Junction, width: number | undefined, parts: Parts): boolean {
  const { run, line, next, following, adjacent, near, pageTurned, indented } = junction;
  if (!near) return false;
  const window = `${run}⏎${next.text.slice(0, AHEAD)}${next.text.length > AHEAD ? '' : `\n${following?.text.slice(0, BEHIND) ?? ''}`}`;
  const at = run.length;
  if (SAME_SIDES.test(window.slice(at - 1, at + 2))) return false;
  const says = (answer: string): boolean =>
    holdsPart(
      window,
      only(parts('line_break'), answer, ({ gives }) => gives === answer),
    );
  if (says('apart')) return false;
  const isHeading = isNumbered(line.text, parts) && !/[。；]|\d[^\n]*，|，[^\n]*\d/.test(line.text);
  const maySpan = !isHeading && !COLON_END.test(run) && CHINESE.test(run.slice(-10));
  const full = width !== undefined && widthOf(line.text) + uncut(next.text) >= width * FULL;
  // The commonest case first: it needs no more rules.
  if (maySpan && adjacent && !indented && full && (MARK.test(run) || MARK.test(next.text))) return true;
  if (maySpan && adjacent && !indented && width === undefined && stopsShort(line.text, next.text)) return true;
  if (says('across')) return true;
  if (adjacent) return !indented && !isHeading && says('join');
  return maySpan && MARK.test(run) && MARK.test(next.text) && (full || (pageTurned && run.length >= LONG));
}

/** In a text of few lines: a line with numbers and clauses goes on in one that ends a sentence and is no longer. */
function stopsShort(text: string, next: string): boolean {
  const width = widthOf(text);
  return width >= NARROWEST && NUMBERS.test(text) && FULL_STOP.test(next) && widthOf(next) <= width * 1.15;
}

/** Width of the number or the foreign word that a line begins with: no page breaks it. */
function uncut(text: string): number {
  return /^[A-Za-z\d.,%]{0,20}/.exec(text)?.[0].length ?? 0;
}
