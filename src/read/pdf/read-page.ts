import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { IDENTITY, toMatrix } from '../layout/matrix.js';
import { showPage } from '../layout/page-problems.js';
import type { ShownPage } from '../layout/page-problems.js';
import { findRulings } from './find-rulings.js';
import { largestPicture } from './find-pictures.js';
import { placeRuns } from '../layout/place-runs.js';
import type { OperatorNumbers } from './walk-operators.js';

/** Reads the words and ruling lines of a page and lets go of what the library keeps of it. */
export async function readPage(proxy: PDFPageProxy, ops: OperatorNumbers): Promise<ShownPage> {
  const { width, height, transform } = proxy.getViewport({ scale: 1 });
  const { items } = await proxy.getTextContent({ disableNormalization: true });
  const words = items.flatMap((item) => ('str' in item ? [item] : []));
  const found = placeRuns(words, { matrix: toMatrix(transform) ?? IDENTITY, width, height });
  const operators = await proxy.getOperatorList();
  const rulings = findRulings(operators, ops, found.matrix);
  const picture = largestPicture(operators, ops, { width, height });
  proxy.cleanup();
  return showPage({ number: proxy.pageNumber, width: found.width, height: found.height, runs: found.runs, rulings }, picture);
}
