import { isNumbered, widthOf } from './line-width.js';
import type { Line } from './lines.js';
import { findPart } from './parts.js';
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
const LONG = 24;

/** True where the second line goes on with the sentence of the first. Rules of part `line_break` decide, and else whether the first line is as long as the page is wide. */
export function joinsLines(junction: Junction, width: number | undefined, parts: Parts): boolean {
  const { run, line, next, following, adjacent, near, pageTurned, indented } = junction;
  if (!near) return false;
  const window = `${run}⏎${next.text.slice(0, AHEAD)}${next.text.length > AHEAD ? '' : `\n${following?.text.slice(0, BEHIND) ?? ''}`}`;
  const at = run.length;
  if (SAME_SIDES.test(window.slice(at - 1, at + 2))) return false;
  const rules = parts('line_break');
  const says = (answer: string): boolean =>
    findPart(
      window,
      rules.filter(({ gives }) => gives === answer),
    ) !== undefined;
  if (says('apart')) return false;
  if (says('across')) return true;
  const isHeading = isNumbered(line.text, parts) && !/[。；]|\d[^\n]*，|，[^\n]*\d/.test(line.text);
  if (adjacent && !indented && !isHeading && says('join')) return true;
  if (isHeading || COLON_END.test(run) || !CHINESE.test(run.slice(-10))) return false;
  const told = MARK.test(run) || (adjacent && MARK.test(next.text));
  const full = width !== undefined && widthOf(line.text) + uncut(next.text) >= width * FULL;
  if (adjacent) return full && told && !indented;
  const goesOn = MARK.test(run) && MARK.test(next.text);
  return goesOn && (full || (pageTurned && run.length >= LONG));
}

/** Width of the number or the foreign word that a line begins with: no page breaks it. */
function uncut(text: string): number {
  return /^[A-Za-z\d.,%]{0,20}/.exec(text)?.[0].length ?? 0;
}
