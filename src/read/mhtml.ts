import PostalMime from 'postal-mime';
import { readHtmlText } from './html.js';
import { refuse, type Content, type Refusal } from './reader.js';
import { createTextBuilder } from './text-builder.js';

/** Parts within parts: a mail of a mail of a mail is enough. */
const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 1_000_000 } as const;

/** Reads a page that a browser saved in one file (.mht, .mhtml), or a mail: its page, or else its words. Pictures and attached files are left out. */
export async function readMhtml(bytes: Uint8Array): Promise<Content | Refusal> {
  const { html, text } = await PostalMime.parse(bytes, LIMITS);
  if (html !== undefined && html.trim() !== '') return readHtmlText(html, 'utf-8');
  if (text === undefined || text.trim() === '')
    return refuse('no-text', 'The file holds no page and no words. Save the page again, as a complete page or as text.');
  const builder = createTextBuilder();
  for (const line of text.split(/\r\n?|\n/)) builder.appendParagraph([{ text: line }]);
  return { ok: true, ...builder.build(), encoding: 'utf-8', properties: [], problems: [] };
}
