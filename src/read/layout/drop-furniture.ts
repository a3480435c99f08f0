import { findLines, toLine } from './lines.js';
import type { Line } from './lines.js';
import type { Page, Run } from './page.js';
import { findSegments } from './segments.js';

/** How far from the edges, as a share of the page's height, headers and footers stand. */
const ZONE = 0.13;
/** How many lines at each edge may be furniture. */
const DEPTH = 3;
/** A number that counts pages, alone or with dashes, 第…页, a total. Its first or second group is the number. */
const PAGE_NUMBER =
  /^(?<left>[-—–―－~·.|\s]*)(?:第\s*|[Pp]age\s*)?(?<number>\d{1,4}|[ivxlIVXL]{1,6})\s*页?(?<total>\s*(?:[/／]|of|,|，)?\s*共?\s*\d*\s*页?)(?<right>[-—–―－~·.|\s]*)$/;

interface PageNumber {
  readonly value: number;
  /** Whether dashes, 第…页 or a total say what it is. */
  readonly decorated: boolean;
}

interface Candidate {
  readonly line: Line;
  readonly atTop: boolean;
  /** Lines further out on the same side. */
  readonly depth: number;
  /** Distance to the next line inward. */
  readonly gap: number;
  /** Its words without blanks; in short lines all numbers are alike. */
  readonly key: string;
  readonly number: PageNumber | undefined;
}

/**
 * Pages without headers, footers and page numbers: lines near the upper or lower edge that stand at the same place on several pages with the same
 * words (but for numbers), and numbers that count the pages. Runs inside tables (`isFixed`) are never taken for furniture.
 */
export function dropFurniture(pages: readonly Page[], isFixed: (page: Page, run: Run) => boolean): readonly Page[] {
  const candidates = pages.flatMap((page) => findCandidates(page, isFixed));
  const byKey = new Map<string, Candidate[]>();
  const steps = new Map<string, number>();
  for (const candidate of candidates) {
    byKey.set(candidate.key, [...(byKey.get(candidate.key) ?? []), candidate]);
    if (!candidate.number) continue;
    const step = stepOf(candidate.number.value, candidate.line.page, candidate.atTop);
    steps.set(step, (steps.get(step) ?? 0) + 1);
  }
  const dropped = new Set<Run>();
  for (const candidate of candidates) {
    const isFurniture = isRepeated(candidate, byKey.get(candidate.key) ?? [], pages.length) || isPageNumber(candidate, steps, pages.length);
    if (isFurniture) for (const run of candidate.line.runs) dropped.add(run);
  }
  return dropped.size === 0 ? pages : pages.map((page) => ({ ...page, runs: page.runs.filter((run) => !dropped.has(run)) }));
}

function findCandidates(page: Page, isFixed: (page: Page, run: Run) => boolean): readonly Candidate[] {
  const lines = findLines(findSegments(page.runs.filter((run) => run.text.trim() !== '')), page.number);
  const downward = fromEdge(lines, true).filter(({ line }) => line.y < ZONE * page.height);
  const upward = fromEdge([...lines].reverse(), false).filter(({ line }) => line.y > (1 - ZONE) * page.height);
  return [...downward, ...upward].filter(({ line }) => !line.runs.some((run) => isFixed(page, run)));
}

/** Words set apart on one line (an address at the left, a count at the right) are judged each for itself. */
function fromEdge(lines: readonly Line[], atTop: boolean): readonly Candidate[] {
  return lines.slice(0, DEPTH).flatMap((line, depth) => {
    const inward = lines[depth + 1];
    const gap = inward ? Math.abs(inward.y - line.y) : Infinity;
    return line.segments.map((segment) => {
      const part = toLine([segment], line.page);
      return { line: part, depth, atTop, gap, key: keyOf(part.text), number: pageNumberOf(part.text) };
    });
  });
}

function isRepeated(candidate: Candidate, same: readonly Candidate[], pageCount: number): boolean {
  if (!/\p{L}{2}/u.test(candidate.key)) return false;
  const level = same.filter(({ atTop, line }) => atTop === candidate.atTop && Math.abs(line.y - candidate.line.y) <= 4);
  return new Set(level.map(({ line }) => line.page)).size >= Math.min(3, Math.max(2, pageCount));
}

/** Long lines that differ in a number only are rows or sentences that are alike, not furniture. */
const LONGEST_NUMBERED = 24;

function keyOf(text: string): string {
  const words = text.replace(/\s/g, '');
  return words.length > LONGEST_NUMBERED ? words : words.replace(/\d+/g, '#');
}

/** Numbers that keep their distance to the count of pages are page numbers; so are one set between dashes, and one alone at the edge of a short file. */
function isPageNumber({ line, number, depth, atTop, gap }: Candidate, steps: ReadonlyMap<string, number>, pageCount: number): boolean {
  if (!number || depth > 1) return false;
  if (number.decorated && depth === 0) return true;
  const inSequence = (steps.get(stepOf(number.value, line.page, atTop)) ?? 0) >= 2;
  return inSequence || (pageCount < 3 && depth === 0 && gap > 1.8 * line.size);
}

function stepOf(value: number, page: number, atTop: boolean): string {
  return `${atTop ? 'top' : 'bottom'} ${value - page}`;
}

function pageNumberOf(text: string): PageNumber | undefined {
  const groups = PAGE_NUMBER.exec(text.trim())?.groups;
  if (!groups) return undefined;
  const digits = groups['number'] ?? '';
  const value = /\d/.test(digits) ? Number(digits) : romanValue(digits);
  const decorated = /[-—–―－]/.test(groups['left'] ?? '') === /[-—–―－]/.test(groups['right'] ?? '') && /[-—–―－页/／]/.test(text);
  return { value, decorated };
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function romanValue(numeral: string): number {
  const values = Array.from(numeral.toLowerCase(), (letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
