import { extensionOf, supportedExtensions } from './extensions.js';
import { refuse, type NamedResult } from './reader.js';
import { listZipEntries, unpackEntry, type ZipEntry } from './zip-entries.js';

/** Stands between an archive's path and the path of a document inside it. */
export const INSIDE = '!';

/** A file inside an archive, with the path that its document is stored under. */
export interface Member {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What one archive and all archives inside it may hold together; counted down. */
export interface Allowance {
  files: number;
  bytes: number;
}

/** As much as a folder of documents has; a bomb has thousands of times more. Archives inside archives inside archives are not opened. */
export const archiveLimits = { files: 2000, bytes: 500_000_000, depth: 2 } as const;

const HIDDEN = /(?:^|\/)(?:\.|__MACOSX\/)/;

/** The documents of an archive one after another, by name, each unpacked when it is asked for; files of formats that are not read are passed over. What cannot be unpacked is a refusal with its path. */
export function* unpackArchive(bytes: Uint8Array, path: string, allowance: Allowance): Generator<Member | NamedResult> {
  const entries = [...(listZipEntries(bytes) ?? [])].filter(
    ({ name }) => !HIDDEN.test(name) && supportedExtensions.includes(extensionOf(name)),
  );
  if (entries.length === 0)
    yield { ...refuse('empty-archive', 'The archive holds no document of a format that is read. Check what is in it.'), path };
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (allowance.files === 0 || entry.size > allowance.bytes) {
      const most = `${archiveLimits.files} files or ${archiveLimits.bytes / 1_000_000} MB`;
      yield {
        ...refuse(
          'archive-too-large',
          `The archive holds more than ${most}; from ${entry.name} on it was not read. Unpack it and give the folder.`,
        ),
        path,
      };
      return;
    }
    allowance.files -= 1;
    allowance.bytes -= entry.size;
    yield openEntry(bytes, entry, `${path}${INSIDE}${entry.name}`);
  }
}

/** The bytes of one file inside an archive, for looking at it again; undefined where it is not there or cannot be unpacked. `inner` may lead through an archive inside. */
export function openInside(bytes: Uint8Array, inner: string): Uint8Array | undefined {
  for (const entry of listZipEntries(bytes) ?? []) {
    if (inner !== entry.name && !inner.startsWith(`${entry.name}${INSIDE}`)) continue;
    const opened = openEntry(bytes, entry, inner);
    if (!('bytes' in opened)) return undefined;
    return inner === entry.name ? opened.bytes : openInside(opened.bytes, inner.slice(entry.name.length + 1));
  }
  return undefined;
}

function openEntry(bytes: Uint8Array, entry: ZipEntry, path: string): Member | NamedResult {
  if (entry.encrypted)
    return { ...refuse('encrypted-file', 'The file is locked with a password. Unpack the archive with it and give the folder.'), path };
  try {
    return { path, bytes: unpackEntry(bytes, entry, archiveLimits.bytes) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ...refuse('broken-file', `The file cannot be unpacked (${error.message}). Get the archive again from its source.`), path };
  }
}
