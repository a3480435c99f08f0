import type { Quantities } from '../model/quantity.js';
import type { RegionMention } from '../model/region.js';
import type { Sentence, Structure } from '../model/structure.js';
import { lexiconOf, type Lexicon } from '../rules/lexicon.js';
import type { RuleSet } from '../rules/rule-set.js';
import { choosePlace, findIssuerPlace, type IssuerPlace } from './issuer-place.js';
import { placeBelowAt, wordAt, wordTable, type PlaceWord } from './word-table.js';

/** What follows a name and is looked at: more than the longest head. */
const LOOK_AHEAD = 12;
const CITY_OR_COUNTY = /[市县区]$/;

/**
 * The places that each sentence names, in order, parallel to `sentences`: the issuer's own by words like 全市, what it lies in (全国, a city's 全省), others by full or
 * safe short names, and zones, among them names of things elsewhere (温州大学 in a document of another place). Titles (全国重点实验室) are none. Where `quantities` are given,
 * sentences without one are not searched, as nothing asks for their places. Time grows with the length of the text.
 */
export function findRegions(
  sentences: readonly Sentence[],
  structure: Pick<Structure, 'region' | 'issuer' | 'title'>,
  rules: Pick<RuleSet, 'word'>,
  quantities?: readonly Quantities[],
): readonly (readonly RegionMention[])[] {
  const issuer = findIssuerPlace(structure);
  const reading: Reading = { issuer, table: wordTable(rules), lexicon: lexiconOf(rules) };
  return sentences.map((sentence, index) => (quantities?.[index]?.quantities.length === 0 ? NOTHING : readSentence(sentence, reading)));
}

interface Reading {
  readonly issuer: IssuerPlace;
  readonly table: ReturnType<typeof wordTable>;
  readonly lexicon: Lexicon;
}

const ZONE = { name: undefined, code: undefined, relation: 'zone' } as const;
const NOTHING: readonly RegionMention[] = [];

function readSentence({ text, start }: Sentence, reading: Reading): readonly RegionMention[] {
  let found: RegionMention[] | undefined;
  for (let at = 0; at + 1 < text.length; at += 1) {
    const entry = wordAt(reading.table, text, at);
    if (!entry) continue;
    const mention = entry.places.length === 0 ? readWord(entry, text, at, reading) : readName(entry, text, at, reading);
    if (mention.named) (found ??= []).push({ ...mention.named, start: start + at, end: start + mention.end });
    at = mention.end - 1;
  }
  return found ?? NOTHING;
}

function nameAt(text: string, at: number, reading: Reading): PlaceWord | undefined {
  const entry = wordAt(reading.table, text, at);
  return entry && entry.places.length > 0 ? entry : undefined;
}

/** What was read at an offset: where to go on, and the mention if it is one. */
interface Read {
  readonly end: number;
  readonly named: Omit<RegionMention, 'start' | 'end'> | undefined;
}

function readWord({ word, whole }: PlaceWord, text: string, at: number, { issuer, lexicon }: Reading): Read {
  const end = at + word.length;
  const behind = text.slice(end, end + LOOK_AHEAD);
  if (whole === undefined) {
    const name = lexicon.starting(behind, 'place-name-head') !== undefined;
    return { end, named: name ? undefined : { ...ZONE, name: word } };
  }
  const meant = issuer.wholes.get(whole);
  const title = meant?.relation === 'whole' && lexicon.starting(behind, 'whole-title') !== undefined;
  return { end, named: title ? undefined : meant };
}

function readName(entry: PlaceWord, text: string, at: number, reading: Reading): Read {
  const { issuer, lexicon } = reading;
  let end = at + entry.word.length;
  let full = entry.full;
  let place = choosePlace(entry.places, issuer);
  let name = place?.name ?? entry.places[0]?.name;
  for (let inner = place && placeBelowAt(text, end, place.code); inner; inner = placeBelowAt(text, end, inner.place.code)) {
    place = inner.place;
    name = place.name;
    full = inner.full;
    end += inner.length;
  }
  const from = full && CITY_OR_COUNTY.test(text.slice(at, end)) ? end - 1 : end;
  const head = lexicon.starting(text.slice(from, from + LOOK_AHEAD), 'place-name-head');
  const self = name === issuer.name && (place === undefined || issuer.code === undefined || place.code === issuer.code);
  const other = self ? undefined : ZONE;
  if (head && from + head.word.length > end && (!full || from < end)) return { end: from + head.word.length, named: other };
  const next = nameAt(text, end, reading);
  // Two cities without a mark between them name a thing of both (西安咸阳国际机场).
  if (!full && next) return { end: end + next.word.length, named: other };
  return { end, named: { name, code: place?.code, relation: self ? 'self' : 'named' } };
}
