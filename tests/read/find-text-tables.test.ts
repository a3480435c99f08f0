import { describe, expect, it } from 'vitest';
import { findTextTables } from '../../src/read/find-text-tables.js';

const show = (text: string): readonly string[] =>
  findTextTables(text).map(
    ({ rows, columns, cells }) => `${rows}x${columns} ${cells.map(({ start, end }) => text.slice(start, end)).join('|')}`,
  );

describe('tables in plain text', () => {
  it.each([
    [
      'of Markdown',
      '一、目标\n\n| 指标 | 2025年 |\n| --- | ---: |\n| **高新技术企业** | 2400家 |\n\n后文。',
      ['2x2 指标|2025年|高新技术企业|2400家'],
    ],
    ['with Windows line ends and empty cells', '| 指标 | 值 |\r\n|:--|:-:|\r\n|  | 3* |\r\n| a\\|b | 4 |\r\n', ['3x2 指标|值||3*|a\\|b|4']],
    ['with tabs', '前文。\n指标\t2025年\n企业\t12\n平台\t3\n后文。', ['3x2 指标|2025年|企业|12|平台|3']],
    [
      'whose heads end on lines of their own',
      '名称\t单位\t产量\t比上年增长\n（%）\n原煤\t万吨\t23\t-0.2\n烧碱\t万吨\t97\t6.8\n',
      ['3x4 名称|单位|产量|比上年增长\n（%）|原煤|万吨|23|-0.2|烧碱|万吨|97|6.8'],
    ],
    [
      'whose heads end so in the middle too',
      '名称\t产量\n（万吨）\t比上年\n增长（%）\n原煤\t23\t-0.2\n烧碱\t97\t6.8\n',
      ['3x3 名称|产量\n（万吨）|比上年\n增长（%）|原煤|23|-0.2|烧碱|97|6.8'],
    ],
    ['two of them', '|a|b|\n|--|--|\n|1|2|\n\n|c|d|\n|--|--|\n|3|4|', ['2x2 a|b|1|2', '2x2 c|d|3|4']],
  ])('%s are found, cell by cell', (_, text, expected) => {
    expect(show(text)).toEqual(expected);
  });

  it.each([
    ['lines with | but without dashes', '| 注 | 见后 |\n| 又 | 见前 |\n'],
    ['two lines with a tab', '附件1\t名单\n附件2\t表\n'],
    ['nothing', ''],
  ])('%s are none', (_, text) => {
    expect(show(text)).toEqual([]);
  });
});
