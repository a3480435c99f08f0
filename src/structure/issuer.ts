import type { Head } from './head.js';
import type { Line } from './lines.js';
import { findPart, only } from './parts.js';
import type { Parts } from './parts.js';
import { findPlace } from './place.js';
import type { Register } from './register.js';
import type { Signature } from './signature.js';

const BODY_LINES = 6;
const LONGEST = 200;

/** Who issued a document: the head's own word, the signature, the index card, the title, the head's other lines, or who speaks in the first lines (我代表国务院). */
export function findIssuer(
  lines: readonly Line[],
  head: Head,
  signature: Signature | undefined,
  register: Register,
  parts: Parts,
): string | undefined {
  const told = head.issuer ?? signature?.issuer ?? register.issuer;
  if (told !== undefined) return told;
  const rules = only(parts('issuer'), 'given', ({ gives }) => gives !== undefined && gives !== 'named');
  const places = [head.title ?? '', ...lines.slice(0, head.end + BODY_LINES).map(({ text }) => text)];
  for (const text of places) {
    const match = findPart(text.slice(0, LONGEST), rules);
    if (!match) continue;
    const place = match.groups['place'];
    if (place === undefined) return match.value;
    const full = findPlace(place, parts) ?? (/[省市区县州盟旗]$/.test(place) ? place : undefined);
    if (full !== undefined) return match.value.replace(place, full);
  }
  return undefined;
}
