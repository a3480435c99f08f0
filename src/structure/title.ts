import type { Line } from './lines.js';
import { findPart, holdsPart } from './parts.js';
import type { Parts } from './parts.js';

/** A title and the lines that it stands on: `from` inclusive, `to` exclusive. */
export interface Title {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const MOST_LINES = 5;
const LONGEST_LINE = 100;
const BLANK_IN_CHINESE = /(?<=[\u3000-\u9fff\d]) +(?=[\u3000-\u9fff])|(?<=[\u3000-\u9fff]) +(?=\d)/g;

/**
 * The title in the head of a document: the fewest lines that together read as a title, or else a Markdown heading of the first level.
 * `skip` are lines that cannot belong to it.
 */
export function findTitle(lines: readonly Line[], skip: ReadonlySet<number>, parts: Parts): Title | undefined {
  const isFree = (index: number): boolean => !skip.has(index) && (lines[index]?.text.length ?? Infinity) <= LONGEST_LINE;
  for (let count = 1; count <= MOST_LINES; count += 1) {
    for (let from = 0; from + count <= lines.length; from += 1) {
      const run = lines.slice(from, from + count);
      if (!run.every((_, at) => isFree(from + at))) continue;
      const text = joinLines(run);
      if (holdsPart(text, parts('title'))) return { text, from, to: from + count };
    }
  }
  const marked = lines.findIndex(({ text }, index) => isFree(index) && /^#\s/.test(text));
  const line = lines[marked];
  return line && { text: joinLines([line]), from: marked, to: marked + 1 };
}

function joinLines(lines: readonly Line[]): string {
  return lines.map(({ text }) => text.replace(/^[#*\s]+|[*\s]+$/g, '').replace(BLANK_IN_CHINESE, '')).join('');
}

/** Line of the document's own number, with its value in the usual brackets and without blanks. */
export function findDocNumber(lines: readonly Line[], parts: Parts): { readonly line: number; readonly value: string } | undefined {
  for (const [line, { text }] of lines.entries()) {
    const match = text.length <= LONGEST_LINE ? findPart(text, parts('doc_number')) : undefined;
    if (match)
      return {
        line,
        value: match.value
          .replace(/\s/g, '')
          .replace(/[[【（﹝]/g, '〔')
          .replace(/[\]】）﹞]/g, '〕'),
      };
  }
  return undefined;
}
