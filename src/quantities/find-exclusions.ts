import type { Exclusion } from '../model/quantity.js';
import { candidatesOf } from '../rules/candidates.js';
import type { ExclusionPattern } from './prepare.js';

/**
 * What the exclusion rules cover in a text, sorted, overlaps settled: the longest wins. No pattern reaches over the end of a line, and lines in which `worth` finds nothing are not
 * searched.
 */
export function findExclusions(text: string, patterns: readonly ExclusionPattern[], worth?: RegExp): readonly Exclusion[] {
  const found: Exclusion[] = [];
  const candidates = candidatesOf(patterns);
  for (let start = 0; start < text.length;) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const possible = worth && !worth.test(text.slice(start, end)) ? NONE : candidates(text, start, end);
    // The line ends around stay, for the patterns to look at.
    const offset = Math.max(0, start - 1);
    if (possible.length > 0) collect(text.slice(offset, end + 1), offset, possible, found);
    start = end + 1;
  }
  return settle(found.sort((a, b) => a.start - b.start || b.end - a.end));
}

const NONE: readonly ExclusionPattern[] = [];

function collect(line: string, offset: number, patterns: readonly ExclusionPattern[], found: Exclusion[]): void {
  for (const { rule, regexp, partial } of patterns) {
    regexp.lastIndex = 0;
    for (let match = regexp.exec(line); match; match = regexp.exec(line)) {
      if (match[0] === '') regexp.lastIndex += 1;
      const [start, end] = (partial ? match.indices?.groups?.['number'] : undefined) ?? [match.index, match.index + match[0].length];
      if (start < end) found.push({ start: offset + start, end: offset + end, rule: rule.id, because: rule.because });
    }
  }
}

/** One pass instead of `settleOverlaps`, which would be quadratic for the thousands of exclusions of a long text. */
function settle(sorted: readonly Exclusion[]): readonly Exclusion[] {
  const kept: Exclusion[] = [];
  for (const next of sorted) {
    const last = kept.at(-1);
    if (!last || next.start >= last.end) kept.push(next);
    else if (next.end - next.start > last.end - last.start) kept[kept.length - 1] = next;
  }
  return kept;
}
