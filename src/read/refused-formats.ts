import type { DocumentFormat } from '../model/document.js';

/** What formats without a reader are, and what to do with such a file. */
export const refusedFormats: Readonly<Partial<Record<DocumentFormat, { readonly name: string; readonly remedy: string }>>> = {
  rtf: { name: 'an RTF file', remedy: 'open it in an office program, save it as docx and give that' },
};
