import type { Span } from '../model/span.js';
import { settleOverlaps } from '../text/overlaps.js';
import { quickCandidates } from './candidates.js';

interface PatternRule {
  readonly id: string;
  readonly regexp?: RegExp;
  readonly priority?: number;
}

/** A match of one rule's pattern; `groups` are its named groups. Offsets are those of the text given plus `offset`. */
export interface PatternMatch<R> extends Span {
  readonly rule: R;
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** Places of the named groups that took part; empty unless the pattern was compiled with the flag `d`. */
  readonly places: Readonly<Record<string, Span>>;
}

const NO_GROUPS: Readonly<Record<string, string | undefined>> = {};
const NO_PLACES: Readonly<Record<string, Span>> = {};

/**
 * All matches of all rules, overlaps not settled, in the order of the rules. The patterns must be global; their `lastIndex` is used and left at 0. The list of rules must be one that
 * lasts: it is prepared at its first use.
 */
export function findAllPatterns<R extends PatternRule>(text: string, rules: readonly R[], offset = 0): readonly PatternMatch<R>[] {
  const found: PatternMatch<R>[] = [];
  for (const rule of quickCandidates(rules)(text, 0, text.length)) if (rule.regexp) collectMatches(text, rule, rule.regexp, offset, found);
  return found;
}

/** The same for patterns that reach over no line end, line by line: most patterns need not be run on most lines. */
export function findLinePatterns<R extends PatternRule>(text: string, rules: readonly R[]): readonly PatternMatch<R>[] {
  const candidates = quickCandidates(rules);
  const found: PatternMatch<R>[] = [];
  for (let start = 0; start < text.length;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const possible = candidates(text, start, end);
    const line = possible.length > 0 ? text.slice(start, end) : '';
    for (const rule of possible) if (rule.regexp) collectMatches(line, rule, rule.regexp, start, found);
    start = end + 1;
  }
  return found;
}

/** All matches after overlaps are settled: the longest wins, then the higher priority, then the first rule. */
export function findPatterns<R extends PatternRule>(text: string, rules: readonly R[], offset = 0): readonly PatternMatch<R>[] {
  return settleOverlaps(findAllPatterns(text, rules, offset), (match) => match.rule.priority ?? 0);
}

function collectMatches<R extends PatternRule>(text: string, rule: R, regexp: RegExp, offset: number, found: PatternMatch<R>[]): void {
  if (!regexp.global) throw new TypeError(`the pattern of ${rule.id} is not global`);
  regexp.lastIndex = 0;
  for (let match = regexp.exec(text); match; match = regexp.exec(text)) {
    const [matched] = match;
    const start = offset + match.index;
    if (matched === '') regexp.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
    else
      found.push({
        rule,
        start,
        end: start + matched.length,
        text: matched,
        groups: match.groups ?? NO_GROUPS,
        places: placesOf(match, offset),
      });
  }
}

function placesOf(match: RegExpExecArray, offset: number): Readonly<Record<string, Span>> {
  const groups: Readonly<Record<string, readonly [number, number] | undefined>> | undefined = match.indices?.groups;
  if (!groups) return NO_PLACES;
  const places: Record<string, Span> = {};
  for (const name in groups) {
    const place = groups[name];
    if (place) places[name] = { start: offset + place[0], end: offset + place[1] };
  }
  return places;
}
