import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeFolder, removeFoldersAfterEach } from '../store/folders.js';
import { type fakeExtract, run } from './fakes.js';

removeFoldersAfterEach();

let folder: string;
let docs: string;
let report: string;
let command: readonly string[];

beforeEach(() => {
  folder = makeFolder();
  docs = path.join(folder, 'docs');
  mkdirSync(docs);
  writeFileSync(path.join(docs, 'b.txt'), 'fact 2024 7\nsee (12), (13)\n');
  writeFileSync(path.join(docs, 'a.txt'), '(11)\n');
  report = path.join(folder, 'report.csv');
  command = ['extract', docs, '--db', path.join(folder, 'metrics.db'), '--strict-report', report];
});

function rows(): readonly (readonly string[])[] {
  return parse(readFileSync(report), { bom: true });
}

describe('extract --strict-report', () => {
  it('tells every number that became nothing, by document and place', async () => {
    const { code, out } = await run(command);
    expect(code).toBe(0);
    expect(out).toContain(`strict report ${report}\n`);
    const why = ['excluded', 'a number in brackets', 'exclusion.test.brackets'];
    expect(rows()).toEqual([
      ['path', 'line', 'column', 'number', 'code', 'because', 'rule', 'sentence'],
      ['docs/a.txt', '1', '1', '(11)', ...why, '(11)'],
      ['docs/b.txt', '2', '5', '(12)', ...why, '(12)'],
      ['docs/b.txt', '2', '11', '(13)', ...why, '(13)'],
    ]);
  });

  it('titles columns in Chinese', async () => {
    await run([...command, '--header', 'zh']);
    expect(readFileSync(report, 'utf8')).toMatch(/^\uFEFF文件,行,列,数字,原因代码,原因,规则,句子\r\n/);
  });

  it('holds documents that did not change, and the same bytes once', async () => {
    await run(command);
    const first = readFileSync(report, 'utf8');
    writeFileSync(path.join(docs, 'c.txt'), '(11)\n');
    const { out } = await run(command);
    expect(out).toContain('0 read, 3 unchanged');
    expect(readFileSync(report, 'utf8')).toBe(first);
  });

  it('leaves the report of before where the run is interrupted or broken, and nothing else behind', async () => {
    writeFileSync(report, 'before');
    const { code, err } = await run(command, { interruptAfter: 1 });
    expect(code).toBe(130);
    expect(err).toContain('was not written: a report is made of a whole run');
    const extract: typeof fakeExtract = () => {
      throw new Error('broken');
    };
    expect((await run(command, { engine: { extract } })).code).toBe(70);
    expect(readFileSync(report, 'utf8')).toBe('before');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is refused before anything is stored', async () => {
    const at = (file: string) => [...command.slice(0, -1), file];
    for (const [file, message] of [
      [path.join(folder, 'none', 'x.csv'), 'there is no folder'],
      [folder, 'it is a folder'],
      [path.join(folder, 'metrics.db'), 'is the database itself'],
      [path.join(docs, 'a.txt'), 'is one of the documents'],
    ] as const) {
      const { code, err } = await run(at(file));
      expect(code).toBe(2);
      expect(err).toContain(message);
      expect(existsSync(path.join(folder, 'metrics.db'))).toBe(false);
    }
    expect(readFileSync(path.join(docs, 'a.txt'), 'utf8')).toBe('(11)\n');
  });
});
