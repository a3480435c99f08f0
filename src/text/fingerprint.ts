/** How many letters stand together in a piece of a fingerprint; a changed figure changes as many pieces. */
const PIECE = 12;
/** Pieces that are kept: those with the smallest hashes, which two texts share as often as they share pieces. */
export const FINGERPRINT_SIZE = 64;
const FEWEST = 100;
const NO_LETTER = /[^\p{L}\p{N}]+/gu;
/** A line that holds nothing but a page number. */
const PAGE_NUMBER = /^[\s\-–—·第]*\d{1,4}[\s\-–—·页]*$/gm;
const BASE = 0x01000193;

/**
 * What tells a text from others whatever format it comes in: the 64 smallest hashes (32 bits, unsigned, rising) of all runs of 12 letters and digits, page numbers, blanks
 * and marks left out. Two texts that share nearly all are the same document; other figures in the same words are another. Empty for a text too short to tell.
 */
export function fingerprintOf(text: string): readonly number[] {
  const letters = text.replace(PAGE_NUMBER, '').normalize('NFKC').replace(NO_LETTER, '');
  if (letters.length < FEWEST) return [];
  const hashes = new Set<number>();
  let limit = 2 ** 32;
  for (let at = 0; at + PIECE <= letters.length; at += 1) {
    const hash = hashOf(letters, at);
    if (hash >= limit) continue;
    hashes.add(hash);
    if (hashes.size >= FINGERPRINT_SIZE * 16) limit = keepSmallest(hashes);
  }
  return [...hashes].sort((a, b) => a - b).slice(0, FINGERPRINT_SIZE);
}

/** Drops all but the smallest hashes and gives the first that is too large. */
function keepSmallest(hashes: Set<number>): number {
  const sorted = [...hashes].sort((a, b) => a - b);
  const limit = sorted[FINGERPRINT_SIZE] ?? 2 ** 32;
  for (const hash of sorted.slice(FINGERPRINT_SIZE)) hashes.delete(hash);
  return limit;
}

function hashOf(letters: string, from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + PIECE; at += 1) hash = Math.imul(hash ^ letters.charCodeAt(at), BASE);
  // The last letters must reach all bits: the smallest hashes are taken.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
