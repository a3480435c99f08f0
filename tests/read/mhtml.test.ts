import { describe, expect, it } from 'vitest';
import { readBytes, refusalOf } from './read-with.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const HEAD = 'From: <Saved by Blink>\r\nSubject: page\r\nMIME-Version: 1.0\r\n';

describe('a page saved in one file', () => {
  it('is read as the page', async () => {
    const html = Buffer.from(
      '<html><body><p>全市新增企业12家。</p><table><tr><td>企业</td><td>12</td></tr></table></body></html>',
    ).toString('base64');
    const file = `${HEAD}Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${html}\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0=\r\n--b--\r\n`;
    expect(await readBytes(utf8(file), 'a.mht')).toMatchObject({
      format: 'mhtml',
      text: '全市新增企业12家。\n企业\t12\n',
      tables: [{ rows: 1, columns: 2 }],
    });
  });

  it('is refused where no page is in it', async () => {
    expect(await refusalOf(utf8(`${HEAD}Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b--\r\n`), 'a.mht')).toBe('no-text');
  });
});
