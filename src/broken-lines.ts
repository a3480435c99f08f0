import type { Document } from './model/document.js';
import type { Mention } from './model/mention.js';
import type { Observation } from './model/observation.js';
import type { Span } from './model/span.js';
import type { Sentence, Structure } from './model/structure.js';
import type { Unread } from './model/unread.js';
import { observationId } from './observations/identity.js';
import { blankOut } from './text/blank-out.js';
import { cutOut, mapCuts, type CutMap } from './text/cut-out.js';
import { moveSpans } from './text/move-spans.js';

/** What is read in a document and has places in it. */
interface Reading {
  readonly document: Document;
  readonly structure: Structure;
  readonly sentences: readonly Sentence[];
  readonly observations: readonly Observation[];
  readonly unread: readonly Unread[];
}

const VISIBLE = /[^\s\u200b-\u200d\u2060\ufeff]/;
const NUMBER = /\d+(?:\.\d+)?/g;

/**
 * The document without what breaks its sentences (line ends, page numbers, marks of footnotes), for reading; its other offsets stand in the text that is left. It has no hash: what is
 * read in it gets its id when it is back in the document, and none before.
 */
export function withoutBreaks(document: Document, breaks: readonly Span[]): Document {
  const { inCut } = mapCuts(breaks);
  const origins = document.origins.map((origin) => ({ ...origin, start: inCut(origin.start), end: inCut(origin.end) }));
  const problems = document.problems.map((problem) =>
    problem.start === undefined ? problem : { ...problem, start: inCut(problem.start) },
  );
  const tables = document.tables.map((table) => ({ ...inShorter(table, inCut), cells: table.cells.map((cell) => inShorter(cell, inCut)) }));
  return { ...document, sha256: '', text: cutOut(document.text, breaks), origins, tables, problems };
}

function inShorter<S extends Span>(span: S, inCut: (offset: number) => number): S {
  return { ...span, start: inCut(span.start), end: inCut(span.end) };
}

/**
 * What was read in `withoutBreaks(document, breaks)` with the offsets of the document itself. A sentence's text has blanks for what was cut; a quote lacks the line ends; an
 * observation's id is made of where it stands in the file.
 */
export function backInDocument<R extends Reading>(document: Document, folded: string, breaks: readonly Span[], reading: R): R {
  const map = mapCuts(breaks);
  // The document is taken as it was; only what was read in it is moved.
  const moved = moveSpans(
    { ...reading, sentences: [], observations: [], document: { ...document, origins: [], tables: [], problems: [] } },
    map,
  );
  const text = blankOut(folded, breaks);
  const lineEnds = breaks.filter(({ start, end }) => !VISIBLE.test(document.text.slice(start, end)));
  const marks = breaks.filter((one) => !lineEnds.includes(one));
  return {
    ...moved,
    document,
    structure: { ...moved.structure, artefacts: [...moved.structure.artefacts, ...marks].sort((a, b) => a.start - b.start) },
    sentences: reading.sentences.map((sentence) => {
      const { start, end } = movedSpan(sentence, map);
      const { block, section, point } = sentence;
      const clauses = sentence.clauses.map((clause) => movedSpan(clause, map));
      return { start, end, text: text.slice(start, end), block, section, point, clauses };
    }),
    observations: reading.observations.map((one) => {
      const trace = movedMention(one.trace, map);
      const said = one.trace.kind === 'table-cell' ? one.quote : quote(document.text, trace, lineEnds);
      const placed = { ...one, start: map.startInWhole(one.start), end: map.endInWhole(one.end), quote: said, trace };
      placed.id = observationId(document.sha256, placed);
      return placed;
    }),
    unread: [...moved.unread, ...marks.flatMap((mark) => numbersOf(document.text, mark))].sort((a, b) => a.start - b.start),
  };
}

function movedSpan({ start, end }: Span, map: CutMap): Span {
  return { start: map.startInWhole(start), end: map.endInWhole(end) };
}

function movedMention(mention: Mention, map: CutMap): Mention {
  const { kind, value, rule, start, end, parts } = mention;
  return {
    kind,
    value,
    rule,
    start: map.startInWhole(start),
    end: map.endInWhole(end),
    parts: parts.map((part) => movedMention(part, map)),
  };
}

/** The words of the document from start to end, without the line ends that break them; page numbers and marks stay. */
function quote(text: string, { start, end }: Span, lineEnds: readonly Span[]): string {
  const inside = lineEnds.filter((one) => one.start >= start && one.end <= end);
  return cutOut(
    text.slice(start, end),
    inside.map((one) => ({ start: one.start - start, end: one.end - start })),
  ).trim();
}

function numbersOf(text: string, { start, end }: Span): readonly Unread[] {
  return Array.from(text.slice(start, end).matchAll(NUMBER), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    text: match[0],
    code: 'furniture' as const,
    because: 'a page number, a caption or the mark of a footnote inside a sentence',
    rule: '(broken-lines)',
  }));
}
