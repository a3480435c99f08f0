import type { DocumentFormat } from '../model/document.js';
import type { Reader } from './reader.js';

/** How the reader of a format is loaded; its library comes with it, when the first file of the format is met. Formats of plain text are read by `readText`. */
export const readers: Readonly<Partial<Record<DocumentFormat, () => Promise<Reader>>>> = {
  pdf: async () => (await import('./pdf/read-pdf.js')).readPdf,
  ofd: async () => (await import('./ofd/read-ofd.js')).readOfd,
};
