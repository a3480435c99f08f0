import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { appendDocBody } from '../../src/read/doc-body.js';
import { createTextBuilder } from '../../src/read/text-builder.js';
import { readBytes } from './read-with.js';

function build(body: string) {
  const builder = createTextBuilder();
  appendDocBody(body, builder);
  return builder.build();
}

describe('the body of an old Word file', () => {
  it('has tables where lines end with tabs, cells of several lines too', () => {
    const { text, tables } = build('表1\n指标\t2025年\t\n企业\t1\t\n平台\n园区\t2\t\n正文\t有制表符\n');
    expect(text).toBe('表1\n指标\t2025年\n企业\t1\n平台园区\t2\n正文\t有制表符\n');
    expect(tables).toMatchObject([{ rows: 3, columns: 2 }]);
  });

  it('has no table in a line that ends with a tab by chance', () => {
    expect(build('关于通知的答复\t\n正文')).toMatchObject({ text: '关于通知的答复\n正文\n', tables: [] });
  });

  it('is without the marks of Word', () => {
    expect(build('一\u0002二\u0013三\u000b四').text).toBe('一二三\n四\n');
  });
});

describe.skipIf(!existsSync(new URL('../../../shared/documents', import.meta.url)))(
  'real files (skipped where ../shared is absent)',
  () => {
    it('keep their quotation marks', async () => {
      const { text } = await readBytes(
        readFileSync(new URL('../../../shared/documents/formats/hainan-nongji-2024.doc', import.meta.url)),
        'a.doc',
      );
      expect(text).toContain('“三农”工作');
      expect(text).toContain('（农办机〔2024〕3号）');
    });
  },
);
