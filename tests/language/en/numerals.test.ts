import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberPattern, readNumber } from '../../../src/language/en/number-tokens.js';
import { parseNumeral } from '../../../src/language/en/numerals.js';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number below a billion in words. */
function spell(value: number): string {
  if (value < 20) return SMALL[value] ?? '';
  if (value < 100) return `${TENS[Math.floor(value / 10) - 2] ?? ''}${value % 10 === 0 ? '' : `-${SMALL[value % 10] ?? ''}`}`;
  for (const [size, word] of [
    [1_000_000, 'million'],
    [1000, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (value >= size) {
      const rest = value % size;
      return `${spell(Math.floor(value / size))} ${word}${rest === 0 ? '' : rest < 100 ? ` and ${spell(rest)}` : ` ${spell(rest)}`}`;
    }
  }
  return '';
}

function read(text: string): string | undefined {
  const match = numberPattern().exec(text);
  const token = match ? readNumber(text, match.index, match[0]) : undefined;
  return token && `${token.value} ${token.scale}`.trim();
}

describe('English numerals', () => {
  it('are read as they are written', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999_999_999 }), (value) => parseNumeral(spell(value)) === String(value)));
  });

  it.each([
    ['1.2bn people', '1.2 billion'],
    ['two hundred thousand jobs', '200 thousand'],
    ['a hundred and five', '105'],
    ['12,34,567 units', '1234567'],
    ['1.48 lakh crore', '1.48 lakh crore'],
    ['3,1% of all', '3.1'],
    ['R2,50 a litre', '2.50'],
    ['140,4 billion', '140.4 billion'],
    ['1,00,000 crore', '100000 crore'],
    ['five and a half million', '5.5 million'],
    ['two-thirds of them', '0.6666666666666667'],
    ['half a million', '0.5 million'],
    ['nine out of ten firms', '0.9'],
    ['a third of them', '0.3333333333333333'],
    ['two dozen schools', '24'],
  ])('%s is %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each(['a third party', 'the first half was good', 'hundreds of thousands', 'millions of people'])('%s is no number', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('keep numbers apart that make none together', () => {
    expect(read('five six')).toBe('5');
    expect(parseNumeral('five six')).toBeUndefined();
  });
});
