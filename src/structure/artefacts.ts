import type { Span } from '../model/span.js';
import { settleOverlaps } from '../text/overlaps.js';
import { findParts } from './parts.js';
import type { Parts } from './parts.js';

/** Stretches that no author wrote (bookmarks, page marks, footnote marks, line ends around a link), in order. Runs over the whole text at once; `text` is the text as it stands in the file. */
export function findArtefacts(folded: string, parts: Parts, text = folded): readonly Span[] {
  const marks = findParts(folded, parts('artefact')).map(({ start, end }) => ({ start, end }));
  return settleOverlaps([...marks, ...findEmptyLines(text), ...findLinkLines(text)]);
}

/** A line that holds nothing but a character without a width, in the midst of a sentence: a page left it where a link stood. */
function findEmptyLines(text: string): readonly Span[] {
  return Array.from(
    text.matchAll(/\n(?<=[\u4e00-\u9fff，、]\n)[\u200b\u200c\u2060\ufeff]+\n(?=[\u4e00-\u9fff])/g),
    ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    }),
  );
}

const LINK = /\n[\u4e00-\u9fff]{2,12}(?=\n)/g;
const GOES_ON = /[\u4e00-\u9fff][^\n]*[，。、][^\n]*[\u4e00-\u9fff，、]$/;
const GONE_ON = /^[\u4e00-\u9fff\d][^\n]{3,}[，。；、]/;

/** 新建⏎高速铁路⏎投产里程超过1900公里: a few words on a line of their own between two lines of one sentence were a link; its two line ends. */
function findLinkLines(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { 0: found, index } of text.matchAll(LINK)) {
    const end = index + found.length;
    const before = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
    const behind = text.slice(end + 1, end + 60);
    if (before.length < 8 || !GOES_ON.test(before) || !GONE_ON.test(behind)) continue;
    spans.push({ start: index, end: index + 1 }, { start: end, end: end + 1 });
  }
  return spans;
}
