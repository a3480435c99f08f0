import { readFileSync } from 'node:fs';
import type { Properties } from '../../model/document.js';
import { repairCharacters } from '../layout/characters.js';
import { resolvePath } from './package-files.js';
import type { PackageFiles } from './package-files.js';
import type { OfdDocument } from './read-pages.js';
import { childAt, childrenOf } from './xml-tree.js';
import type { XmlElement } from './xml-tree.js';

type Part = 'title' | 'docNumber' | 'issuer' | 'issued';

/** What is tagged stands on the first pages and the last. */
const MOST_PAGES = 20;
const DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;

/**
 * What the office itself tagged on its pages (title, number, issuer, day of signing), by the names in `data/documents/ofd-tags.json`; empty where nothing
 * is tagged. Tags name the objects on the pages, whose words are taken.
 */
export function readTags(files: PackageFiles, { path, root }: OfdDocument): readonly Properties[] {
  const location = childAt(root, 'CustomTags')?.text.trim() ?? '';
  if (location === '') return [];
  const list = resolvePath(location, path);
  const wanted = new Map<Part, readonly string[]>();
  for (const tag of childrenOf(files.readXml(list), 'CustomTag')) {
    const file = files.readXml(resolvePath(childAt(tag, 'FileLoc')?.text ?? '', list));
    if (file) findReferences(file, wanted);
  }
  if (wanted.size === 0) return [];
  const pages = childrenOf(childAt(root, 'Pages'), 'Page').slice(0, MOST_PAGES);
  const words = new Map<string, string>();
  for (const { attributes } of pages) collectWords(files.readXml(resolvePath(attributes['BaseLoc'] ?? '', path)), words);
  const told = (part: Part): string =>
    repairCharacters((wanted.get(part) ?? []).map((id) => words.get(id) ?? '').join('')).replace(/\s+/g, '');
  const date = DATE.exec(told('issued'));
  const properties = {
    ...(told('title') !== '' && { title: told('title') }),
    ...(told('docNumber') !== '' && { docNumber: told('docNumber') }),
    ...(told('issuer') !== '' && { issuer: told('issuer') }),
    ...(date && { issued: `${date[1] ?? ''}-${(date[2] ?? '').padStart(2, '0')}-${(date[3] ?? '').padStart(2, '0')}` }),
  };
  return Object.keys(properties).length === 0 ? [] : [{ source: 'page', ...properties }];
}

/** Numbers of the objects that each tag refers to, for the first tag of each name. */
function findReferences(element: XmlElement, wanted: Map<Part, readonly string[]>): void {
  for (const [part, names] of Object.entries(tagNames()) as [Part, readonly string[]][]) {
    const ids = names.includes(element.name) ? referencesIn(element) : [];
    if (ids.length > 0 && !wanted.has(part)) wanted.set(part, ids);
  }
  for (const child of element.children) findReferences(child, wanted);
}

function referencesIn(element: XmlElement): readonly string[] {
  return element.name === 'ObjectRef' ? [element.text.trim()] : element.children.flatMap(referencesIn);
}

function collectWords(element: XmlElement | undefined, words: Map<string, string>): void {
  if (!element) return;
  if (element.name === 'TextObject') {
    const text = childrenOf(element, 'TextCode')
      .map((code) => code.text)
      .join('');
    words.set(element.attributes['ID'] ?? '', text);
  }
  for (const child of element.children) collectWords(child, words);
}

const loaded: { names?: Readonly<Record<Part, readonly string[]>> } = {};

function tagNames(): Readonly<Record<Part, readonly string[]>> {
  const file = new URL('../../../data/documents/ofd-tags.json', import.meta.url);
  loaded.names ??= JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<Part, readonly string[]>>;
  return loaded.names;
}
