import type { Span } from '../model/span.js';

/** An example's text without its marks «», and the spans that they stood around. */
export interface MarkedText {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** A mark that has no partner, stands inside another pair or marks nothing; `offset` counts into the text with its marks. */
export interface MarkFault {
  readonly offset: number;
  readonly message: string;
}

/** Takes the marks out of an example. Spans are offsets into the text without marks. */
export function readMarks(marked: string): MarkedText | MarkFault {
  const spans: Span[] = [];
  let text = '';
  let open = -1;
  let opened = 0;
  for (let at = 0; at < marked.length; at += 1) {
    const character = marked.charAt(at);
    if (character === '«') {
      if (open >= 0) return { offset: at, message: 'a « stands inside another pair of marks' };
      [open, opened] = [text.length, at];
    } else if (character === '»') {
      if (open < 0) return { offset: at, message: 'this » has no « before it' };
      if (open === text.length) return { offset: opened, message: 'the marks «» hold nothing' };
      spans.push({ start: open, end: text.length });
      open = -1;
    } else text += character;
  }
  return open >= 0 ? { offset: opened, message: 'this « has no » behind it' } : { text, spans };
}

/** True for a text whose marks cannot be read. */
export function isMarkFault(read: MarkedText | MarkFault): read is MarkFault {
  return 'message' in read;
}
