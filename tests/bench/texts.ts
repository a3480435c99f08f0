import { createHash } from 'node:crypto';
import type { Document } from '../../src/model/document.js';
import { megabytes } from './measure.js';

/** A text and the path that it was read from. */
export type Text = Pick<Document, 'path' | 'text'>;

/** The texts again and again, as whole documents, until they hold about `size` megabytes. */
export function repeatTexts(texts: readonly Text[], size: number): readonly Text[] {
  const repeated: Text[] = [];
  let total = 0;
  while (total < size && texts.length > 0) {
    for (const text of texts) {
      repeated.push({ ...text, path: `${text.path}#${repeated.length}` });
      total += megabytes(text.text);
    }
  }
  return repeated;
}

/** One paragraph of about `size` megabytes without a full stop or a line end, made of the words of `texts`. */
export function makeParagraph(texts: readonly Text[], size: number): string {
  const one = texts.map(({ text }) => text.replace(/[。！？；!?;\r\n\u3000 #|-]+/g, '，')).join('，');
  const whole = one.repeat(Math.max(1, Math.ceil(size / megabytes(one))));
  return whole.slice(0, Math.round((whole.length * size) / megabytes(whole)));
}

/** A document made of a text as a reader would make it; its id depends on the text alone. */
export function toDocument({ path, text }: Text): Document {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const format = path.endsWith('.md') ? 'markdown' : 'text';
  return { id: sha256.slice(0, 16), path, sha256, format, encoding: 'utf-8', text, origins: [], tables: [], properties: [], problems: [] };
}
