import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A temporary directory with these rule files; its path. */
export function writeRules(files: Readonly<Record<string, string | Uint8Array>>): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'rules-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(directory, name)), { recursive: true });
    writeFileSync(path.join(directory, name), content);
  }
  return directory;
}

/** The YAML of an exclusion; `changes` replaces or, with undefined, drops whole keys. */
export function exclusion(id: string, changes: Readonly<Record<string, string | undefined>> = {}): string {
  const keys: Readonly<Record<string, string | undefined>> = {
    id,
    kind: 'exclusion',
    language: 'zh',
    about: 'Numbers of meetings.',
    pattern: "'第\\d{1,4}次会议'",
    because: 'a number of a meeting',
    matches: '[{ text: 市政府«第12次会议»召开。 }]',
    ignores: '[{ text: 举办12次会议。, because: a count }]',
    ...changes,
  };
  const lines = Object.entries(keys).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return `- ${lines.join('\n  ')}\n`;
}

/** The YAML of a fragment. */
export function fragment(name: string, pattern: string): string {
  return `- id: fragment.${name.replaceAll('_', '-')}
  kind: fragment
  name: ${name}
  about: A piece.
  pattern: '${pattern}'
  matches: [{ text: «12»家 }]
  ignores: [{ text: 两家, because: no digits }]
`;
}
