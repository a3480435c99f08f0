import type { Problem } from '../model/problem.js';
import { decodeText, type Decoded } from './decode.js';
import { findTextTables } from './find-text-tables.js';
import { refuse, type Content, type Refusal } from './reader.js';

const CONTROL = /[\0-\x08\x0e-\x1f\x7f]/g;
const BLANK = /^[\s\u200b-\u200d\u2060\ufeff]*$/;

/**
 * Reads bytes as plain text. Offset 0 of the text is the first character behind the byte order mark, line ends and marks of tables stay as they are. Characters that cannot be
 * decoded become U+FFFD and a problem (`broken-characters`). Refusals: `empty-file`, `not-text`, `unknown-encoding`.
 */
export function readText(bytes: Uint8Array): Content | Refusal {
  if (bytes.length === 0) return refuse('empty-file', 'The file is empty. Check how it was saved or downloaded.');
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
  if (isBlank(decoded.text)) return refuse('empty-file', 'The file holds nothing but blanks. Check how it was saved or downloaded.');
  const { text, encoding } = decoded;
  return { ok: true, text, encoding, origins: [], tables: findTextTables(text), properties: [], problems: problemsOf(decoded) };
}

/** True for a text of nothing but blanks and invisible characters. */
export function isBlank(text: string): boolean {
  return BLANK.test(text);
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
