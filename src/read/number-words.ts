const DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** The number of a list item as Word writes it in one of its formats (`w:numFmt`): a Chinese numeral, a letter, a digit in a circle. Unknown formats give digits; bullets and `none` give nothing. */
export function numberWords(value: number, format: string): string {
  if (format === 'bullet' || format === 'none') return '';
  if (
    /^(?:chineseCounting|chineseCountingThousand|japaneseCounting|taiwaneseCounting|taiwaneseCountingThousand|koreanCounting)$/.test(format)
  )
    return countingWords(value, DIGITS, '十百千');
  if (/^(?:chineseLegalSimplified|ideographLegalTraditional|japaneseLegal)$/.test(format))
    return countingWords(value, LEGAL_DIGITS, '拾佰仟');
  if (/^(?:ideographDigital|japaneseDigitalTenThousand|taiwaneseDigital)$/.test(format))
    return Array.from(String(value), (digit) => DIGITS.charAt(Number(digit))).join('');
  if (format === 'ideographTraditional') return STEMS.charAt(value - 1) || String(value);
  if (format === 'ideographZodiac') return BRANCHES.charAt(value - 1) || String(value);
  if (format === 'upperLetter' || format === 'lowerLetter') return letters(value, format === 'upperLetter' ? 65 : 97);
  if (format === 'upperRoman') return roman(value).toUpperCase();
  if (format === 'lowerRoman') return roman(value);
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  if (format.startsWith('decimalEnclosedCircle') && value >= 1 && value <= 20) return String.fromCharCode(0x245f + value);
  return format === 'decimalEnclosedParen' ? `(${value})` : String(value);
}

function countingWords(value: number, digits: string, tens: string): string {
  if (value < 1 || value > 9999) return String(value);
  const figures = Array.from(String(value), Number);
  let words = '';
  for (const [at, figure] of figures.entries()) {
    const power = figures.length - 1 - at;
    if (figure > 0) words += digits.charAt(figure) + (power === 0 ? '' : tens.charAt(power - 1));
    else if (words !== '' && figures.slice(at).some((rest) => rest > 0) && !words.endsWith('零')) words += '零';
  }
  return words.replace(/^一十/, '十');
}

/** Word goes on with AA, BB behind Z. */
function letters(value: number, first: number): string {
  return value < 1 ? String(value) : String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let words = '';
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      words += sign;
      rest -= size;
    }
  }
  return words;
}
