import type { Line } from '../lines.js';

/** Longest usual line of a text whose lines a printer broke; longer ones are paragraphs. */
const LONGEST_PRINTED = 130;
const FEWEST_LINES = 12;
const FEWEST_GOING_ON = 4;
/** One line in so many may be longer than all that were printed. */
const FEW = 8;
/** A line of a broken paragraph is about as long as the others. */
const FULL = 0.7;
const ENDS = /[.!?:;]["')\]]*$|[-–—]{2,}$/;
const OPENS = /^(?:[-–—*•●■◆]|\d{1,2}[.)]\s|\([a-z0-9]{1,3}\)\s|[IVX]{1,5}\.\s|#)/;

/**
 * Paragraphs of a text: its lines, and where a printer broke paragraphs at a width, the lines of each as one, whose text keeps its line ends. Never joins over an empty line.
 * Time grows with the number of lines.
 */
export function joinParagraphs(lines: readonly Line[], text: string): readonly Line[] {
  const width = usualWidth(lines);
  if (width === undefined) return lines;
  const joined: Line[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const before = joined.at(-1);
    const goesOn = before && last && !line.spaced && last.text.length >= width * FULL && !ENDS.test(last.text) && !OPENS.test(line.text);
    // A short line before one in small letters is no heading: words were cut from it, or it did not fit.
    const small = !line.spaced && /^[a-z]/.test(line.text) && !OPENS.test(line.text);
    const wrapped = goesOn || (small && before && last && (last.text.length >= width * FULL || !ENDS.test(last.text)));
    if (wrapped) joined[joined.length - 1] = { ...before, end: line.end, text: text.slice(before.start, line.end) };
    else joined.push(line);
    last = line;
  }
  return joined;
}

/** The width at which a printer broke the lines, undefined where lines are paragraphs. */
function usualWidth(lines: readonly Line[]): number | undefined {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const at = (part: number): number => lengths[Math.floor(lengths.length * part)] ?? 0;
  const width = at(0.9) > LONGEST_PRINTED ? at(0.75) : at(0.9);
  // The points of a list may stand on a line each, whatever the width, and where a page ends two lines may have become one.
  const long = lines.filter(({ text }) => !OPENS.test(text) && text.length > LONGEST_PRINTED * 1.2).length;
  const broken = lines.flatMap(({ text }, index) => (text.length >= width * FULL && !ENDS.test(text) ? (lines[index + 1] ?? []) : []));
  // Where headings and points stand between few paragraphs, it is told by the lines that go on in small letters.
  const going = broken.filter(({ text, spaced }) => !spaced && /^[a-z]/.test(text)).length;
  const told = broken.length * 3 > lines.length || (going >= FEWEST_GOING_ON && going * 3 > broken.length);
  return lines.length >= FEWEST_LINES && long * FEW <= lines.length && width <= LONGEST_PRINTED && told ? width : undefined;
}
