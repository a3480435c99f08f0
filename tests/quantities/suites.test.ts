import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseNumeral } from '../../src/language/zh/numerals.js';
import type { Quantity } from '../../src/model/quantity.js';
import { quantityRules, readSentence } from './quantity-rules.js';

interface Expected {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
}

interface Case {
  readonly text: string;
  readonly expect: readonly Expected[];
  readonly must_not?: readonly Expected[];
}

const SUITES = fileURLToPath(new URL('../../../shared/suites/', import.meta.url));
/** How many of the suite's unit one of our base unit is. */
const SIZES: Readonly<Record<string, number>> = { 平方公里: 1e6, 公里: 1e3, 公顷: 1e4, Cent: 0.01 };
const PER_CENT: Readonly<Record<string, number>> = { '‰': 0.1, '‱': 0.01 };
const rules = quantityRules();

function load(name: string): readonly Case[] {
  return readFileSync(`${SUITES}${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);
}

function isNear(value: number, expected: number): boolean {
  return Math.abs(value - expected) <= 1e-5 * Math.abs(expected) + 1e-12;
}

function isRight(quantity: Quantity | undefined, wanted: Expected): boolean {
  if (!quantity) return false;
  const size = (SIZES[wanted.unit ?? ''] ?? 1) / (wanted.unit === '%' ? (PER_CENT[quantity.baseUnit] ?? 1) : 1);
  const value = Number(quantity.baseValue) / size;
  const upper = quantity.baseUpper === undefined ? undefined : Number(quantity.baseUpper) / size;
  if (wanted.value !== undefined) return isNear(value, wanted.value);
  if (wanted.min !== undefined && wanted.max !== undefined)
    return isNear(value, wanted.min) && upper !== undefined && isNear(upper, wanted.max);
  if (wanted.min !== undefined) return isNear(value, wanted.min) && quantity.comparator.startsWith('>');
  return wanted.max !== undefined && isNear(value, wanted.max) && quantity.comparator.startsWith('<');
}

function share(name: string): number {
  const outcomes = load(name).flatMap(({ text, expect: wanted }) => {
    const { quantities } = readSentence(text, rules);
    return wanted.map((one) =>
      isRight(
        quantities.find(({ start, end }) => start < one.end && one.start < end),
        one,
      ),
    );
  });
  const right = outcomes.filter(Boolean).length;
  process.stdout.write(`${name}: ${right} of ${outcomes.length}\n`);
  return right / outcomes.length;
}

describe.skipIf(!existsSync(SUITES))('suites in ../shared (skipped where the folder is absent)', () => {
  it.each([
    ['policygap.zh.quantity', 0.96],
    ['recognizers.zh.percent', 0.55],
    ['recognizers.zh.currency', 0.66],
    ['duckling.zh.money', 0.2],
    ['jionlp.zh.money', 0.68],
  ])('%s: at least %d right', (name, floor) => {
    expect(share(name)).toBeGreaterThanOrEqual(floor);
  });

  it('no trap is taken for a quantity', () => {
    const taken = load('policygap.zh.traps').flatMap(({ text, must_not: traps = [] }) => {
      const { quantities } = readSentence(text, rules);
      return traps
        .filter((trap) => quantities.some(({ start, end }) => start < trap.end && trap.start < end))
        .map(({ surface }) => surface);
    });
    expect(taken).toEqual([]);
  });

  it('cn2an: every numeral without a unit is parsed', () => {
    const cases = load('cn2an.zh.number').flatMap(({ text, expect: [wanted] }) =>
      wanted && !wanted.unit ? [{ text, value: wanted.value ?? NaN }] : [],
    );
    expect(cases.filter(({ text, value }) => !isNear(Number(parseNumeral(text)), value)).map(({ text }) => text)).toEqual([]);
  });
});
