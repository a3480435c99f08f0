import { describe, expect, it } from 'vitest';
import type { Comparator } from '../../src/model/quantity.js';
import type { Said } from '../store/entries.js';
import { removeFoldersAfterEach } from '../store/folders.js';
import { asOf, compared, promiseAndResult, target } from './compare-store.js';

removeFoldersAfterEach();

describe('a fact that is no plain number', () => {
  it.each<[Comparator, string, Comparator, string, string]>([
    ['>=', '1500', '>', '1400', 'undecided'],
    ['>=', '1500', '>', '1500', 'met'],
    ['>=', '1500', '<', '1500', 'missed'],
    ['>=', '1500', '~', '1500', 'undecided'],
    ['>=', '1500', '~', '1510', 'met'],
    ['<=', '5', '>', '5', 'missed'],
    ['<=', '5', '<', '5', 'met'],
    ['<=', '5', '>=', '5', 'undecided'],
    ['~', '3', '~', '3', 'met'],
    ['>', '100', '>=', '100', 'undecided'],
  ])('%s %s with %s %s is %s', (comparator, value, told, result, status) => {
    const [row] = compared(promiseAndResult({ comparator, value }, { comparator: told, value: result }));
    expect(row).toMatchObject({ status });
  });

  it('says why nothing is decided', () => {
    expect(compared(promiseAndResult({ comparator: '>=', value: '1500' }, { comparator: '>', value: '1400' }))).toMatchObject([
      { decided_by: 'fact is told as > 1400, which may lie on either side of the target', if_same: 'undecided' },
    ]);
  });
});

describe('verdicts that are withheld', () => {
  const promise = { path: 'a.txt', issued: '2024-01-10', observations: [target({ value: '7' })] };

  it('facts of one document that disagree about the promise', () => {
    const told = (values: readonly string[]): Said[] => values.map((value) => ({ value }));
    const later = (values: readonly string[]) => ({ path: 'b.txt', issued: '2025-01-10', observations: told(values) });
    expect(compared([promise, later(['8', '6'])])).toMatchObject([
      { status: 'undecided', decided_by: '2 facts of one document disagree: 6 to 8' },
    ]);
    expect(compared([promise, later(['8', '9'])])).toMatchObject([{ status: 'met', result_value: 8 }]);
  });

  it('a bound beside a number is no disagreement', () => {
    const later = (...told: readonly Said[]) => ({ path: 'b.txt', issued: '2025-01-10', observations: told });
    for (const order of [0, 1]) {
      const told: readonly Said[] = [{ value: '8' }, { value: '6', comparator: '>=' }];
      expect(compared([promise, later(...(order === 0 ? told : [...told].reverse()))])).toMatchObject([{ status: 'met', result_value: 8 }]);
    }
  });

  it('the level from which the sentence of the promise sets out', () => {
    const quote = 'I will reduce the fees to $90, down from $150 today.';
    const level = asOf('2024-12-31', { measure: 'price', value: '150', quote });
    const told = (fact: Said) =>
      compared([{ path: 'a.txt', year: 2024, observations: [target({ measure: 'price', comparator: '<=', value: '90', quote }), fact] }]);
    expect(told(level)).toMatchObject([{ status: 'pending', result_id: null }]);
    expect(told({ ...level, quote: 'The fees were $150.' })).toMatchObject([{ status: 'missed', result_value: 150 }]);
  });

  it('a fact whose region is uncertain is only possible, and gives way to one that is certain', () => {
    const doubtful: Said = { value: '8', doubts: ['region-uncertain'] };
    expect(compared([promise, { path: 'b.txt', issued: '2025-01-10', observations: [doubtful] }])).toMatchObject([
      { status: 'possible', decided_by: 'doubt: region-uncertain', if_same: 'met' },
    ]);
    expect(compared([promise, { path: 'b.txt', issued: '2025-01-10', observations: [doubtful, { value: '6' }] }])).toMatchObject([
      { status: 'missed', result_value: 6 },
    ]);
  });

  it('a plain share whose better side nobody knows', () => {
    const share = { measure: 'share' as const, metric: '达标率', value: '60' };
    expect(compared(promiseAndResult(share, { ...share, value: '61' }))).toMatchObject([{ status: 'undecided' }]);
    expect(compared(promiseAndResult({ ...share, comparator: '>=' }, { ...share, value: '61' }))).toMatchObject([{ status: 'met' }]);
  });

  it('a fact of before the due day, though later documents had the time to tell', () => {
    const rows = compared([
      { path: 'a.txt', issued: '2023-12-31', observations: [target(asOf('2024-12-31', { value: '1500' }))] },
      { path: 'b.txt', issued: '2024-07-01', observations: [asOf('2024-06-30', { value: '1400' })] },
      { path: 'c.txt', issued: '2025-02-01' },
    ]);
    expect(rows).toMatchObject([
      { status: 'undecided', decided_by: 'told of 2024-06-30 only, before it was due, in documents up to 2025-02-01' },
    ]);
  });

  it('never rest on a provision or a proposal', () => {
    for (const kind of ['provision', 'proposal'] as const)
      expect(compared(promiseAndResult({}, { kind, value: '9' }))).toMatchObject([{ status: 'unreported', result_id: null }]);
  });
});

