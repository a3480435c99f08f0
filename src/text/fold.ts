const FULL_WIDTH = /[\uFF01-\uFF5E\u3000\u00A0\u2002-\u200A\u202F\u2007]/g;
const POINT_OR_COMMA = /(?<=\d)[．。](?=\d)|(?<=\d)，(?=\d{3}(?!\d))/g;
const LATIN_PUNCTUATION = /[,;:!?()]/g;
const TO_WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '(': '（', ')': '）' };
/** Kept wide: Chinese clauses are cut at them. */
const KEPT_WIDE = new Set(['，', '；', '：', '！', '？', '（', '）', '．']);

function narrow(character: string): string {
  if (KEPT_WIDE.has(character)) return character;
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' ';
}

function widen(character: string, at: number, whole: string): string {
  const before = whole[at - 1] ?? '';
  const after = whole[at + 1] ?? '';
  if ((character === ',' || character === ':') && isDigit(before) && isDigit(after)) return character;
  if (isLatin(before) && isLatin(after) && character !== '(' && character !== ')') return character;
  return TO_WIDE[character] ?? character;
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9' && character.length === 1;
const isLatin = (character: string): boolean => /^[A-Za-z ]$/.test(character);

/**
 * One form for each character of a Chinese text, the length unchanged, so offsets stay those of the file:
 * full-width digits and letters become narrow (１→1, ％→%), a ． or ，between digits becomes `.` or `,`,
 * and clause marks and brackets become wide whatever was typed (`,`→`，`, `(`→`（`).
 */
export function fold(text: string): string {
  return text
    .replace(FULL_WIDTH, narrow)
    .replace(POINT_OR_COMMA, (mark) => (mark === '，' ? ',' : '.'))
    .replace(LATIN_PUNCTUATION, widen);
}
