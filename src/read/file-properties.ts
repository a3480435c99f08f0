import type { Properties } from '../model/document.js';
import { readXml } from './read-xml.js';

/** Titles that programs give by themselves. */
const NO_TITLE =
  /^(?:microsoft word\b.*|untitled.*|document\s*\d*|文档\s*\d*|无标题.*|未命名.*|幻灯片.*|PowerPoint.*|.*\.(?:docx?|wps|txt|rtf))$/i;
const SHORTEST_TITLE = 6;

/**
 * What an office program noted of a file (`docProps/core.xml`): the title only. Its days tell when a template was made or a copy saved, its author who sat at the
 * keyboard: neither is a day of signing or an issuer. Empty where the part is missing or says nothing.
 */
export function readFileProperties(coreXml: string): readonly Properties[] {
  let title = '';
  let inTitle = false;
  if (coreXml === '') return [];
  readXml(coreXml, {
    open: ({ name }) => {
      inTitle = name === 'dc:title';
    },
    close: () => {
      inTitle = false;
    },
    text: (words) => {
      if (inTitle) title += words;
    },
  });
  return fileTitle(title);
}

/** A title that a person gave; a program's own (`Microsoft Word - a.doc`, `Untitled`) is none. */
export function fileTitle(title: string): readonly Properties[] {
  const words = title.replace(/\s+/g, ' ').trim();
  return words.length < SHORTEST_TITLE || NO_TITLE.test(words) ? [] : [{ source: 'file', title: words }];
}
