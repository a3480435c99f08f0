import { listZipEntries, unpackEntry } from '../zip-entries.js';
import type { ZipEntry } from '../zip-entries.js';
import { parseXml } from './xml-tree.js';
import type { XmlElement } from './xml-tree.js';

/** The files of an OFD container. Paths are as the container writes them, without a slash at the beginning. */
export interface PackageFiles {
  /** An XML file; undefined where the container has none at the path. Throws where it is damaged or larger than allowed. */
  readonly readXml: (path: string) => XmlElement | undefined;
}

/** One XML file, and all that are read of one container, unpacked: more is a bomb. */
const LARGEST_FILE = 64 * 1024 * 1024;
const LARGEST_TOTAL = 256 * 1024 * 1024;

/** Opens an OFD container; undefined for bytes that are no ZIP. */
export function openPackage(bytes: Uint8Array): PackageFiles | undefined {
  const entries = listZipEntries(bytes);
  if (!entries) return undefined;
  const byPath = new Map<string, ZipEntry>(entries.map((entry) => [keyOf(entry.name), entry]));
  let total = 0;
  return {
    readXml: (path) => {
      const entry = byPath.get(keyOf(path));
      if (!entry) return undefined;
      total += entry.size;
      if (total > LARGEST_TOTAL) throw new RangeError(`the files in it are larger than ${LARGEST_TOTAL} bytes`);
      return parseXml(unpackEntry(bytes, entry, LARGEST_FILE));
    },
  };
}

/** The path that a location in a file means: from the container's root where it begins with a slash, else from the folder of the file. */
export function resolvePath(location: string, from: string): string {
  const words = location.trim().replaceAll('\\', '/');
  const parts = words.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of words.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Programs differ in the case of names and in a slash before them. */
function keyOf(path: string): string {
  return path.replace(/^[./]+/, '').toLowerCase();
}
