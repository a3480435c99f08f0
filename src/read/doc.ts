import { createRequire } from 'node:module';
import { appendDocBody, visibleWords } from './doc-body.js';
import type { Content, Refusal } from './reader.js';
import { createTextBuilder } from './text-builder.js';

interface Choice {
  readonly filterUnicode: boolean;
  readonly includeHeadersAndFooters?: boolean;
}

interface WordDocument {
  readonly getBody: (choice: Choice) => string;
  readonly getTextboxes: (choice: Choice) => string;
  readonly getFootnotes: (choice: Choice) => string;
  readonly getEndnotes: (choice: Choice) => string;
}

/** The library has no types. */
const WordExtractor = createRequire(import.meta.url)('word-extractor') as new () => {
  readonly extract: (source: Buffer) => Promise<WordDocument>;
};

/** Without it the library turns the quotation marks of Chinese text into straight ones. */
const AS_WRITTEN = { filterUnicode: false };

/**
 * Reads an old Word document (.doc, and .wps files of the same make): paragraphs and tables. Automatic numbers and merged cells are not in what the library gives; notes and words of
 * text boxes stand at the end, page headers and footers are left out.
 */
export async function readDoc(bytes: Uint8Array): Promise<Content | Refusal> {
  const document = await new WordExtractor().extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const builder = createTextBuilder();
  appendDocBody(document.getBody(AS_WRITTEN), builder);
  const parts = [
    ['textbox', document.getTextboxes({ ...AS_WRITTEN, includeHeadersAndFooters: false })],
    ['footnote', document.getFootnotes(AS_WRITTEN)],
    ['endnote', document.getEndnotes(AS_WRITTEN)],
  ] as const;
  for (const [element, words] of parts) for (const text of visibleWords(words).split('\n')) builder.appendParagraph([{ text, element }]);
  return { ok: true, ...builder.build(), encoding: 'utf-16le', properties: [], problems: [] };
}
