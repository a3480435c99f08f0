import { readFileSync } from 'node:fs';
import { attributeOf, elementsBelow, isElement, wordsBelow, type HtmlElement, type HtmlParent } from './html-tree.js';

interface Containers {
  readonly content: { readonly ids: readonly string[]; readonly classes: readonly string[] };
  readonly furniture: readonly string[];
}

const loaded: { containers?: Containers } = {};

function containers(): Containers {
  const file = new URL('../../data/pages/containers.json', import.meta.url);
  loaded.containers ??= JSON.parse(readFileSync(file, 'utf8')) as Containers;
  return loaded.containers;
}

/** A container of fewer words is a caption or a box beside the text. */
const FEWEST_LETTERS = 100;
/** Elements that hold navigation by their name alone. */
const FURNITURE_TAGS = new Set(['nav', 'header', 'footer', 'aside', 'form', 'menu']);

/** The element that a known system of government sites puts a document's text into; the one with the most words, undefined where there is none. */
export function findContainer(tree: HtmlParent): HtmlElement | undefined {
  const { ids, classes } = containers().content;
  const found = ['div', 'td', 'section', 'article']
    .flatMap((name) => elementsBelow(tree, name))
    .filter((element) => {
      const own = classesOf(element);
      return ids.includes(attributeOf(element, 'id') ?? '') || classes.some((one) => own.includes(one));
    });
  const sized = found.map((element) => ({ element, size: letters(element) })).sort((a, b) => b.size - a.size);
  return sized[0] && sized[0].size >= FEWEST_LETTERS ? sized[0].element : undefined;
}

/** Takes navigation, page heads and feet, buttons and boxes beside the text out of a tree, by their tags, ids and classes; never what has most of the words. */
export function dropFurniture(tree: HtmlParent): void {
  const names = new Set(containers().furniture);
  const all = letters(tree);
  const drop = (parent: HtmlParent): void => {
    parent.childNodes = parent.childNodes.filter((node) => {
      if (!isElement(node)) return true;
      const named = [attributeOf(node, 'id') ?? '', ...classesOf(node)].some((name) => names.has(name.toLowerCase()));
      return !((named || FURNITURE_TAGS.has(node.tagName)) && letters(node) < all / 2);
    });
    for (const node of parent.childNodes) if (isElement(node)) drop(node);
  };
  drop(tree);
}

/** How many letters and signs stand below a node, blanks not counted. */
export function letters(parent: HtmlParent): number {
  return wordsBelow(parent).replace(/\s+/g, '').length;
}

function classesOf(element: HtmlElement): readonly string[] {
  return (attributeOf(element, 'class') ?? '').split(/\s+/);
}
