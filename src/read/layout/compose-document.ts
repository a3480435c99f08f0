import { createTextBuilder } from '../text-builder.js';
import type { BuiltText } from '../text-builder.js';
import type { Block } from './block.js';
import { textOf } from './block.js';
import { continueTables } from './continue-tables.js';
import { dropFurniture } from './drop-furniture.js';
import { isInside } from './fill-grid.js';
import { findBlocks } from './find-blocks.js';
import { findFlows } from './find-flows.js';
import { findGrids } from './find-grids.js';
import type { Grid } from './find-grids.js';
import { takeOutNotes } from './find-notes.js';
import type { Page } from './page.js';
import { prepareRuns } from './prepare-runs.js';
import { dropTypesetBlanks } from './typeset-blanks.js';

/** The text of pages as a person reads it: paragraphs whole, tables cell by cell, headers, footers and page numbers left out, each stretch with its page. */
export function composeDocument(given: readonly Page[]): BuiltText {
  const prepared = dropTypesetBlanks(given.map(prepareRuns));
  const grids = new Map<number, readonly Grid[]>(prepared.map((page) => [page.number, findGrids(page.rulings)]));
  const pages = dropFurniture(prepared, (page, run) => (grids.get(page.number) ?? []).some((grid) => isInside(run, grid)));
  const flows = pages.flatMap((page) => findFlows(page, grids.get(page.number) ?? []));
  return build(continueTables(findBlocks(takeOutNotes(flows, pages))));
}

function build(blocks: readonly Block[]): BuiltText {
  const builder = createTextBuilder();
  for (const block of blocks) {
    if (block.kind === 'paragraph') builder.appendParagraph(block.pieces);
    else
      builder.appendTable(
        block.cells.map(({ pieces, ...cell }) => ({
          ...cell,
          header: cell.row < block.headerRows,
          text: textOf({ pieces }),
          ...(pieces[0]?.page !== undefined && { page: pieces[0].page }),
        })),
      );
  }
  return builder.build();
}
