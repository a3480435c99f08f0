import { inflateRawSync } from 'node:zlib';

/** An entry of a ZIP container as its directory tells it; sizes in bytes, `size` unpacked and as promised: a lie is found when it is unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly size: number;
  readonly packedSize: number;
  readonly method: number;
  /** Where its local header begins. */
  readonly at: number;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const NAMES_ARE_UTF8 = 0x800;

/** The entries of a ZIP container, folders left out; undefined for bytes that are none or whose directory is damaged or larger than 4 GB. */
export function listZipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_MARK) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const flags = view.getUint16(at + 8, true);
    const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength), (flags & NAMES_ARE_UTF8) !== 0);
    entries.push({
      name: name.replaceAll('\\', '/'),
      encrypted: (flags & 1) !== 0,
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries.filter(({ name }) => !name.endsWith('/'));
}

/** The bytes of an entry. Throws a RangeError where it is damaged, encrypted, packed in an unusual way, or larger than its directory says or `limit` allows. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.encrypted) throw new RangeError(`${entry.name} is encrypted`);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== LOCAL_MARK)
    throw new RangeError(`${entry.name} is not where it should be`);
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(from, from + entry.packedSize);
  const most = Math.min(limit, entry.size);
  if (entry.size > limit) throw new RangeError(`${entry.name} is larger than ${limit} bytes`);
  if (entry.method === 0) return packed.subarray(0, most);
  if (entry.method !== 8) throw new RangeError(`${entry.name} is packed by method ${entry.method}`);
  if (most === 0) return new Uint8Array();
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    throw new RangeError(`${entry.name} is damaged`, { cause: error });
  }
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_MARK) return at;
  }
  return undefined;
}

/** Programs on Chinese systems write names in GBK and do not say so. */
function decodeName(bytes: Uint8Array, utf8: boolean): string {
  for (const encoding of utf8 ? ['utf-8'] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return Buffer.from(bytes).toString('latin1');
}
