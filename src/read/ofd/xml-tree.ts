import { SaxesParser } from 'saxes';

/** An element of an XML file; names without their prefix, text only of the element itself. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** Deeper trees and more elements are a file made to exhaust memory. */
const DEEPEST = 200;
const MOST_ELEMENTS = 1_000_000;

/**
 * The root element of an XML file. Entities of a document type are neither expanded nor fetched: a file that uses one is refused. Throws an Error
 * for XML that is not well formed, nested too deep or too large.
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser();
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  let count = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (open.length > DEEPEST || count > MOST_ELEMENTS) throw new RangeError('the XML is nested too deep or has too many elements');
    open.push({
      name: local(name),
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value])),
      children: [],
      text: '',
    });
  });
  const addText = (text: string): void => {
    const top = open.at(-1);
    if (top) top.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const done = open.pop();
    if (done) open.at(-1)?.children.push(done);
  });
  parser.write(decode(bytes)).close();
  const [element] = root.children;
  if (!element) throw new Error('the XML holds no element');
  return element;
}

/** The children of an element with a name, in order. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The first child at the end of a path of names; undefined where there is none. */
export function childAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((from, name) => from?.children.find((child) => child.name === name), element);
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decode(bytes: Uint8Array): string {
  const declared = /^<\?xml[^>]{0,100}encoding=["']([\w-]{1,20})["']/.exec(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))?.[1];
  return new TextDecoder(declared ?? 'utf-8').decode(bytes);
}
