import { Readable, pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

/** A file of an archive; its text is read once, when its turn comes. */
export interface ZipEntry {
  readonly name: string;
  readonly text: Iterable<string>;
}

const GZIP_HEAD = 10;
const GZIP_TAIL = 8;
const LARGEST = 0xffff_ffff;
/** Sizes follow the data, names are UTF-8. */
const FLAGS = 0x0808;
const VERSION = 20;
const DEFLATE = 8;
/** 1980-01-01, the first day that the format knows: an archive of the same rows is the same file on every day. */
const FIRST_DAY = 0x21;
/** Half the time of the usual level, for a few per cent of size. */
const LEVEL = 4;

interface Written {
  readonly name: string;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  readonly start: number;
}

/** The bytes of a ZIP archive, made while they are read: neither an entry nor the archive is ever held whole. Sizes that need ZIP64 throw. */
export async function* zip(entries: Iterable<ZipEntry>): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let at = 0;
  for (const { name, text } of entries) {
    const head = localHead(name);
    yield head;
    let compressed = 0;
    let held = Buffer.alloc(0);
    for await (const chunk of gzip(text)) {
      const all = Buffer.concat([held, chunk]);
      const ready = Math.max(0, all.length - GZIP_TAIL);
      held = all.subarray(ready);
      compressed += ready;
      if (ready > 0) yield all.subarray(0, ready);
    }
    // What gzip writes behind the data is what ZIP wants to know of it.
    const entry = { name, crc: held.readUInt32LE(0), compressed, size: held.readUInt32LE(4), start: at };
    written.push(entry);
    yield described(Buffer.from('PK\x07\x08', 'latin1'), sizes(entry));
    at += head.length + compressed + 16;
    if (at > LARGEST) throw new RangeError('the archive is larger than 4 GB');
  }
  const directory = Buffer.concat(written.map(directoryEntry));
  yield directory;
  yield end(written.length, directory.length, at);
}

/** Deflated data without the head of gzip; the last 8 bytes are checksum and size. */
async function* gzip(text: Iterable<string>): AsyncGenerator<Buffer> {
  const stream = createGzip({ level: LEVEL });
  // An error of the text destroys the stream, and is thrown to whoever reads it.
  pipeline(Readable.from(text), stream, () => undefined);
  let skipped = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const from = Math.min(GZIP_HEAD - skipped, chunk.length);
    skipped += from;
    if (from < chunk.length) yield chunk.subarray(from);
  }
}

function localHead(name: string): Buffer {
  const title = Buffer.from(name);
  return described(
    Buffer.from('PK\x03\x04', 'latin1'),
    shorts(VERSION, FLAGS, DEFLATE, 0, FIRST_DAY),
    longs(0, 0, 0),
    shorts(title.length, 0),
    title,
  );
}

function directoryEntry(entry: Written): Buffer {
  const title = Buffer.from(entry.name);
  return described(
    Buffer.from('PK\x01\x02', 'latin1'),
    shorts(VERSION, VERSION, FLAGS, DEFLATE, 0, FIRST_DAY),
    sizes(entry),
    shorts(title.length, 0, 0, 0, 0),
    longs(0, entry.start),
    title,
  );
}

function end(count: number, size: number, start: number): Buffer {
  return described(Buffer.from('PK\x05\x06', 'latin1'), shorts(0, 0, count, count), longs(size, start), shorts(0));
}

function sizes({ crc, compressed, size }: Written): Buffer {
  return longs(crc, compressed, size);
}

function described(...parts: readonly Buffer[]): Buffer {
  return Buffer.concat(parts);
}

function shorts(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  values.forEach((value, at) => bytes.writeUInt16LE(value, 2 * at));
  return bytes;
}

function longs(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, at) => bytes.writeUInt32LE(value, 4 * at));
  return bytes;
}
