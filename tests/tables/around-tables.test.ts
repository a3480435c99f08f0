import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline.js';
import { deepFreeze } from '../invariants/deep-freeze.js';
import { findFaults } from '../invariants/find-faults.js';
import { findUntoldNumbers } from '../invariants/find-untold-numbers.js';
import { buildDocument, type Part } from './build-document.js';
import { COMMUNIQUE, doubtsOf, PLAN, readParts, rules, showTables } from './read-parts.js';

const TABLE = [
  ['指标', '2020年', '2025年'],
  ['高新技术企业（家）', '1126', '2400'],
  ['研发人员（万人）', '1.2', '3'],
];

describe('a number of a table', () => {
  it('is quoted with its caption, label and head, and has the tree of how it was read', () => {
    const { observations } = readParts([...PLAN, '表1 主要指标', TABLE]);
    expect(observations[0]).toMatchObject({
      quote: '表1 主要指标 | 高新技术企业（家） | 2020年 | 1126',
      section: '发展目标',
      periodBasis: 'clause',
    });
    const { trace } = observations[0] ?? {};
    expect(trace).toMatchObject({ kind: 'table-cell', value: 'fact' });
    expect(trace?.parts.map(({ kind }) => kind)).toEqual(['quantity', 'row', 'column', 'metric', 'unit', 'measure', 'kind', 'period']);
  });

  it.each([
    [
      '',
      [
        ['指标', '单位', '2020年'],
        ['高新技术企业', '家', '12'],
        ['孵化器', '个', '3'],
      ],
    ],
    [
      'unit-from-header',
      [
        ['指标', '2020年（家）'],
        ['高新技术企业', '12'],
        ['科技型中小企业', '3'],
      ],
    ],
    [
      'unit-from-caption',
      [
        '单位：家',
        [
          ['指标', '2020年'],
          ['高新技术企业', '12'],
          ['科技型中小企业', '3'],
        ],
      ],
    ],
    [
      'unit-unknown',
      [
        ['指标', '2020年'],
        ['高新技术企业', '12'],
        ['科技型中小企业', '3'],
      ],
    ],
    [
      'period-from-caption',
      [
        '表1 2020年企业情况',
        [
          ['指标', '数量'],
          ['高新技术企业（家）', '12'],
          ['科技型中小企业（家）', '3'],
        ],
      ],
    ],
    [
      'period-from-document',
      [
        ['指标', '数量'],
        ['高新技术企业（家）', '12'],
        ['科技型中小企业（家）', '3'],
      ],
    ],
  ])('has the doubt %s where that is what its row and column leave open', (doubt, given) => {
    const parts = (typeof given[0] === 'string' ? given : [given]) as readonly Part[];
    expect(doubtsOf([...COMMUNIQUE, ...parts])).toBe(doubt);
  });

  it('that became nothing is told with the reason', () => {
    const table = [...TABLE, ['', '88', '99']];
    const unread = readParts([...PLAN, table]).unread.filter(({ code }) => code.startsWith('table'));
    expect(unread.map(({ text, code, because }) => `${text} ${code}: ${because}`)).toEqual([
      '88 table-cell: its row has no label',
      '99 table-cell: its row has no label',
    ]);
  });

  it('is no number of a text: table words make no sentences, but cells of prose do', () => {
    const table = [
      ['指标', '2020年', '2025年', '主要任务'],
      ['高新技术企业（家）', '1126', '2400', '到2025年，建成孵化器30家。新增研发机构12家。'],
      ['科技型中小企业（家）', '4315', '9000', '增长一倍'],
    ];
    const { document, sentences, observations } = readParts([...PLAN, table]);
    const [span] = document.tables;
    const inside = sentences.filter(({ start }) => span && span.start <= start && start < span.end);
    expect(inside.map(({ start, end }) => document.text.slice(start, end))).toEqual(['到2025年，建成孵化器30家。', '新增研发机构12家。']);
    expect(observations.map(({ metricLabel, value }) => `${metricLabel} ${value}`)).toContain('孵化器 30');
  });

  it('a table of words, or a frame around text, is text as before', () => {
    const frame = [['2024年新增高新技术企业30家。'], ['2024年新增科技型中小企业12家。']];
    const words = [
      ['任务', '内容', '责任单位'],
      ['培育企业', '2024年新增高新技术企业30家。', '市科技局'],
    ];
    expect(readParts(frame.map(([text]) => text ?? '')).observations.map(({ value }) => value)).toEqual(['30', '12']);
    expect(readParts([frame]).observations.map(({ value }) => value)).toEqual(['30', '12']);
    expect(readParts([words]).observations.map(({ value }) => value)).toEqual(['30']);
  });

  it('numbers side by side in cells that are read as text are no part of a name', () => {
    const table = [
      ['0', '指标', '指标', '—', '指标'],
      ['指标', '0.00', '1,234', '2.5[3]', '12家'],
    ];
    const { document, observations } = readParts([...COMMUNIQUE, table]);
    expect(observations.map(({ metricLabel, value }) => `${metricLabel} ${value}`)).toEqual(['指标 12']);
    expect(findFaults(document, observations)).toEqual([]);
  });
});

