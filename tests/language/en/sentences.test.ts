import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../../src/language/en/clauses.js';
import { splitSentences } from '../../../src/language/en/sentences.js';
import type { Structure } from '../../../src/model/structure.js';
import { structureOf } from '../../store/entries.js';

function sentencesOf(text: string): readonly string[] {
  const block = { start: 0, end: text.length, type: 'paragraph', section: -1, language: 'en' } as const;
  const structure: Structure = { ...structureOf(undefined, undefined), language: 'en', blocks: [block] };
  return splitSentences(structure, text).map(({ start, end }) => text.slice(start, end));
}

describe('English sentences', () => {
  it('end at marks behind which a new one opens', () => {
    expect(sentencesOf('GDP grew by 7.4%. Prices rose! Did they? "Yes." They did.')).toEqual([
      'GDP grew by 7.4%.',
      'Prices rose!',
      'Did they?',
      '"Yes."',
      'They did.',
    ]);
  });

  it.each([
    'Mr. Wong met Dr. Lee of the U.S. Treasury at 3.30 p.m. Monday.',
    'No. 5 of approx. 1.2 million units, e.g. Rs. 20 crore.',
    '3. Making domestic demand the main engine',
  ])('are not cut at abbreviations, decimals and list marks: %s', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it('are cut where a blank is missing between two', () => {
    expect(sentencesOf('It stayed in range.All these efforts helped.')).toHaveLength(2);
  });

  it('have blanks for line ends, the length unchanged', () => {
    const text = 'It rose by\n5 per cent.';
    const block = { start: 0, end: text.length, type: 'paragraph', section: -1, language: 'en' } as const;
    const [sentence] = splitSentences({ ...structureOf(undefined, undefined), blocks: [block] }, text);
    expect(sentence?.text).toBe('It rose by 5 per cent.');
  });

  it('are never longer than patterns can bear', () => {
    for (const sentence of sentencesOf('word '.repeat(3000))) expect(sentence.length).toBeLessThanOrEqual(2000);
  });

  it('leave paragraphs in Chinese to the Chinese reader', () => {
    const block = { start: 0, end: 6, type: 'paragraph', section: -1, language: 'zh' } as const;
    expect(splitSentences({ ...structureOf(undefined, undefined), blocks: [block] }, '增长百分之五')).toEqual([]);
  });
});

describe('English clauses', () => {
  const clausesOf = (text: string): readonly string[] => splitClauses(text, 0).map(({ start, end }) => text.slice(start, end));

  it('end at commas, semicolons, colons and dashes', () => {
    expect(clausesOf('It rose, fell; then: stayed – at last')).toEqual(['It rose,', ' fell;', ' then:', ' stayed –', ' at last']);
  });

  it.each(['It rose by 5,000 at 3:30', 'by 6–7%', 'the CPI (prices, rents) rose'])(
    'are not cut within numbers and brackets: %s',
    (text) => {
      expect(clausesOf(text)).toEqual([text]);
    },
  );

  it('fill the sentence without gaps', () => {
    const text = '--increase the GDP, (a; b) and: more --- too,';
    expect(clausesOf(text).join('')).toBe(text);
  });
});
