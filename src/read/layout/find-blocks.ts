import type { Piece } from '../text-builder.js';
import type { Block, Paragraph } from './block.js';
import { isLine } from './flow.js';
import type { Flow } from './flow.js';
import { goesOn } from './goes-on.js';
import type { MarginedLine } from './goes-on.js';
import { breaksWord, glue } from './join-lines.js';
import type { Line } from './lines.js';
import { findMargins } from './margins.js';

/** Paragraphs and tables of a document, in the order in which they are read. Notes at the foot of a page follow the paragraph that they would break. */
export function findBlocks(flows: readonly Flow[]): readonly Block[] {
  const margins = findMargins(flows);
  const blocks: Block[] = [];
  let open: MarginedLine[] = [];
  let notes: Paragraph[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(toParagraph(open.map(({ line }) => line)), ...notes);
    open = [];
    notes = [];
  };
  for (const [at, flow] of flows.entries()) {
    for (const item of flow.items) {
      const own = margins[at];
      if (!isLine(item) || !own) {
        close();
        if ('table' in item) blocks.push(item.table);
        continue;
      }
      const next = { line: item, margins: own, flow: at };
      if (open.length > 0 && !goesOn(open, next)) close();
      open.push(next);
    }
    notes.push(...toNotes(flow.notes));
    if (open.length === 0) blocks.push(...notes.splice(0));
  }
  close();
  return blocks;
}

/** Each mark begins a note. */
function toNotes(lines: readonly Line[]): readonly Paragraph[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && !/^(?:\[\d|[①-⑳]|\d{1,3}[\s.．]|[*＊†‡])/.test(line.text)) group.push(line);
    else groups.push([line]);
  }
  return groups.map(toParagraph);
}

function toParagraph(lines: readonly Line[]): Paragraph {
  const pieces: Piece[] = [];
  for (const { text, page } of lines) {
    const before = pieces.at(-1);
    if (!before) pieces.push({ text, page });
    else {
      const kept = breaksWord(before.text, text) ? before.text.slice(0, -1) : before.text + glue(before.text, text);
      pieces[pieces.length - 1] = { ...before, text: kept };
      if (before.page === page) pieces[pieces.length - 1] = { page, text: kept + text };
      else pieces.push({ text, page });
    }
  }
  return { kind: 'paragraph', pieces };
}
