import type { DefaultTreeAdapterTypes } from 'parse5';
import { tableCells, isLayoutTable } from './html-tables.js';
import { attributeOf, isElement, type HtmlElement, type HtmlNode, type HtmlParent } from './html-tree.js';
import { raisedWords, shownWords } from './html-words.js';
import type { TextBuilder } from './text-builder.js';

/** Elements whose words are none of the document's: programs, styles, and what a reader clicks on. */
const SILENT = new Set(
  'script style noscript template head title iframe object svg canvas audio video button select option datalist input textarea map math rp rt nav dialog'.split(
    ' ',
  ),
);
/** Elements that stand in the line; all others stand apart. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meter nobr o:p output q ruby rb s samp slot small span st1:chsdate strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Appends what stands below a node as paragraphs and tables, in order; tables that only lay out the page are read as what is in them. */
export function appendHtml(parent: HtmlParent, builder: TextBuilder): void {
  let line = '';
  const end = (element: string): void => {
    builder.appendParagraph([{ text: line, element }]);
    line = '';
  };
  walkHtml(parent, {
    words: (words) => {
      line += words;
    },
    before: () => line,
    end,
    table: (table) => {
      const cells = tableCells(table, cellText);
      builder.appendTable(cells);
    },
  });
  end(nameOf(parent));
}

interface Visitor {
  readonly words: (words: string) => void;
  /** The words of the line so far. */
  readonly before: () => string;
  /** The line ends here; `element` is the block that it stood in. */
  readonly end: (element: string) => void;
  readonly table: (table: HtmlElement) => void;
}

/** Depth is bounded: a hostile page nests a hundred thousand elements. */
const DEEPEST = 500;

function walkHtml(parent: HtmlParent, visitor: Visitor, depth = 0): void {
  if (depth > DEEPEST) throw new RangeError(`elements are nested more than ${DEEPEST} deep`);
  let item = 0;
  for (const node of parent.childNodes) {
    if (node.nodeName === '#text') visitor.words(shownWords((node as DefaultTreeAdapterTypes.TextNode).value));
    if (!isElement(node) || isSilent(node)) continue;
    const { tagName } = node;
    if (tagName === 'br') visitor.end(nameOf(parent));
    else if (tagName === 'sup') visitor.words(raisedWords(inlineWords(node), visitor.before()));
    else if (INLINE.has(tagName)) walkHtml(node, visitor, depth + 1);
    else {
      visitor.end(nameOf(parent));
      if (tagName === 'li') item = Number(attributeOf(node, 'value') ?? item + 1);
      if (tagName === 'li' && nameOf(parent) === 'ol' && Number.isInteger(item)) visitor.words(`${item}. `);
      if (tagName === 'table' && !isLayoutTable(node)) visitTable(node, visitor, depth);
      else walkHtml(node, visitor, depth + 1);
      visitor.end(tagName);
    }
  }
}

function visitTable(table: HtmlElement, visitor: Visitor, depth: number): void {
  for (const child of table.childNodes) {
    if (isElement(child) && child.tagName === 'caption') {
      walkHtml(child, visitor, depth + 1);
      visitor.end('caption');
    }
  }
  visitor.table(table);
}

/** The words of a cell, its paragraphs parted by line ends. */
function cellText(cell: HtmlElement): string {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
  };
  walkHtml(cell, {
    words: (words) => {
      line += words;
    },
    before: () => line,
    end,
    table: (table) => {
      for (const { text } of tableCells(table, cellText)) lines.push(text);
    },
  });
  end();
  return lines.join('\n');
}

function inlineWords(element: HtmlElement): string {
  let words = '';
  walkHtml(element, {
    words: (more) => {
      words += more;
    },
    before: () => words,
    end: () => undefined,
    table: () => undefined,
  });
  return words;
}

function isSilent(element: HtmlElement): boolean {
  return SILENT.has(element.tagName) || HIDDEN.test(attributeOf(element, 'style') ?? '') || attributeOf(element, 'hidden') !== undefined;
}

function nameOf(parent: HtmlParent | HtmlNode): string {
  return isElement(parent) ? parent.tagName : 'body';
}
