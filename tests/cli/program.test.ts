import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '..', '..');
const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string; bin: Record<string, string> };

describe('the program that npx runs', () => {
  it.skipIf(process.platform === 'win32')('is built executable and starts by its own name', () => {
    const program = join(project, manifest.bin['policy-metrics'] ?? '');
    expect(execFileSync(program, ['--version'], { encoding: 'utf8' })).toContain(manifest.version);
  });
});
