import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf } from '../../../src/export/report/axis.js';

describe('the axis of a chart', () => {
  it.each([
    [[5.7, 5.5], { min: 4.5, max: 6.5, interval: 0.5 }],
    [[106, 107, 85], { min: 70, max: 120, interval: 10 }],
    [[5.1, 10], { min: 4, max: 12, interval: 2 }],
    [[-3.3, 5], { min: -5, max: 10, interval: 5 }],
    [[0], { min: 0, max: 0.5, interval: 0.5 }],
    [[], { min: 0, max: 1, interval: 1 }],
  ])('of %j', (values, axis) => {
    expect(axisOf(values)).toEqual(axis);
  });

  it('holds all values in a few round steps, and makes no small change large', () => {
    const value = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((whole) => whole / 100);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (values) => {
        const { min, max, interval } = axisOf(values);
        expect(min).toBeLessThanOrEqual(Math.min(...values));
        expect(max).toBeGreaterThanOrEqual(Math.max(...values));
        expect((max - min) / interval).toBeLessThanOrEqual(7);
        expect(max - min).toBeGreaterThanOrEqual(0.15 * Math.max(...values.map(Math.abs)));
        if (values.every((one) => one >= 0)) expect(min).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
