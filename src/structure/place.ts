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
  for (let depth = 0; depth < 3; depth += 1) {
    const known = regionAtStart(rest);
    if (!known) break;
    place = known.region.name;
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
