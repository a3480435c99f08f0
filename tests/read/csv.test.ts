import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/read/csv.js';
import { readBytes } from './read-with.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a CSV table', () => {
  it.each([
    ['commas', 'a,b\n1,2\n'],
    ['tabs', 'a\tb\r\n1\t2'],
    ['semicolons', 'a;b\r1;2\r'],
  ])('has cells between %s', (_, text) => {
    expect(parseCsv(text).slice(0, 2)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('keeps what stands in quotes', () => {
    expect(parseCsv('"a,""b""\nc",2\n"open')[0]).toEqual(['a,"b"\nc', '2']);
    expect(parseCsv('x,"open\n1')).toEqual([['x', 'open\n1']]);
  });

  it('is a document with a table, in any encoding', async () => {
    const document = await readBytes(utf8('\ufeff主要指标,\n指标,2025年\n企业,"1,234"\n'), 'a.csv');
    expect(document).toMatchObject({ format: 'csv', text: '主要指标\n指标\t2025年\n企业\t1,234\n' });
    expect(document.tables).toMatchObject([{ rows: 2, columns: 2 }]);
    const gbk = Uint8Array.from([0xc8, 0xab, 0xca, 0xd0, 0x2c, 0x31, 0x32, 0x0a]);
    expect((await readBytes(gbk, 'a.csv')).text).toBe('全市\t12\n');
  });
});
