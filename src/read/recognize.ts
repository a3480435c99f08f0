import type { DocumentFormat } from '../model/document.js';
import { extensionOf, formatByExtension } from './extensions.js';
import { recognizeBinary } from './file-magic.js';
import { refuse, type Recognized } from './reader.js';
import { recognizeOle } from './recognize-ole.js';
import { listZipEntries } from './zip-entries.js';

const SAVE_AS_DOCX = 'open it in the program that wrote it, save it as docx or as a UTF-8 text file and give that';

/** Tells what bytes are: by their content, and by the ending of the name only where the content is plain text of any kind. */
export function recognize(bytes: Uint8Array, path: string): Recognized {
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')) return recognizeZip(bytes);
  if (startsWith(bytes, '%PDF')) return format('pdf');
  if (startsWith(bytes, '{\\rtf')) return format('rtf');
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return recognizeOle(bytes);
  const binary = recognizeBinary(bytes);
  if (binary) return refused('not-text', `The file is ${binary.name}, not a text: ${binary.remedy}.`);
  return format(recognizeText(bytes, path));
}

/** Word's own folder comes before the others: a docx may hold a sheet. */
const ZIP_PARTS: readonly (readonly [RegExp, DocumentFormat])[] = [
  [/^word\/document\d*\.xml$/i, 'docx'],
  [/^xl\/workbook\d*\.xml$/i, 'xlsx'],
  [/^OFD\.xml$/i, 'ofd'],
];
const OTHER_PARTS = /^(?:ppt\/presentation\.xml|content\.xml|xl\/workbook\.bin)$/i;

function recognizeZip(bytes: Uint8Array): Recognized {
  const entries = listZipEntries(bytes);
  if (!entries)
    return refused(
      'broken-file',
      'The file begins as a ZIP container (docx, xlsx, ofd or zip) but is cut or damaged. Get it again from its source.',
    );
  const found = ZIP_PARTS.find(([part]) => entries.some(({ name }) => part.test(name)));
  if (found) return format(found[1]);
  if (entries.some(({ name }) => OTHER_PARTS.test(name)))
    return refused(
      'not-text',
      `The file is a presentation, an OpenDocument file or a binary workbook, which are not read: ${SAVE_AS_DOCX}.`,
    );
  return { type: 'archive' };
}

const HTML_START =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|table|div|p)\b/i;
const HTML_ANYWHERE = /<(?:html|head|body|div|p|table|meta)\b[^>]{0,500}>/i;
const MIME_START = /^(?:[A-Za-z-]{2,40}:[^\n]{0,500}\n(?:[ \t][^\n]{0,500}\n)*){1,30}/;
const MIME_BODY = /^content-type:\s*(?:multipart\/(?:related|alternative|mixed)|text\/html)/im;

function recognizeText(bytes: Uint8Array, path: string): DocumentFormat {
  const beginning = latin(bytes, 8000)
    .replaceAll('\r\n', '\n')
    .replaceAll('\0', '')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '');
  const head = MIME_START.exec(beginning)?.[0] ?? '';
  if (/^mime-version:/im.test(head) && MIME_BODY.test(head)) return 'mhtml';
  if (HTML_START.test(beginning)) return 'html';
  const promised = formatByExtension[extensionOf(path)];
  if (promised === 'html' || promised === 'mhtml') return HTML_ANYWHERE.test(beginning) ? 'html' : 'text';
  return promised === 'csv' || promised === 'markdown' ? promised : 'text';
}

function startsWith(bytes: Uint8Array, words: string): boolean {
  return latin(bytes, words.length) === words;
}

function latin(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.length)).toString('latin1');
}

function format(name: DocumentFormat): Recognized {
  return { type: 'format', format: name };
}

function refused(code: string, message: string): Recognized {
  return { type: 'refused', refusal: refuse(code, message) };
}
