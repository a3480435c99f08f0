import { readFileSync } from 'node:fs';

/** A province or prefecture-level city; `code` as in GB/T 2260. */
export interface Region {
  readonly code: string;
  readonly name: string;
  readonly short: string;
}

interface RegionIndex {
  readonly names: ReadonlyMap<string, Region>;
  readonly shorts: ReadonlyMap<string, Region>;
}

const LONGEST_NAME = 12;
const loaded: { index?: RegionIndex } = {};

function regionIndex(): RegionIndex {
  if (!loaded.index) {
    const file = new URL('../../data/regions/regions.csv', import.meta.url);
    const regions = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((row): Region => {
        const [code = '', name = '', short = ''] = row.split(',');
        return { code, name, short };
      });
    // Provinces win where a city has the same short name (吉林, 海南): the city keeps its full one.
    const bySize = [...regions].sort((a, b) => Number(a.code.endsWith('0000')) - Number(b.code.endsWith('0000')));
    loaded.index = { names: new Map(regions.map((one) => [one.name, one])), shorts: new Map(bySize.map((one) => [one.short, one])) };
  }
  return loaded.index;
}

/** The first region that the words name in full within their first `reach` characters. */
export function regionWithin(words: string, reach: number): Region | undefined {
  const { names } = regionIndex();
  for (let start = 0; start < Math.min(reach, words.length); start += 1) {
    for (let length = LONGEST_NAME; length >= 3; length -= 1) {
      const region = names.get(words.slice(start, start + length));
      if (region) return region;
    }
  }
  return undefined;
}

/** The region whose full name, or else whose short one, the words begin with; the longest name wins. `length` is how much of the words it takes. */
export function regionAtStart(words: string): { readonly region: Region; readonly length: number } | undefined {
  const { names, shorts } = regionIndex();
  for (const known of [names, shorts]) {
    for (let length = Math.min(LONGEST_NAME, words.length); length >= 2; length -= 1) {
      const region = known.get(words.slice(0, length));
      if (region) return { region, length };
    }
  }
  return undefined;
}
