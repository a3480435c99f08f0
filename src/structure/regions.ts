import { isAmbiguous, levelOfCode, listPlaces, placesOfName } from '../language/zh/places.js';
import type { Place } from '../language/zh/places.js';

const LONGEST_NAME = 15;
const loaded: { shorts?: ReadonlyMap<string, Place> } = {};

/** Short names of provinces and prefecture-level units; provinces win where a city has the same (吉林, 海南): the city keeps its full one. */
function shortNames(): ReadonlyMap<string, Place> {
  loaded.shorts ??= new Map(
    listPlaces()
      .filter(({ code }) => levelOfCode(code) !== 'county')
      .sort((a, b) => Number(a.code.endsWith('0000')) - Number(b.code.endsWith('0000')))
      .map((place) => [place.short, place]),
  );
  return loaded.shorts;
}

/** The first place that the words name in full within their first `reach` characters; names that are other words too (老城区) do not count. */
export function regionWithin(words: string, reach: number): Place | undefined {
  for (let start = 0; start < Math.min(reach, words.length); start += 1) {
    for (let length = LONGEST_NAME; length >= 3; length -= 1) {
      const name = words.slice(start, start + length);
      const place = placesOfName(name)[0];
      if (place && !isAmbiguous(name)) return place;
    }
  }
  return undefined;
}

/**
 * The place whose full name, or else whose short one, the words begin with; the longest name wins. `length` is how much of the words it takes.
 * Counties have no short names here, and full names that are other words too only `inside` another place.
 */
export function regionAtStart(words: string, inside?: string): { readonly region: Place; readonly length: number } | undefined {
  for (let length = Math.min(LONGEST_NAME, words.length); length >= 2; length -= 1) {
    const name = words.slice(0, length);
    const places = placesOfName(name);
    const region = places.find(({ parent }) => parent === inside) ?? places[0];
    if (region && (!isAmbiguous(name) || region.parent === inside)) return { region, length };
  }
  for (let length = Math.min(LONGEST_NAME, words.length); length >= 2; length -= 1) {
    const region = shortNames().get(words.slice(0, length));
    if (region) return { region, length };
  }
  return undefined;
}
