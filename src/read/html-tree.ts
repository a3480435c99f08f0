import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

/** True for an element, false for words and comments. */
export function isElement(node: HtmlNode | HtmlParent): node is HtmlElement {
  return 'tagName' in node;
}

/** An attribute's value; undefined where it is missing. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** All elements of a name below a node, in order; those inside another of the same name too. */
export function elementsBelow(parent: HtmlParent, name: string): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const rest: HtmlNode[] = [...parent.childNodes].reverse();
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === name) found.push(node);
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) rest.push(node.childNodes[at] as HtmlNode);
  }
  return found;
}

/** All words below a node without regard to blocks; for searching, not for reading. */
export function wordsBelow(parent: HtmlParent): string {
  const words: string[] = [];
  const rest: HtmlNode[] = [...parent.childNodes].reverse();
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.nodeName === '#text') words.push((node as DefaultTreeAdapterTypes.TextNode).value);
    else if (isElement(node)) for (let at = node.childNodes.length - 1; at >= 0; at -= 1) rest.push(node.childNodes[at] as HtmlNode);
  }
  return words.join('');
}
