import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Properties } from '../../model/document.js';
import { repairCharacters } from '../layout/characters.js';
import { composeDocument } from '../layout/compose-document.js';
import { damagedPage, pageProblems, refuseWordless } from '../layout/page-problems.js';
import type { ShownPage } from '../layout/page-problems.js';
import { refuse } from '../reader.js';
import type { Content, Refusal } from '../reader.js';
import { loadPdfLibrary, openPdf } from './open-pdf.js';
import { readPage } from './read-page.js';
import type { OperatorNumbers } from './walk-operators.js';

/** Documents are shorter; what is longer is a collection, and its rest is told as a problem. */
const MOST_PAGES = 2000;

/**
 * Reads the text and tables of a PDF. Pages without text are told as problems (`page-without-text`); a file of nothing but such pages is refused
 * (`scanned-file`), one with a password too (`encrypted-file`).
 */
export async function readPdf(bytes: Uint8Array): Promise<Content | Refusal> {
  const library = await loadPdfLibrary();
  const task = openPdf(library, bytes);
  try {
    const pdf = await task.promise;
    const pages: ShownPage[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1) {
      pages.push(await readPageSafely(pdf, number, library.OPS));
    }
    return toContent(pages, pdf.numPages, await readProperties(pdf));
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal) return refusal;
    throw error;
  } finally {
    await task.destroy();
  }
}

/** A page that is damaged does not cost the others. */
async function readPageSafely(pdf: PDFDocumentProxy, number: number, ops: OperatorNumbers): Promise<ShownPage> {
  try {
    return await readPage(await pdf.getPage(number), ops);
  } catch (error) {
    if (error instanceof Error) return damagedPage(number);
    throw error;
  }
}

function toContent(pages: readonly ShownPage[], pageCount: number, properties: readonly Properties[]): Content | Refusal {
  const refusal = refuseWordless(pages, 'PDF');
  if (refusal) return refusal;
  const built = composeDocument(pages.map(({ page }) => page));
  return { ok: true, ...built, problems: pageProblems(pages, pageCount, built.origins), properties, encoding: 'binary' };
}

/** The title that the program which made the file noted; names of files are none. */
async function readProperties(pdf: PDFDocumentProxy): Promise<readonly Properties[]> {
  const { info } = await pdf.getMetadata();
  const noted = (info as Readonly<Record<string, unknown>>)['Title'];
  const title = typeof noted === 'string' ? repairCharacters(noted).trim() : '';
  return title === '' || /\.(?:docx?|html?|wps|pdf|rtf|xlsx?|pptx?|txt|tmp)$/i.test(title) || /^Microsoft Word - /.test(title)
    ? []
    : [{ source: 'file', title }];
}

function refusalOf(error: unknown): Refusal | undefined {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    return refuse(
      'encrypted-file',
      'The PDF is protected by a password. Open it in a viewer, print or save it without the password and give that.',
    );
  if (name === 'InvalidPDFException')
    return refuse(
      'broken-file',
      'The PDF is damaged and could not be repaired. Get it again from its source, or open and print it to a new PDF.',
    );
  return undefined;
}
