import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scaleOf } from '../../src/language/en/numerals.js';
import type { Quantity } from '../../src/model/quantity.js';
import { findEnglishQuantities } from '../../src/quantities/en/find-quantities.js';
import { foldEnglish } from '../../src/text/fold-english.js';
import { ENGLISH_CRITERIA } from './english-suite-cases.js';
import { quantityRules } from './quantity-rules.js';
import { loadCases, SUITES } from './suite-cases.js';
import type { Expected } from './suite-cases.js';

const rules = quantityRules();

function read(text: string): readonly Quantity[] {
  const span = { start: 0, end: text.length };
  const sentence = { ...span, text: foldEnglish(text), block: 0, section: -1, point: 0, clauses: [span] };
  return findEnglishQuantities([sentence], [], rules)[0]?.quantities ?? [];
}

/** The value in the unit as written, its scale multiplied out. */
function plain(value: string, unit: string): number {
  const word = /^lakh crore|^[a-z]+/.exec(unit)?.[0] ?? '';
  return Number(value) * Number(scaleOf(word)?.factor ?? '1');
}

function isRight({ value, upper, unit, comparator }: Quantity, wanted: Expected): boolean {
  const near = (number: number | undefined, expected: number): boolean =>
    number !== undefined && Math.abs(number - expected) <= 1e-5 * Math.abs(expected) + 1e-12;
  const low = plain(value, unit);
  if (wanted.min === undefined && wanted.max === undefined) return near(low, wanted.value ?? NaN);
  if (wanted.min !== undefined && wanted.max !== undefined) {
    return (
      near(low, wanted.min) && near(upper === undefined ? (wanted.min === wanted.max ? low : undefined) : plain(upper, unit), wanted.max)
    );
  }
  return wanted.min === undefined
    ? near(low, wanted.max ?? NaN) && comparator.startsWith('<')
    : near(low, wanted.min) && comparator.startsWith('>');
}

/** Share of the cases read right; prints how many are left out, and by which criterion. */
function share(name: string): number {
  const wrong: string[] = [];
  const leftOut = new Map<string, string[]>();
  let right = 0;
  for (const whole of loadCases(name)) {
    for (const wanted of whole.expect) {
      const criterion = ENGLISH_CRITERIA.find(({ applies }) => applies(wanted, whole));
      const found = read(whole.text).filter(({ start, end }) => start < wanted.end && wanted.start < end);
      if (criterion) leftOut.set(criterion.why, [...(leftOut.get(criterion.why) ?? []), wanted.surface]);
      else if (found.some((quantity) => isRight(quantity, wanted))) right += 1;
      else wrong.push(wanted.surface);
    }
  }
  const of = right + wrong.length;
  const groups = [...leftOut].map(([why, surfaces]) => `    left out, ${why}: ${surfaces.length} (${surfaces.join('; ')})`);
  const missed = wrong.length > 0 ? [`    wrong: ${wrong.join('; ')}`] : [];
  process.stdout.write([`${name}: ${right} of ${of}, ${((100 * right) / of).toFixed(1)} %`, ...missed, ...groups, ''].join('\n'));
  return right / of;
}

describe.skipIf(!existsSync(SUITES))('English suites in ../shared (skipped where the folder is absent)', () => {
  it.each([
    ['recognizers.en.number', 0.94],
    ['recognizers.en.percent', 1],
    ['recognizers.en.currency', 0.99],
    ['recognizers.en.numberrange', 0.95],
    ['duckling.en.number', 0.99],
    ['duckling.en.money', 0.98],
    ['quantulum3.en.quantity', 0.95],
  ])('%s: at least %d right', (name, floor) => {
    expect(share(name)).toBeGreaterThanOrEqual(floor);
  });
});
