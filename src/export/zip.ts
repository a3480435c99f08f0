import { Zip, ZipDeflate } from 'fflate';

/** A file of an archive; its text is read once, when its turn comes. */
export interface ZipEntry {
  readonly name: string;
  readonly text: Iterable<string>;
}

/** Half the time of the usual level, for a few per cent of size. */
const LEVEL = 4;
const LARGEST = 0xffff_ffff;
/** 1980-01-02 in every zone of time: an archive of the same rows is the same file on every day. */
const FIRST_DAY = Date.UTC(1980, 0, 2, 12);

/** The bytes of a ZIP archive, made while they are read: neither an entry nor the archive is ever held whole. What is larger than 4 GB throws: it would need ZIP64. */
export function* zip(entries: Iterable<ZipEntry>): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let at = 0;
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    at += chunk.length;
    if (at > LARGEST) throw new RangeError('the archive is larger than 4 GB');
    if (chunk.length > 0) ready.push(chunk);
  });
  const take = (): readonly Uint8Array[] => {
    const taken = ready;
    ready = [];
    return taken;
  };
  const encoder = new TextEncoder();
  for (const { name, text } of entries) {
    const file = new ZipDeflate(name, { level: LEVEL });
    file.mtime = FIRST_DAY;
    archive.add(file);
    for (const part of text) {
      file.push(encoder.encode(part), false);
      yield* take();
    }
    file.push(new Uint8Array(0), true);
    yield* take();
  }
  archive.end();
  yield* take();
}
