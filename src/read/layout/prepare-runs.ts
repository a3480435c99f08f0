import { repairCharacters } from './characters.js';
import type { Page, Run } from './page.js';
import { splitAtGaps } from './split-runs.js';

/** More runs than any page of words has: a drawing, or a file that is made to take long. */
const MOST_RUNS = 30_000;

/** A page with characters repaired, rows of cells in one run parted, and words that are printed twice (shadows, bold by overprinting) kept once. */
export function prepareRuns(page: Page): Page {
  const runs = page.runs
    .slice(0, MOST_RUNS)
    .map((run) => ({ ...run, text: repairCharacters(run.text) }))
    .filter(({ text, size, x, y }) => text.trim() !== '' && size > 0 && Number.isFinite(x + y))
    .flatMap(splitAtGaps);
  return { ...page, runs: dropOverprinted(runs) };
}

function dropOverprinted(runs: readonly Run[]): readonly Run[] {
  const seen = new Map<string, Run[]>();
  return runs.filter((run) => {
    const same = seen.get(run.text) ?? [];
    if (same.some((other) => Math.abs(other.x - run.x) < 0.3 * run.size && Math.abs(other.y - run.y) < 0.3 * run.size)) return false;
    seen.set(run.text, [...same.slice(-200), run]);
    return true;
  });
}
