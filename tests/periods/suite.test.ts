import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { PeriodMention } from '../../src/model/period.js';
import { shiftDay } from '../../src/periods/calendar.js';
import { findPeriods } from '../../src/periods/find-periods.js';
import { oneSentence, readPeriodRules } from './read-rules.js';

interface Reading {
  readonly from?: string;
  readonly to?: string;
  readonly asof?: string;
}
interface Expected extends Reading {
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly alts?: readonly Reading[];
}
interface Case {
  readonly id: string;
  readonly text: string;
  readonly reference_date: string;
  readonly expect: readonly Expected[];
}

const SUITES = fileURLToPath(new URL('../../../shared/suites/', import.meta.url));
const FLOOR = 0.9;

/** Cases that we read otherwise on purpose. */
const DIFFERENCES: Readonly<Record<string, string>> = {
  'policygap.zh.time.0031': 'both our days belong to the period: three years from today on begin tomorrow and end on this day',
  'policygap.zh.time.0032': 'the same for 未来五年',
  'policygap.zh.time.0033': 'the same for 近三年, which begins the day after',
};

function agrees({ period: { first, last, type }, relative }: PeriodMention, { from, to, asof }: Reading): boolean {
  if (asof !== undefined) return type === 'as_of' && last === asof;
  const sameEnd = to === undefined || shiftDay(last, { amount: 1, unit: 'd' }) === to || (relative && last === to);
  return sameEnd && (from === undefined ? type === 'as_of' : first === from);
}

function readSuite(name: string): readonly (readonly [Case, boolean])[] {
  const rules = readPeriodRules();
  const cases = readFileSync(`${SUITES}${name}.jsonl`, 'utf8').trim().split('\n');
  return cases.map((line) => {
    const one = JSON.parse(line) as Case;
    const issued = one.reference_date.slice(0, 10);
    const mentions = findPeriods([oneSentence(one.text)], rules, { issued, year: Number(issued.slice(0, 4)) }).flat();
    const right = one.expect.every((expected) =>
      mentions.some(
        (mention) =>
          mention.start === expected.start &&
          mention.end === expected.end &&
          [expected, ...(expected.alts ?? [])].some((reading) => agrees(mention, reading)),
      ),
    );
    return [one, right] as const;
  });
}

describe.skipIf(!existsSync(SUITES))('suites of ../shared (skipped where it is absent)', () => {
  it('policygap.zh.time: all but the told differences', () => {
    const results = readSuite('policygap.zh.time');
    const wrong = results.filter(([, right]) => !right).map(([{ id }]) => id);
    expect(1 - wrong.length / results.length).toBeGreaterThanOrEqual(FLOOR);
    expect(wrong).toEqual(Object.keys(DIFFERENCES));
  });

  it('recognizers.zh.dateperiod: no fewer than before are read alike', () => {
    const results = readSuite('recognizers.zh.dateperiod');
    expect(results.filter(([, right]) => right).length).toBeGreaterThanOrEqual(16);
  });
});
