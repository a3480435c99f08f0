import type { Day } from '../model/span.js';
import type { Line } from './lines.js';
import { findPart, holdsPart, only } from './parts.js';
import type { Parts } from './parts.js';
import { readYear } from './read-day.js';
import { findDocNumber, findTitle } from './title.js';

/** What stands before the text proper. `end` is the index of the first line behind it. */
export interface Head {
  readonly title: string | undefined;
  readonly docNumber: string | undefined;
  readonly addressee: { readonly line: number; readonly value: string } | undefined;
  /** Day of delivery (在…大会上) or of adoption, told in the head. */
  readonly issued: Day | undefined;
  /** Year of a date without a day (（2021年9月）). */
  readonly monthYear: number | undefined;
  /** Day of a web page's stamp in the head: when it was posted. */
  readonly stamped: Day | undefined;
  /** Issuer that the head names as such (发文机关：…). */
  readonly issuer: string | undefined;
  readonly end: number;
}

const MOST_LINES = 60;
const LONGEST = 120;
const FIRST_NUMBERED = 1;

/** Reads the head of a document: everything up to the addressee, or up to the last line that is known to belong to it. */
export function readHead(lines: readonly Line[], furniture: ReadonlySet<number>, parts: Parts): Head {
  const top = lines.slice(0, MOST_LINES);
  const firstHeading = top.findIndex((line, index) => !furniture.has(index) && isNumbered(line, parts));
  const addressee = findAddressee(firstHeading < 0 ? top : top.slice(0, firstHeading), furniture, parts);
  const limit = addressee?.line ?? (firstHeading < 0 ? top.length : firstHeading);
  const region = top.slice(0, limit);
  const docNumber = findDocNumber(region, parts);
  const dated = findDated(region, parts, 'head');
  const skip = new Set([...furniture, ...(docNumber ? [docNumber.line] : []), ...(dated ? [dated.line] : [])]);
  const title = findTitle(region, skip, parts);
  const named = region.flatMap(({ text }, line) => (text.length <= LONGEST ? findNamed(text, line, parts) : []))[0];
  const ends = [addressee?.line, title && title.to - 1, docNumber?.line, dated?.line, named?.line].filter((line) => line !== undefined);
  return {
    title: title?.text,
    docNumber: docNumber?.value,
    addressee,
    issued: dated?.day,
    stamped: findDated(top, parts, 'stamp')?.day,
    monthYear: findMonth(region, parts),
    issuer: named?.value,
    end: Math.max(-1, ...ends) + 1,
  };
}

function isNumbered({ text }: Line, parts: Parts): boolean {
  const match = findPart(text.slice(0, LONGEST), parts('heading'));
  return match !== undefined && Number(match.value) >= FIRST_NUMBERED && Number(match.value) < 6;
}

function findAddressee(top: readonly Line[], furniture: ReadonlySet<number>, parts: Parts): Head['addressee'] {
  for (const [line, { text }] of top.entries()) {
    if (furniture.has(line)) continue;
    const match = text.length <= LONGEST ? findPart(text, parts('addressee')) : undefined;
    if (match) return { line, value: match.value };
  }
  return undefined;
}

function findDated(
  region: readonly Line[],
  parts: Parts,
  role: 'head' | 'stamp',
): { readonly line: number; readonly day: Day } | undefined {
  const rules = only(parts('issued'), role, ({ gives }) => gives === role);
  for (const [line, { text }] of region.entries()) {
    const match = text.length <= LONGEST ? findPart(text, rules) : undefined;
    if (match && match.value !== role) return { line, day: match.value };
  }
  return undefined;
}

function findMonth(region: readonly Line[], parts: Parts): number | undefined {
  const rules = only(parts('issued'), 'month', ({ gives }) => gives === 'month');
  return region.flatMap(({ text }) => (text.length <= LONGEST ? (readYear(findPart(text, rules)?.groups['year']) ?? []) : []))[0];
}

function findNamed(text: string, line: number, parts: Parts): readonly { readonly line: number; readonly value: string }[] {
  const rules = only(parts('issuer'), 'named', ({ gives }) => gives === 'named');
  if (!holdsPart(text, rules)) return [];
  const value = findPart(text, rules)?.groups['value'];
  return value === undefined ? [] : [{ line, value }];
}
