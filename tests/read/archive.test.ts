import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument, readDocuments } from '../../src/read/read-document.js';
import { openInside, unpackArchive } from '../../src/read/unpack-archive.js';
import { listZipEntries, unpackEntry } from '../../src/read/zip-entries.js';

const text = (words: string): Uint8Array => strToU8(words);
const read = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await readDocuments(bytes, 'a.zip')).map((result) => `${result.path} ${result.ok ? result.document.text : result.code}`);

describe('an archive', () => {
  it('gives its documents by name, with those of archives in it; other files are passed over', async () => {
    const inner = zipSync({ 'c.txt': text('三') });
    const bytes = zipSync({
      'b/二.txt': text('二'),
      'a.md': text('一'),
      'in.zip': inner,
      'x.png': text('x'),
      '__MACOSX/a.md': text('x'),
      'b/.c.txt': text('x'),
    });
    expect(await read(bytes)).toEqual(['a.zip!a.md 一', 'a.zip!b/二.txt 二', 'a.zip!in.zip!c.txt 三']);
    expect(await readDocument(bytes, 'a.zip')).toMatchObject({ ok: false, code: 'archive' });
  });

  it('reads on where a document in it cannot be read', async () => {
    expect(await read(zipSync({ 'a.txt': text(''), 'b.txt': text('二') }))).toEqual(['a.zip!a.txt empty-file', 'a.zip!b.txt 二']);
  });

  it('has names in GBK where the program that made it wrote them so', async () => {
    const bytes = Buffer.from(zipSync({ 'abcd.txt': text('一') }));
    const name = Buffer.from([0xc8, 0xab, 0xca, 0xd0]);
    for (let at = bytes.indexOf('abcd'); at >= 0; at = bytes.indexOf('abcd', at)) name.copy(bytes, at);
    expect(await read(bytes)).toEqual(['a.zip!全市.txt 一']);
  });

  it('is not opened more than twice deep', async () => {
    const deep = ['1', '2', '3'].reduce((bytes, name) => zipSync({ [`${name}.zip`]: bytes }), zipSync({ 'a.txt': text('一') }));
    expect(await read(deep)).toEqual(['a.zip!3.zip!2.zip archive-too-deep']);
  });

  it('is bounded in files and bytes', () => {
    const bytes = zipSync({ 'a.txt': text('一'), 'b.txt': text('二'), 'c.txt': text('三') });
    const codes = (allowance: { files: number; bytes: number }): readonly string[] =>
      Array.from(unpackArchive(bytes, 'a.zip', allowance), (one) => ('code' in one ? one.code : 'read'));
    expect(codes({ files: 2, bytes: 100 })).toEqual(['read', 'read', 'archive-too-large']);
    expect(codes({ files: 9, bytes: 4 })).toEqual(['read', 'archive-too-large']);
  });

  it('says so where it is empty, damaged or locked', async () => {
    expect(await read(zipSync({ 'a.png': text('x') }))).toEqual(['a.zip empty-archive']);
    const locked = zipSync({ 'a.txt': text('一') });
    locked[listDirectory(locked) + 8] = 1;
    expect(await read(locked)).toEqual(['a.zip!a.txt encrypted-file']);
    const damaged = zipSync({ 'a.txt': text('全市新增企业12家。'.repeat(20)) });
    damaged.fill(0xff, 40, 60);
    expect(await read(damaged)).toEqual(['a.zip!a.txt broken-file']);
  });

  it('unpacks no more than its directory promises', () => {
    const bytes = zipSync({ 'a.txt': text('0'.repeat(100_000)) });
    new DataView(bytes.buffer).setUint32(listDirectory(bytes) + 24, 10, true);
    const [entry] = listZipEntries(bytes) ?? [];
    expect(() => entry && unpackEntry(bytes, entry, 1000)).toThrow(RangeError);
  });

  it('gives one file again by its path inside', () => {
    const bytes = zipSync({ 'in.zip': zipSync({ 'c.txt': text('三') }), 'a.txt': text('一') });
    expect(Buffer.from(openInside(bytes, 'in.zip!c.txt') ?? []).toString()).toBe('三');
    expect(Buffer.from(openInside(bytes, 'a.txt') ?? []).toString()).toBe('一');
    expect(openInside(bytes, 'b.txt')).toBeUndefined();
  });
});

/** Offset of the first entry of the directory. */
function listDirectory(bytes: Uint8Array): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
}
