import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/read/read-document.js';
import { writePdf } from './write-pdf.js';

const whole = writePdf([
  {
    words: [
      { text: '指标', x: 95, y: 112 },
      { text: '2025年', x: 305, y: 112 },
      { text: '高新技术企业', x: 95, y: 140 },
      { text: '2400', x: 305, y: 140 },
    ],
    lines: [...[95, 120, 145].map((y) => [90, y, 500, y] as const), ...[90, 300, 500].map((x) => [x, 95, x, 145] as const)],
  },
  { words: [{ text: '全市新增高新技术企业766家。', x: 90, y: 100 }], hasPicture: true },
]);

/** How many damaged files are tried; more with `FUZZ_RUNS`. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 60);

describe('a damaged PDF', () => {
  it('is read or refused with a reason, whatever bytes are changed or cut off', { timeout: 600_000 }, async () => {
    const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), fc.option(fc.nat(whole.length)), async (changes, cut) => {
        const bytes = new Uint8Array(whole);
        for (const { at, to } of changes) bytes[at] = to;
        const result = await readDocument(bytes.subarray(0, cut ?? bytes.length), 'a.pdf');
        if (result.ok)
          expect(result.document.tables.every(({ start, end }) => start < end && end <= result.document.text.length)).toBe(true);
        else expect(result.message).toMatch(/\.$/);
      }),
      { numRuns: RUNS, seed: 5 },
    );
  });
});
