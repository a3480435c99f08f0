import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseNumeral } from '../../src/language/zh/numerals.js';
import { holdsNumbers, isRight } from './judge-reading.js';
import { quantityRules, readSentence } from './quantity-rules.js';
import { CRITERIA, loadCases, SUITES } from './suite-cases.js';
import type { Case, Expected } from './suite-cases.js';

const rules = quantityRules();

function isRead(whole: Case, wanted: Expected): boolean {
  const quantities = readSentence(whole.text, rules).quantities.filter(({ start, end }) => start < wanted.end && wanted.start < end);
  if (quantities.some((quantity) => isRight(quantity, wanted))) return true;
  return wanted.kind === 'number' && holdsNumbers(whole.text, wanted);
}

/** Share of the cases read right; prints how many are left out, and by which criterion. */
function share(name: string): number {
  const wrong: string[] = [];
  const leftOut = new Map<string, string[]>();
  let right = 0;
  for (const whole of loadCases(name)) {
    for (const wanted of whole.expect) {
      const criterion = CRITERIA.find(({ applies }) => applies(wanted, whole));
      if (criterion) leftOut.set(criterion.why, [...(leftOut.get(criterion.why) ?? []), wanted.surface]);
      else if (isRead(whole, wanted)) right += 1;
      else wrong.push(wanted.surface);
    }
  }
  const of = right + wrong.length;
  const groups = [...leftOut].map(([why, surfaces]) => `    left out, ${why}: ${surfaces.length} (${surfaces.join('; ')})`);
  const missed = wrong.length > 0 ? [`    wrong: ${wrong.join('; ')}`] : [];
  process.stdout.write([`${name}: ${right} of ${of}, ${((100 * right) / of).toFixed(1)} %`, ...missed, ...groups, ''].join('\n'));
  return right / of;
}

describe.skipIf(!existsSync(SUITES))('suites in ../shared (skipped where the folder is absent)', () => {
  it.each([
    ['policygap.zh.quantity', 0.97],
    ['recognizers.zh.number', 0.99],
    ['recognizers.zh.percent', 0.96],
    ['recognizers.zh.currency', 0.99],
    ['recognizers.zh.numberrange', 0.98],
    ['duckling.zh.number', 0.99],
    ['duckling.zh.money', 0.99],
    ['jionlp.zh.money', 0.97],
    ['cn2an.zh.number', 0.99],
  ])('%s: at least %d right', (name, floor) => {
    expect(share(name)).toBeGreaterThanOrEqual(floor);
  });

  it('no trap is taken for a quantity', () => {
    const taken = loadCases('policygap.zh.traps').flatMap(({ text, must_not: traps = [] }) => {
      const { quantities } = readSentence(text, rules);
      return traps
        .filter((trap) => quantities.some(({ start, end }) => start < trap.end && trap.start < end))
        .map(({ surface }) => surface);
    });
    expect(taken).toEqual([]);
  });

  it('cn2an: every numeral without a unit is parsed', () => {
    const cases = loadCases('cn2an.zh.number').flatMap(({ text, expect: [wanted] }) =>
      wanted && !wanted.unit ? [{ text, value: wanted.value ?? NaN }] : [],
    );
    const wrong = cases.filter(({ text, value }) => Math.abs(Number(parseNumeral(text)) - value) > 1e-9 * Math.abs(value));
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
});
