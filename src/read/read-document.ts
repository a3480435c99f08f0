import { createHash } from 'node:crypto';
import type { Document } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import { decodeText } from './decode.js';
import type { Decoded } from './decode.js';
import { extensionOf, formatByExtension } from './extensions.js';
import { recognizeBinary } from './file-magic.js';

/** A document, or why there is none: `code` is kebab-case and stable, `message` says what is wrong and what to do. */
export type ReadResult =
  { readonly ok: true; readonly document: Document } | { readonly ok: false; readonly code: string; readonly message: string };

const CONTROL = /[\0-\x08\x0e-\x1f\x7f]/g;
const BLANK = /^[\s\u200b-\u200d\u2060\ufeff]*$/;

/**
 * Reads a file's bytes as a text. A name with an ending of no known format is read as plain text. Offset 0 of the text is the first character behind the byte order mark, line
 * ends stay as they are. Characters that cannot be decoded become U+FFFD and a problem (`broken-characters`). Refusals: `empty-file`, `not-text`,
 * `unknown-encoding`.
 */
export function readDocument(bytes: Uint8Array, path: string): ReadResult {
  if (bytes.length === 0) return refuse('empty-file', 'The file is empty. Check how it was saved or downloaded.');
  const binary = recognizeBinary(bytes);
  if (binary) return refuse('not-text', `The file is ${binary.name}, not a text: ${binary.remedy}.`);
  const decoded = decodeText(bytes);
  if (!decoded)
    return refuse(
      'unknown-encoding',
      'The characters fit none of UTF-8, UTF-16, GB18030 and Big5, or two of them are mixed. Save the file as UTF-8.',
    );
  if (isControlled(decoded.text)) {
    return refuse(
      'not-text',
      'The file holds many control characters: it is binary data, not a text. Give the text of the document as UTF-8.',
    );
  }
  if (BLANK.test(decoded.text)) return refuse('empty-file', 'The file holds nothing but blanks. Check how it was saved or downloaded.');
  return { ok: true, document: toDocument(bytes, path, decoded) };
}

function toDocument(bytes: Uint8Array, path: string, decoded: Decoded): Document {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    id: sha256.slice(0, 16),
    path,
    sha256,
    format: formatByExtension[extensionOf(path)] ?? 'text',
    encoding: decoded.encoding,
    text: decoded.text,
    origins: [],
    tables: [],
    problems: problemsOf(decoded),
  };
}

function problemsOf({ broken }: Decoded): readonly Problem[] {
  if (!broken) return [];
  const places = broken.count === 1 ? 'One place' : `${broken.count} places`;
  const message = `${places} could not be decoded and became U+FFFD, the first at byte ${broken.firstByte}. Get the file again from its source: it was cut or damaged.`;
  return [{ code: 'broken-characters', message, start: broken.firstOffset }];
}

/** One control character in two hundred is more than any text has. */
function isControlled(text: string): boolean {
  const controls = text.match(CONTROL)?.length ?? 0;
  return controls > text.length / 200;
}

function refuse(code: string, message: string): ReadResult {
  return { ok: false, code, message };
}