describe('a number alone in the labels', () => {
  it.each([
    ['1900', undefined],
    ['2015', 2015],
  ])('%s is a year only where statistics have it', (label, year) => {
    const rows = [
      ['指标', '指标', '—'],
      ['—', '指标', '0'],
      ['0', '指标', '0'],
      ['指标', label, '指标'],
      ['—', '指标', '0.00'],
    ];
    const { observations } = readParts([...COMMUNIQUE, '表1 2022年情况（单位：家）', rows]);
    expect(observations.some((one) => one.year === Number(label))).toBe(year !== undefined);
  });
});

describe('lines broken by a page', () => {
  const sentence = ['全市深入实施创新驱动发展战略，持续加大研发投入力度，不断完善创新体系，全年新增', '高新技术企业30家。'];
  const parts = [...PLAN, ...sentence, '表1 主要指标', TABLE, '全年新增孵化器12家。'];

  it('are joined, those of a table are not, and its cells keep their places', () => {
    const document = buildDocument(parts);
    const { observations } = extract(document, rules);
    const cells = observations.map(({ start, end }) => document.text.slice(start, end));
    expect(cells).toEqual(expect.arrayContaining(['30家', '1126', '2400', '1.2', '3', '12家']));
    const [cell] = observations.filter(({ value }) => value === '1126');
    expect(cell).toMatchObject({ quote: '表1 主要指标 | 高新技术企业（家） | 2020年 | 1126', metricLabel: '高新技术企业' });
  });
});

describe('any table', () => {
  const number = fc.oneof(
    fc.integer({ min: -999, max: 99_999 }).map(String),
    fc.double({ min: 0, max: 999, noNaN: true }).map((value) => value.toFixed(2)),
    fc.constantFrom('—', '…', '', '≥3.2', '＞95%', '〔1500〕', '5.5左右', '3—5', '1,234', '增长7%左右', '12家', '持平', '2.5[3]', '５６'),
  );
  const word = fc.constantFrom(
    '指标', '单位', '2020年', '2025年', '比上年增长（%）', '绝对量（亿元）', '属性', '约束性', '序号', '合计', '出口额', '其中：一般贸易', '一、经济', '2021', '高新技术企业（家）', '第3产业', '5G用户', '',
  ); // prettier-ignore
  const rows = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([height, width]) =>
      fc.array(fc.array(fc.oneof(number, word), { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    );

  it('tells each digit once, and the observations are the words of its cells', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const document = deepFreeze(buildDocument([...COMMUNIQUE, '表1 2022年情况（单位：家）', table, '全年新增企业3家。']));
        const extraction = extract(document, rules);
        expect(findFaults(document, extraction.observations)).toEqual([]);
        expect(findUntoldNumbers(extraction, /\d/g)).toEqual([]);
        const cells = new Map((document.tables[0]?.cells ?? []).map(({ start, end }) => [start, end]));
        for (const { start, end, trace } of extraction.observations) if (trace.kind === 'table-cell') expect(cells.get(start)).toBe(end);
      }),
      { numRuns: 200 },
    );
  });

  it('is read the same with merged cells of any size', () => {
    const merged = [
      [{ text: '表1 主要指标（单位：家）', columns: 9 }],
      ['指标', { text: '2020年', rows: 9, columns: 9 }],
      ['高新技术企业', '12'],
    ];
    expect(showTables([...COMMUNIQUE, merged]).length).toBeLessThanOrEqual(1);
  });
});
