import { createHash } from 'node:crypto';
import type { Document, DocumentFormat } from '../model/document.js';
import { isBlank, readText } from './read-text.js';
import { refuse, type Content, type NamedResult, type Reader, type ReadResult, type Recognized, type Refusal } from './reader.js';
import { readers } from './readers.js';
import { recognize } from './recognize.js';
import { archiveLimits, unpackArchive, type Allowance, type Member } from './unpack-archive.js';
import { refusedFormats } from './refused-formats.js';

/**
 * Reads a file's bytes as one document: by what they are, whatever the path ends in. An archive is refused (`archive`); `readDocuments` reads it. Never rejects for what
 * the bytes are. Time and memory are not bounded here: `startReader` does that.
 */
export async function readDocument(bytes: Uint8Array, path: string): Promise<ReadResult> {
  if (bytes.length === 0) return readPlain(bytes, path, 'text');
  const found = recognize(bytes, path);
  if (found.type === 'refused') return found.refusal;
  if (found.type === 'archive') return refuse('archive', 'The file is an archive of files. Unpack it and give one of the documents in it.');
  if (found.format === 'text' || found.format === 'markdown') return readPlain(bytes, path, found.format);
  const load = readers[found.format];
  if (!load) return refuseFormat(found.format);
  return finish(await readSafely(await load(), bytes), bytes, path, found.format);
}

/** Reads plain text or Markdown at once, without looking for another format; the format is the one given. */
export function readPlain(bytes: Uint8Array, path: string, format: 'text' | 'markdown'): ReadResult {
  return finish(readText(bytes), bytes, path, format);
}

/**
 * Reads all documents of a file: one, or those of an archive and of archives in it, in a fixed order. `readOne` reads each; plain text and Markdown never go to it.
 */
export async function readDocuments(
  bytes: Uint8Array,
  path: string,
  readOne: (bytes: Uint8Array, path: string) => Promise<ReadResult> = readDocument,
): Promise<readonly NamedResult[]> {
  return readAll({ path, bytes }, readOne, { files: archiveLimits.files, bytes: archiveLimits.bytes }, archiveLimits.depth);
}

async function readAll(
  { path, bytes }: Member,
  readOne: (bytes: Uint8Array, path: string) => Promise<ReadResult>,
  allowance: Allowance,
  depth: number,
): Promise<readonly NamedResult[]> {
  const found: Recognized = bytes.length === 0 ? { type: 'format', format: 'text' } : recognize(bytes, path);
  if (found.type === 'refused') return [{ ...found.refusal, path }];
  if (found.type === 'format') {
    const isPlain = found.format === 'text' || found.format === 'markdown';
    return [{ ...(isPlain ? readPlain(bytes, path, found.format) : await readOne(bytes, path)), path }];
  }
  if (depth === 0)
    return [{ ...refuse('archive-too-deep', 'The archive lies in archives within archives. Unpack it and give the folder.'), path }];
  const results: NamedResult[] = [];
  for (const member of unpackArchive(bytes, path, allowance)) {
    if ('ok' in member) results.push(member);
    else results.push(...(await readAll(member, readOne, allowance, depth - 1)));
  }
  return results;
}

async function readSafely(read: Reader, bytes: Uint8Array): Promise<Content | Refusal> {
  try {
    return await read(bytes);
  } catch (error) {
    // Libraries throw anything at a broken file; what they say is the only reason there is.
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    return refuse(
      'broken-file',
      `The file is damaged (${reason.slice(0, 200)}). Open it in an office program, save it again and give that.`,
    );
  }
}

function finish(content: Content | Refusal, bytes: Uint8Array, path: string, format: DocumentFormat): ReadResult {
  if (!content.ok) return content;
  if (isBlank(content.text))
    return refuse('no-text', 'The file holds no text: it is empty or made of pictures. Give a copy with text in it.');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { text, encoding, origins, tables, properties, problems } = content;
  const document: Document = { id: sha256.slice(0, 16), path, sha256, format, encoding, text, origins, tables, properties, problems };
  return { ok: true, document };
}

function refuseFormat(format: DocumentFormat): Refusal {
  const { name, remedy } = refusedFormats[format] ?? { name: 'of a format that is not read', remedy: 'give the document as text' };
  return refuse('not-text', `The file is ${name}, not a text: ${remedy}.`);
}
