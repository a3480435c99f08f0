import { isAmbiguous, levelOfCode, listPlaces, placesBelow } from '../language/zh/places.js';
import type { Place } from '../language/zh/places.js';
import type { Compiled, RuleSet } from '../rules/rule-set.js';
import { isSafeShort } from './issuer-place.js';
import type { WholeRole } from './issuer-place.js';

/** A word that may open a mention of a place: a name (`places` are those that have it), a word like 全市, or a zone. */
export interface PlaceWord {
  readonly word: string;
  readonly places: readonly Place[];
  readonly whole: WholeRole | undefined;
  /** A full name, which needs no look at what follows but for its own last character. */
  readonly full: boolean;
}

/** Words by their first and then by their second character, longest first. */
export type WordTable = ReadonlyMap<number, ReadonlyMap<number, readonly PlaceWord[]>>;

const WHOLES: readonly WholeRole[] = ['whole-nation', 'whole-province', 'whole-city', 'whole-county', 'whole-district', 'whole-prefecture'];
const cache = new WeakMap<readonly Compiled<'word'>[], WordTable>();

/** The table of all words for places; built once for a rule set. */
export function wordTable(rules: Pick<RuleSet, 'word'>): WordTable {
  const known = cache.get(rules.word);
  if (known) return known;
  const words = new Map<string, PlaceWord>();
  for (const place of listPlaces()) for (const { word, full } of namesOf(place)) addName(words, word, place, full);
  for (const rule of rules.word) {
    const whole = WHOLES.find((role) => role === rule.role);
    if (whole === undefined && rule.role !== 'economic-zone') continue;
    for (const word of rule.words) words.set(word, { word, places: [], whole, full: true });
  }
  const table = new Map<number, Map<number, PlaceWord[]>>();
  for (const entry of [...words.values()].sort((a, b) => b.word.length - a.word.length)) {
    const first = entry.word.charCodeAt(0);
    const second = entry.word.charCodeAt(1);
    const seconds = table.get(first) ?? new Map<number, PlaceWord[]>();
    table.set(first, seconds.set(second, [...(seconds.get(second) ?? []), entry]));
  }
  cache.set(rules.word, table);
  return table;
}

/** The longest word that stands at an offset. */
export function wordAt(table: WordTable, text: string, at: number): PlaceWord | undefined {
  const words = table.get(text.charCodeAt(at))?.get(text.charCodeAt(at + 1));
  return words?.find(({ word }) => text.startsWith(word, at));
}

/** The full and, where they are safe alone, the short names of a place; autonomous prefectures are also called by their short name and 州. */
function namesOf(place: Place): readonly { readonly word: string; readonly full: boolean }[] {
  const full = isAmbiguous(place.name) ? [] : [{ word: place.name, full: true }];
  const usual = place.name.endsWith('自治州') ? [{ word: `${place.short}州`, full: true }] : [];
  return [...full, ...usual, ...(isSafeShort(place) && place.short !== place.name ? [{ word: place.short, full: false }] : [])];
}

function addName(words: Map<string, PlaceWord>, word: string, place: Place, full: boolean): void {
  const known = words.get(word);
  // A province keeps the short name that a city shares with it (吉林, 海南).
  if (known && !full && levelOfCode(place.code) !== 'county') return;
  words.set(word, { word, places: [...(known?.places ?? []), place], whole: undefined, full });
}

/** The place below one whose full or short name the text goes on with (浙江|温州, 温州|洞头), with the length of that name. */
export function placeBelowAt(
  text: string,
  at: number,
  code: string,
): { readonly place: Place; readonly length: number; readonly full: boolean } | undefined {
  let best: { place: Place; length: number; full: boolean } | undefined;
  for (const place of placesBelow(code)) {
    const full = text.startsWith(place.name, at);
    const length = full ? place.name.length : text.startsWith(place.short, at) ? place.short.length : 0;
    if (length > (best?.length ?? 0)) best = { place, length, full };
  }
  return best;
}
