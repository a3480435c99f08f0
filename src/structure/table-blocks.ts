import type { Block, Language, Section } from '../model/structure.js';
import type { Span } from '../model/span.js';
import type { DataTable } from '../model/table.js';
import { trim } from '../text/trim.js';

interface Around {
  readonly sections: readonly Section[];
  readonly folded: string;
  /** Of the document. */
  readonly language: Language;
  readonly languageOf: (words: string) => Language;
}

/** Adds the blocks of tables to those of the lines around them: a paragraph for each cell of prose, and blocks of type `table` for what is left. */
export function withTables(blocks: readonly Block[], tables: readonly DataTable[], around: Around): readonly Block[] {
  if (tables.length === 0) return blocks;
  return [...blocks, ...tables.flatMap((table) => blocksOf(table, around))].sort((a, b) => a.start - b.start);
}

function blocksOf({ table, prose }: DataTable, { sections, folded, language, languageOf }: Around): readonly Block[] {
  const section = sections.findLastIndex(({ start, end }) => start <= table.start && table.start < end);
  const rest = (start: number, end: number): readonly Block[] => {
    const span: Span = trim(folded, start, end);
    return span.start < span.end ? [{ ...span, type: 'table', section, language }] : [];
  };
  const blocks: Block[] = [];
  let from = table.start;
  for (const cell of prose) {
    blocks.push(...rest(from, cell.start), {
      start: cell.start,
      end: cell.end,
      type: 'paragraph',
      section,
      language: languageOf(folded.slice(cell.start, cell.end)),
    });
    from = cell.end;
  }
  return [...blocks, ...rest(from, table.end)];
}
