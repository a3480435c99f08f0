import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Document } from '../../src/model/document.js';
import { readPlain } from '../../src/read/read-document.js';
import { builtInRules, loadRules, type LoadResult } from '../../src/rules/load.js';
import type { RuleSet } from '../../src/rules/rule-set.js';

/** The project's folder, absolute, with a separator at its end. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
/** Documents that come with the project. */
export const SAMPLES = join(PROJECT, 'data', 'samples');
/** Documents beside the project, on machines that have them. */
export const SHARED = join(PROJECT, '..', 'shared');

/** Paths of the .txt and .md files below a path, sorted; a file is itself whatever its ending, a missing path is an empty list. */
export function listTextFiles(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md)$/i.test(name))
    .sort()
    .map((name) => join(path, name));
}

/** Reads text files as the program does; paths in the documents are relative to the project. Throws for a file that is refused. */
export function readDocuments(paths: readonly string[]): readonly Document[] {
  return paths.map((path) => {
    const result = readPlain(readFileSync(path), relative(PROJECT, path), /\.md$/i.test(path) ? 'markdown' : 'text');
    if (!result.ok) throw new Error(`${path}: ${result.message}`);
    return result.document;
  });
}

/** The rules that come with the program. Throws where they have faults, naming the first ones. */
export function loadBuiltInRules(): RuleSet {
  builtIn ??= rulesOrThrow(loadRules([builtInRules()]));
  return builtIn;
}

/** Reading all rules takes a second; what is made of them is remembered by rule set. */
let builtIn: RuleSet | undefined;

/** The rules that were loaded. Throws where they have faults, naming the first ones. */
export function rulesOrThrow(loaded: LoadResult): RuleSet {
  if (loaded.ok) return loaded.rules;
  const faults = loaded.faults.slice(0, 5).map(({ file, line, column, code, message }) => `${file}:${line}:${column}  ${code}  ${message}`);
  throw new Error(`the built-in rules have ${loaded.faults.length} faults:\n${faults.join('\n')}`);
}
