import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../src/read/layout/compose-document.js';
import type { BuiltText } from '../../../src/read/text-builder.js';
import { grid, page, paragraph, run } from './typeset.js';

const LONG =
  '今年以来，全市上下认真落实各项部署，新增高新技术企业766家，累计达到5120家，技术合同成交额完成358.6亿元，同比增长6.2%，研发投入强度继续提高，创新平台建设取得新的进展。';
const NEXT =
  '下一步，我市将继续支持企业开展技术攻关，力争到明年年底新增省级以上研发机构120家，高新技术产业增加值占规模以上工业的比重达到70%以上。';

function lines(built: BuiltText): readonly string[] {
  return built.text.trimEnd().split('\n');
}

function words(built: BuiltText, row: number, column: number): string | undefined {
  const cell = built.tables[0]?.cells.find((candidate) => candidate.row === row && candidate.column === column);
  return cell && built.text.slice(cell.start, cell.end);
}

describe('paragraphs', () => {
  it('are joined over lines and parted by indents and short last lines', () => {
    const first = paragraph(LONG, 90, 100);
    const second = paragraph(NEXT, 90, 100 + first.length * 19.2);
    expect(lines(composeDocument([page(1, [...first, ...second])]))).toEqual([LONG, NEXT]);
  });

  it('go on over a page with their page for every stretch, and without page numbers', () => {
    const all = paragraph(LONG + NEXT, 90, 700);
    const [upper, lower] = [all.slice(0, 4), all.slice(4)];
    const moved = lower.map((part, at) => ({ ...part, y: 90 + at * 19.2 }));
    const built = composeDocument([page(1, [...upper, run('— 1 —', 280, 800)]), page(2, [...moved, run('— 2 —', 280, 800)])]);
    expect(lines(built)).toEqual([LONG + NEXT]);
    expect(built.origins.map((origin) => origin.page)).toEqual([1, 2]);
    expect(built.text.slice(built.origins[1]!.start, built.origins[1]!.end)).toBe(moved.map(({ text }) => text).join(''));
  });

  it('are not joined with signatures, centred lines and lines of a table of contents', () => {
    const runs = [
      run('一、总体要求................3', 90, 100),
      run('二、主要任务................5', 90, 120),
      ...paragraph(LONG, 90, 160),
      run('澜江市科学技术局', 330, 300),
      run('2025年6月3日', 342, 320),
    ];
    expect(lines(composeDocument([page(1, runs)]))).toEqual([
      '一、总体要求................3',
      '二、主要任务................5',
      LONG,
      '澜江市科学技术局',
      '2025年6月3日',
    ]);
  });

  it('lose the hyphen of a word that a line parts, and keep blanks between Latin words', () => {
    const runs = [
      'Unemployment stayed at 4.9 per cent in the first half while new employ-',
      'ment reached 12.44 million, which is more than the government had been',
      'planning.',
    ];
    const built = composeDocument([
      page(
        1,
        runs.map((text, at) => run(text, 60, 100 + at * 18)),
      ),
    ]);
    expect(lines(built)).toEqual([
      'Unemployment stayed at 4.9 per cent in the first half while new employment reached 12.44 million, which is more than the government had been planning.',
    ]);
  });

  it('of two columns are read column by column, whatever the heights of their lines', () => {
    const [left, right] = [LONG + NEXT, NEXT + LONG];
    const runs = [
      run('关于全市科技创新工作情况的全面报告和下一年主要安排', 120, 80, 16),
      ...paragraph(left, 60, 120, 19),
      ...paragraph(right, 310, 127, 19),
    ];
    expect(lines(composeDocument([page(1, runs)])).slice(1)).toEqual([left, right]);
  });
});

