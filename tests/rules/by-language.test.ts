import { describe, expect, it } from 'vitest';
import { rulesFor } from '../../src/rules/by-language.js';
import { loadBuiltInRules } from '../documents/read-documents.js';

describe('rulesFor', () => {
  const rules = loadBuiltInRules();

  it('keeps what speaks for the language, and metrics for both', () => {
    for (const language of ['zh', 'en'] as const) {
      const own = rulesFor(rules, language);
      const told = [...own.unit, ...own.period, ...own.cue, ...own.structure].map((rule) => rule.language);
      expect(new Set(told)).toEqual(new Set([language, 'any']));
      expect(own.metric).toBe(rules.metric);
    }
  });

  it('gives the same rules each time, so that stages prepare them once', () => {
    expect(rulesFor(rules, 'en')).toBe(rulesFor(rules, 'en'));
    expect(rulesFor(rules, 'en').period).not.toBe(rulesFor(rules, 'zh').period);
  });
});
