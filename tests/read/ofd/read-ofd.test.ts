import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.js';
import { readDocument } from '../../../src/read/read-document.js';
import { documentFile, grid, pageFile, rootFile, text, writeOfd, zip } from './write-ofd.js';

async function read(bytes: Uint8Array): Promise<Document> {
  const result = await readDocument(bytes, 'a.ofd');
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result.document;
}

const SENTENCE = '全市新增高新技术企业七百六十六家，累计达到五千一百二十家，比上';

describe('readOfd', () => {
  it('joins the lines of paragraphs over pages and drops page numbers', async () => {
    const document = await read(
      writeOfd([
        text('科技创新工作报告', 80, 30, 7) + text(SENTENCE, 38, 250) + text('— 1 —', 100, 285),
        text('年增长百分之六。', 30, 30) + text('— 2 —', 100, 285),
      ]),
    );
    expect(document.text).toBe(`科技创新工作报告\n${SENTENCE}年增长百分之六。\n`);
    expect(document.origins.map(({ page }) => page)).toEqual([1, 1, 2]);
    expect(document).toMatchObject({ format: 'ofd', encoding: 'binary' });
  });

  it('reads a table of lines, with merged cells, over two pages', async () => {
    const head = text('类别', 31, 27) + text('指标', 61, 27) + text('目标', 141, 27);
    const lines = grid([60, 140, 170], [20, 30, 40, 50]) + grid([30, 60], [20, 30]) + grid([30, 60], [30, 50]);
    const first =
      head + text('创新', 31, 41) + text('高新技术企业', 61, 37) + text('2400', 141, 37) + text('研发机构', 61, 47) + text('120', 141, 47);
    const second = head + text('人才', 31, 37) + text('新增人才', 61, 37) + text('9000', 141, 37);
    const { text: words, tables } = await read(writeOfd([first + lines, second + grid([30, 60, 140, 170], [20, 30, 40])]));
    expect(words).toBe('类别\t指标\t目标\n创新\t高新技术企业\t2400\n研发机构\t120\n人才\t新增人才\t9000\n');
    expect(tables).toMatchObject([{ rows: 4, columns: 3 }]);
    expect(tables[0]!.cells.find(({ rowSpan }) => rowSpan === 2)).toMatchObject({ row: 1, column: 0 });
  });

  it('reads templates, composite objects with their own coordinates, annotations, and more than one document', async () => {
    const composite = `<ofd:Res><ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="7" Width="100" Height="20"><ofd:Content>${text('组合对象的文字', 10, 10, 2)}</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits></ofd:Res>`;
    const document = await read(
      zip({
        'OFD.xml': rootFile(['Doc_0', 'Doc_1'], '关于科技创新的报告'),
        'Doc_0/Document.xml': documentFile(
          1,
          '<ofd:PublicRes>PublicRes.xml</ofd:PublicRes><ofd:TemplatePage ID="9" BaseLoc="Tpls/t.xml"/>',
          '<ofd:Annotations>Annots/a.xml</ofd:Annotations>',
        ),
        'Doc_0/PublicRes.xml': composite,
        'Doc_0/Tpls/t.xml': pageFile(text('澜江市人民政府文件', 60, 30, 8)),
        'Doc_0/Annots/a.xml': '<ofd:Annotations><ofd:Page PageID="100"><ofd:FileLoc>p.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>',
        'Doc_0/Annots/p.xml': `<ofd:PageAnnot><ofd:Annot Type="Stamp"><ofd:Appearance>${text('批注的文字', 30, 200)}</ofd:Appearance></ofd:Annot><ofd:Annot Type="Watermark"><ofd:Appearance>${text('水印', 30, 220)}</ofd:Appearance></ofd:Annot></ofd:PageAnnot>`,
        'Doc_0/0.xml': pageFile(
          `${text('隐藏的文字', 30, 80, 4, 'Visible="false"')}<ofd:CompositeObject ID="5" ResourceID="7" Boundary="20 90 100 40" CTM="2 0 0 2 0 0"/>`,
          '<ofd:Template TemplateID="9" ZOrder="Background"/>',
        ),
        'Doc_1/Document.xml': documentFile(1),
        'Doc_1/0.xml': pageFile(text('第二份文件', 30, 40)),
      }),
    );
    expect(document.text).toBe('澜江市人民政府文件\n组合对象的文字\n批注的文字\n第二份文件\n');
    expect(document.origins.map(({ page }) => page)).toEqual([1, 1, 1, 2]);
    expect(document.properties[0]).toEqual({ source: 'file', title: '关于科技创新的报告' });
  });

  it('takes what the office tagged from the objects that the tags name', async () => {
    const tag = (name: string, id: number) => `<g:${name}><ofd:ObjectRef PageRef="100">${id}</ofd:ObjectRef></g:${name}>`;
    const at = (id: number, words: string, y: number) => text(words, 30, y).replace('ID="1"', `ID="${id}"`);
    const document = await read(
      zip({
        'OFD.xml': rootFile(['Doc_0'], '模板'),
        'Doc_0/Document.xml': documentFile(1, '', '<ofd:CustomTags>Tags/list.xml</ofd:CustomTags>'),
        'Doc_0/Tags/list.xml':
          '<ofd:CustomTags><ofd:CustomTag TypeID="1"><ofd:FileLoc>tag.xml</ofd:FileLoc></ofd:CustomTag></ofd:CustomTags>',
        'Doc_0/Tags/tag.xml': `<g:公文>${tag('标题', 11)}${tag('发文字号', 12)}${tag('成文日期', 13)}</g:公文>`,
        'Doc_0/0.xml': pageFile(at(11, '关于科技创新的通知', 40) + at(12, '澜科〔2025〕3号', 50) + at(13, '2025年6月3日', 60)),
      }),
    );
    expect(document.properties).toEqual([
      { source: 'page', title: '关于科技创新的通知', docNumber: '澜科〔2025〕3号', issued: '2025-06-03' },
      { source: 'file', title: '模板' },
    ]);
  });

  it('reads steps in both notations and words that are set apart', async () => {
    const code =
      '<ofd:TextObject ID="1" Font="1" Size="4" Boundary="30 40 150 6"><ofd:TextCode X="0" Y="4" DeltaX="4 g 2 4 40 4">企业数量指标</ofd:TextCode></ofd:TextObject>';
    expect((await read(writeOfd([code]))).text).toBe('企业数量 指标\n');
  });

  it('tells pages without text and damaged pages, and refuses a file of scans', async () => {
    const picture = '<ofd:ImageObject ID="4" ResourceID="5" Boundary="0 0 210 297"/>';
    const some = await read(
      zip({
        'OFD.xml': rootFile(['Doc_0']),
        'Doc_0/Document.xml': documentFile(4),
        'Doc_0/0.xml': pageFile(text('有文字的一页', 30, 40)),
        'Doc_0/1.xml': pageFile(picture),
        'Doc_0/2.xml': '<ofd:Page><not closed',
      }),
    );
    expect(some.problems.map(({ code, message }) => [code, message.split(' hold')[0]])).toEqual([
      ['damaged-page', 'Pages 3–4'],
      ['page-without-text', 'Page 2'],
    ]);
    const scan = Array.from({ length: 8 }, (_, at) => text(SENTENCE, 30, 40 + at * 8)).join('');
    expect((await read(writeOfd([picture + scan]))).problems).toEqual([]);
    expect(await readDocument(writeOfd([picture, picture]), 'a.ofd')).toMatchObject({ ok: false, code: 'scanned-file' });
  });
});

