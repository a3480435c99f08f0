import type { Line } from './lines.js';
import { findPart, holdsPart } from './parts.js';
import type { Parts } from './parts.js';

/** Longer lines are text, whatever they begin with. */
const LONGEST = 200;

/**
 * Indexes of the lines that a web page or the mailing of a letter put around the text. A rule that gives `next` takes the following line along, one that
 * gives `onward` everything to the next annex, if it stands in the second half of the text (pages have the same words at their head).
 */
export function findFurniture(lines: readonly Line[], parts: Parts): ReadonlySet<number> {
  const found = new Set<number>();
  const half = (lines.at(-1)?.end ?? 0) / 2;
  let onward = false;
  lines.forEach((line, index) => {
    if (onward && isAnnex(line, parts)) onward = false;
    if (onward) found.add(index);
    if (line.text.length > LONGEST) return;
    const match = findPart(line.text, parts('furniture'));
    if (!match) return;
    found.add(index);
    if (match.rule.gives === 'next' && index + 1 < lines.length) found.add(index + 1);
    if (match.rule.gives === 'onward' && line.start >= half) onward = true;
  });
  return found;
}

function isAnnex(line: Line, parts: Parts): boolean {
  const annexes = parts('heading').filter(({ gives }) => gives === '0');
  return line.text.length <= LONGEST && holdsPart(line.text, annexes);
}
