import { SaxesParser } from 'saxes';

/** An element as it opens: its name with prefix, attributes as written, and the offset behind its tag. */
export interface OpenTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly selfClosing: boolean;
  readonly end: number;
}

/** What a pass over XML does; `end` is the offset behind the closing tag. */
export interface XmlVisitor {
  readonly open?: (tag: OpenTag) => void;
  readonly close?: (name: string, end: number) => void;
  readonly text?: (text: string) => void;
}

/**
 * Runs over XML once. No entity but the five of XML itself is ever replaced, nothing is fetched, and a document type is refused: office files have none, and bombs and
 * theft of files begin with one. Throws an Error for XML that is not well formed.
 */
export function readXml(xml: string, { open, close, text }: XmlVisitor): void {
  const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('an XML part has a document type, which office files never have');
  });
  if (open)
    parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
      open({ name, attributes, selfClosing: isSelfClosing, end: parser.position });
    });
  if (close)
    parser.on('closetag', ({ name }) => {
      close(name, parser.position);
    });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(xml).close();
}

/** XML bytes as text: UTF-8 or UTF-16 by byte order mark, as the parts of office files are. */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
