import { strToU8 } from 'fflate';
import mammoth from 'mammoth';
import { parse } from 'parse5';
import type { Properties } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import { readNumbering } from './docx-numbering.js';
import { dropMarks } from './docx-marks.js';
import { appendHtml } from './html-blocks.js';
import { KEPT_TAB } from './split-stacked-rows.js';
import { numberParagraphs } from './number-paragraphs.js';
import { packParts, refuseSize, unpackParts } from './office-parts.js';
import type { Content, Refusal } from './reader.js';
import { readFileProperties } from './file-properties.js';
import { decodeXml } from './read-xml.js';
import { createTextBuilder } from './text-builder.js';

/** Words of the program's own list of contents repeat the headings; they are no part of the text. */
const STYLE_MAP = ["p[style-name^='toc '] => !", "p[style-name^='TOC '] => !"];

/**
 * Reads a Word document (.docx): paragraphs with their automatic numbers, tables with merged cells, words in text boxes, tracked changes as accepted. Marks of
 * footnotes are dropped and the notes stand at the end.
 */
export async function readDocx(bytes: Uint8Array): Promise<Content | Refusal> {
  const parts = unpackParts(bytes);
  if (!parts) return refuseSize();
  const main = [...parts.keys()].find((name) => /^word\/document\d*\.xml$/i.test(name)) ?? '';
  const part = (name: string): string => decodeXml(parts.get(name) ?? new Uint8Array());
  const numbering = readNumbering(part('word/numbering.xml'), part('word/styles.xml'));
  parts.set(main, strToU8(numberParagraphs(part(main), numbering)));
  const buffer = Buffer.from(packParts(parts));
  const { value } = await mammoth.convertToHtml(
    { buffer },
    { styleMap: STYLE_MAP, convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
  );
  // HTML would make a blank of a tab, which parts the figures of some cells.
  const tree = parse(value.replaceAll('\t', KEPT_TAB));
  const notes = dropMarks(tree);
  const builder = createTextBuilder();
  appendHtml(tree, builder);
  const properties: readonly Properties[] = readFileProperties(part('docProps/core.xml'));
  return {
    ok: true,
    ...builder.build(),
    encoding: 'utf-8',
    properties,
    problems: [...notesProblem(notes), ...embeddedProblem(part(main))],
  };
}

function notesProblem(count: number): readonly Problem[] {
  if (count === 0) return [];
  return [
    {
      code: 'notes-moved',
      message: `${count === 1 ? 'A footnote stands' : `${count} footnotes stand`} at the end of the text, without marks in it.`,
    },
  ];
}

function embeddedProblem(xml: string): readonly Problem[] {
  if (!/<w:altChunk\b/.test(xml)) return [];
  return [
    {
      code: 'part-not-read',
      message: 'Another document is embedded in this one and was not read. Save the document again in Word, which merges it.',
    },
  ];
}
