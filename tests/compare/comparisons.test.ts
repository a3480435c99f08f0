import { describe, expect, it } from 'vitest';
import type { Comparator } from '../../src/model/quantity.js';
import { createDocumentWriter } from '../../src/store/write-document.js';
import { entryOf, type Said } from '../store/entries.js';
import { removeFoldersAfterEach } from '../store/folders.js';
import { asOf, compared as compare, promiseAndResult, storeOf, target, type Row } from './compare-store.js';

removeFoldersAfterEach();

const compared = (documents: Parameters<typeof compare>[0], better = 'higher', tolerance?: string): readonly Row[] =>
  compare(documents, { better, tolerance });

describe('the comparator decides', () => {
  const cases: readonly (readonly [Comparator, string, string, string, string, string])[] = [
    ['>=', '100', '100', 'higher', 'met', 'fact >= target'],
    ['>=', '100', '99.9', 'higher', 'missed', 'fact >= target'],
    ['>', '100', '100', 'higher', 'missed', 'fact > target'],
    ['>', '100', '101', 'higher', 'met', ''],
    ['<=', '5.5', '5.5', 'higher', 'met', 'fact <= target'],
    ['<=', '5.5', '5.6', 'lower', 'missed', ''],
    ['<', '5.5', '5.5', 'lower', 'missed', 'fact < target'],
    ['=', '7', '7.1', 'higher', 'met', 'fact >= target'],
    ['=', '7', '6.9', 'higher', 'missed', ''],
    ['=', '7', '6.9', 'lower', 'met', 'fact <= target'],
    ['=', '7', '7.1', 'lower', 'missed', ''],
    ['=', '7', '7.4', 'none', 'met', 'rounds to target'],
    ['=', '7', '7.6', 'none', 'undecided', 'whether more or less is better is not known'],
    ['~', '7', '7.6', 'none', 'missed', 'does not round to target'],
    ['~', '7', '6.5', 'higher', 'met', 'rounds to target'],
    ['~', '7', '6.4', 'higher', 'missed', 'does not round to target'],
    ['~', '7.0', '6.9', 'higher', 'missed', ''],
    ['~', '7', '9', 'higher', 'met', 'better than target'],
    ['~', '7', '9', 'lower', 'missed', ''],
    ['~', '7', '5', 'lower', 'met', 'better than target'],
  ];
  it.each(cases)('%s %s with %s, better %s: %s', (comparator, value, result, better, status, rule) => {
    const promise = { comparator, value, measure: 'share' as const };
    const [row] = compared(promiseAndResult(promise, { value: result, measure: 'share' }), better);
    expect(row).toMatchObject({ status, ...(rule && { decided_by: rule }) });
  });

  it.each([
    ['3.5', 'higher', 'met', 'fact inside range'],
    ['5', 'higher', 'met', 'fact inside range'],
    ['6', 'higher', 'met', 'fact better than range'],
    ['6', 'lower', 'missed', 'fact outside range'],
    ['2', 'lower', 'met', 'fact better than range'],
    ['2', 'higher', 'missed', 'fact outside range'],
  ])('3 to 5 with %s, better %s: %s', (value, better, status, decided_by) => {
    const promise = { comparator: 'range' as const, value: '3', valueUpper: '5' };
    expect(compared(promiseAndResult(promise, { value }), better)).toMatchObject([{ status, decided_by, target_value_upper: 5 }]);
  });

  it('the metric may set how near is near enough', () => {
    expect(compared(promiseAndResult({ comparator: '~', value: '7' }, { value: '6.2' }), 'higher', '0.8')).toMatchObject([
      { status: 'met', decided_by: 'within 0.8 of target' },
    ]);
  });

  it('about means the unit as written, not the base unit', () => {
    const inYi = (value: string): Said => ({ value, unit: '亿元', baseValue: `${value.replace('.', '')}0000000`, baseUnit: '元' });
    const promise = { comparator: '~' as const, value: '17', unit: '亿元', baseValue: '1700000000', baseUnit: '元' };
    expect(compared(promiseAndResult(promise, inYi('16.6')))).toMatchObject([{ status: 'met', decided_by: 'rounds to target' }]);
  });

  it('a decrease is measured by its size', () => {
    const promise = { measure: 'growth' as const, value: '-3', comparator: '>=' as const };
    expect(compared(promiseAndResult(promise, { measure: 'growth', value: '-3.2' }))).toMatchObject([{ status: 'met', difference: -0.2 }]);
    expect(compared(promiseAndResult(promise, { measure: 'growth', value: '-2.5' }))).toMatchObject([{ status: 'missed' }]);
    expect(compared(promiseAndResult({ ...promise, comparator: '=' }, { measure: 'growth', value: '-3.2' }))).toMatchObject([
      { status: 'met' },
    ]);
  });

  it('more than 100 is more than 100', () => {
    expect(compared(promiseAndResult({ comparator: '>', value: '100' }, { comparator: '>', value: '100' }))).toMatchObject([
      { status: 'met' },
    ]);
  });

  it('the smaller rank is the better one', () => {
    const promise = { measure: 'rank' as const, value: '3' };
    expect(compared(promiseAndResult(promise, { measure: 'rank', value: '2' }))).toMatchObject([{ status: 'met' }]);
  });
});

