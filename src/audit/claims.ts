import type { Span } from '../model/span.js';

const NUMERAL = /[\d〇零一二两三四五六七八九十百千万亿廿卅半双壹贰叁肆伍陆柒捌玖拾佰仟]/;
const TAKEN = 1;

/** Who has taken which characters of a text: no character is told twice. */
export interface Claims {
  /** Takes a span; what others have of it stays theirs. */
  readonly take: (span: Span) => void;
  /** Takes what is left of a span and gives the pieces of it that hold a numeral, without blanks at their ends. */
  readonly takeNumbers: (span: Span) => readonly Span[];
}

/** An empty list of claims on a folded text. Time and memory grow with its length. */
export function openClaims(folded: string): Claims {
  const taken = new Uint8Array(folded.length);
  return {
    take: ({ start, end }) => void taken.fill(TAKEN, start, end),
    takeNumbers: ({ start, end }) => {
      // Only the span is searched: a search to the end of the text would make many calls quadratic.
      const own = taken.subarray(start, end);
      const pieces: Span[] = [];
      for (let from = own.indexOf(0); from >= 0; from = own.indexOf(0, from)) {
        const next = own.indexOf(TAKEN, from);
        const to = next < 0 ? own.length : next;
        own.fill(TAKEN, from, to);
        const words = folded.slice(start + from, start + to);
        if (NUMERAL.test(words)) pieces.push(trimmed(words, start + from));
        from = to;
      }
      return pieces;
    },
  };
}

function trimmed(words: string, start: number): Span {
  const begin = start + words.length - words.trimStart().length;
  return { start: begin, end: begin + words.trim().length };
}
