import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { startReader } from '../../src/read/start-reader.js';
import { makeDocx, paragraph } from './fixtures/make-docx.js';

const folder = mkdtempSync(join(tmpdir(), 'policy-metrics-reader-'));
const program = join(folder, 'program.mjs');
/** Does what the path says, as a library does with a hostile file. */
writeFileSync(
  program,
  `let read = 0;
process.on('message', ({ path }) => {
  read += 1;
  if (path === 'hang') for (;;);
  if (path === 'crash') process.kill(process.pid, 'SIGSEGV');
  if (path === 'exit') process.exit(3);
  if (path === 'second time' && read > 1) process.exit(3);
  const kept = [];
  if (path === 'grow') for (;;) kept.push(Buffer.alloc(10_000_000, 1));
  process.send({ result: { ok: false, code: 'read ' + read, message: '' }, memory: 0 });
});`,
);

const reader = startReader({ seconds: 10, megabytes: 300 }, pathToFileURL(program));
afterAll(() => {
  reader.stop();
});
const codeOf = async (path: string): Promise<string> => {
  const result = await reader.readDocument(new Uint8Array([1]), path);
  return result.ok ? 'read' : result.code;
};

describe('a reader in a process of its own', () => {
  it('names what a file did, and reads on in a new process', async () => {
    expect(await codeOf('fine')).toBe('read 1');
    expect(await codeOf('fine')).toBe('read 2');
    expect(await codeOf('hang')).toBe('too-slow');
    expect(await codeOf('fine')).toBe('read 1');
    expect(await codeOf('exit')).toBe('reader-crashed');
    expect(await codeOf('crash')).toBe('reader-crashed');
    expect(await codeOf('fine')).toBe('read 1');
  });

  it.skipIf(process.platform !== 'linux')('ends a process that takes too much memory', async () => {
    const patient = startReader({ seconds: 50, megabytes: 300 }, pathToFileURL(program));
    expect(await patient.readDocument(new Uint8Array([1]), 'grow')).toMatchObject({ code: 'too-much-memory' });
    patient.stop();
  });

  it('gives a file a second chance where earlier files may be to blame', async () => {
    await codeOf('fine');
    expect(await codeOf('second time')).toBe('read 1');
  });

  it('answers calls in their order', async () => {
    const results = await Promise.all(['fine', 'exit', 'fine'].map(codeOf));
    expect(results[1]).toBe('reader-crashed');
    expect(results[2]).toBe('read 1');
  });

  it('reads with the real program what the readers read', async () => {
    const real = startReader();
    const result = await real.readDocument(makeDocx({ body: paragraph('全市新增企业12家。') }), 'a.docx');
    real.stop();
    expect(result).toMatchObject({ ok: true, document: { format: 'docx', text: '全市新增企业12家。\n' } });
  });
});
