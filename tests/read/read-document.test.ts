import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import { extensionOf, supportedExtensions } from '../../src/read/extensions.js';
import { readDocument, readPlain } from '../../src/read/read-document.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return bytes;
}

function read(bytes: Uint8Array): Document {
  const result = readPlain(bytes, 'a.txt', 'text');
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result.document;
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const result = await readDocument(bytes, 'a.txt');
  return result.ok ? 'read' : result.code;
}

const NOTE = '今年新增企业12家，\r\n增长5%。\n';
/** 全市新增企业766家 */
const GBK = [0xc8, 0xab, 0xca, 0xd0, 0xd0, 0xc2, 0xd4, 0xf6, 0xc6, 0xf3, 0xd2, 0xb5, 0x37, 0x36, 0x36, 0xbc, 0xd2];
/** 我們的政府工作報告 */
const BIG5 = [0xa7, 0xda, 0xad, 0xcc, 0xaa, 0xba, 0xac, 0x46, 0xa9, 0xb2, 0xa4, 0x75, 0xa7, 0x40, 0xb3, 0xf8, 0xa7, 0x69];

describe('encodings', () => {
  it.each([
    ['UTF-8', utf8(NOTE), 'utf-8'],
    ['UTF-8 with a byte order mark', joined([0xef, 0xbb, 0xbf], utf8(NOTE)), 'utf-8'],
    ['UTF-16 little endian with a mark', joined([0xff, 0xfe], utf16(NOTE, false)), 'utf-16le'],
    ['UTF-16 big endian with a mark', joined([0xfe, 0xff], utf16(NOTE, true)), 'utf-16be'],
    ['UTF-16 little endian without a mark', utf16(NOTE, false), 'utf-16le'],
    ['UTF-16 big endian without a mark', utf16(NOTE, true), 'utf-16be'],
  ])('reads %s, line ends kept, the mark left out', (_, bytes, encoding) => {
    expect(read(bytes)).toMatchObject({ text: NOTE, encoding, problems: [] });
  });

  it('reads GBK', () => {
    expect(read(Uint8Array.from(GBK))).toMatchObject({ text: '全市新增企业766家', encoding: 'gb18030' });
  });

  it('reads the four-byte characters of GB18030', () => {
    expect(read(Uint8Array.from([...GBK, 0x82, 0x35, 0x8f, 0x33])).text).toBe(
      '全市新增企业766家龦'.replace('龦', String.fromCodePoint(0x9fa6)),
    );
  });

  it('tells Big5 from GB18030 by common characters', () => {
    expect(read(Uint8Array.from(BIG5))).toMatchObject({ text: '我們的政府工作報告', encoding: 'big5' });
  });

  const chinese = fc.string({
    unit: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCharCode(code)),
    minLength: 1,
    maxLength: 40,
  });

  it('reads back any Chinese string in UTF-8 and UTF-16', () => {
    fc.assert(
      fc.property(chinese, fc.boolean(), (words, bigEndian) => {
        expect(read(utf8(words)).text).toBe(words);
        expect(read(joined(bigEndian ? [0xfe, 0xff] : [0xff, 0xfe], utf16(words, bigEndian))).text).toBe(words);
        const lines = `${words}：2024年，增长5.5%，共12家。\n`;
        expect(read(utf16(lines, bigEndian)).text).toBe(lines);
      }),
    );
  });

  it('never throws on any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const result = await readDocument(bytes, 'a.txt');
        expect(result.ok ? result.document.sha256.length : result.message.length).toBeGreaterThan(0);
      }),
    );
  });

  const folder = new URL('../../../shared/documents/formats/', import.meta.url);
  it.each(['national-2009-gbk.txt', 'national-2014-gbk.txt'])('reads %s', (name) => {
    const file = new URL(name, folder);
    if (!existsSync(file)) return;
    const document = read(readFileSync(file));
    expect(document.encoding).toBe('gb18030');
    expect(document.text).toContain('各位代表');
  });
});

describe('identity', () => {
  it('names the document by its bytes, and the format of a text by the ending', async () => {
    const result = await readDocument(utf8('一'), 'folder.v1/Plan.MD');
    expect(result).toMatchObject({ ok: true, document: { format: 'markdown', path: 'folder.v1/Plan.MD' } });
    const { id, sha256 } = read(utf8('一'));
    expect(id).toBe(sha256.slice(0, 16));
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('knows its endings', () => {
    expect(supportedExtensions).toEqual(expect.arrayContaining(['.txt', '.text', '.md', '.markdown']));
    expect(extensionOf('a/b.c/README')).toBe('');
    expect(extensionOf('a/.txt')).toBe('');
  });
});

describe('what is wrong', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['blanks', utf8(' \r\n\u3000\n'), 'empty-file'],
    ['a byte order mark alone', Uint8Array.from([0xef, 0xbb, 0xbf]), 'empty-file'],
    ['half a ZIP container', joined([0x50, 0x4b, 3, 4], new Array<number>(50).fill(7)), 'broken-file'],
    ['an old Office file of no known kind', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'not-text'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'not-text'],
    ['an RTF file', utf8('{\\rtf1 words}'), 'not-text'],
    ['NULs', Uint8Array.from([0, 1, 2, 3, 0, 0, 0, 9, 8, 7, 6, 5]), 'not-text'],
    ['control characters', utf8('ab\u0001\u0002\u0003cd'), 'not-text'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });

  it('keeps a text that ends inside a character, and tells where', () => {
    const bytes = utf8('全市新增企业');
    const document = read(bytes.subarray(0, bytes.length - 1));
    expect(document.text).toBe('全市新增企\ufffd');
    expect(document.problems).toMatchObject([{ code: 'broken-characters', start: 5 }]);
    expect(document.problems[0]?.message).toContain('byte 15');
  });

  it('keeps a GBK text that ends inside a character', () => {
    const document = read(Uint8Array.from([...GBK, 0xbc]));
    expect(document).toMatchObject({ text: '全市新增企业766家\ufffd', problems: [{ code: 'broken-characters', start: 10 }] });
  });

  it('keeps a text with a few broken bytes', () => {
    const many = '全市新增企业。'.repeat(40);
    const document = read(joined(utf8(many), [0xff], utf8('完成12家。')));
    expect(document.text).toBe(`${many}\ufffd完成12家。`);
    expect(document.problems).toHaveLength(1);
  });

  it('does not guess at a mix of encodings', async () => {
    expect(await refusal(joined(utf8('全市新增企业，'.repeat(9)), GBK, GBK, GBK, [0xff, 0xff], utf8('完成。')))).toBe('unknown-encoding');
  });
});
