import type { Block, Language, Section } from '../model/structure.js';
import { detectBlockLanguage } from '../text/detect-language.js';
import type { Head } from './head.js';
import type { Heading } from './headings.js';
import type { Line } from './lines.js';
import type { Signature } from './signature.js';

interface Layout {
  /** Of the document. */
  readonly language: Language;
  /** True where the user said the language: then every block has it. */
  readonly forced: boolean;
  readonly lines: readonly Line[];
  readonly furniture: ReadonlySet<number>;
  readonly head: Head;
  readonly signature: Signature | undefined;
  readonly headings: readonly Heading[];
  readonly sections: readonly Section[];
}

/** Longer lines of the head are text. */
const LONGEST_HEAD_LINE = 100;

/** One block a line, in order, each with the innermost section that it begins in. */
export function buildBlocks(layout: Layout): readonly Block[] {
  const { lines, sections, language, forced } = layout;
  const types = blockTypes(layout);
  const open: number[] = [];
  let next = 0;
  return lines.map(({ start, end, text }, index): Block => {
    while (next < sections.length && (sections[next]?.start ?? Infinity) <= start) {
      while (open.length > 0 && open.at(-1) !== sections[next]?.parent) open.pop();
      open.push(next);
      next += 1;
    }
    return {
      start,
      end,
      type: types[index] ?? 'paragraph',
      section: open.at(-1) ?? -1,
      language: forced ? language : detectBlockLanguage(text, language),
    };
  });
}

function blockTypes({ lines, furniture, head, signature, headings }: Layout): readonly Block['type'][] {
  const alone = new Set(headings.filter(({ alone, leadIn }) => alone && !leadIn).map(({ start }) => start));
  const signed = new Set(signature?.lines);
  return lines.map(({ start, text }, index) => {
    if (furniture.has(index)) return 'furniture';
    if (signed.has(index)) return 'signature';
    if (index === head.addressee?.line) return text.length === head.addressee.value.length + 1 ? 'addressee' : 'paragraph';
    if (index < head.end) return text.length <= LONGEST_HEAD_LINE && !/。./.test(text) ? 'title' : 'paragraph';
    return alone.has(start) ? 'heading' : 'paragraph';
  });
}
