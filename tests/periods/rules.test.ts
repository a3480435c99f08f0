import { describe, expect, it } from 'vitest';
import { findPeriodExamples } from '../../src/periods/find-examples.js';
import { checkRules, formatFailure } from '../../src/rules/check.js';
import type { Finder, Finders } from '../../src/rules/rule-set.js';
import { ruleKinds } from '../../src/rules/schema.js';
import { readPeriodRules } from './read-rules.js';

const nothing: Finder = () => [];

describe('the rules for time', () => {
  const rules = { ...readPeriodRules(), fragment: [] };

  it('read their examples', () => {
    const finders = { ...Object.fromEntries(ruleKinds.map((kind) => [kind, nothing])), period: findPeriodExamples } as Finders;
    const report = checkRules(rules, finders);
    expect(report.failures.map(formatFailure).join('\n')).toBe('');
    expect(report.passed).toBeGreaterThan(200);
  });
});
