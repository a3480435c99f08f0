import type { Decoded } from './decode.js';
import { chineseShare } from './plausibility.js';

type Utf16 = 'utf-16le' | 'utf-16be';

/** Decodes UTF-16 told by a byte order mark, or by NUL bytes and characters that Chinese texts are made of; undefined for anything else. */
export function decodeUtf16(bytes: Uint8Array): Decoded | undefined {
  const marked = byMark(bytes);
  if (marked) return decodeUnits(bytes.subarray(2), marked, 2);
  if (!bytes.subarray(0, 100_000).includes(0)) return undefined;
  const [best] = (['utf-16le', 'utf-16be'] as const)
    .map((encoding) => ({ encoding, share: chineseShare(new TextDecoder(encoding).decode(bytes.subarray(0, 40_000))) }))
    .sort((a, b) => b.share - a.share);
  return best && best.share >= 0.9 ? decodeUnits(bytes, best.encoding, 0) : undefined;
}

function byMark(bytes: Uint8Array): Utf16 | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function decodeUnits(bytes: Uint8Array, encoding: Utf16, skipped: number): Decoded {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  if (bytes.length % 2 === 0) return { text, encoding };
  const firstByte = skipped + bytes.length - 1;
  return { text, encoding, broken: { count: 1, firstByte, firstOffset: text.length - 1 } };
}
