import type { Span } from '../model/span.js';
import type { Heading } from './headings.js';

/** A heading with its place among the others: `start` and `end` are the whole section's. */
export interface Outlined extends Span {
  readonly heading: Heading;
  readonly level: number;
  readonly parent: number;
}

/** Nests headings by rank: a section ends where the next of the same or a lower rank begins. Time grows with their number times the depth. */
export function outline(headings: readonly Heading[], textEnd: number): readonly Outlined[] {
  const open: number[] = [];
  const sections: { start: number; end: number; heading: Heading; level: number; parent: number }[] = [];
  for (const heading of headings) {
    while (open.length > 0 && (sections[open.at(-1) ?? -1]?.heading.rank ?? -1) >= heading.rank) close(open.pop(), heading.start);
    sections.push({ start: heading.start, end: textEnd, heading, level: open.length + 1, parent: open.at(-1) ?? -1 });
    open.push(sections.length - 1);
  }
  return sections;

  function close(index: number | undefined, end: number): void {
    const section = sections[index ?? -1];
    if (section) section.end = end;
  }
}
