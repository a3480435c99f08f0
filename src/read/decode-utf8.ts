/** Places in bytes that are no UTF-8. */
export interface Utf8Faults {
  readonly count: number;
  /** Offset of the first bad byte. */
  readonly first: number;
  /** Characters of two and more bytes that are whole: evidence that the text is UTF-8 all the same. */
  readonly whole: number;
}

/** Counts what is broken in bytes that should be UTF-8; a run of bad bytes that a decoder shows as one sign counts once. */
export function findUtf8Faults(bytes: Uint8Array): Utf8Faults {
  let count = 0;
  let first = -1;
  let whole = 0;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    const length = sequenceLength(lead);
    const have = length === 0 ? 0 : continuations(bytes, at, length);
    if (length === have + 1) {
      if (length > 1) whole += 1;
      at += length;
      continue;
    }
    if (first < 0) first = at;
    count += 1;
    at += 1 + have;
  }
  return { count, first, whole };
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

function continuations(bytes: Uint8Array, at: number, length: number): number {
  let have = 0;
  while (have < length - 1 && ((bytes[at + 1 + have] ?? 0) & 0xc0) === 0x80) have += 1;
  return have;
}
