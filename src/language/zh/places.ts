import { readFileSync } from 'node:fs';

/** A province, prefecture-level unit or county; codes as in GB/T 2260, `parent` empty for provinces. */
export interface Place {
  readonly code: string;
  readonly name: string;
  /** The usual short name; it may be another word as well, see `isAmbiguous`. */
  readonly short: string;
  readonly parent: string;
}

interface Places {
  readonly all: readonly Place[];
  readonly byCode: ReadonlyMap<string, Place>;
  readonly byName: ReadonlyMap<string, readonly Place[]>;
  readonly children: ReadonlyMap<string, readonly Place[]>;
  readonly ambiguous: ReadonlySet<string>;
}

const NONE: readonly Place[] = [];
const loaded: { places?: Places } = {};

function load(): Places {
  loaded.places ??= build(
    readLines('regions.csv').slice(1),
    readLines('ambiguous-names.txt').filter((line) => !line.startsWith('#')),
  );
  return loaded.places;
}

function readLines(name: string): readonly string[] {
  return readFileSync(new URL(`../../../data/regions/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
}

function build(rows: readonly string[], ambiguous: readonly string[]): Places {
  const byName = new Map<string, Place[]>();
  const children = new Map<string, Place[]>();
  const all = rows.map((row): Place => {
    const [code = '', name = '', short = '', parent = ''] = row.split(',');
    return { code, name, short, parent };
  });
  for (const place of all) {
    push(byName, place.name, place);
    // 湘西州: autonomous prefectures are called by their short name, too.
    if (place.name.endsWith('自治州')) push(byName, `${place.short}州`, place);
    push(children, place.parent, place);
  }
  return {
    all,
    byCode: new Map(all.map((place) => [place.code, place])),
    byName,
    children,
    ambiguous: new Set(ambiguous.flatMap((line) => line.split(/\s+/))),
  };
}

function push(lists: Map<string, Place[]>, key: string, place: Place): void {
  const list = lists.get(key);
  if (list) list.push(place);
  else lists.set(key, [place]);
}

/** All places of data/regions/regions.csv in the order of their codes; read once a process. */
export function listPlaces(): readonly Place[] {
  return load().all;
}

/** The place with a code of six digits. */
export function placeOfCode(code: string): Place | undefined {
  return load().byCode.get(code);
}

/** The places with a full name, or an autonomous prefecture by its short one and 州; districts of several cities may share one. */
export function placesOfName(name: string): readonly Place[] {
  return load().byName.get(name) ?? NONE;
}

/** The places right below one. */
export function placesBelow(code: string): readonly Place[] {
  return load().children.get(code) ?? NONE;
}

/** True for names that are other words as well (朝阳, 老城区): they mean a place only behind the name of what it belongs to. */
export function isAmbiguous(name: string): boolean {
  return name.length < 3 && /[县区]$/.test(name) ? true : load().ambiguous.has(name);
}

/** Whether a code is that of a province, of a prefecture-level unit, or of a county. */
export function levelOfCode(code: string): 'province' | 'city' | 'county' {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}

/** True where `inner` lies in `outer` or is it. */
export function liesIn(inner: string, outer: string): boolean {
  return inner.startsWith(outer.replace(/(?:00){1,2}$/, ''));
}