describe('what stands around the text', () => {
  it('is dropped where it comes again on every page', () => {
    const pages = [1, 2, 3].map((number) =>
      page(number, [
        run('澜江市统计局文件', 240, 40, 9),
        ...paragraph(`${number}${LONG}`, 90, 100),
        run(`第${number}页 共3页`, 270, 810, 9),
      ]),
    );
    expect(lines(composeDocument(pages))).toEqual([`1${LONG}`, `2${LONG}`, `3${LONG}`]);
  });

  it('keeps figures that stand alone near the edge of a table', () => {
    const built = composeDocument([
      page(1, [run('指标', 95, 60), run('2025', 305, 60), run('企业', 95, 90), run('766', 305, 90)], grid([90, 300, 500], [45, 70, 100])),
    ]);
    expect(words(built, 1, 1)).toBe('766');
  });

  it('is told from the text where it is a note: after the paragraph that it would break, its mark apart from the number', () => {
    const all = paragraph(LONG + NEXT, 90, 640);
    const upper = all.slice(0, 4);
    const lower = all.slice(4).map((part, at) => ({ ...part, y: 90 + at * 19.2 }));
    const mark = { ...run('1', 0, 0, 6), x: upper[3]!.x + upper[3]!.width, y: upper[3]!.y - 5 };
    const note = run('[1]按可比价格计算。', 90, 780, 9);
    const built = composeDocument([page(1, [...upper, mark, note]), page(2, lower)]);
    const cut = upper.map(({ text }) => text).join('').length;
    expect(lines(built)).toEqual([`${(LONG + NEXT).slice(0, cut)}[1]${(LONG + NEXT).slice(cut)}`, '[1]按可比价格计算。']);
  });

  it('reads powers behind units of length as powers', () => {
    const built = composeDocument([page(1, [run('绿地3200km', 90, 100), run('2', 90 + 12 * 5, 95, 6), run('以上', 90 + 12 * 5 + 3, 100)])]);
    expect(built.text).toBe('绿地3200km²以上\n');
  });

  it('reads words that are printed twice once, and radicals as characters', () => {
    const built = composeDocument([page(1, [run('\u2ed3期就业\u2f08数', 90, 100), run('\u2ed3期就业\u2f08数', 90.4, 100)])]);
    expect(built.text).toBe('长期就业人数\n');
  });
});

describe('ruled tables', () => {
  const head = [run('类别', 95, 112), run('指标', 165, 112), run('2025年', 405, 112)];
  const rulings = [
    ...grid([90, 160, 400, 500], [95, 120]),
    ...grid([160, 400, 500], [120, 160, 185]),
    { x1: 90, x2: 90, y1: 120, y2: 185 },
    { x1: 90, x2: 160, y1: 185, y2: 185 },
  ];
  const body = [
    run('创新', 95, 155),
    run('高新技术企业数量', 165, 134),
    run('（家）', 165, 152),
    run('≥2400', 405, 143),
    run('研发机构数量', 165, 178),
    run('120', 405, 178),
  ];

  it('give each cell its row, column and spans, with its lines joined', () => {
    const built = composeDocument([page(1, [...head, ...body], rulings)]);
    expect(built.text).toBe('类别\t指标\t2025年\n创新\t高新技术企业数量（家）\t≥2400\n研发机构数量\t120\n');
    expect(built.tables[0]!.cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan])).toEqual([
      [0, 0, 1, 1],
      [0, 1, 1, 1],
      [0, 2, 1, 1],
      [1, 0, 2, 1],
      [1, 1, 1, 1],
      [1, 2, 1, 1],
      [2, 1, 1, 1],
      [2, 2, 1, 1],
    ]);
  });

  it('are one over two pages: repeated headings dropped and marked, merged cells and parted rows joined', () => {
    const second = [
      ...head.map((part) => ({ ...part, y: part.y - 20 })),
      run('的比重', 165, 115),
      run('人才培养', 165, 138),
      run('1000', 405, 138),
    ];
    const first = [...head, run('创新', 95, 135), run('高新技术产业增加值占工业', 165, 135), run('70%', 405, 135)];
    const built = composeDocument([
      page(1, first, grid([90, 160, 400, 500], [95, 120, 145])),
      page(2, second, grid([90, 160, 400, 500], [75, 100, 122, 145])),
    ]);
    expect(built.text).toBe('类别\t指标\t2025年\n创新\t高新技术产业增加值占工业的比重\t70%\n\t人才培养\t1000\n');
    expect(built.tables).toHaveLength(1);
    expect(built.tables[0]!.cells.filter(({ header }) => header).map(({ row }) => row)).toEqual([0, 0, 0]);
  });

  it('without lines between rows get a row for every figure', () => {
    const rows = ['地区生产总值', '财政收入', '固定资产投资'].flatMap((name, at) => [
      run(name, 95, 140 + at * 20),
      run(`${100 + at}`, 305, 140 + at * 20),
    ]);
    const built = composeDocument([
      page(1, [run('指标', 95, 112), run('2025年', 305, 112), ...rows], grid([90, 300, 500], [95, 120, 200])),
    ]);
    expect(built.text).toBe('指标\t2025年\n地区生产总值\t100\n财政收入\t101\n固定资产投资\t102\n');
  });

  it('are none where a box frames prose', () => {
    const built = composeDocument([page(1, paragraph(LONG, 95, 120), grid([85, 470], [95, 240]))]);
    expect(built.tables).toEqual([]);
    expect(lines(built)).toEqual([LONG]);
  });

  it('cut a run that crosses a line between two cells', () => {
    const built = composeDocument([
      page(
        1,
        [{ ...run('指标2025年', 95, 112), width: 260 }, run('企业', 95, 140), run('766', 305, 140)],
        grid([90, 200, 500], [95, 120, 145]),
      ),
    ]);
    expect(words(built, 0, 0)).toBe('指标');
    expect(words(built, 0, 1)).toBe('2025年');
  });
});