describe('a row', () => {
  it('carries both quotes, both documents, difference and ratio', () => {
    expect(compared(promiseAndResult({ value: '7', quote: '目标。' }, { value: '7.1', quote: '结果。' }))).toEqual([
      expect.objectContaining({
        metric: 'gdp',
        metric_label: '地区生产总值',
        measure: 'flow',
        region: '甲市',
        base_unit: '家',
        year: 2024,
        comparator: '=',
        target_value: 7,
        target_value_upper: null,
        result_value: 7.1,
        difference: 0.1,
        ratio: 1.014286,
        status: 'met',
        target_id: '2024.txt#0',
        result_id: '2025.txt#0',
        target_path: '2024.txt',
        result_path: '2025.txt',
        target_quote: '目标。',
        result_quote: '结果。',
        revised_to: null,
      }),
    ]);
  });

  it('has no ratio to nothing', () => {
    expect(compared(promiseAndResult({ value: '0', comparator: '<=' }, { value: '2' }))).toMatchObject([
      { status: 'missed', ratio: null, difference: 2 },
    ]);
  });

  it('is made for targets only', () => {
    expect(compared(promiseAndResult({ kind: 'provision' }, {}))).toEqual([]);
    expect(compared(promiseAndResult({ kind: 'proposal' }, {}))).toEqual([]);
    expect(compared(promiseAndResult({ year: undefined }, {}))).toEqual([]);
  });

  it('heeds reviews', () => {
    const store = storeOf(promiseAndResult({ value: '7' }, { value: '6' }));
    store.exec(`insert into reviews values ('2025.txt#0', 'corrected', '{"value": 8}', 'me', '2025-02-01', null)`);
    expect(store.prepare('select status, result_value from comparisons').all()).toEqual([{ status: 'met', result_value: 8 }]);
    store.close();
  });
});

describe('which fact answers', () => {
  it('the one of the latest document', () => {
    const rows = compared([
      ...promiseAndResult({ value: '7' }, { value: '6' }),
      { path: '2026.txt', issued: '2026-01-10', observations: [{ value: '7.5' }] },
      { path: '2024b.txt', issued: '2024-12-30', observations: [{ value: '1' }] },
    ]);
    expect(rows).toMatchObject([{ status: 'met', result_value: 7.5, result_path: '2026.txt' }]);
  });

  it('in one document the one without doubts, then the first', () => {
    const [promise] = promiseAndResult({ value: '7' }, {});
    const observations = [{ value: '1', doubts: ['period-from-document'] }, { value: '8' }, { value: '2' }];
    expect(compared([promise!, { path: '2025.txt', issued: '2025-01-12', observations }])).toMatchObject([{ result_value: 8 }]);
  });

  it('one of an earlier document never', () => {
    const rows = compared([
      { path: 'a.txt', issued: '2024-06-01', observations: [target()] },
      { path: 'b.txt', issued: '2024-05-01', observations: [{ value: '5' }] },
    ]);
    expect(rows).toMatchObject([{ status: 'pending', result_id: null }]);
  });

  it('the same document counts, told in retrospect', () => {
    const observations = [target({ value: '7', measure: 'growth' }), { value: '3.7', measure: 'growth' as const }];
    expect(compared([{ path: 'a.txt', issued: '2025-01-10', observations }])).toMatchObject([{ status: 'missed', result_value: 3.7 }]);
  });

  it('only of the same measure, metric, year and region', () => {
    const others: readonly Said[] = [{ measure: 'growth' }, { metric: 'other' }, { year: 2023 }, { region: '乙市' }];
    for (const other of others) expect(compared(promiseAndResult({}, other))).toMatchObject([{ status: 'unreported', result_id: null }]);
  });

  it('regions stay apart; no region is that of the document', () => {
    const rows = compared([
      { path: 'a1.txt', issued: '2024-01-10', observations: [target({ value: '7' })] },
      { path: 'b1.txt', issued: '2024-01-10', region: '乙市', observations: [target({ value: '7' })] },
      { path: 'a2.txt', issued: '2025-01-10', observations: [{ value: '8', region: '甲市' }] },
      { path: 'b2.txt', issued: '2025-01-10', region: '乙市', observations: [{ value: '6' }] },
    ]);
    expect(rows.map(({ region, status, result_path }) => [region, status, result_path])).toEqual([
      ['甲市', 'met', 'a2.txt'],
      ['乙市', 'missed', 'b2.txt'],
    ]);
  });

  it('no region meets no region', () => {
    const store = storeOf([]);
    const write = createDocumentWriter(store);
    write(entryOf({ path: 'a.txt', issued: '2024-01-10', observations: [target()] }));
    write(entryOf({ path: 'b.txt', issued: '2025-01-10', observations: [{ value: '2' }] }));
    expect(store.prepare('select region, status from comparisons').all()).toEqual([{ region: null, status: 'met' }]);
    store.close();
  });

  it('a document of which only the year is known can answer', () => {
    const rows = compared([
      { path: 'a.txt', issued: '2024-03-10', observations: [target()] },
      { path: 'b.txt', year: 2024, observations: [{ value: '2' }] },
    ]);
    expect(rows).toMatchObject([{ status: 'met' }]);
  });

  it('a quarter answers no year, and a year no five-year plan', () => {
    const quarter = { value: '9', periodStart: '2024-10-01' };
    expect(compared(promiseAndResult({ value: '7' }, quarter))).toMatchObject([{ status: 'unreported' }]);
    const half = { value: '9', periodEnd: '2024-06-30', measure: 'growth' as const };
    expect(compared(promiseAndResult({ value: '7', measure: 'growth' }, half))).toMatchObject([{ status: 'unreported' }]);
    expect(compared(promiseAndResult({ value: '7', periodStart: '2020-01-01' }, { value: '9' }))).toMatchObject([{ status: 'unreported' }]);
  });
});

