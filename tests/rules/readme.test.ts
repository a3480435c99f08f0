import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatFault } from '../../src/rules/faults.js';
import { builtInRules, loadRules } from '../../src/rules/load.js';
import { ruleKinds } from '../../src/rules/schema.js';
import { writeRules } from './rule-directory.js';

const readme = readFileSync(path.join(builtInRules(), 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/```yaml\n([^]*?)```/g)].map((block) => block[1] ?? '');

describe('rules/README.md', () => {
  it('shows rules without faults, one of each kind at least', () => {
    const result = loadRules([writeRules({ 'readme.yaml': blocks.join('') })]);
    if (!result.ok) throw new Error(result.faults.map(formatFault).join('\n'));
    expect(ruleKinds.filter((kind) => result.rules[kind].length === 0)).toEqual([]);
  });

  it('explains every code of a fault and of a failed example', () => {
    const sources = ['faults.ts', 'check.ts'].map((file) => readFileSync(path.join(builtInRules(), '../src/rules', file), 'utf8'));
    const types = sources.map((source) => /export type (?:Fault|Failure)Code =([^;]+);/.exec(source)?.[1] ?? '');
    const codes = [...types.join('').matchAll(/'([^']+)'/g)].map((code) => code[1] ?? '');
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => !readme.includes(`\`${code}\``))).toEqual([]);
  });
});
