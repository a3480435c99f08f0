import { describe, expect, it } from 'vitest';
import { readDay, shiftDay } from '../../src/periods/calendar.js';
import { fillTemplate } from '../../src/periods/fill-template.js';
import { parseTemplate } from '../../src/periods/parse-template.js';
import { readNumber } from '../../src/periods/read-number.js';

const values: Readonly<Record<string, string | number>> = { year: '二〇二三', month: '2', half: '上', n: '五', doc: '2024-06-26' };
const tables = { last: { 上: 6, 2: 28 }, day: { 上: '01-31' } };

function fill(written: string): string | undefined {
  return fillTemplate(parseTemplate(written), { valueOf: (name) => values[name] ?? { missing: 'group' }, tables });
}

describe('templates', () => {
  it.each([
    ['{year}-{month}-end', '2023-02-28'],
    ['{year+1}-{month}-end', '2024-02-29'],
    ['{absent|year}-01-01', '2023-01-01'],
    ['{year}-{last[half]}-end', '2023-06-30'],
    ['{year}-{day[half]}', '2023-01-31'],
    ['{doc} -{n}y +1d', '2019-06-27'],
    ['{doc} +8m', '2025-02-26'],
    ['{year}-02-30', undefined],
    ['{absent}-01-01', undefined],
    ['{last[n]}-01-01', undefined],
  ])('%s', (written, day) => {
    expect(fill(written)).toBe(day);
  });

  it.each(['{year', '{year}/01/01', '{year*2}-01-01', '{year}-01-01 +1w', '{}-01-01'])('refuse %s', (written) => {
    expect(() => parseTemplate(written)).toThrow(SyntaxError);
  });
});

describe('numbers', () => {
  it.each([
    ['07', 7],
    ['十', 10],
    ['十二', 12],
    ['二十六', 26],
    ['二〇二三', 2023],
    ['二0二三', 2023],
    ['两', 2],
    ['一百二', 102],
    ['多', undefined],
  ])('%s', (written, number) => {
    expect(readNumber(written)).toBe(number);
  });
});

describe('days', () => {
  it('keep to the end of a shorter month', () => {
    expect(shiftDay('2024-02-29', { amount: -1, unit: 'y' })).toBe('2023-02-28');
    expect(readDay('2100-2-29')).toBeUndefined();
    expect(readDay('2000-2-29')).toBe('2000-02-29');
  });
});
