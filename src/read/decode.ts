import jschardet from 'jschardet';
import { decodeUtf16 } from './decode-utf16.js';
import { findUtf8Faults } from './decode-utf8.js';
import { commonShare } from './plausibility.js';

/** A file's characters without its byte order mark. `broken` tells how many characters could not be decoded, and where the first of them is. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly broken?: { readonly count: number; readonly firstByte: number; readonly firstOffset: number };
}

/**
 * Finds the encoding of a text and decodes it: byte order mark, UTF-16 without one, strict UTF-8, UTF-8 with a few broken characters, Big5 where
 * GB18030 would give rare characters only, GB18030, and last what jschardet says. Undefined where none of them fits the whole file.
 */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  return (
    decodeUtf16(bytes) ??
    decodeStrictly(bytes, 'utf-8') ??
    decodeBrokenUtf8(bytes) ??
    decodeChinese(bytes) ??
    decodeCutGb(bytes) ??
    decodeGuessed(bytes)
  );
}

function decodeStrictly(bytes: Uint8Array, encoding: string): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Few faults among many whole characters are damage; many are another encoding or a mix of two, which is not guessed. */
function decodeBrokenUtf8(bytes: Uint8Array): Decoded | undefined {
  const { count, first, whole } = findUtf8Faults(bytes);
  const allowed = bytes.length - first <= 3 ? whole : Math.floor(whole / 50);
  if (count === 0 || count > allowed) return undefined;
  const decoder = new TextDecoder('utf-8');
  const firstOffset = decoder.decode(bytes.subarray(0, first)).length;
  return { text: decoder.decode(bytes), encoding: 'utf-8', broken: { count, firstByte: first, firstOffset } };
}

/** Nearly every Big5 text passes as GB18030; the commonest characters tell them apart. */
function decodeChinese(bytes: Uint8Array): Decoded | undefined {
  const gb = decodeStrictly(bytes, 'gb18030');
  if (gb && commonShare(gb.text, 'simplified') >= 0.2) return gb;
  const big5 = decodeStrictly(bytes, 'big5');
  if (big5 && commonShare(big5.text, 'traditional') >= 2 * commonShare(gb?.text ?? '', 'simplified') + 0.1) return big5;
  return gb;
}

function decodeCutGb(bytes: Uint8Array): Decoded | undefined {
  for (let cut = 1; cut <= 3 && cut < bytes.length; cut += 1) {
    const firstByte = bytes.length - cut;
    const whole = decodeStrictly(bytes.subarray(0, firstByte), 'gb18030');
    if (whole && commonShare(whole.text, 'simplified') >= 0.2) {
      return { text: `${whole.text}\ufffd`, encoding: 'gb18030', broken: { count: 1, firstByte, firstOffset: whole.text.length } };
    }
  }
  return undefined;
}

function decodeGuessed(bytes: Uint8Array): Decoded | undefined {
  // The type says string, the library says null where it has no idea.
  const guess = jschardet.detect(Buffer.from(bytes.subarray(0, 200_000))) as { encoding: string | null; confidence: number };
  if (guess.encoding === null || guess.confidence < 0.8 || /^(?:ascii|utf-8|windows-|iso-8859|maccyrillic)/i.test(guess.encoding))
    return undefined;
  const decoded = decodeStrictly(bytes, guess.encoding.toLowerCase());
  return decoded;
}
