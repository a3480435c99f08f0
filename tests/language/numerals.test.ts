import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumeral } from '../../src/language/zh/numerals.js';

const DIGITS = '零一二三四五六七八九';
const FINANCIAL = '零壹贰叁肆伍陆柒捌玖';
const SMALL = ['', '十', '百', '千'];
const BIG = ['', '万', '亿', '万亿'];

/** Four digits in words: 零 once for each gap. */
function printSection(section: number): string {
  const digits = Array.from(String(section).padStart(4, '0')).map(Number);
  const words = digits.map((digit, at) => (digit === 0 ? '零' : `${DIGITS[digit] ?? ''}${SMALL[3 - at] ?? ''}`)).join('');
  return words.replace(/零+/g, '零').replace(/零$/, '');
}

/** A whole number in words, as it is said. */
function print(value: number): string {
  if (value === 0) return '零';
  const sections: string[] = [];
  for (let rest = value, power = 0; rest > 0; rest = Math.floor(rest / 10000), power += 1) {
    const section = rest % 10000;
    const scale = power === 3 && Math.floor(value / 1e8) % 10000 > 0 ? '万' : (BIG[power] ?? '');
    if (section > 0) sections.unshift(printSection(section) + scale);
  }
  return sections.join('').replace(/^零/, '').replace(/零+/g, '零');
}

describe('parseNumeral', () => {
  it.each([
    ['三百二十', '320'],
    ['两', '2'],
    ['〇', '0'],
    ['半', '0.5'],
    ['廿二', '22'],
    ['伍拾万', '500000'],
    ['两万亿', '2000000000000'],
    ['八千五百万', '85000000'],
    ['1.2万亿', '1200000000000'],
    ['3千', '3000'],
    ['17,075', '17075'],
    ['三万五', '35000'],
    ['二〇二三', '2023'],
    ['六十三点二', '63.2'],
    ['一亿五千万', '150000000'],
    ['负十一', '-11'],
    ['100万三千', '1003000'],
  ])('%s', (text, expected) => {
    expect(parseNumeral(text)).toBe(expected);
  });

  it.each(['', '个', '三三百', '1.2.3', '点五点'])('is no numeral: %s', (text) => {
    expect(parseNumeral(text)).toBeUndefined();
  });

  const whole = fc.integer({ min: 0, max: 999_999_999_999 });

  it('reads back what is printed in words', () => {
    fc.assert(fc.property(whole, (value) => parseNumeral(print(value)) === String(value)));
  });

  it('reads back what is printed in financial digits', () => {
    const financial = (text: string): string =>
      Array.from(text)
        .map((word) => FINANCIAL[DIGITS.indexOf(word)] ?? { 十: '拾', 百: '佰', 千: '仟' }[word] ?? word)
        .join('');
    fc.assert(fc.property(whole, (value) => parseNumeral(financial(print(value))) === String(value)));
  });

  it('reads back fractions behind 点', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 9 }), (value, tenth) => {
        expect(parseNumeral(`${print(value)}点${DIGITS[tenth] ?? ''}`)).toBe(`${value}.${tenth}`);
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    const characters = fc.constantFrom(...Array.from('〇零一二两三四五六七八九十百千万亿廿半点负壹拾0123456789.,-'));
    fc.assert(fc.property(fc.array(characters, { maxLength: 12 }), (parts) => void parseNumeral(parts.join(''))));
  });
});
