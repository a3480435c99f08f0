import type { Properties } from '../../model/document.js';
import { repairCharacters } from '../layout/characters.js';
import { composeDocument } from '../layout/compose-document.js';
import { pageProblems, refuseWordless } from '../layout/page-problems.js';
import type { ShownPage } from '../layout/page-problems.js';
import { refuse } from '../reader.js';
import type { Content, Refusal } from '../reader.js';
import { openPackage, resolvePath } from './package-files.js';
import { readPages } from './read-pages.js';
import { readTags } from './read-tags.js';
import { childAt, childrenOf } from './xml-tree.js';
import type { XmlElement } from './xml-tree.js';

const MOST_PAGES = 2000;

/**
 * Reads the text and tables of an OFD file, the Chinese national format for documents of offices; several documents in one file follow one another.
 * Pages without text are told as problems (`page-without-text`); a file of nothing but such pages is refused (`scanned-file`), an encrypted one too.
 */
export async function readOfd(bytes: Uint8Array): Promise<Content | Refusal> {
  const files = openPackage(bytes);
  if (!files) return refuse('broken-file', 'The OFD file is cut or damaged. Get it again from its source.');
  if (files.readXml('Encryptions.xml') ?? files.readXml('Encryption.xml'))
    return refuse('encrypted-file', 'The OFD file is encrypted. Open it in an OFD viewer, save it without the password and give that.');
  const bodies = childrenOf(files.readXml('OFD.xml'), 'DocBody');
  const pages: ShownPage[] = [];
  const tagged: Properties[] = [];
  let count = 0;
  for (const body of bodies) {
    const path = resolvePath(childAt(body, 'DocRoot')?.text ?? '', '');
    const root = files.readXml(path);
    if (!root) continue;
    const read = readPages(files, { path, root }, pages.length + 1, MOST_PAGES - pages.length);
    tagged.push(...readTags(files, { path, root }));
    pages.push(...read.pages);
    count += read.count;
  }
  return Promise.resolve(toContent(pages, count, [...tagged, ...bodies.flatMap(propertiesOf)]));
}

function toContent(pages: readonly ShownPage[], count: number, properties: readonly Properties[]): Content | Refusal {
  const refusal = refuseWordless(pages, 'OFD file');
  if (refusal) return refusal;
  const built = composeDocument(pages.map(({ page }) => page));
  return { ok: true, ...built, problems: pageProblems(pages, count, built.origins), properties, encoding: 'binary' };
}

/** The title that the program which made the file noted. */
function propertiesOf(body: XmlElement): readonly Properties[] {
  const title = repairCharacters(childAt(body, 'DocInfo', 'Title')?.text ?? '').trim();
  return title === '' || /\.(?:docx?|wps|pdf|rtf|xlsx?|ofd)$/i.test(title) ? [] : [{ source: 'file', title }];
}
