const DIGITS = '零一二三四五六七八九';
const SAME: Readonly<Record<string, string>> = { 〇: '零', '○': '零', '◯': '零', O: '零', o: '零', 两: '二', 首: '一' };
const ARABIC = /^ *\d{1,6} *$/;

/** The whole number that a group of a pattern holds: `07`, 十二, 二十六, 二〇二三, mixed 二0二三. Undefined for anything else; numbers end below 1000. */
export function readNumber(text: string): number | undefined {
  if (ARABIC.test(text)) return Number(text);
  const digits = Array.from(text.replaceAll(' ', ''), (character) => SAME[character] ?? character);
  return digits.includes('十') || digits.includes('百') ? readByPlaces(digits) : readByPosition(digits);
}

function readByPosition(digits: readonly string[]): number | undefined {
  let value = 0;
  for (const digit of digits) {
    const read = digitOf(digit);
    if (read === undefined) return undefined;
    value = value * 10 + read;
  }
  return digits.length > 0 ? value : undefined;
}

function readByPlaces(digits: readonly string[]): number | undefined {
  let sum = 0;
  let pending: number | undefined;
  for (const digit of digits) {
    const place = digit === '百' ? 100 : digit === '十' ? 10 : 0;
    const read = digitOf(digit);
    if (place > 0) {
      sum += (pending ?? 1) * place;
      pending = undefined;
    } else if (read === undefined) return undefined;
    else pending = read;
  }
  return sum + (pending ?? 0);
}

function digitOf(character: string): number | undefined {
  const value = character >= '0' && character <= '9' ? Number(character) : DIGITS.indexOf(character);
  return value >= 0 ? value : undefined;
}
