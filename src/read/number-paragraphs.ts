import type { Numbering } from './docx-numbering.js';
import { readXml } from './read-xml.js';

interface OpenParagraph {
  list: string | undefined;
  level: number | undefined;
  style: string | undefined;
  /** Offset behind the paragraph's properties, where its first words stand. */
  at: number;
  hasWords: boolean;
  deleted: boolean;
}

/** An alternative of a newer and an older way of writing. Text boxes of the newer way alone are lost: mammoth reads the older one. */
interface Alternative {
  readonly boxes: { readonly from: number; to: number }[];
  hasFallback: boolean;
}

interface Edit {
  readonly at: number;
  readonly words: string;
}

/** `word/document.xml` with the numbers that Word shows before paragraphs written into them, and text boxes without an older way of writing them given one. */
export function numberParagraphs(xml: string, numbering: Numbering): string {
  const edits: Edit[] = [];
  const paragraphs: OpenParagraph[] = [];
  const alternatives: Alternative[] = [];
  let inProperties = 0;
  let inChange = 0;
  readXml(xml, {
    open: ({ name, attributes, end }) => {
      const paragraph = paragraphs.at(-1);
      const value = attributes['w:val'] ?? '';
      if (name === 'w:p')
        paragraphs.push({ list: undefined, level: undefined, style: undefined, at: end, hasWords: false, deleted: false });
      else if (name === 'w:pPr') inProperties += 1;
      else if (name === 'w:pPrChange') inChange += 1;
      else if (name === 'w:t' && paragraph) paragraph.hasWords = true;
      else if (name === 'mc:AlternateContent') alternatives.push({ boxes: [], hasFallback: false });
      else if (name === 'mc:Fallback') for (const one of alternatives.slice(-1)) one.hasFallback = true;
      if (name === 'w:txbxContent') alternatives.at(-1)?.boxes.push({ from: xml.lastIndexOf('<', end - 1), to: end });
      if (!paragraph || inProperties === 0 || inChange > 0) return;
      if (name === 'w:pStyle') paragraph.style = value;
      else if (name === 'w:numId') paragraph.list = value;
      else if (name === 'w:ilvl') paragraph.level = Number(value) || 0;
      else if (name === 'w:del') paragraph.deleted = true;
    },
    close: (name, end) => {
      if (name === 'w:pPrChange') inChange -= 1;
      else if (name === 'w:pPr') {
        inProperties -= 1;
        const paragraph = paragraphs.at(-1);
        if (paragraph) paragraph.at = end;
      } else if (name === 'w:p') {
        const paragraph = paragraphs.pop();
        const words = paragraph ? numberOf(paragraph, numbering) : '';
        if (paragraph && words !== '') edits.push({ at: paragraph.at, words: run(words) });
      } else if (name === 'w:txbxContent') for (const box of alternatives.at(-1)?.boxes.slice(-1) ?? []) box.to = end;
      else if (name === 'mc:AlternateContent') {
        const alternative = alternatives.pop();
        if (!alternative || alternative.hasFallback || alternative.boxes.length === 0) return;
        const words = alternative.boxes.map(({ from, to }) => applyEdits(xml.slice(from, to), editsWithin(edits, from, to))).join('');
        edits.push({ at: xml.lastIndexOf('<', end - 1), words: `<mc:Fallback>${words}</mc:Fallback>` });
      }
    },
  });
  return applyEdits(xml, edits);
}

/** Numbers of paragraphs without words are counted, as Word counts them, and not shown. */
function numberOf({ list, level, style, hasWords, deleted }: OpenParagraph, numbering: Numbering): string {
  if (deleted) return '';
  const place = numbering.placeOf({ ...(list !== undefined && { list }), ...(level !== undefined && { level }) }, style);
  const words = place ? numbering.next(place) : '';
  if (!hasWords || words === '') return '';
  return /[A-Za-z\d.)]$/.test(words) ? `${words} ` : words;
}

function run(words: string): string {
  const escaped = words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<w:r><w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

function editsWithin(edits: readonly Edit[], from: number, to: number): readonly Edit[] {
  return edits.filter(({ at }) => at > from && at < to).map((edit) => ({ ...edit, at: edit.at - from }));
}

function applyEdits(xml: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.at - b.at)) {
    pieces.push(xml.slice(at, edit.at), edit.words);
    at = edit.at;
  }
  pieces.push(xml.slice(at));
  return pieces.join('');
}
