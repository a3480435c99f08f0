import { describe, expect, it } from 'vitest';
import { alignObservations } from '../../src/align/align-observations.js';
import type { Observation } from '../../src/model/observation.js';
import { entryOf } from '../store/entries.js';

const [base] = entryOf({ path: 'a.txt', observations: [{ id: '1' }] }).observations;

function told(said: Partial<Observation>): Observation {
  return { ...base!, metric: 'gdp', kind: 'fact', year: 2014, baseValue: '7.4', baseValueUpper: undefined, doubts: [], ...said };
}

describe('alignObservations', () => {
  it('finds the same figure, each once', () => {
    const [first, second] = alignObservations([told({ id: '1' }), told({ id: '2' })], [told({ id: '3' })]);
    expect(first).toMatchObject({ right: { id: '3' }, cause: undefined });
    expect(second).toMatchObject({ cause: 'value' });
  });

  it('takes a figure that the translation rounds for the same', () => {
    const [one] = alignObservations([told({ baseValue: '607102000' })], [told({ baseValue: '607000000' })]);
    expect(one?.cause).toBeUndefined();
  });

  it.each([
    ['kind', { kind: 'target' as const }],
    ['year', { year: 2015 }],
    ['metric', { metric: 'cpi' }],
    ['value', { baseValue: '-7.4' }],
    ['value', { baseValueUpper: '8' }],
  ])('tells a difference of %s', (cause, said) => {
    expect(alignObservations([told({})], [told(said)])[0]?.cause).toBe(cause);
  });

  it('asks only for metrics of the catalogue', () => {
    expect(alignObservations([told({ catalogued: false })], [])).toEqual([]);
  });
});
