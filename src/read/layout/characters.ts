import { VARIANTS } from '../../text/simplified-characters.js';

/** Chinese characters, their punctuation and full-width forms: set on a grid of one em, without blanks between. */
const WIDE = /[\u2e80-\u312f\u3400-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\u2018-\u201d\u2026\u2014]|[\ud840-\ud87f][\udc00-\udfff]/u;

/** Whether a character fills a whole em in Chinese type; dashes, dots and curly quotes count, as Chinese fonts draw them so. */
export function isWide(character: string): boolean {
  return WIDE.test(character);
}

/** A guess at the width of words in ems, for places inside a run of which only the whole width is known. */
export function widthInEms(text: string): number {
  let ems = 0;
  for (const character of text) ems += isWide(character) ? 1 : 0.5;
  return ems;
}

const LOOKALIKES = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06\u00a0\u2002-\u200a\u202f]/g;
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufff0-\ufffb]/g;
const PRIVATE_BULLET = /[\uf000-\uf0ff]/g;

const VARIANT_PAIRS = [...VARIANTS.matchAll(/(.)(.)/gu)];
/** Fonts' forms of characters and the plain ones; browsers put radicals into the PDFs that they print. */
const plainForms: ReadonlyMap<string, string> = new Map(VARIANT_PAIRS.map(([, variant = '', plain = '']) => [variant, plain]));

/** Gives fonts' look-alikes (radicals for characters, ligatures for letters, odd blanks) the characters that they stand for, and drops the invisible ones. */
export function repairCharacters(text: string): string {
  return text
    .replace(LOOKALIKES, (character) => plainForms.get(character) ?? character.normalize('NFKC'))
    .replace(/[\u2e3a\u2e3b]/g, (dash) => (dash === '\u2e3a' ? '——' : '———'))
    .replace(/[\t\n\r]/g, ' ')
    .replace(INVISIBLE, '')
    .replace(PRIVATE_BULLET, '\u2022');
}

/** Share (0 to 1) of characters that say nothing: private use, unassigned by the font, replaced. High where a font has no map to Unicode. */
export function unreadableShare(text: string): number {
  if (text === '') return 0;
  const bad = text.match(/[\ue000-\uf8ff\ufffd\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0;
  return bad / text.length;
}
