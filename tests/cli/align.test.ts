import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, removeFoldersAfterEach } from '../store/folders.js';
import { run } from './fakes.js';

removeFoldersAfterEach();

function files(): { readonly folder: string; readonly left: string; readonly right: string } {
  const folder = makeFolder();
  const [left, right] = ['left.txt', 'right.txt'].map((name) => path.join(folder, name)) as [string, string];
  writeFileSync(left, 'fact 2024 7\nfact 2023 6\n');
  writeFileSync(right, 'fact 2024 7\nfact 2022 6\n');
  return { folder, left, right };
}

describe('align', () => {
  it('lists what the translation tells otherwise, and counts the rest', async () => {
    const { left, right } = files();
    const { code, out, err } = await run(['align', left, right]);
    expect(code).toBe(0);
    expect(out.split('\r\n').filter((line) => line !== '')).toHaveLength(2);
    expect(out).toContain('\r\nyear,');
    expect(err).toContain('1 of 2 figures');
  });

  it('writes a file', async () => {
    const { folder, left, right } = files();
    const out = path.join(folder, 'out.csv');
    expect((await run(['align', left, right, '--out', out, '--header', 'zh'])).out).toBe(`disagreements (1 row) in ${out}\n`);
    expect(readFileSync(out, 'utf8')).toMatch(/^\uFEFF不一致之处,/);
  });

  it('never writes over a document, and names a file that is not there', async () => {
    const { folder, left, right } = files();
    const refused = await run(['align', left, right, '--out', right]);
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.err).toContain('is one of the documents');
    const missing = await run(['align', left, path.join(folder, 'none.txt')]);
    expect(missing).toMatchObject({ code: 2 });
    expect(missing.err).toContain('none.txt');
  });
});
