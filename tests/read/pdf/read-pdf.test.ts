import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.js';
import { readDocument } from '../../../src/read/read-document.js';
import { writePdf } from './write-pdf.js';

const SENTENCE = '全市新增高新技术企业766家，累计达到5120家，比上年增长';

async function read(bytes: Uint8Array): Promise<Document> {
  const result = await readDocument(bytes, 'a.pdf');
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result.document;
}

describe('readPdf', () => {
  it('reads Chinese text in fonts that are not embedded, over pages, with the page of each stretch', async () => {
    const document = await read(
      writePdf(
        [
          {
            words: [
              { text: '科技创新工作报告', x: 220, y: 100, size: 18 },
              { text: SENTENCE, x: 114, y: 740 },
              { text: '— 1 —', x: 280, y: 810 },
            ],
          },
          {
            words: [
              { text: '了6.2%，其中规模以上工业企业120家。', x: 90, y: 90 },
              { text: '— 2 —', x: 280, y: 810 },
            ],
          },
        ],
        '关于科技创新的报告',
      ),
    );
    expect(document.text).toBe(`科技创新工作报告\n${SENTENCE}了6.2%，其中规模以上工业企业120家。\n`);
    expect(document.origins.map(({ page }) => page)).toEqual([1, 1, 2]);
    expect(document.properties).toEqual([{ source: 'file', title: '关于科技创新的报告' }]);
    expect(document.format).toBe('pdf');
  });

  it('reads the cells of a ruled table', async () => {
    const document = await read(
      writePdf([
        {
          words: [
            { text: '指标', x: 95, y: 112 },
            { text: '2025年', x: 305, y: 112 },
            { text: '高新技术企业', x: 95, y: 140 },
            { text: '2400', x: 305, y: 140 },
          ],
          lines: [...[95, 120, 145].map((y) => [90, y, 500, y] as const), ...[90, 300, 500].map((x) => [x, 95, x, 145] as const)],
        },
      ]),
    );
    expect(document.text).toBe('指标\t2025年\n高新技术企业\t2400\n');
    expect(document.tables).toMatchObject([{ rows: 2, columns: 2, start: 0, end: document.text.length - 1 }]);
  });

  it('leaves out words that lean across the page and reads a page that is turned', async () => {
    const document = await read(
      writePdf([
        {
          words: [
            { text: `${SENTENCE}。`, x: 114, y: 140 },
            { text: '内部资料', x: 200, y: 500, size: 60, turned: true },
          ],
        },
        { words: [{ text: '第二页', x: 90, y: 140 }], rotate: 180 },
      ]),
    );
    expect(document.text).toBe(`${SENTENCE}。\n第二页\n`);
  });

  it('names the pages without text, and large pictures beside text', async () => {
    const words = [{ text: SENTENCE, x: 114, y: 140 }];
    const document = await read(writePdf([{ words }, { hasPicture: true }, { hasPicture: true }, { words, hasPicture: true }, {}]));
    expect(document.problems.map(({ code, message }) => [code, message.slice(0, 12)])).toEqual([
      ['page-without-text', 'Pages 2–3 ho'],
      ['picture-not-read', 'Page 4 holds'],
    ]);
    expect(document.problems[0]?.start).toBe(SENTENCE.length);
  });

  it('refuses a file of scans, with the remedy', async () => {
    const result = await readDocument(writePdf([{ hasPicture: true }, { hasPicture: true }]), 'scan.pdf');
    expect(result).toMatchObject({ ok: false, code: 'scanned-file' });
    expect(result.ok ? '' : result.message).toContain('OCR');
  });

  it('refuses a file with a password', async () => {
    const plain = Buffer.from(writePdf([{ words: [{ text: SENTENCE, x: 90, y: 100 }] }])).toString('latin1');
    const entry =
      '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <' + '41'.repeat(32) + '> /U <' + '42'.repeat(32) + '> >> /ID [<00> <00>]';
    const result = await readDocument(Buffer.from(plain.replace('/Root 1 0 R', `/Root 1 0 R ${entry}`), 'latin1'), 'a.pdf');
    expect(result).toMatchObject({ ok: false, code: 'encrypted-file' });
  });

  it('refuses what only begins as a PDF', async () => {
    expect(await readDocument(Buffer.from('%PDF-1.7\nnothing'), 'a.pdf')).toMatchObject({ ok: false, code: 'broken-file' });
  });
});
