import type { Line } from './lines.js';
import { findPart, holdsPart, only } from './parts.js';
import type { Parts } from './parts.js';
import { findRegister } from './register.js';
import type { Register } from './register.js';
import { findRepeated } from './repeated-lines.js';

/** Longer lines are text, whatever they begin with; only notes may be of any length. */
const LONGEST = 200;
const NOTE_HEAD = 40;
/** A paragraph longer than this that begins with a year is no note. */
const LONG_NOTE = 100;
const YEAR_FIRST = /^(?:19|20)\d{2}\s?年/;
/** Rank of 一、: where such a heading begins, notes have ended. */
const FIRST_RANK = 4;

/**
 * Indexes of the lines that a web page, the mailing of a letter or an annotator put around the text. A rule that gives `next` takes the following line along, `note` is read at
 * the head of a line of any length, `onward` takes everything to the next annex, if it stands in the second half of the text (pages have the same words at their head), and
 * `notes` everything to the next title or first heading.
 */
export function findFurniture(lines: readonly Line[], parts: Parts, register: Register = findRegister(lines, parts)): ReadonlySet<number> {
  const found = new Set<number>([...register.lines, ...findRepeated(lines)]);
  const half = (lines.at(-1)?.end ?? 0) / 2;
  const notes = only(parts('furniture'), 'note', ({ gives }) => gives === 'note');
  const others = only(parts('furniture'), 'others', ({ gives }) => gives !== 'note');
  let onward = false;
  let until = 0;
  lines.forEach((line, index) => {
    if (onward && isAnnex(line, parts)) onward = false;
    if (onward || index < until) found.add(index);
    if (holdsPart(line.text.slice(0, NOTE_HEAD), notes)) found.add(index);
    if (line.text.length > LONGEST) return;
    const match = findPart(line.text, others);
    if (!match) return;
    found.add(index);
    if (match.rule.gives === 'next' && index + 1 < lines.length) found.add(index + 1);
    if (match.rule.gives === 'onward' && line.start >= half) onward = true;
    if (match.rule.gives === 'notes' && index >= until) until = endOfNotes(lines, index, line.start >= half, parts);
  });
  return found;
}

/** Notes in the first half of a text are followed by another text, or are not known to go on. */
function endOfNotes(lines: readonly Line[], from: number, isLate: boolean, parts: Parts): number {
  for (let index = from + 1; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? '';
    if (text.length > LONG_NOTE && YEAR_FIRST.test(text)) return index;
    if (text.length > LONGEST) continue;
    if (holdsPart(text, parts('title'))) return index;
    const heading = findPart(text, parts('heading'));
    if (heading && Number(heading.value) <= FIRST_RANK) return index;
  }
  return isLate ? lines.length : from + 1;
}

function isAnnex(line: Line, parts: Parts): boolean {
  const annexes = only(parts('heading'), 'annex', ({ gives }) => gives === '0');
  return line.text.length <= LONGEST && holdsPart(line.text, annexes);
}
