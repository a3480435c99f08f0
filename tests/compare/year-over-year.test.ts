import { describe, expect, it } from 'vitest';
import type { Said } from '../store/entries.js';
import { removeFoldersAfterEach } from '../store/folders.js';
import { storeOf, target, type GdpRule } from './compare-store.js';

removeFoldersAfterEach();

describe('year over year', () => {
  it('sets a year beside the one before, and marks gaps', () => {
    const documents = [
      { path: 'a.txt', issued: '2022-01-10', observations: [{ year: 2021, value: '80' }] },
      {
        path: 'b.txt',
        issued: '2024-01-10',
        observations: [{ year: 2023, value: '100', quote: '一百。' }, target({ year: 2024, value: '110', comparator: '>=' })],
      },
      {
        path: 'c.txt',
        issued: '2025-01-10',
        observations: [
          { year: 2024, value: '112.5' },
          { year: 2024, value: '30', periodStart: '2024-10-01' },
        ],
      },
      { path: 'd.txt', issued: '2025-06-10', observations: [{ year: 2024, value: '112' }] },
    ];
    const store = storeOf(documents);
    expect(
      store
        .prepare(
          'select year, value, previous_value, gap, change, change_percent, target_value, target_comparator, facts_told, path, quote from year_over_year order by year',
        )
        .all(),
    ).toEqual([
      {
        year: 2021,
        value: 80,
        previous_value: null,
        gap: 0,
        change: null,
        change_percent: null,
        target_value: null,
        target_comparator: null,
        facts_told: 1,
        path: 'a.txt',
        quote: '句子0。',
      },
      {
        year: 2023,
        value: 100,
        previous_value: null,
        gap: 1,
        change: null,
        change_percent: null,
        target_value: null,
        target_comparator: null,
        facts_told: 1,
        path: 'b.txt',
        quote: '一百。',
      },
      {
        year: 2024,
        value: 112,
        previous_value: 100,
        gap: 0,
        change: 12,
        change_percent: 12,
        target_value: 110,
        target_comparator: '>=',
        facts_told: 2,
        path: 'd.txt',
        quote: '句子0。',
      },
    ]);
    store.close();
  });

  it('gives the change of a share in points only', () => {
    const share = (year: number, value: string): Said => ({ year, value, measure: 'share' });
    const store = storeOf([{ path: 'a.txt', issued: '2025-01-10', observations: [share(2023, '60'), share(2024, '62.3')] }]);
    expect(store.prepare('select change, change_percent from year_over_year where year = 2024').all()).toEqual([
      { change: 2.3, change_percent: null },
    ]);
    store.close();
  });
});

describe('growth that is stated', () => {
  const level = (year: number, value: string, said: Said = {}): Said => ({ year, value, ...said });
  const growth = (value: string, said: Said = {}): Said => ({ year: 2024, value, measure: 'growth', unit: '%', baseUnit: '%', ...said });
  const checked = (observations: readonly Said[], rule: GdpRule = {}) => {
    const store = storeOf([{ path: 'a.txt', issued: '2025-01-10', observations }], rule);
    const row = store
      .prepare("select stated_growth, growth_difference, growth_disagrees from year_over_year where year = 2024 and measure = 'flow'")
      .get();
    store.close();
    return row;
  };

  it('agrees where rounding explains the difference', () => {
    expect(checked([level(2023, '100.0'), level(2024, '112.5'), growth('12.5')])).toEqual({
      stated_growth: 12.5,
      growth_difference: 0,
      growth_disagrees: 0,
    });
    expect(checked([level(2023, '100'), level(2024, '112'), growth('12.6')])).toMatchObject({ growth_disagrees: 0 });
    expect(checked([level(2023, '100.0'), level(2024, '112.0'), growth('12.6')])).toMatchObject({
      growth_difference: -0.6,
      growth_disagrees: 1,
    });
  });

  it('in constant prices, or of a bound, is never called wrong', () => {
    const values = [level(2023, '100.0'), level(2024, '112.0'), growth('5.2')];
    expect(checked(values, { growth: 'real' })).toMatchObject({ growth_difference: 6.8, growth_disagrees: null });
    expect(checked([level(2023, '100.0'), level(2024, '112.0', { comparator: '>' }), growth('5.2')])).toMatchObject({
      growth_disagrees: null,
    });
  });
});

it('a year for which only a target is stated has a row without a value', () => {
  const store = storeOf([
    { path: 'a.txt', issued: '2024-01-10', observations: [level2023(), target({ year: 2024, value: '110', quote: '目标。' })] },
  ]);
  expect(store.prepare('select year, value, target_value, facts_told, quote, path from year_over_year order by year').all()).toEqual([
    { year: 2023, value: 100, target_value: null, facts_told: 1, quote: '句子0。', path: 'a.txt' },
    { year: 2024, value: null, target_value: 110, facts_told: 0, quote: '目标。', path: 'a.txt' },
  ]);
  store.close();
});

it('a number that a later document tells otherwise stays beside the one that leads', () => {
  const told = (path: string, issued: string, value: string) => ({ path, issued, observations: [{ ...level2023(), value }] });
  const store = storeOf([told('a.txt', '2024-01-10', '100'), told('b.txt', '2025-01-10', '103')]);
  expect(store.prepare('select value, first_value, restated_by, facts_told from year_over_year').all()).toEqual([
    { value: 103, first_value: 100, restated_by: 3, facts_told: 2 },
  ]);
  store.close();
});

function level2023(): Said {
  return { year: 2023, value: '100' };
}
