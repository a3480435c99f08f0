import type { Day } from '../model/span.js';
import type { Line } from './lines.js';
import { findPart, only } from './parts.js';
import type { Parts } from './parts.js';

/** The end of a letter: who signs and on which day, with the indexes of their lines. */
export interface Signature {
  readonly issuer: string | undefined;
  readonly issued: Day;
  readonly lines: readonly number[];
}

const LONGEST = 60;
/** An issuer stands on the line before the date, several on as many. */
const MOST_ISSUERS = 4;
/** Contacts and copies may stand behind the date of a short letter. */
const NEAR_END = 6;

/**
 * Finds the last date that stands alone on a line below its issuer, or beside it; without any issuer the last such date in the last quarter of the lines.
 * Days of printing are furniture and never seen here.
 */
export function findSignature(lines: readonly Line[], from: number, furniture: ReadonlySet<number>, parts: Parts): Signature | undefined {
  const rules = only(parts('issued'), 'signing', ({ gives }) => gives === 'signing');
  let unsigned: Signature | undefined;
  for (let index = lines.length - 1; index >= from; index -= 1) {
    const text = lines[index]?.text ?? '';
    if (furniture.has(index) || text.length > LONGEST) continue;
    const match = findPart(text, rules);
    if (!match || match.value === 'signing') continue;
    const beside = match.groups['issuer'] === undefined ? undefined : readIssuer(match.groups['issuer'], parts);
    if (beside !== undefined) return { issuer: beside, issued: match.value, lines: [index] };
    const above = readAbove(lines, index, furniture, parts);
    if (above) return { issuer: above.issuer, issued: match.value, lines: [...above.lines, index] };
    if (index > lines.length * 0.75 || lines.length - index <= NEAR_END)
      unsigned ??= { issuer: undefined, issued: match.value, lines: [index] };
  }
  return unsigned;
}

function readAbove(
  lines: readonly Line[],
  index: number,
  furniture: ReadonlySet<number>,
  parts: Parts,
): { issuer: string; lines: number[] } | undefined {
  const found: number[] = [];
  let issuer: string | undefined;
  for (let above = index - 1; above >= 0 && found.length < MOST_ISSUERS; above -= 1) {
    if (furniture.has(above)) continue;
    const words = readIssuer(lines[above]?.text ?? '', parts);
    if (words === undefined) break;
    issuer = words;
    found.unshift(above);
  }
  return issuer === undefined ? undefined : { issuer, lines: found };
}

function readIssuer(text: string, parts: Parts): string | undefined {
  if (text.length > LONGEST) return undefined;
  const organs = only(parts('issuer'), 'organ', ({ gives }) => gives === undefined);
  return findPart(text.trim(), organs)?.value;
}
