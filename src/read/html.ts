import { parse } from 'parse5';
import type { Properties } from '../model/document.js';
import { decodeHtml } from './decode-html.js';
import { appendHtml } from './html-blocks.js';
import type { HtmlParent } from './html-tree.js';
import { findContent } from './page-content.js';
import { readPageProperties } from './page-properties.js';
import { refuse, type Content, type Refusal } from './reader.js';
import { createTextBuilder, type BuiltText } from './text-builder.js';

/** A page of more characters is a dump of data, or made to stop programs. */
const LARGEST_PAGE = 30_000_000;

/** Reads a web page: the document in it with its tables, without navigation, buttons and hidden words; what the page says of the document comes as properties. */
export function readHtml(bytes: Uint8Array): Promise<Content | Refusal> {
  const decoded = decodeHtml(bytes);
  if (!decoded)
    return Promise.resolve(
      refuse('unknown-encoding', 'The characters of the page fit no known encoding. Open it in a browser and save it again as UTF-8.'),
    );
  return readHtmlText(decoded.text, decoded.encoding);
}

/** Reads a page whose characters are decoded already. */
export async function readHtmlText(html: string, encoding: string): Promise<Content | Refusal> {
  if (html.length > LARGEST_PAGE)
    return refuse('file-too-large', `The page has more than ${LARGEST_PAGE / 1_000_000} million characters. Split it.`);
  const tree = parse(html);
  const content = await findContent(tree, html);
  const built = buildText(content);
  const own = new Set(built.text.split('\n'));
  const around = buildText(tree)
    .text.split('\n')
    .filter((line) => !own.has(line));
  const properties: readonly Properties[] = readPageProperties(tree, around);
  return { ok: true, ...built, encoding, properties, problems: [] };
}

function buildText(parent: HtmlParent): BuiltText {
  const builder = createTextBuilder();
  appendHtml(parent, builder);
  return builder.build();
}
