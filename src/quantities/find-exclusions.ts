import type { Exclusion } from '../model/quantity.js';
import type { ExclusionPattern } from './prepare.js';

/** What the exclusion rules cover in a text, sorted, overlaps settled: the longest wins. */
export function findExclusions(text: string, patterns: readonly ExclusionPattern[]): readonly Exclusion[] {
  const found: Exclusion[] = [];
  for (const { rule, regexp, partial } of patterns) {
    regexp.lastIndex = 0;
    for (let match = regexp.exec(text); match; match = regexp.exec(text)) {
      if (match[0] === '') regexp.lastIndex += 1;
      const [start, end] = (partial ? match.indices?.groups?.['number'] : undefined) ?? [match.index, match.index + match[0].length];
      if (start < end) found.push({ start, end, rule: rule.id, because: rule.because });
    }
  }
  return settle(found.sort((a, b) => a.start - b.start || b.end - a.end));
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
