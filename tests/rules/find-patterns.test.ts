import { describe, expect, it } from 'vitest';
import { findAllPatterns, findPatterns } from '../../src/rules/find-patterns.js';

describe('findAllPatterns', () => {
  it('gives spans, groups and the places of groups, moved by the offset', () => {
    const rule = { id: 'x.a', regexp: /(?<year>\d{4})年(?<month>\d+月)?/dgu };
    const [first, second] = findAllPatterns('在2024年和2025年3月', [rule], 100);
    expect(first).toMatchObject({ rule, start: 101, end: 106, text: '2024年', places: { year: { start: 101, end: 105 } } });
    expect(Object.keys(first!.places)).toEqual(['year']);
    expect(second!.groups).toMatchObject({ year: '2025', month: '3月' });
    expect(second!.places['month']).toEqual({ start: 112, end: 114 });
  });

  it('has groups without places where the pattern has no indices', () => {
    expect(findAllPatterns('12家', [{ id: 'x.a', regexp: /(?<number>\d+)家/gu }])[0]).toMatchObject({
      groups: { number: '12' },
      places: {},
    });
  });

  it('skips empty matches and comes to an end, also between the halves of a character', () => {
    expect(findAllPatterns('𠮷1𠮷', [{ id: 'x.a', regexp: /\d*/gu }]).map(({ start, end }) => [start, end])).toEqual([[2, 3]]);
  });

  it('starts at the beginning on every call', () => {
    const rules = [{ id: 'x.a', regexp: /\d/gu }];
    expect(findAllPatterns('1', rules)).toEqual(findAllPatterns('1', rules));
    rules[0]!.regexp.lastIndex = 5;
    expect(findAllPatterns('1', rules)).toHaveLength(1);
  });

  it('refuses a pattern that would never end', () => {
    expect(() => findAllPatterns('1', [{ id: 'x.a', regexp: /\d/u }])).toThrow('x.a');
  });

  it('passes over rules without a pattern', () => {
    expect(findAllPatterns('1', [{ id: 'x.a' }])).toEqual([]);
  });
});

describe('findPatterns', () => {
  it('keeps the longest, then the higher priority, then the first', () => {
    const rules = [
      { id: 'short', regexp: /\d年/gu, priority: 9 },
      { id: 'long', regexp: /\d{4}年/gu },
      { id: 'low', regexp: /\d+月/gu },
      { id: 'high', regexp: /\d月/gu, priority: 1 },
    ];
    expect(findPatterns('2024年5月', rules).map((match) => match.rule.id)).toEqual(['long', 'high']);
  });
});
