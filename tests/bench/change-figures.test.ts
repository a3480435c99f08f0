import { describe, expect, it } from 'vitest';
import { changeFigures } from './change-figures.js';

describe('other figures in the same words', () => {
  const text = '2024年3月，第128号提案：新增企业766家，增长5.3%，投资17.44亿元。';

  it('leave years, days and ordinals as they are', () => {
    expect(changeFigures(text, 3)).toMatch(/^2024年3月，第128号提案：新增企业\d+家，增长\d\.3%，投资\d+\.44亿元。$/);
    expect(changeFigures(text, 3)).not.toBe(text);
  });

  it('are the same for the same seed and others for another', () => {
    expect(changeFigures(text, 3)).toBe(changeFigures(text, 3));
    expect(new Set(Array.from({ length: 50 }, (_, seed) => changeFigures(text, seed))).size).toBeGreaterThan(45);
  });
});
