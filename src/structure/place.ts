import { findPart } from './parts.js';
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
    rules.filter(({ gives }) => gives !== undefined),
  )?.value;
  if (given !== undefined) return given;
  const patterns = rules.filter(({ gives }) => gives === undefined);
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
