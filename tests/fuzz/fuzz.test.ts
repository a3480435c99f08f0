import { describe, expect, it } from 'vitest';
import { createRandom, damageBytes } from './damage-bytes.js';
import { runFuzz } from './run-fuzz.js';

describe('damaged files of every format', () => {
  it('are read or refused with a reason, and end nothing', async () => {
    const { byOutcome, failures } = await runFuzz(200);
    expect(failures).toEqual([]);
    expect(byOutcome['read']).toBeGreaterThan(20);
    expect(byOutcome['broken-file']).toBeGreaterThan(5);
  }, 500_000);

  it('are damaged in the same way by the same seed', () => {
    const bytes = new TextEncoder().encode('全市新增企业12家。'.repeat(20));
    expect(damageBytes(bytes, createRandom(5))).toEqual(damageBytes(bytes, createRandom(5)));
    expect(damageBytes(bytes, createRandom(5))).not.toEqual(bytes);
  });
});
