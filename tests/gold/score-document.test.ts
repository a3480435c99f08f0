import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/model/observation.js';
import { findBelowFloor } from './floors.js';
import { locateQuote } from './read-expected.js';
import type { Expected } from './read-expected.js';
import { scoreDocument, scoreOf } from './score-document.js';

const TEXT = '全年新增高新技术企业30家，全市科技型中小企业突破1.2万家，研发投入下降2.5%。';

const expected: Expected = {
  path: 'a.txt',
  quote: '高新技术企业«30家»',
  kind: ['fact'],
  metric: '高新技术企业',
  metric_wide: '高新技术企业',
  measure: ['flow', 'stock'],
  value: '30',
  value_upper: '',
  unit: '家',
  comparator: '=',
  year: ['2024', ''],
  optional: '',
};

const observation: Observation = {
  id: '1',
  kind: 'fact',
  metric: 'high-tech-enterprises',
  metricLabel: '高新技术企业',
  measure: 'flow',
  comparator: '=',
  value: '30',
  valueUpper: undefined,
  unit: '家',
  baseValue: '30',
  baseValueUpper: undefined,
  baseUnit: '家',
  year: 2024,
  periodStart: undefined,
  periodEnd: undefined,
  periodType: undefined,
  periodBasis: 'clause',
  region: undefined,
  quote: TEXT,
  section: '',
  page: undefined,
  catalogued: true,
  doubts: [],
  trace: { kind: 'observation', value: '', rule: '(test)', parts: [], start: 10, end: 13 },
  ...locateQuote(TEXT, expected.quote),
};

const score = (gold: Partial<Expected>, told: Partial<Observation>) => {
  const row = { ...expected, ...gold };
  return scoreOf(scoreDocument([{ expected: row, span: locateQuote(TEXT, row.quote) }], [{ ...observation, ...told }]));
};

describe('scoring a sample', () => {
  it('counts a row that is right in kind, metric and year', () => {
    expect(score({}, {})).toEqual({ detection: 1, record: 1 });
    expect(score({}, { year: undefined })).toEqual({ detection: 1, record: 1 });
    expect(score({}, { measure: 'rank', comparator: '~' })).toEqual({ detection: 1, record: 1 });
  });

  it.each([{ kind: 'target' as const }, { metricLabel: '企业' }, { metricLabel: '高新技术企业和小巨人企业' }, { year: 2023 }])(
    'sees the wrong field in %o',
    (told) => {
      expect(score({}, told)).toEqual({ detection: 1, record: 0 });
    },
  );

  it('misses a number with another value, unit or place', () => {
    expect(score({}, { value: '31' }).detection).toBe(0);
    expect(score({}, { unit: '个' }).detection).toBe(0);
    expect(score({}, { start: 0, end: 2 }).detection).toBe(0);
  });

  it('takes a value in another scale for the same', () => {
    const gold = { quote: '企业突破«1.2万家»', value: '1.2', unit: '万家', metric: '科技型中小企业', metric_wide: '全市科技型中小企业' };
    const told = { ...locateQuote(TEXT, gold.quote), value: '12000', unit: '家', metricLabel: '科技型中小企业' };
    expect(score(gold, told)).toEqual({ detection: 1, record: 1 });
  });

  it('asks for the sign of a decrease', () => {
    const gold = { quote: '研发投入下降«2.5%»', value: '-2.5', unit: '%', metric: '研发投入', metric_wide: '研发投入' };
    const place = locateQuote(TEXT, gold.quote);
    expect(score(gold, { ...place, value: '2.5', unit: '%', metricLabel: '研发投入' }).detection).toBe(0);
    expect(score(gold, { ...place, value: '-2.5', unit: '%', metricLabel: '研发投入' }).record).toBe(1);
  });

  it('lets an optional row cost nothing, found or missed', () => {
    const optional = { expected: { ...expected, optional: 'yes' as const }, span: locateQuote(TEXT, expected.quote) };
    expect(scoreDocument([optional], [observation])).toMatchObject({ expected: 0, told: 0 });
    expect(scoreDocument([optional], [])).toMatchObject({ expected: 0, told: 0 });
  });

  it('finds a quote only where it stands once', () => {
    expect(() => locateQuote('3家，3家', '«3家»')).toThrow('exactly once');
    expect(locateQuote('新增3家', '增«3家»')).toEqual({ start: 2, end: 4 });
  });

  it('tells every figure under its floor', () => {
    const floors = { a: { detection: 0.9, record: 0.8 }, b: { detection: 0.1, record: 0.1 } };
    expect(findBelowFloor({ a: { detection: 0.8996, record: 0.7 } }, floors)).toEqual([
      'a: record F1 0.700 is under its floor of 0.8',
      'b was not scored',
    ]);
  });
});