describe('without a final result', () => {
  it('is pending until a document of the region is later than the due date', () => {
    const promise = { path: 'a.txt', issued: '2024-01-10', observations: [target({ year: 2026 })] };
    expect(compared([promise])).toMatchObject([{ status: 'pending', decided_by: 'not due: 2026-12-31' }]);
    const elsewhere = { path: 'b.txt', issued: '2027-01-10', region: '乙市' };
    expect(compared([promise, elsewhere])).toMatchObject([{ status: 'pending' }]);
    const later = { path: 'c.txt', issued: '2027-01-10' };
    expect(compared([promise, later])).toMatchObject([{ status: 'unreported', decided_by: 'no fact in documents up to 2027-01-10' }]);
  });

  it('says that the fact is told in another unit', () => {
    expect(compared(promiseAndResult({}, { baseUnit: '个' }))).toMatchObject([
      { status: 'unmatched_unit', result_base_unit: '个', decided_by: 'fact is told in 个', difference: null, ratio: null },
    ]);
  });

  it.each([
    ['1400', 'on_track', 'share reached >= share of time gone'],
    ['400', 'behind', 'share reached < share of time gone'],
    ['1600', 'on_track', 'fact > target before it is due'],
  ])('%s of more than 1500 two years into three is %s', (value, status, decided_by) => {
    const rows = compared([
      { path: 'a.txt', issued: '2023-12-31', observations: [target(asOf('2026-12-31', { value: '1500', comparator: '>' }))] },
      { path: 'b.txt', issued: '2026-02-01', observations: [asOf('2025-12-31', { value })] },
    ]);
    expect(rows).toMatchObject([{ status, decided_by, time_share: 0.666971, result_date: '2025-12-31' }]);
  });

  it('what holds on the day of the promise is no progress', () => {
    const observations = [target(asOf('2026-12-31', { value: '1500' })), asOf('2024-06-26', { value: '1400' })];
    expect(compared([{ path: 'a.txt', issued: '2024-06-26', observations }])).toMatchObject([{ status: 'pending', result_id: null }]);
  });

  it('half a year of a flow is set beside the time gone', () => {
    const rows = compared([
      { path: 'a.txt', issued: '2024-01-01', observations: [target({ value: '100' })] },
      { path: 'b.txt', issued: '2024-07-10', observations: [{ value: '60', periodEnd: '2024-06-30' }] },
    ]);
    expect(rows).toMatchObject([{ status: 'on_track', ratio: 0.6 }]);
  });

  it('what should fall is not behind before it is due', () => {
    const rows = (value: string): readonly Row[] =>
      compared(
        [
          { path: 'a.txt', issued: '2023-12-31', observations: [target(asOf('2026-12-31', { value: '50', measure: 'share' }))] },
          { path: 'b.txt', issued: '2026-02-01', observations: [asOf('2025-12-31', { value, measure: 'share' })] },
        ],
        'lower',
      );
    expect(rows('60')).toMatchObject([{ status: 'pending', result_value: 60 }]);
    expect(rows('45')).toMatchObject([{ status: 'on_track' }]);
  });
});

describe('revisions', () => {
  it('keep the first row and name the next number', () => {
    const rows = compared([
      { path: 'a.txt', issued: '2023-01-10', observations: [target({ value: '7' })] },
      { path: 'b.txt', issued: '2024-01-10', observations: [target({ value: '6' })] },
      { path: 'c.txt', issued: '2025-01-10', observations: [{ value: '6.5' }] },
    ]);
    expect(rows.map(({ target_path, status, revised_to, revision_id }) => [target_path, status, revised_to, revision_id])).toEqual([
      ['a.txt', 'missed', 6, 'b.txt#0'],
      ['b.txt', 'met', null, null],
    ]);
  });

  it('are not the same number again, nor a yearly rate beside that of a plan', () => {
    const again = compared([
      { path: 'a.txt', issued: '2023-01-10', observations: [target({ value: '7' })] },
      { path: 'b.txt', issued: '2024-01-10', observations: [target({ value: '7' }), target({ value: '5', periodStart: '2020-01-01' })] },
    ]);
    expect(again.map(({ revised_to }) => revised_to)).toEqual([null, null, null]);
  });
});
