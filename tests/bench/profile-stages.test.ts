import { describe, expect, it } from 'vitest';
import type { Profiler } from 'node:inspector';
import { attributeTimes, profileStages } from './profile-stages.js';

const frame = (id: number, functionName: string, url: string, children: number[] = []): Profiler.ProfileNode => ({
  id,
  callFrame: { functionName, scriptId: '0', url, lineNumber: 0, columnNumber: 0 },
  children,
});

describe('the time of a stage', () => {
  it('is that of everything it calls, whatever folder that stands in', () => {
    const profile: Profiler.Profile = {
      nodes: [
        frame(1, '(root)', '', [2, 3]),
        frame(2, 'extract', 'file:///x/src/pipeline.ts', [4, 6]),
        frame(3, '(garbage collector)', ''),
        frame(4, 'findMetrics', 'file:///x/src/metrics/find-metrics.ts', [5]),
        frame(5, 'tokenize', 'file:///x/src/language/zh/tokens.ts'),
        frame(6, 'findPeriods', 'file:///x/src/periods/find-periods.ts'),
      ],
      startTime: 0,
      endTime: 0,
      samples: [5, 4, 6, 3, 2],
      timeDeltas: [3000, 1000, 2000, 500, 250],
    };
    expect(attributeTimes(profile)).toEqual({ periods: 2, metrics: 4, '(garbage collector)': 0.5, pipeline: 0.25 });
  });

  it('is measured without help from the work', async () => {
    const times = await profileStages(() => {
      const end = performance.now() + 30;
      while (performance.now() < end);
    });
    expect(Object.values(times).reduce((sum, time) => sum + time, 0)).toBeGreaterThan(20);
  });
});
