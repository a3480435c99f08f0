import { refuse, type Recognized } from './reader.js';

/** Names of streams in the directory of an old Office file, and what they mean, the surest first. */
const STREAMS = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
] as const;

/** Tells which old Office format (Compound File Binary) bytes are: by the names in its directory, which stand in UTF-16 anywhere in the file. */
export function recognizeOle(bytes: Uint8Array): Recognized {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = STREAMS.find(([name]) => file.includes(entryName(name)))?.[1];
  if (found === 'doc' || found === 'xls') return { type: 'format', format: found };
  if (found === 'encrypted')
    return { type: 'refused', refusal: refuse('encrypted-file', 'The file is locked with a password. Save it without one and give that.') };
  return {
    type: 'refused',
    refusal: refuse(
      'not-text',
      'The file is an old Office file without a Word text or a workbook in it (a presentation, a mail or an unknown WPS format). Open it in an office program, save it as docx and give that.',
    ),
  };
}

/** A name as a directory entry has it: padded with NULs to 64 bytes, its length behind it. */
function entryName(name: string): Buffer {
  const entry = Buffer.alloc(66);
  entry.write(name, 'utf16le');
  entry.writeUInt16LE((name.length + 1) * 2, 64);
  return entry;
}
