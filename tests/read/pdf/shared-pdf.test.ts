import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.js';
import { readDocument } from '../../../src/read/read-document.js';

const ROOT = new URL('../../../../shared/documents/', import.meta.url);

async function read(name: string): Promise<Document> {
  const result = await readDocument(readFileSync(new URL(name, ROOT)), name);
  if (!result.ok) throw new Error(result.message);
  return result.document;
}

describe.skipIf(!existsSync(ROOT))('the PDF files of ../shared (skipped where it is absent)', () => {
  it('have a table of indicators over three pages in which every cell is in its row and column', { timeout: 120_000 }, async () => {
    const { tables, text } = await read('plans/hubei-wenwu-145.pdf');
    expect(tables).toHaveLength(1);
    const cells = tables[0]!.cells.map((cell) => ({ ...cell, text: text.slice(cell.start, cell.end) }));
    const columns = [0, 1, 2, 3].map((column) => cells.filter((cell) => cell.row > 1 && cell.column === column));
    expect(columns[2]!.map((cell) => cell.row)).toEqual(Array.from({ length: 25 }, (_, at) => at + 2));
    expect(columns[2]!.filter((cell) => !/^(?:≥?\d+|\d-\d)$/.test(cell.text))).toEqual([]);
    expect(new Set(columns[3]!.map((cell) => cell.text))).toEqual(new Set(['约束性', '预期性']));
    expect(columns[1]!.filter((cell) => cell.text.length < 5)).toEqual([]);
    expect(columns[0]!.reduce((sum, cell) => sum + cell.rowSpan, 0)).toBe(25);
    expect(cells.filter((cell) => cell.row === 0)).toMatchObject([{ columnSpan: 4 }]);
  });

  it.each(['plans/hubei-wenwu-145.pdf', 'plans/gwy-wenwu-145.pdf', 'formats/no1-document-2026.pdf', 'formats/hainan-nongji-2024.pdf'])(
    '%s: sentences are whole, pages rise, no page number is left',
    { timeout: 120_000 },
    async (name) => {
      const { text, origins } = await read(name);
      const lines = text.split('\n');
      expect(lines.filter((line) => /^[—\s-]*\d{1,3}[—\s-]*$/.test(line))).toEqual([]);
      // A line of prose that ends without punctuation would be a sentence that was broken.
      const broken = lines.filter((line) => line.length > 60 && !line.includes('\t') && !/[。！？；：:)）”]$|\d$/.test(line));
      expect(broken).toEqual([]);
      expect(origins.every(({ page }, at) => (page ?? 0) >= (origins[at - 1]?.page ?? 0))).toBe(true);
    },
  );
});
