import type { DocumentFormat } from '../model/document.js';
import type { Reader } from './reader.js';

/** How the reader of a format is loaded; its library comes with it, when the first file of the format is met. Formats of plain text are read by `readText`. */
export const readers: Readonly<Partial<Record<DocumentFormat, () => Promise<Reader>>>> = {
  pdf: async () => (await import('./pdf/read-pdf.js')).readPdf,
  ofd: async () => (await import('./ofd/read-ofd.js')).readOfd,
  html: async () => (await import('./html.js')).readHtml,
  doc: async () => (await import('./doc.js')).readDoc,
  mhtml: async () => (await import('./mhtml.js')).readMhtml,
  xlsx: async () => (await import('./workbook.js')).readWorkbook,
  xls: async () => (await import('./workbook.js')).readWorkbook,
  csv: async () => (await import('./csv.js')).readCsv,
  docx: async () => (await import('./docx.js')).readDocx,
};