describe('a level told after the due day', () => {
  const rows = (day: string, measure: 'stock' | 'share' = 'stock') =>
    compared([
      { path: 'a.txt', issued: '2023-12-31', observations: [target(asOf('2024-12-31', { value: '1500', measure }))] },
      { path: 'b.txt', issued: '2025-12-31', observations: [asOf(day, { value: '1600', measure })] },
    ]);

  it('answers within three months, with its day', () => {
    expect(rows('2025-02-10')).toMatchObject([{ status: 'met', decided_by: 'fact >= target, told of 2025-02-10' }]);
  });

  it('decides nothing later on, and the share of another year is no answer', () => {
    expect(rows('2025-11-30')).toMatchObject([{ status: 'undecided', result_value: 1600 }]);
    expect(rows('2025-11-30', 'share')).toMatchObject([{ status: 'unreported', result_value: null }]);
  });
});

describe('progress', () => {
  it('is the share of the way from where the promise set out', () => {
    const row = (value: string) =>
      compared([
        {
          path: 'a.txt',
          issued: '2023-12-31',
          observations: [target(asOf('2026-12-31', { value: '1500' })), asOf('2023-12-31', { value: '1400' })],
        },
        { path: 'b.txt', issued: '2026-02-01', observations: [asOf('2025-12-31', { value })] },
      ]);
    expect(row('1440')).toMatchObject([{ status: 'behind', progress: 0.4, baseline_value: 1400, time_share: 0.666971 }]);
    expect(row('1480')).toMatchObject([{ status: 'on_track', progress: 0.8 }]);
  });

  it('is known for what should fall, too', () => {
    const share = (day: string, value: string): Said => asOf(day, { value, measure: 'share' });
    const documents = (value: string) => [
      { path: 'a.txt', issued: '2023-12-31', observations: [target(share('2026-12-31', '50')), share('2023-12-31', '60')] },
      { path: 'b.txt', issued: '2026-02-01', observations: [share('2025-12-31', value)] },
    ];
    expect(compared(documents('52'), { better: 'lower' })).toMatchObject([{ status: 'on_track', progress: 0.8 }]);
    expect(compared(documents('58'), { better: 'lower' })).toMatchObject([{ status: 'behind', progress: 0.2 }]);
  });

  const plan = {
    path: 'plan.txt',
    issued: '2021-03-01',
    observations: [target({ year: 2025, value: '500', periodStart: '2021-01-01', periodEnd: '2025-12-31' })],
  };
  const yearly = (year: number, value: string) => ({ path: `${year}.txt`, issued: `${year + 1}-01-20`, observations: [{ year, value }] });

  it('of a flow over five years is the sum of the years told, without a gap', () => {
    expect(compared([plan, yearly(2021, '110'), yearly(2022, '120')])).toMatchObject([
      { status: 'on_track', result_value: 230, progress: 0.46, decided_by: 'share reached >= share of time gone, sum of 2 years' },
    ]);
    expect(compared([plan, yearly(2021, '110'), yearly(2023, '120')])).toMatchObject([{ result_value: 110, result_date: '2021-12-31' }]);
    const all = [2021, 2022, 2023, 2024, 2025].map((year) => yearly(year, '110'));
    expect(compared([plan, ...all])).toMatchObject([{ status: 'met', result_value: 550, decided_by: 'fact >= target, sum of 5 years' }]);
  });

  it('of a flow over five years needs a last year that was told after the promise; the years before it may be older', () => {
    const late = { ...plan, issued: '2022-06-01' };
    expect(compared([late, yearly(2021, '110')])).toMatchObject([{ status: 'pending', result_value: null, result_id: null }]);
    expect(compared([late, yearly(2021, '110'), yearly(2022, '120')])).toMatchObject([
      { status: 'on_track', result_value: 230, result_id: '2022.txt#0', decided_by: 'share reached >= share of time gone, sum of 2 years' },
    ]);
  });

  it('of a flow over five years takes the figure that a document tells before any sum', () => {
    const told = { path: '2024.txt', issued: '2025-01-20', observations: [{ year: 2024, value: '390', periodStart: '2021-01-01' }] };
    expect(compared([plan, yearly(2021, '110'), told])).toMatchObject([{ status: 'behind', result_value: 390, ratio: 0.78 }]);
  });
});

describe('numbers that are told again', () => {
  it('the later document leads, and the number told first stays beside it', () => {
    const rows = compared([
      ...promiseAndResult({ value: '7' }, { value: '7.2' }),
      { path: '2026.txt', issued: '2026-01-10', observations: [{ value: '6.9' }] },
    ]);
    expect(rows).toMatchObject([
      { status: 'missed', result_value: 6.9, first_result_value: 7.2, first_result_id: '2025.txt#0', restated_by: -0.3 },
    ]);
  });

  it('a rounder number is no other number', () => {
    const rows = compared([
      ...promiseAndResult({ value: '7' }, { value: '7.24' }),
      { path: '2026.txt', issued: '2026-01-10', observations: [{ value: '7.2' }] },
    ]);
    expect(rows).toMatchObject([{ result_value: 7.2, restated_by: null }]);
  });

  it('a promise that is stated twice names its first statement', () => {
    const rows = compared([
      { path: 'a.txt', issued: '2024-01-10', observations: [target({ value: '7' }), target({ value: '7' }), target({ value: '8' })] },
    ]);
    expect(rows.map(({ repeats_id }) => repeats_id)).toEqual([null, 'a.txt#0', null]);
  });
});
