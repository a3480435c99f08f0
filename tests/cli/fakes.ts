import { createHash } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { main } from '../../src/cli/main.js';
import type { Engine } from '../../src/cli/engine.js';
import type { Io } from '../../src/cli/io.js';
import { readDocuments } from '../../src/read/read-document.js';
import type { RuleSet } from '../../src/rules/rule-set.js';
import { entryOf, type Said } from '../store/entries.js';

/** What a command did. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Settings of a run; `engine` replaces parts of the fake one. */
export interface Settings {
  readonly terminal?: boolean;
  readonly interruptAfter?: number;
  readonly engine?: Partial<Engine>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Rules without a rule. */
export const noRules: RuleSet = {
  hash: 'rules-1',
  fragment: [],
  unit: [],
  exclusion: [],
  comparator: [],
  period: [],
  metric: [],
  cue: [],
  section: [],
  structure: [],
  word: [],
  alias: [],
  table: [],
};

/** Runs a command with captured streams and the fake engine. */
export async function run(
  argv: readonly string[],
  { terminal = false, interruptAfter = Infinity, engine, env = {} }: Settings = {},
): Promise<Ran> {
  const stdout = Object.assign(new PassThrough(), { isTTY: terminal, columns: 100 });
  const stderr = Object.assign(new PassThrough(), { isTTY: false });
  let asked = 0;
  const io: Io = { stdout, stderr, env, now: () => new Date(0), watchInterrupt: () => () => ++asked > interruptAfter };
  const texts = Promise.all([buffer(stdout), buffer(stderr)]);
  const code = await main(argv, io, () => Promise.resolve({ ...fakeEngine, ...engine }));
  stdout.end();
  stderr.end();
  // Not `text()`, which drops the byte order mark.
  const [out, err] = await texts;
  return { code, out: out.toString(), err: err.toString() };
}

/**
 * Reads lines such as `target 2024 7` and `fact 2024 7.1 unsure` (kind, year, value, doubt); the line `date 2024-01-10` dates the document.
 * A number in round brackets is unread.
 */
export const fakeExtract: Engine['extract'] = (document, _, known = {}) => {
  const lines = [...document.text.matchAll(/^(target|fact) (\d{4}) (\S+)(?: (\S+))?$/gm)];
  const observations = lines.map((line, at): Said => {
    const [words, kind, year, value = '', doubt] = line;
    const start = line.index;
    const id = createHash('sha256').update(`${document.sha256} ${at}`).digest('hex').slice(0, 16);
    const trace = { kind: 'observation', start, end: start + words.length, value, rule: '(test)', parts: [] };
    return {
      id,
      kind: kind as 'fact',
      year: Number(year),
      value,
      doubts: doubt === undefined ? [] : [doubt],
      start,
      end: start + words.length,
      quote: words,
      trace,
    };
  });
  const issued = /^date (\S+)$/m.exec(document.text)?.[1];
  const entry = entryOf({ path: document.path, observations, region: '甲市', ...(issued !== undefined && { issued }) });
  const unread = [...document.text.matchAll(/\((\d+)\)/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    text: found[0],
    code: 'excluded' as const,
    because: 'a number in brackets',
    rule: 'exclusion.test.brackets',
  }));
  const { structure } = entry;
  const dated = known.issued === undefined ? structure : { ...structure, issued: known.issued };
  return { structure: dated, observations: entry.observations, problems: [], sentences: [], times: [], unread };
};

const fakeEngine: Engine = {
  readDocuments,
  extract: fakeExtract,
  loadRules: () => ({ ok: true, rules: noRules }),
  finders: () => Promise.reject(new Error('no finders in this test')),
  metricsOfBoth: () => [],
};
