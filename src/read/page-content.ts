import { parseFragment } from 'parse5';
import { elementsBelow, type HtmlParent } from './html-tree.js';
import { dropFurniture, findContainer, letters } from './page-containers.js';

/** Readability is trusted where it keeps this share of the words that are left without navigation. */
const KEPT_SHARE = 0.5;

/**
 * The part of a page that is the document: the container of a known site system, else what readability takes for the article where that keeps words and tables, else
 * all but navigation.
 */
export async function findContent(tree: HtmlParent, html: string): Promise<HtmlParent> {
  const container = findContainer(tree);
  if (container) return container;
  const whole = parseFragment(html);
  dropFurniture(whole);
  const article = await readArticle(html);
  return article && letters(article) >= letters(whole) * KEPT_SHARE && tables(article) >= tables(whole) / 2 ? article : whole;
}

function tables(parent: HtmlParent): number {
  return elementsBelow(parent, 'table').length;
}

async function readArticle(html: string): Promise<HtmlParent | undefined> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  // The types of both libraries are those of a browser, which this project does not have.
  const { document } = parseHTML(html) as { readonly document: { readonly body: { readonly firstChild: unknown } | null } };
  if (!document.body?.firstChild) return undefined;
  const found = new Readability(document, { charThreshold: 100 }).parse();
  return typeof found?.content === 'string' ? parseFragment(found.content) : undefined;
}
