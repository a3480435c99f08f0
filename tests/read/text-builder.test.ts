import { describe, expect, it } from 'vitest';
import { createTextBuilder, type GridCell } from '../../src/read/text-builder.js';

const cell = (row: number, column: number, text: string, rowSpan = 1, columnSpan = 1): GridCell => ({
  row,
  column,
  rowSpan,
  columnSpan,
  header: false,
  text,
});

describe('the text of a document', () => {
  it('has a line a paragraph, and knows where each stretch came from', () => {
    const builder = createTextBuilder();
    builder.appendParagraph([
      { text: ' 全市新增企业', page: 1 },
      { text: '766家。\n', page: 2 },
    ]);
    builder.appendParagraph([{ text: ' \u3000 ', page: 2 }]);
    builder.appendParagraph([{ text: '增长\r\n5%。' }]);
    const { text, origins } = builder.build();
    expect(text).toBe('全市新增企业766家。\n增长 5%。\n');
    expect(origins).toEqual([
      { start: 0, end: 6, page: 1 },
      { start: 6, end: 11, page: 2 },
    ]);
  });

  it('writes a merged cell once, rows as lines and cells with tabs', () => {
    const builder = createTextBuilder();
    builder.appendParagraph([{ text: '表1' }]);
    builder.appendTable([
      cell(0, 0, '指标', 2),
      cell(1, 2, '2025年\n目标'),
      cell(0, 1, '全市', 1, 2),
      cell(1, 1, '2020年'),
      cell(2, 0, '总量'),
      cell(2, 1, ''),
      cell(2, 2, 'a\nb'),
    ]);
    builder.appendTable([cell(0, 0, ' ')]);
    const { text, tables } = builder.build();
    expect(text).toBe('表1\n指标\t全市\n2020年\t2025年目标\n总量\t\ta b\n');
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ rows: 3, columns: 3 });
    expect(tables[0]?.cells.map(({ start, end }) => text.slice(start, end))).toEqual([
      '指标',
      '全市',
      '2020年',
      '2025年目标',
      '总量',
      '',
      'a b',
    ]);
  });
});
