import type { Mention } from '../../src/model/mention.js';
import type { Span } from '../../src/model/span.js';
import type { Extraction } from '../../src/pipeline.js';
import { fold } from '../../src/text/fold.js';
import { within } from '../../src/text/overlaps.js';

const DIGITS = /\d+/g;
/** Spans are short: those that began more than so many characters before a run are over. */
const REACH = 2000;

/** Every run of digits that is told twice or not at all: it must stand either in what an observation or a time was read from, or in one number left unread. */
export function findUntoldNumbers({ document, observations, times, unread }: Extraction, run = DIGITS): readonly string[] {
  const text = fold(document.text);
  const read = sortSpans([...observations, ...observations.flatMap(({ trace }) => comparatorsOf(trace)), ...times]);
  const runs = [...text.matchAll(run)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const counts = [read, sortSpans(unread)].map((spans) => countAround(spans, runs));
  const faults = runs.flatMap((run, at) => {
    const [readTimes = 0, unreadTimes = 0] = counts.map((list) => list[at] ?? 0);
    const fault = unreadTimes > 1 || readTimes > 0 === unreadTimes > 0;
    const place = `${document.path} at ${run.start} '${text.slice(Math.max(0, run.start - 10), run.end + 10)}'`;
    return fault ? [`${place}: read ${readTimes} times, unread ${unreadTimes} times`] : [];
  });
  return [
    ...faults,
    ...unread.flatMap((one) => (one.text.trim() === '' || one.because === '' || one.rule === '' ? [`${one.start}: says nothing`] : [])),
  ];
}

function comparatorsOf({ parts }: Mention): readonly Mention[] {
  return parts.flatMap((part) => (part.kind === 'comparator' ? [part] : comparatorsOf(part)));
}

function sortSpans(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}

/** In how many of the spans each run stands; both sorted. */
function countAround(spans: readonly Span[], runs: readonly Span[]): readonly number[] {
  let from = 0;
  return runs.map((run) => {
    while ((spans[from]?.start ?? Infinity) < run.start - REACH) from += 1;
    let count = 0;
    for (let at = from; (spans[at]?.start ?? Infinity) <= run.start; at += 1) if (within(run, spans[at] ?? run)) count += 1;
    return count;
  });
}
