import { describe, expect, it } from 'vitest';
import { requiredCharacters } from '../../src/periods/required-characters.js';

describe('requiredCharacters', () => {
  it.each([
    ['(?:(?<year>\\d{4}) ?|今)年度?', '年'],
    ['前(?<n>[二两三]) ?个?季度', '前季度'],
    ['《[^《》\\n]{1,120}》', '《》'],
    ['每年|逐年', '年'],
    ['(?:截至|到)?(?=月)(?<!日)半年(?:底){0,1}末{1,2}', '半年末'],
    ['\\b(?:in )?(?:[Tt]his year|the (?:past )?(?:\\d{1,2}) years)\\b', 'year'],
    ['(?:Plan|plan)ned Five-Year', 'FiveYear'],
    ['quarters?|halves', ''],
    ['\\u{5e74}[年)|(]\\p{Script=Han}季', '季'],
  ])('%s', (pattern, characters) => {
    expect(requiredCharacters(pattern).join('')).toBe(characters);
  });
});
