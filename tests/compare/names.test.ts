import { describe, expect, it } from 'vitest';
import { findNearMetrics } from '../../src/compare/near-metrics.js';
import { loadRules, builtInRules } from '../../src/rules/load.js';
import { replaceAliases, replaceNearMetrics, readMetricNames } from '../../src/store/write-relations.js';
import type { Mention } from '../../src/model/mention.js';
import type { Said } from '../store/entries.js';
import { removeFoldersAfterEach } from '../store/folders.js';
import { promiseAndResult, storeOf, type Row } from './compare-store.js';

removeFoldersAfterEach();

const loaded = loadRules([builtInRules()]);
if (!loaded.ok) throw new Error('the rules have faults');
const { rules } = loaded;
const open = (...metrics: string[]) => metrics.map((metric) => ({ metric, known: 0 as const }));

describe('names that nearly agree', () => {
  it.each([
    ['技术转移转化中心', '技术转移中心', 'the names differ only in 转化'],
    ['高能级创新平台', '新增高能级创新平台', 'the names differ only in the verb: 新增'],
    ['新建概念验证中心', '建成概念验证中心', 'the names differ only in the verb: 新建'],
    ['省级产业园区', '产业园区', 'the names differ only in 省级'],
  ])('%s and %s are near, in both directions', (one, other, reason) => {
    const pairs = findNearMetrics(open(one, other), rules);
    expect(pairs.map(({ metric, near }) => [metric, near]).sort()).toEqual(
      [
        [one, other],
        [other, one],
      ].sort(),
    );
    expect(pairs[0]?.reason).toBe(reason);
  });

  it.each([
    ['4G基站数量', '5G基站数量'],
    ['5A级旅游景区', '旅游景区'],
    ['进口货物总量', '出口货物总量'],
    ['创新平台投资', '创新平台'],
    ['大型公园', '公园'],
  ])('%s and %s are not', (one, other) => {
    expect(findNearMetrics(open(one, other), rules)).toEqual([]);
  });

  it('of the catalogue are near to open ones by every name, never to one another', () => {
    const known = (metric: string) => ({ metric, known: 1 as const });
    const metrics = [known('high-tech-enterprises'), known('gdp'), known('gdp-per-capita'), ...open('省级高新技术企业')];
    expect(findNearMetrics(metrics, rules).map(({ metric, near }) => [metric, near])).toEqual([
      ['high-tech-enterprises', '省级高新技术企业'],
      ['省级高新技术企业', 'high-tech-enterprises'],
    ]);
  });
});

describe('in the comparisons', () => {
  const promise: Said = { metric: '技术转移转化中心', metricLabel: '技术转移转化中心', value: '7' };
  const result: Said = { metric: '技术转移中心', metricLabel: '技术转移中心', value: '8' };

  it('a near miss is offered with its reason, and decides nothing', () => {
    const store = storeOf(promiseAndResult(promise, result));
    replaceNearMetrics(store, findNearMetrics(readMetricNames(store), rules));
    expect(store.prepare<[], Row>('select * from comparisons').all()).toMatchObject([
      { status: 'possible', decided_by: 'the names differ only in 转化', result_value: 8, difference: null, if_same: 'met' },
    ]);
    store.close();
  });

  it('an alias merges the two, in the comparisons and over the years', () => {
    const store = storeOf(promiseAndResult(promise, result));
    replaceAliases(store, [{ alias: '技术转移转化中心', metric: '技术转移中心', rule: 'alias.mine' }], []);
    expect(store.prepare<[], Row>('select metric, metric_label, status from comparisons').all()).toEqual([
      { metric: '技术转移中心', metric_label: '技术转移转化中心', status: 'met' },
    ]);
    expect(store.prepare<[], Row>('select metric, value, target_value from year_over_year').all()).toEqual([
      { metric: '技术转移中心', value: 8, target_value: 7 },
    ]);
    store.close();
  });

  it('the yearly mean of several years answers no single year', () => {
    const growth: Said = { measure: 'growth', baseUnit: '%', unit: '%' };
    const word = (words: string): Mention => ({ kind: 'observation', start: 0, end: 1, value: words, rule: '(test)', parts: [] });
    const store = storeOf(promiseAndResult({ ...growth, value: '5' }, { ...growth, value: '5.7', trace: word('年均增长') }));
    const statuses = () => store.prepare<[], string>('select status from comparisons').pluck().all();
    expect(statuses()).toEqual(['met']);
    replaceAliases(store, [], [{ role: 'average-of-years', word: '年均' }]);
    expect(statuses()).toEqual(['unreported']);
    store.close();
  });

  it('what was begun answers no promise to complete, and what was completed does', () => {
    const told = (deed: string, more: Said = {}): Said => ({
      ...more,
      trace: { kind: 'observation', start: 0, end: 1, value: `${deed} (flow-verb)`, rule: '(test)', parts: [] },
    });
    const store = (fact: string) => storeOf(promiseAndResult(told('基本建成', { value: '480' }), told(fact, { value: '740' })));
    const words = [
      { role: 'deed-of-beginning', word: '开工' },
      { role: 'deed-of-completion', word: '建成' },
    ];
    for (const [fact, status] of [
      ['新开工', 'unreported'],
      ['建成', 'met'],
      ['筹集', 'met'],
    ] as const) {
      const opened = store(fact);
      replaceAliases(opened, [], words);
      expect(opened.prepare<[], string>('select status from comparisons').pluck().all()).toEqual([status]);
      opened.close();
    }
  });
});
