import { readFileSync } from 'node:fs';

/** The program's version, from package.json; the same seen from src/ and from dist/. */
export function programVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(text) as { readonly version: string };
  return version;
}