describe('tables without lines', () => {
  it('are found by words and figures that stand under one another', () => {
    const rows = [
      ['指标', '2024年', '2025年'],
      ['地区生产总值（亿元）', '3371.6', '3580.6'],
      ['常住人口（万人）', '478.2', '481.0'],
      ['城镇化率（%）', '63.9', '64.5'],
    ].flatMap((cells, at) => cells.map((text, column) => run(text, [90, 280, 400][column]!, 300 + at * 22)));
    const built = composeDocument([page(1, [...paragraph(LONG, 90, 100), ...rows])]);
    expect(built.tables).toHaveLength(1);
    expect(words(built, 2, 2)).toBe('481.0');
    expect(lines(built)[0]).toBe(LONG);
  });

  it('have headings over several columns', () => {
    const rows = [
      [
        ['指标', 90],
        ['2025年目标完成情况', 230],
      ],
      [
        ['（单位）', 90],
        ['目标', 230],
        ['实绩', 310],
      ],
      [
        ['企业（家）', 90],
        ['2400', 230],
        ['2516', 310],
      ],
      [
        ['机构（家）', 90],
        ['120', 230],
        ['118', 310],
      ],
    ] as const;
    const built = composeDocument([
      page(
        1,
        rows.flatMap((cells, at) => cells.map(([text, x]) => run(text, x, 100 + at * 20))),
      ),
    ]);
    expect(built.text).toBe('指标\t2025年目标完成情况\n（单位）\t目标\t实绩\n企业（家）\t2400\t2516\n机构（家）\t120\t118\n');
    expect(built.tables[0]!.cells.map(({ columnSpan }) => columnSpan)).toEqual([1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it('go on over a page, and a row of figures is never guessed from lines that do not keep pace', () => {
    const table = (from: number, count: number) =>
      Array.from({ length: count }, (_, at) => [
        run(`第${from + at}项`, 90, 60 + at * 20),
        run(`${from + at}00`, 300, 60 + at * 20),
      ]).flat();
    const built = composeDocument([
      page(1, [...paragraph(LONG, 90, 500), ...table(1, 4).map((part) => ({ ...part, y: part.y + 600 }))]),
      page(2, table(5, 3)),
    ]);
    expect(built.tables.map(({ rows }) => rows)).toEqual([7]);
    const centred = composeDocument([
      page(
        1,
        [
          run('指标', 95, 112),
          run('2025年', 305, 112),
          ...['地区生产', '总值', '财政收入', '投资'].map((text, at) => run(text, 95, 140 + at * 20)),
          run('100', 305, 160),
          run('200', 305, 180),
        ],
        grid([90, 300, 500], [95, 120, 220]),
      ),
    ]);
    expect(words(centred, 1, 1)).toBe('100 200');
  });

  it('are parted where one run holds a whole row', () => {
    const rows = ['指标            2024年    2025年', '企业（家）        512    766', '机构（家）        118    120'].map((text, at) =>
      run(text, 90, 100 + at * 20),
    );
    const built = composeDocument([page(1, rows)]);
    expect(built.text).toBe('指标\t2024年\t2025年\n企业（家）\t512\t766\n机构（家）\t118\t120\n');
  });

  it('are none where two offices sign side by side', () => {
    const built = composeDocument([
      page(1, [run('澜江市科学技术局', 90, 100), run('澜江市财政局', 300, 100), run('2025年6月3日', 300, 120)]),
    ]);
    expect(built.tables).toEqual([]);
    expect(built.text).toBe('澜江市科学技术局 澜江市财政局\n2025年6月3日\n');
  });
});
