import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatFault } from '../../src/rules/faults.js';
import { printJsonSchema } from '../../src/rules/json-schema.js';
import { builtInRules, loadRules } from '../../src/rules/load.js';
import { listRuleFiles } from '../../src/rules/rule-files.js';

const files = listRuleFiles(builtInRules());

describe('the built-in rules', () => {
  it('have no faults', () => {
    const result = loadRules([builtInRules()]);
    expect(result.ok ? '' : result.faults.map(formatFault).join('\n')).toBe('');
  });

  it.each(files.map((file) => [file.name, file.path]))('%s names its schema in its first line', (_, file) => {
    const [first = ''] = readFileSync(file, 'utf8').split('\n');
    const schema = path.relative(path.dirname(file), path.join(builtInRules(), 'schema.json'));
    expect(first).toBe(`# yaml-language-server: $schema=${schema.split(path.sep).join('/')}`);
  });

  it('have a schema for editors that is current (else: npm run schema)', () => {
    expect(readFileSync(path.join(builtInRules(), 'schema.json'), 'utf8') === printJsonSchema()).toBe(true);
  });
});
