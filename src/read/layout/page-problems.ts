import type { Origin } from '../../model/document.js';
import type { Problem } from '../../model/problem.js';
import { refuse } from '../reader.js';
import type { Refusal } from '../reader.js';
import { unreadableShare } from './characters.js';
import type { Page } from './page.js';

/** A page and what it shows: words that were read, a large picture, signs in a font that does not tell their characters, or nothing that could be read for damage. */
export interface ShownPage {
  readonly page: Page;
  readonly shows: 'words' | 'words-and-picture' | 'picture' | 'signs' | 'nothing' | 'damage';
}

const OCR = 'Run text recognition (OCR) over the file and read it again.';

/** A picture that covers more of a page may be a table that somebody scanned. */
const LARGE = 0.12;
/** A picture under a whole page of words is its scan, whose words were recognised, or its background. */
const WHOLE = 0.8;
const WORDS_ON_SCAN = 100;

/** What a page shows; `picture` is the share (0 to 1) of it that its largest picture covers. Words in signs without characters are left out. */
export function showPage(page: Page, picture: number): ShownPage {
  const text = page.runs.map((run) => run.text).join('');
  if (unreadableShare(text) > 0.3) return { page: { ...page, runs: [] }, shows: 'signs' };
  if (text === '') return { page, shows: picture > LARGE || page.rulings.length > 0 ? 'picture' : 'nothing' };
  const isScan = picture > WHOLE && text.length > WORDS_ON_SCAN;
  return { page, shows: picture > LARGE && !isScan ? 'words-and-picture' : 'words' };
}

/** Stands for a page that could not be read for damage. */
export function damagedPage(number: number): ShownPage {
  return { page: { number, width: 0, height: 0, runs: [], rulings: [] }, shows: 'damage' };
}

/** Why pages without any words are no document; undefined where a page has words. `name` is what the file is. */
export function refuseWordless(pages: readonly ShownPage[], name: string): Refusal | undefined {
  if (pages.some(({ page }) => page.runs.length > 0)) return undefined;
  const shows = (what: ShownPage['shows']): boolean => pages.some((page) => page.shows === what);
  if (shows('signs')) {
    const reason = `The fonts of this ${name} do not say which characters they show.`;
    return refuse('unreadable-fonts', `${reason} Run text recognition (OCR) over it first, or give another copy.`);
  }
  if (shows('damage') || pages.length === 0)
    return refuse('broken-file', `The pages of this ${name} are damaged or missing. Get it again from its source.`);
  const reason = `This ${name} holds pictures of pages and no text.`;
  return refuse('scanned-file', `${reason} Run text recognition (OCR) over it first, or give a copy with text in it.`);
}

/** Problems of pages that could not be read: without text, in fonts without characters, with large pictures, and beyond the most pages that are read of a file. */
export function pageProblems(pages: readonly ShownPage[], pageCount: number, origins: readonly Origin[]): readonly Problem[] {
  const those = (shows: ShownPage['shows']): readonly number[] =>
    pages.filter((shown) => shown.shows === shows).map(({ page }) => page.number);
  const last = pages.at(-1)?.page.number ?? 0;
  return [
    ...problem('damaged-page', those('damage'), origins, 'data that is damaged and was left out. Get the file again from its source.'),
    ...problem('page-without-text', those('picture'), origins, `no text (a picture or a scan). ${OCR}`),
    ...problem('unreadable-page', those('signs'), origins, `only signs whose characters the file does not tell. ${OCR}`),
    ...problem(
      'picture-not-read',
      those('words-and-picture'),
      origins,
      `a large picture; words and tables in it are not read. Look at it. ${OCR}`,
    ),
    ...(last < pageCount
      ? [{ code: 'too-many-pages', message: `Only the first ${last} of ${pageCount} pages were read. Split the file and give the parts.` }]
      : []),
  ];
}

function problem(code: string, numbers: readonly number[], origins: readonly Origin[], what: string): readonly Problem[] {
  const [first] = numbers;
  if (first === undefined) return [];
  const before = origins.filter(({ page }) => page !== undefined && page < first).at(-1);
  const words = numbers.length === 1 ? `Page ${first} holds` : `Pages ${ranges(numbers)} hold`;
  return [{ code, message: `${words} ${what}`, start: before?.end ?? 0 }];
}

/** Numbers in order, with runs of them shortened. */
function ranges(numbers: readonly number[]): string {
  const parts: (readonly [number, number])[] = [];
  for (const number of numbers) {
    const last = parts.at(-1);
    if (last && last[1] === number - 1) parts[parts.length - 1] = [last[0], number];
    else parts.push([number, number]);
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
