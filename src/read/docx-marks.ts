import { attributeOf, elementsBelow, type HtmlElement, type HtmlParent } from './html-tree.js';

const NOTE = /^(?:footnote|endnote)-\d+$/;

/**
 * Takes out of mammoth's HTML the marks of footnotes, the arrows that lead back, and the lists that it makes of numbered paragraphs, whose numbers stand in the text
 * already; gives how many notes there are.
 */
export function dropMarks(tree: HtmlParent): number {
  const isMark = (element: HtmlElement): boolean => {
    const link = elementsBelow(element, 'a')[0];
    return /^#(?:footnote|endnote)-\d+$/.test(attributeOf(link ?? element, 'href') ?? '');
  };
  for (const mark of elementsBelow(tree, 'sup')) if (isMark(mark)) remove(mark);
  for (const link of elementsBelow(tree, 'a')) if (/^#(?:footnote|endnote)-ref-/.test(attributeOf(link, 'href') ?? '')) remove(link);
  for (const list of elementsBelow(tree, 'ol')) list.tagName = 'section';
  return elementsBelow(tree, 'li').filter((item) => NOTE.test(attributeOf(item, 'id') ?? '')).length;
}

function remove(element: HtmlElement): void {
  const parent = element.parentNode;
  if (parent) parent.childNodes = parent.childNodes.filter((child) => child !== element);
}
