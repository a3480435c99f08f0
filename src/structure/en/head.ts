import type { Day } from '../../model/span.js';
import type { Head } from '../head.js';
import type { Line } from '../lines.js';
import { findPart, holdsPart, type Parts } from '../parts.js';

const MOST_LINES = 12;
const TITLE_LINES = 4;
const LONGEST = 250;

/** The head of an English document: its title among the first lines, the day of delivery under it, who is spoken to. `end` is the first line of the text proper. */
export function readEnglishHead(lines: readonly Line[], furniture: ReadonlySet<number>, parts: Parts): Head {
  const top = lines.slice(0, MOST_LINES).map((line, index) => ({ line, index }));
  const free = top.filter(({ index, line }) => !furniture.has(index) && line.text.length <= LONGEST);
  const title = free.slice(0, TITLE_LINES).find(({ line }) => holdsPart(line.text, parts('title')));
  const addressed = free.flatMap(({ line, index }) => {
    const match = findPart(line.text, parts('addressee'));
    return match ? [{ line: index, value: match.value }] : [];
  })[0];
  const dated = free.flatMap(({ line, index }) => {
    // A point of a list that ends in a day does not date the text.
    const day = /^\s*[-*•●]\s/.test(line.text) ? undefined : readIssued(line.text, parts);
    return day === undefined || (addressed && index > addressed.line) ? [] : [{ index, day }];
  })[0];
  const ends = [title?.index, addressed?.line, dated?.index].filter((index) => index !== undefined);
  return {
    title: title?.line.text.replace(/^[#*\s]+|[*\s]+$/g, ''),
    docNumber: undefined,
    addressee: addressed,
    stamped: undefined,
    monthYear: undefined,
    issued: dated?.day,
    issuer: undefined,
    end: Math.max(-1, ...ends) + 1,
  };
}

function readIssued(text: string, parts: Parts): Day | undefined {
  const match = findPart(text, parts('issued'));
  return match && /^\d{4}-/.test(match.value) ? match.value : undefined;
}
