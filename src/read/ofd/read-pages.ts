import { damagedPage, showPage } from '../layout/page-problems.js';
import type { ShownPage } from '../layout/page-problems.js';
import { placeRuns } from '../layout/place-runs.js';
import { resolvePath } from './package-files.js';
import type { PackageFiles } from './package-files.js';
import { boxOf } from './numbers.js';
import { POINTS, readContent } from './read-content.js';
import type { Composites, Shown } from './read-content.js';
import { childAt, childrenOf } from './xml-tree.js';
import type { XmlElement } from './xml-tree.js';

/** A document of a container that may hold several. */
export interface OfdDocument {
  readonly path: string;
  readonly root: XmlElement;
}

const A4 = { x: 0, y: 0, width: 210, height: 297 };

/** Reads the pages of a document, with the templates under them and the annotations on them; `from` is the number of the first. */
export function readPages(
  files: PackageFiles,
  { path, root }: OfdDocument,
  from: number,
  most: number,
): { readonly pages: readonly ShownPage[]; readonly count: number } {
  const common = childAt(root, 'CommonData');
  const composites = readComposites(files, common, path);
  const templates = new Map(
    childrenOf(common, 'TemplatePage').map((template) => [template.attributes['ID'] ?? '', template.attributes['BaseLoc'] ?? '']),
  );
  const annotations = readAnnotations(files, root, path);
  const usual = boxOf(childAt(common, 'PageArea', 'PhysicalBox')?.text) ?? A4;
  const listed = childrenOf(childAt(root, 'Pages'), 'Page');
  const pages = listed.slice(0, most).map((entry, at) => {
    try {
      const page = files.readXml(resolvePath(entry.attributes['BaseLoc'] ?? '', path));
      if (!page) return damagedPage(from + at);
      const box = boxOf(childAt(page, 'Area', 'PhysicalBox')?.text) ?? usual;
      const under = childrenOf(page, 'Template').flatMap(({ attributes }) => {
        const location = templates.get(attributes['TemplateID'] ?? '');
        return location === undefined ? [] : (files.readXml(resolvePath(location, path)) ?? []);
      });
      const contents = [...under, page].flatMap((part) => childrenOf(part, 'Content'));
      const shown = [...contents, ...(annotations.get(entry.attributes['ID'] ?? '') ?? [])].map((part) =>
        readContent(part, [1, 0, 0, 1, -box.x, -box.y], composites),
      );
      return toPage(shown, from + at, box);
    } catch (error) {
      // A page that is damaged does not cost the others.
      if (error instanceof Error) return damagedPage(from + at);
      throw error;
    }
  });
  return { pages, count: listed.length };
}

function toPage(shown: readonly Shown[], number: number, box: { readonly width: number; readonly height: number }): ShownPage {
  const view = { matrix: [POINTS, 0, 0, POINTS, 0, 0] as const, width: box.width * POINTS, height: box.height * POINTS };
  const { runs, width, height } = placeRuns(
    shown.flatMap(({ words }) => words),
    view,
  );
  const picture = Math.max(0, ...shown.map((part) => part.picture)) / (box.width * box.height);
  return showPage({ number, width, height, runs, rulings: shown.flatMap(({ rulings }) => rulings) }, picture);
}

function readComposites(files: PackageFiles, common: XmlElement | undefined, path: string): Composites {
  const composites = new Map<string, XmlElement>();
  for (const name of ['PublicRes', 'DocumentRes']) {
    for (const { text } of childrenOf(common, name)) {
      const resources = files.readXml(resolvePath(text, path));
      for (const unit of childrenOf(childAt(resources, 'CompositeGraphicUnits'), 'CompositeGraphicUnit'))
        composites.set(unit.attributes['ID'] ?? '', unit);
    }
  }
  return composites;
}

/** What annotations show, by the number of their page. Watermarks are no words of the document. */
function readAnnotations(files: PackageFiles, root: XmlElement, path: string): ReadonlyMap<string, readonly XmlElement[]> {
  const location = childAt(root, 'Annotations')?.text.trim() ?? '';
  const list = location === '' ? undefined : resolvePath(location, path);
  const found = new Map<string, readonly XmlElement[]>();
  for (const page of list === undefined ? [] : childrenOf(files.readXml(list), 'Page')) {
    const file = files.readXml(resolvePath(childAt(page, 'FileLoc')?.text ?? '', list ?? ''));
    const shown = childrenOf(file, 'Annot').filter(
      ({ attributes }) => attributes['Visible'] !== 'false' && attributes['Type'] !== 'Watermark',
    );
    found.set(
      page.attributes['PageID'] ?? '',
      shown.flatMap((annotation) => childrenOf(annotation, 'Appearance')),
    );
  }
  return found;
}
