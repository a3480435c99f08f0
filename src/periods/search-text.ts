import { findAllPatterns, findLinePatterns } from '../rules/find-patterns.js';
import type { PatternMatch } from '../rules/find-patterns.js';
import { settleOverlaps } from '../text/overlaps.js';
import type { PeriodRule, PeriodRules } from './compile-rules.js';

export type PeriodMatch = PatternMatch<PeriodRule>;

/** What the patterns find in a text: times (and what only looks like one) with overlaps settled, and words that mark bases by where they touch a time. */
export interface Search {
  readonly times: readonly PeriodMatch[];
  readonly basesBefore: ReadonlyMap<number, PeriodMatch>;
  readonly basesAfter: ReadonlyMap<number, PeriodMatch>;
}

/** Characters that go on a number to the left: a match never begins inside one. */
const DIGIT = /[\d〇○零一二三四五六七八九十百千万亿两几数]/;

/** Runs all patterns over a text. No pattern reaches over the end of a line. */
export function searchText(text: string, { byLine, byCharacter, orderOf, basesBefore, basesAfter }: PeriodRules): Search {
  const found = [...findLinePatterns(text, byLine), ...byCharacter.flatMap(({ character, rules }) => findInLines(text, character, rules))];
  const times = found.filter((match) => !beginsInNumber(text, match.start)).sort((a, b) => orderOf(a.rule) - orderOf(b.rule));
  const settled = settleOverlaps(times, ({ rule }) => rule.priority);
  return {
    times: settled,
    basesBefore: new Map(findBeside(text, settled, basesBefore).map((match) => [match.end, match])),
    basesAfter: new Map(findBeside(text, settled, basesAfter).map((match) => [match.start, match])),
  };
}

/** What makes a base of a time touches it, so only lines that tell a time are searched. */
function findBeside(text: string, times: readonly PeriodMatch[], rules: readonly PeriodRule[]): readonly PeriodMatch[] {
  const found: PeriodMatch[] = [];
  let searched = -1;
  for (const { start: time } of times) {
    if (time < searched) continue;
    const start = text.lastIndexOf('\n', time) + 1;
    const next = text.indexOf('\n', time);
    searched = next < 0 ? text.length : next;
    for (const match of findAllPatterns(text.slice(start, searched), rules, start)) found.push(match);
  }
  return found;
}

/** Only lines that hold the character are searched: most sentences tell no time, and looking for one character costs next to nothing. */
function findInLines(text: string, character: string, rules: readonly PeriodRule[]): readonly PeriodMatch[] {
  if (character === '') return findAllPatterns(text, rules);
  const found: PeriodMatch[] = [];
  for (let at = text.indexOf(character); at >= 0;) {
    const start = text.lastIndexOf('\n', at) + 1;
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    for (const match of findAllPatterns(text.slice(start, end), rules, start)) found.push(match);
    at = text.indexOf(character, end);
  }
  return found;
}

function beginsInNumber(text: string, start: number): boolean {
  if (start === 0 || !DIGIT.test(text.charAt(start))) return false;
  const before = text.charAt(start - 1);
  // 10.2024年度: the mark of a point stands at the start of its line, and a year has no decimals.
  if (
    before === '.' &&
    /(?:^|\n)\s{0,4}\d{1,2}\.$/.test(text.slice(Math.max(0, start - 8), start)) &&
    /^(?:19|20)\d{2}年/.test(text.slice(start, start + 5))
  )
    return false;
  return DIGIT.test(before) || ((before === '.' || before === ',') && DIGIT.test(text.charAt(start - 2)));
}
