const WIDE = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uff60]';
/** Words that were wrapped in the source: between Chinese characters a line end is no blank. */
const WRAPPED = new RegExp(`(?<=${WIDE})[ \\t]*[\\r\\n][ \\t\\r\\n]*(?=${WIDE})`, 'g');
const BLANKS = /[ \t\r\n\f]+/g;

/** Words of a source as they are shown: runs of blanks are one. A no-break blank stays. */
export function shownWords(source: string): string {
  return source.replace(WRAPPED, '').replace(BLANKS, ' ');
}

const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
  '−': '⁻',
};
const POWER = /^\s*[-−]?\d{1,2}\s*$/;
const MARK = /^\s*(?:[[［【〔(（]?\s*\d{1,3}\s*[\]］】〕)）]?|[*＊†‡①-⑳]+)\s*$/;

/** What raised words are after the words before them: a power of a unit or of a number in raised digits, nothing for the mark of a footnote, themselves for all else. */
export function raisedWords(raised: string, before: string): string {
  if (POWER.test(raised) && /(?:[A-Za-zµμ]|\d|米)$/.test(before))
    return Array.from(raised.trim(), (digit) => RAISED[digit] ?? digit).join('');
  return MARK.test(raised) ? '' : raised;
}
