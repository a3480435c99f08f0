import type { DocumentFormat } from '../model/document.js';

const SAVE_AS_TEXT = 'save its words as a UTF-8 text file and give that';

/** What formats without a reader are, and what to do with such a file. */
export const refusedFormats: Readonly<Partial<Record<DocumentFormat, { readonly name: string; readonly remedy: string }>>> = {
  docx: { name: 'a Word document', remedy: `open it in an office program, ${SAVE_AS_TEXT}` },
  doc: { name: 'an old Word document', remedy: `open it in an office program, ${SAVE_AS_TEXT}` },
  html: { name: 'a web page', remedy: `open it in a browser, ${SAVE_AS_TEXT}` },
  mhtml: { name: 'a saved web page', remedy: `open it in a browser, ${SAVE_AS_TEXT}` },
  pdf: { name: 'a PDF', remedy: `copy its text out of a viewer, ${SAVE_AS_TEXT}` },
  ofd: { name: 'an OFD document', remedy: `open it in an OFD viewer, ${SAVE_AS_TEXT}` },
  xlsx: { name: 'a workbook', remedy: 'save its sheets as CSV in UTF-8 and give those' },
  xls: { name: 'an old workbook', remedy: 'save its sheets as CSV in UTF-8 and give those' },
  csv: { name: 'a CSV table', remedy: `open it in a spreadsheet program, ${SAVE_AS_TEXT}` },
  rtf: { name: 'an RTF file', remedy: 'open it in an office program, save it as docx and give that' },
};
