import { readFileSync } from 'node:fs';

interface CommonCharacters {
  readonly simplified: string;
  readonly traditional: string;
}

const loaded: { sets?: Readonly<Record<keyof CommonCharacters, ReadonlySet<string>>> } = {};

function commonCharacters(): Readonly<Record<keyof CommonCharacters, ReadonlySet<string>>> {
  if (!loaded.sets) {
    const file = new URL('../../data/encodings/common-characters.json', import.meta.url);
    const data = JSON.parse(readFileSync(file, 'utf8')) as CommonCharacters;
    loaded.sets = { simplified: new Set(data.simplified), traditional: new Set(data.traditional) };
  }
  return loaded.sets;
}

/** Share (0 to 1) of the text's non-ASCII characters that are among the commonest of official Chinese; looks at the first 20,000 characters. */
export function commonShare(text: string, script: keyof CommonCharacters): number {
  const common = commonCharacters()[script];
  let hits = 0;
  let seen = 0;
  for (const character of text.slice(0, 20_000)) {
    if (character <= '\u007f') continue;
    seen += 1;
    if (common.has(character)) hits += 1;
  }
  return seen === 0 ? 0 : hits / seen;
}

const LIKELY = /[\t\n\r\x20-\x7e\u3000-\u303f\u4e00-\u9fff\uff00-\uffef\u2010-\u2027\u00b7\u00d7]/g;

/** Share (0 to 1) of characters that Chinese text is made of: ASCII, Chinese characters and their punctuation. */
export function chineseShare(text: string): number {
  const sample = text.slice(0, 20_000);
  return sample === '' ? 0 : (sample.match(LIKELY)?.length ?? 0) / sample.length;
}
