import { zipSync } from 'fflate';
import { refuse, type Refusal } from './reader.js';
import { listZipEntries, unpackEntry } from './zip-entries.js';

/** Much more than the words of any book; a bomb has gigabytes. */
const LARGEST_PART = 100_000_000;
const LARGEST_FILE = 200_000_000;
const XML_PART = /\.(?:xml|rels)$/i;

/**
 * The parts of an office file that are text, by name; pictures and fonts are never unpacked. Undefined where they are too large. Throws where a part is damaged: libraries
 * that unpack by themselves have been seen to hang on such files.
 */
export function unpackParts(bytes: Uint8Array): Map<string, Uint8Array> | undefined {
  const parts = new Map<string, Uint8Array>();
  let size = 0;
  for (const entry of listZipEntries(bytes) ?? []) {
    if (!XML_PART.test(entry.name)) continue;
    size += entry.size;
    if (size > LARGEST_FILE || entry.size > LARGEST_PART) return undefined;
    parts.set(entry.name, unpackEntry(bytes, entry, LARGEST_PART));
  }
  return parts;
}

/** The parts as a file again, for a library; nothing in it is packed or damaged. */
export function packParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

/** Why a file with too large parts is not read. */
export function refuseSize(): Refusal {
  return refuse(
    'file-too-large',
    `The file unpacks to more than ${LARGEST_FILE / 1_000_000} MB of text. Split it, or save it without what is embedded in it.`,
  );
}
