import { tokenize } from '../language/zh/tokens.js';
import type { Exclusion, Quantity } from '../model/quantity.js';
import type { Span } from '../model/span.js';
import { overlap } from '../text/overlaps.js';
import { joinWords, splitWord } from './known-words.js';
import type { Vocabulary } from './vocabulary.js';

/** One piece of a clause: a word with its tag, a mark of punctuation, a quantity with its comparator words, a time, or a denominator or length of time (每10万人, 连续8年), which is passed over. */
export interface Item extends Span {
  readonly type: 'word' | 'mark' | 'quantity' | 'period' | 'per';
  readonly text: string;
  readonly tag: string;
  readonly quantity: Quantity | undefined;
  /** Part of a term of the catalogue: never cut, never stripped. */
  readonly inTerm: boolean;
}

const MARK = /^[，。；：、（）“”‘’"《》〈〉【】！？—…·\-/／|,.;:()\s]+$/;

/** What was found in a sentence before its words are cut; spans are absolute. */
export interface Fixed {
  readonly periods: readonly Span[];
  /** Numbers that are no quantities: a name or an age stays one word (60岁以上 | 老年人), a denominator before a quantity is passed over. */
  readonly exclusions: readonly Exclusion[];
  /** Terms of the catalogue. */
  readonly terms: readonly Span[];
}

type Piece = Pick<Item, 'type' | 'quantity' | 'tag' | 'start' | 'end'>;

/** The pieces of one clause in order; `text` is the folded text of the sentence that starts at `base`. Spans are absolute. */
export function clauseItems(
  text: string,
  base: number,
  clause: Span,
  inside: readonly Quantity[],
  fixed: Fixed,
  vocabulary: Vocabulary,
): readonly Item[] {
  const items: Item[] = [];
  let at = clause.start;
  for (const piece of fixedPieces(text, base, clause, inside, fixed)) {
    if (piece.start < at) continue;
    const words = wordItems(text.slice(at - base, piece.start - base), at, fixed.terms, vocabulary);
    items.push(
      ...(piece.type === 'period' ? words.flatMap((item, index) => (index === words.length - 1 ? cutCompared(item) : [item])) : words),
    );
    items.push({ ...piece, text: text.slice(piece.start - base, piece.end - base), inTerm: false });
    at = piece.end;
  }
  items.push(...wordItems(text.slice(at - base, clause.end - base), at, fixed.terms, vocabulary));
  return items;
}

function fixedPieces(
  text: string,
  base: number,
  clause: Span,
  inside: readonly Quantity[],
  { periods, exclusions, terms }: Fixed,
): readonly Piece[] {
  const quantities = inside.map((quantity): Piece => ({
    ...clip(withThreshold(quantity.outer, text, base), clause),
    type: 'quantity',
    quantity,
    tag: '',
  }));
  const times = periods
    .filter((period) => overlap(period, clause) && !inside.some((quantity) => overlap(period, quantity.outer)))
    .map((period): Piece => ({ ...clip(period, clause), type: 'period', quantity: undefined, tag: '' }));
  const taken = [...quantities, ...times, ...terms];
  const names = exclusions
    .filter(
      (exclusion) => exclusion.start >= clause.start && exclusion.end <= clause.end && !taken.some((span) => overlap(span, exclusion)),
    )
    .flatMap((exclusion): readonly Piece[] => {
      const { start, end } = exclusion;
      if (exclusion.rule.endsWith('steps')) return [{ start, end, type: 'per', quantity: undefined, tag: 'step' }];
      if (/duration|months-long|running/.test(exclusion.rule)) return [{ start, end, type: 'per', quantity: undefined, tag: 'duration' }];
      if (!exclusion.rule.includes('denominator')) return [{ start, end, type: 'word', quantity: undefined, tag: 'n' }];
      const before = inside.some((quantity) => quantity.outer.start >= end && quantity.outer.start - end <= 1);
      return before ? [{ start, end, type: 'per', quantity: undefined, tag: '' }] : [];
    });
  return [...quantities, ...times, ...names].sort((one, other) => one.start - other.start);
}

const COMPARED = /^(.{2,}[^占之])([比较])$/;

/** 价格比 | 上年: the word of comparison before a time is no part of the noun. */
function cutCompared(item: Item): readonly Item[] {
  const found = item.type === 'word' && !item.inTerm ? COMPARED.exec(item.text) : null;
  if (!found?.[1] || !found[2]) return [item];
  const middle = item.end - 1;
  return [
    { ...item, text: found[1], end: middle, tag: 'n' },
    { ...item, text: found[2], start: middle, tag: 'p' },
  ];
}

const THRESHOLD = /^(?:整数)?(?:个?[大新]?台阶|大关|关口|门槛)/;

/** 突破6万元 | 大关: the threshold's name belongs to the number, not to the next phrase. */
function withThreshold(span: Span, text: string, base: number): Span {
  const behind = THRESHOLD.exec(text.slice(span.end - base, span.end - base + 5));
  return behind ? { start: span.start, end: span.end + behind[0].length } : span;
}

function clip(span: Span, clause: Span): Span {
  return { start: Math.max(span.start, clause.start), end: Math.min(span.end, clause.end) };
}

/** Terms of the catalogue stay whole; the text between them is cut into words. */
function wordItems(text: string, offset: number, terms: readonly Span[], vocabulary: Vocabulary): readonly Item[] {
  const items: Item[] = [];
  let at = offset;
  for (const term of terms) {
    if (term.start < at || term.end > offset + text.length) continue;
    items.push(...plainItems(text.slice(at - offset, term.start - offset), at, vocabulary));
    items.push({
      type: 'word',
      text: text.slice(term.start - offset, term.end - offset),
      tag: 'n',
      ...clip(term, term),
      quantity: undefined,
      inTerm: true,
    });
    at = term.end;
  }
  items.push(...plainItems(text.slice(at - offset), at, vocabulary));
  return items;
}

function plainItems(text: string, offset: number, vocabulary: Vocabulary): readonly Item[] {
  if (text === '') return [];
  if (MARK.test(text)) return marks(text, offset);
  const cut = tokenize(text, offset).flatMap((token) =>
    MARK.test(token.text)
      ? marks(token.text, token.start)
      : splitMarks(token.text, token.start).map((piece) => ({
          ...piece,
          tag: piece.type === 'mark' ? 'x' : token.tag,
          quantity: undefined,
          inTerm: false,
        })),
  );
  return joinWords(
    cut.flatMap((item) => splitWord(item, vocabulary)),
    vocabulary,
  );
}

function marks(text: string, offset: number): readonly Item[] {
  return Array.from(text, (mark, index) => ({
    type: 'mark' as const,
    text: mark,
    tag: 'x',
    start: offset + index,
    end: offset + index + mark.length,
    quantity: undefined,
    inTerm: false,
  }));
}

const EDGE_MARK = /[“”‘’（）《》、，]/;

/** jieba now and then leaves a mark glued to a word (副总”). */
function splitMarks(text: string, offset: number): readonly { type: 'word' | 'mark'; text: string; start: number; end: number }[] {
  if (!EDGE_MARK.test(text)) return [{ type: 'word', text, start: offset, end: offset + text.length }];
  const pieces: { type: 'word' | 'mark'; text: string; start: number; end: number }[] = [];
  for (const part of text.split(/([“”‘’（）《》、，])/)) {
    if (part === '') continue;
    const start = offset + (pieces.at(-1)?.end ?? offset) - offset;
    pieces.push({ type: EDGE_MARK.test(part) ? 'mark' : 'word', text: part, start, end: start + part.length });
  }
  return pieces;
}
