import { describe, expect, it } from 'vitest';
import { loadBuiltInRules } from '../documents/read-documents.js';
import { findBelowFloor, FLOORS } from './floors.js';
import { scoreOf } from './score-document.js';
import { readGoldSamples, scoreSamples } from './score-samples.js';

describe('data/samples/expected.csv', () => {
  it('marks each number once, and the marks hold a number', () => {
    for (const { name, document, placed } of readGoldSamples()) {
      expect(new Set(placed.map(({ span }) => span.start)).size, name).toBe(placed.length);
      for (const { span } of placed) expect(document.text.slice(span.start, span.end)).toMatch(/[\d一二三四五六七八九十百千万]|half/);
    }
  });

  it('is read as well as its floors say', () => {
    const tallies = scoreSamples(loadBuiltInRules());
    const scores = Object.fromEntries(Object.entries(tallies).map(([name, tally]) => [name, scoreOf(tally)]));
    expect(findBelowFloor(scores, FLOORS.samples), tallies['all']?.remarks.join('\n')).toEqual([]);
  });
});
