import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A rule file: `path` opens it, `name` is how messages call it. */
export interface RuleFile {
  readonly path: string;
  readonly name: string;
}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Absolute path of the rules that come with the program; the same seen from src/ and from dist/. */
export function builtInRules(): string {
  return path.join(PROJECT, 'rules');
}

/**
 * All *.yaml and *.yml files below `directory` (or the file itself, if it is one), sorted by name.
 * Throws where the path cannot be read. Names of files among the built-in rules start with `rules/`; others are as the caller wrote the directory.
 */
export function listRuleFiles(directory: string): readonly RuleFile[] {
  if (statSync(directory).isFile()) return [{ path: directory, name: nameOf(directory) }];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && /\.ya?ml$/i.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ path: file, name: nameOf(file) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function nameOf(file: string): string {
  const absolute = path.resolve(file);
  const name = absolute.startsWith(builtInRules() + path.sep) ? path.relative(PROJECT, absolute) : path.normalize(file);
  return name.split(path.sep).join('/');
}
