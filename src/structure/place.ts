import { findPart, only } from './parts.js';
import type { Parts } from './parts.js';
import { regionAtStart, regionWithin } from './regions.js';

/**
 * The place that an organ's name or a title begins with, by its full name and the innermost of several (a district's own name, not its city's);
 * whole-country organs have the place that their rule gives.
 */
export function findPlace(words: string, parts: Parts): string | undefined {
  const bare = words.replace(/^(?:\d{4}年?)+/, '');
  const rules = parts('region');
  const given = findPart(
    bare,
    only(rules, 'given', ({ gives }) => gives !== undefined),
  )?.value;
  if (given !== undefined) return given;
  const patterns = only(rules, 'pattern', ({ gives }) => gives === undefined);
  let rest = bare;
  let place: string | undefined;
  let inside: string | undefined;
  for (let depth = 0; depth < 3; depth += 1) {
    const known = regionAtStart(rest, inside);
    if (!known) break;
    place = known.region.name;
    inside = known.region.code;
    rest = rest.slice(known.length);
  }
  return findPart(rest, patterns)?.value ?? place;
}

/** How far into a title its place stands (关于印发…). */
const TITLE_REACH = 20;

/** The place that a title is about: the one it begins with, or else the first that it names in full near its beginning. */
export function findTitlePlace(title: string, parts: Parts): string | undefined {
  return findPlace(title, parts) ?? regionWithin(title, TITLE_REACH)?.name;
}

/** The place that a path names: the innermost of its Chinese folders and file names that begins with one (浙江/温州/2025.txt); undefined where none does. */
export function findPathPlace(path: string): string | undefined {
  for (const part of path.split(/[\\/]/).reverse()) {
    const words = part.replace(/^[\d\s年._-]+/, '');
    const known = regionAtStart(words);
    if (!known) continue;
    const inner = regionAtStart(words.slice(known.length), known.region.code);
    return inner && inner.region.parent === known.region.code ? inner.region.name : known.region.name;
  }
  return undefined;
}

const WHOLES = /全国|全[省市县区州盟旗]|我[省市县区州盟旗]/g;
const OFTEN = 5;

/** The whole country where a text of unknown issuer speaks of 全国 again and again, and hardly of 全省 or 我市. */
export function findBodyPlace(text: string): string | undefined {
  let nation = 0;
  let other = 0;
  for (const [word] of text.matchAll(WHOLES)) {
    if (word === '全国') nation += 1;
    else other += 1;
  }
  return nation >= OFTEN && nation >= other * OFTEN ? '全国' : undefined;
}
