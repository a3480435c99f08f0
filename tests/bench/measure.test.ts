import { describe, expect, it } from 'vitest';
import { listTextFiles, readDocuments, SAMPLES } from '../documents/read-documents.js';
import { measureInterleaved, median, megabytes, timesOf } from './measure.js';
import { makeSamples } from '../fuzz/samples.js';
import { formatReading, measureReading } from './reading.js';
import { formatReport, growthOf, ratioOf } from './report.js';
import type { BenchResult } from './report.js';
import { makeParagraph, repeatTexts, toDocument } from './texts.js';

describe('the arithmetic of the bench', () => {
  it('takes medians', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 7])).toBe(6);
    expect(() => median([])).toThrow(RangeError);
  });

  it('warms up twice and then runs all works in turn', () => {
    const calls: string[] = [];
    measureInterleaved({ a: () => calls.push('a'), b: () => calls.push('b') }, 2);
    expect(calls.join('')).toBe('abababab');
  });

  it('tells the time of the core apart from that of a thread that sleeps', () => {
    const asleep = timesOf(() => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50));
    expect(asleep.wall).toBeGreaterThan(45);
    expect(asleep.thread <= asleep.wall).toBe(true);
  });

  it('tells the ratio to tag and the growth of time a megabyte', () => {
    const result: BenchResult = {
      path: 'x',
      documents: 1,
      size: 2,
      observations: 3,
      repetitions: 1,
      startup: 10,
      pipeline: { thread: 2000, wall: 3000 },
      tag: { thread: 1000, wall: 1000 },
      stages: { quantities: 500, metrics: 1500 },
      paragraphs: [
        { size: 0.25, time: 250 },
        { size: 1, time: 1100 },
      ],
      peakMemory: 2048,
    };
    expect(ratioOf(result)).toBe(2);
    expect(growthOf(result)).toBeCloseTo(1.1);
    expect(formatReport(result)).toContain('pipeline / tag: 2.00 (limit 2.5); on the wall 3.00');
    expect(formatReport(result)).toContain('75.0%');
  });
});

describe('the texts of the bench', () => {
  const texts = readDocuments(listTextFiles(SAMPLES));

  it('reads all sample documents, whatever their encoding', () => {
    expect(texts.length).toBeGreaterThanOrEqual(8);
    for (const { path, text } of texts) expect(text, path).not.toContain('\uFFFD');
    expect(texts.every(({ text }) => /云岭|澜江|Lanjiang/.test(text))).toBe(true);
  });

  it('repeats them to a size', () => {
    const size = repeatTexts(texts, 0.2).reduce((sum, { text }) => sum + megabytes(text), 0);
    expect(size).toBeGreaterThanOrEqual(0.2);
    expect(size).toBeLessThan(0.3);
  });

  it('makes one paragraph of a size, without a full stop', () => {
    const paragraph = makeParagraph(texts, 0.1);
    expect(megabytes(paragraph)).toBeCloseTo(0.1, 2);
    expect(paragraph).not.toMatch(/[。！？；\n]/);
  });

  it('gives equal texts equal ids', () => {
    expect(toDocument({ path: 'a.txt', text: '一' }).id).toBe(toDocument({ path: 'b.txt', text: '一' }).id);
  });
});

describe('the speed of reading', () => {
  it('is told for every format', async () => {
    const speeds = await measureReading(await makeSamples());
    expect(speeds.map(({ format }) => format)).toEqual(
      expect.arrayContaining(['csv', 'docx', 'html', 'markdown', 'mhtml', 'text', 'xls', 'xlsx']),
    );
    expect(formatReading([{ format: 'docx', documents: 4, bytes: 2_000_000, time: 500 }])).toMatch(/docx.*4.*2\.00.*4\.00.*8\.0/);
  });
});