describe('a hostile OFD file', () => {
  const withPage = (page: string): Uint8Array =>
    zip({
      'OFD.xml': rootFile(['Doc_0']),
      'Doc_0/Document.xml': documentFile(2),
      'Doc_0/0.xml': pageFile(text('有文字的一页。', 30, 40)),
      'Doc_0/1.xml': page,
    });

  it('never has its entities expanded or fetched', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>';
    for (const entity of ['&b;', '&f;']) {
      const document = await read(withPage(bomb + pageFile(text(entity, 30, 60)).replace(/^<\?xml[^>]*>/, '')));
      expect(document.text).toBe('有文字的一页。\n');
      expect(document.problems).toMatchObject([{ code: 'damaged-page' }]);
    }
  });

  it('ends where objects refer to themselves, elements nest without end, or steps are repeated a million times', async () => {
    const loop =
      '<ofd:Res><ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="7"><ofd:Content><ofd:CompositeObject ResourceID="7"/><ofd:CompositeObject ResourceID="7"/></ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits></ofd:Res>';
    const document = await read(
      zip({
        'OFD.xml': rootFile(['Doc_0']),
        'Doc_0/Document.xml': documentFile(3, '<ofd:PublicRes>R.xml</ofd:PublicRes>'),
        'Doc_0/R.xml': loop,
        'Doc_0/0.xml': pageFile(`<ofd:CompositeObject ResourceID="7"/>${text('有文字的一页。', 30, 40)}`),
        'Doc_0/1.xml': pageFile('<ofd:PageBlock>'.repeat(5000) + '</ofd:PageBlock>'.repeat(5000)),
        'Doc_0/2.xml': pageFile(text('第三页', 30, 40).replace('g 2 4', 'g 99999999 4')),
      }),
    );
    expect(document.text).toBe('有文字的一页。\n第三页\n');
    expect(document.problems).toMatchObject([{ code: 'damaged-page' }]);
  });

  it('is read or refused with a reason, whatever bytes are changed or cut off', { timeout: 600_000 }, async () => {
    const whole = writeOfd([
      text('指标', 31, 27) + text('目标', 61, 27) + text('企业', 31, 37) + text('2400', 61, 37) + grid([30, 60, 90], [20, 30, 40]),
    ]);
    const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), fc.option(fc.nat(whole.length)), async (changes, cut) => {
        const bytes = new Uint8Array(whole);
        for (const { at, to } of changes) bytes[at] = to;
        const result = await readDocument(bytes.subarray(0, cut ?? bytes.length), 'a.ofd');
        if (result.ok)
          expect(result.document.tables.every(({ start, end }) => start < end && end <= result.document.text.length)).toBe(true);
        else expect(result.message).toMatch(/\.$/);
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 150), seed: 5 },
    );
  });
});

const SHARED = new URL('../../../../shared/documents/formats/', import.meta.url);

describe.skipIf(!existsSync(SHARED))('the OFD files of ../shared (skipped where it is absent)', () => {
  it.each(['approval-letter.ofd', 'district-letter.ofd', 'standard-with-table.ofd'])(
    '%s has whole sentences and no page numbers',
    async (name) => {
      const document = await read(readFileSync(new URL(name, SHARED)));
      const lines = document.text.trimEnd().split('\n');
      expect(lines.filter((line) => /^[—\s-]*\d{1,3}[—\s-]*$/.test(line))).toEqual([]);
      expect(lines.filter((line) => line.length > 40 && !line.includes('\t') && !/[。：）]$/.test(line))).toEqual([]);
      expect(document.tables.map(({ rows, columns }) => [rows, columns])).toEqual(name.startsWith('standard') ? [[5, 4]] : []);
    },
  );
});
