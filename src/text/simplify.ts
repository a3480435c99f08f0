import { IN_TRADITIONAL_TEXT, TRADITIONAL, VARIANTS } from './simplified-characters.js';

/** A text in which one of this many characters exists in traditional writing only is written so throughout. */
const TRADITIONAL_SHARE = 20;
const FIRST = 0x2e80;
const PIECE = 8192;
const always = tableOf(TRADITIONAL + VARIANTS);
const throughout = tableOf(TRADITIONAL + VARIANTS + IN_TRADITIONAL_TEXT);

function tableOf(pairs: string): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let at = 0; at < pairs.length; at += 2) table[pairs.charCodeAt(at)] = pairs.charCodeAt(at + 1);
  return table;
}

/**
 * Traditional characters and variant forms as the simplified ones, one for one, so the length stays. What simplified text writes too (於, 後)
 * is changed only where the text is traditional as a whole. Text without such characters is returned as it is. Source of the pairs: data/README.md.
 */
export function simplify(text: string): string {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= FIRST && always[code] !== 0) found += 1;
  }
  if (found === 0) return text;
  return replaceAll(text, found * TRADITIONAL_SHARE > text.length ? throughout : always);
}

function replaceAll(text: string, table: Uint16Array): string {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    codes[at] = table[code] || code;
  }
  let replaced = '';
  for (let at = 0; at < codes.length; at += PIECE) replaced += String.fromCharCode(...codes.subarray(at, at + PIECE));
  return replaced;
}
