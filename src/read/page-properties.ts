import type { Properties } from '../model/document.js';
import type { Day } from '../model/span.js';
import { attributeOf, elementsBelow, wordsBelow, type HtmlParent } from './html-tree.js';

const MOST_LINES = 60;
const LONGEST_LINE = 300;
const DAY = /^\s*((?:19|20)\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})/;
const SHORTEST_TITLE = 6;

/**
 * What a page says of the document in it: its index card (lines with a colon, read by the rules of `structure`), and the meta tags that the national standard for
 * government sites asks for (`ArticleTitle`, `PubDate`). `lines` are the lines of the page
 * around the document's own text.
 */
export function readPageProperties(tree: HtmlParent, lines: readonly string[]): readonly Properties[] {
  const card = lines.filter((line) => /[：:]/.test(line) && line.length <= LONGEST_LINE).slice(0, MOST_LINES);
  const title = metaOf(tree, 'articletitle') ?? titleOf(tree);
  const posted = dayOf(metaOf(tree, 'pubdate') ?? '');
  if (card.length === 0 && title === undefined && posted === undefined) return [];
  return [
    {
      source: 'page',
      ...(card.length > 0 && { card: card.join('\n') }),
      ...(title !== undefined && { title }),
      ...(posted !== undefined && { posted }),
    },
  ];
}

function metaOf(tree: HtmlParent, name: string): string | undefined {
  const meta = elementsBelow(tree, 'meta').find((element) => attributeOf(element, 'name')?.toLowerCase() === name);
  const value = meta && attributeOf(meta, 'content')?.trim();
  return value === '' ? undefined : value;
}

/** The first heading of the first level, else the page's title without the names of site and column behind it. */
function titleOf(tree: HtmlParent): string | undefined {
  const heading = elementsBelow(tree, 'h1')
    .map(clean)
    .find((words) => words.length >= SHORTEST_TITLE);
  if (heading !== undefined) return heading;
  const title = clean(elementsBelow(tree, 'title')[0] ?? tree);
  const own = elementsBelow(tree, 'title')[0] ? (title.split(/\s*[-_|–—]{1,2}\s*/)[0] ?? '') : '';
  return own.length >= SHORTEST_TITLE ? own : undefined;
}

function clean(parent: HtmlParent): string {
  return wordsBelow(parent).replace(/\s+/g, ' ').trim();
}

function dayOf(words: string): Day | undefined {
  const [, year, month = '', day = ''] = DAY.exec(words) ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
