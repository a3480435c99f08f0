import { isAmbiguous, levelOfCode, liesIn, placeOfCode, placesOfName } from '../language/zh/places.js';
import type { Place } from '../language/zh/places.js';
import type { Structure } from '../model/structure.js';

const MUNICIPALITY = /^(?:11|12|31|50)0000$/;

/** Roles of words like 全市 that mean a place by its level. */
export type WholeRole = 'whole-nation' | 'whole-province' | 'whole-city' | 'whole-county' | 'whole-district' | 'whole-prefecture';

/** The issuer's place: its name as the document says it, its code where it is known, and the words that mean it or what it lies in. */
export interface IssuerPlace {
  readonly name: string | undefined;
  readonly code: string | undefined;
  readonly wholes: ReadonlyMap<WholeRole, Whole>;
}

/** What a word like 全市 means in one document; `name` is undefined where only the level is known. */
export interface Whole {
  readonly name: string | undefined;
  readonly code: string | undefined;
  readonly relation: 'self' | 'whole';
}

/** Reads the issuer's place out of what the document says of itself; a district's name that several cities have is settled by the city's name before it. */
export function findIssuerPlace(structure: Pick<Structure, 'region' | 'issuer' | 'title'>): IssuerPlace {
  const { region: name } = structure;
  const code = name === undefined ? undefined : codeOf(name, `${structure.issuer ?? ''} ${structure.title ?? ''}`);
  const wholes = new Map<WholeRole, Whole>([
    ['whole-nation', { name: '全国', code: undefined, relation: name === '全国' ? 'self' : 'whole' }],
  ]);
  if (name !== undefined && name !== '全国') {
    const self: Whole = { name, code, relation: 'self' };
    for (const role of ownRoles(name, code)) wholes.set(role, self);
    for (const [role, whole] of around(code, wholes)) wholes.set(role, whole);
  }
  return { name, code, wholes };
}

function codeOf(name: string, context: string): string | undefined {
  const places = placesOfName(name);
  if (places.length < 2) return places[0]?.code;
  const named = places.filter(({ parent }) => holdsName(context, placeOfCode(parent)));
  return named.length === 1 ? named[0]?.code : undefined;
}

function holdsName(context: string, place: Place | undefined): boolean {
  return place !== undefined && context.includes(place.short);
}

function ownRoles(name: string, code: string | undefined): readonly WholeRole[] {
  if (code !== undefined && MUNICIPALITY.test(code)) return ['whole-city'];
  if (name.endsWith('自治区')) return ['whole-province', 'whole-district'];
  if (/[省]$|特别行政区$/.test(name)) return ['whole-province'];
  if (/[州盟旗]$/.test(name)) return ['whole-prefecture'];
  if (name.endsWith('县')) return ['whole-county'];
  return [name.endsWith('区') ? 'whole-district' : 'whole-city'];
}

/** The city and the province that a city's or a county's document means by 全市 and 全省; unknown ones where the issuer is in no list. */
function around(code: string | undefined, own: ReadonlyMap<WholeRole, Whole>): readonly (readonly [WholeRole, Whole])[] {
  if (own.has('whole-province')) return [];
  if (code === undefined) {
    const unknown: Whole = { name: undefined, code: undefined, relation: 'whole' };
    const roles: readonly WholeRole[] = ['whole-province', 'whole-city'];
    return roles.filter((role) => !own.has(role)).map((role) => [role, unknown] as const);
  }
  const found: (readonly [WholeRole, Whole])[] = [];
  for (let place = placeOfCode(placeOfCode(code)?.parent ?? ''); place; place = placeOfCode(place.parent)) {
    const role = levelOfCode(place.code) === 'province' && !MUNICIPALITY.test(place.code) ? 'whole-province' : 'whole-city';
    if (!own.has(role)) found.push([role, { name: place.name, code: place.code, relation: 'whole' }]);
  }
  return found;
}

/** Which of the places of one name is meant: the only one, or the only one in the issuer's city or else province; undefined where that is open. */
export function choosePlace(places: readonly Place[], issuer: Pick<IssuerPlace, 'code'>): Place | undefined {
  if (places.length < 2) return places[0];
  const { code } = issuer;
  if (code === undefined) return undefined;
  for (const area of [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]) {
    const near = places.filter((place) => liesIn(place.code, area));
    if (near.length === 1) return near[0];
  }
  return undefined;
}

/** True for a short name that may stand alone. */
export function isSafeShort(place: Place): boolean {
  return levelOfCode(place.code) !== 'county' && !isAmbiguous(place.short);
}
