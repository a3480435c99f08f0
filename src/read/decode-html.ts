import { decodeText, type Decoded } from './decode.js';

const META = /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w-]{2,30})/i;
const XML = /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]{2,30})/i;
/** Wrong and old names; a browser reads each of the Chinese ones as the largest of them. */
const NAMES: Readonly<Record<string, string>> = { gb2312: 'gb18030', gbk: 'gb18030', 'x-gbk': 'gb18030', cp936: 'gb18030', utf8: 'utf-8' };

/** A page's characters: by its byte order mark, else as UTF-8 where every byte fits and some are not ASCII, else as the page itself says, else by the guess that plain text gets. */
export function decodeHtml(bytes: Uint8Array): Decoded | undefined {
  const beginning = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8000)).toString('latin1');
  const said = (META.exec(beginning) ?? XML.exec(beginning))?.[1]?.toLowerCase();
  const guessed = decodeText(bytes);
  if (said === undefined || guessed?.encoding.startsWith('utf')) return guessed;
  try {
    const encoding = NAMES[said] ?? said;
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return guessed;
    throw error;
  }
}
