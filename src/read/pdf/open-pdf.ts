import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type * as Library from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Loads the library, which takes a third of a second, when the first PDF is met. */
export async function loadPdfLibrary(): Promise<typeof Library> {
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** Pictures larger than this (in pixels) are not unpacked: only words and lines are wanted. */
const LARGEST_PICTURE = 16;

/** Starts to open a PDF. Takes a copy of the bytes, for the library moves its own away. Destroy the task when done. */
export function openPdf({ getDocument }: typeof Library, bytes: Uint8Array): Library.PDFDocumentLoadingTask {
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const folder = (name: string): string => join(root, name) + sep;
  return getDocument({
    // A copy that is no Buffer, which the library refuses.
    data: new Uint8Array(bytes),
    // Without the character maps, text in the usual Chinese fonts is silently empty.
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
    useSystemFonts: false,
    isEvalSupported: false,
    enableXfa: false,
    maxImageSize: LARGEST_PICTURE,
    verbosity: 0,
  });
}
