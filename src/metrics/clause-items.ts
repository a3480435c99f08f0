import type { Exclusion, Quantity } from '../model/quantity.js';
import type { Span } from '../model/span.js';
import { overlap } from '../text/overlaps.js';
import { cutWords } from './cut-words.js';
import { wordItem, type Item } from './item.js';
import type { Vocabulary } from './vocabulary.js';

/** What was found in a sentence before its words are cut; spans are absolute. */
export interface Fixed {
  readonly periods: readonly Span[];
  /** Numbers that are no quantities: a name or an age stays one word (60岁以上 | 老年人), a denominator before a quantity is passed over. */
  readonly exclusions: readonly Exclusion[];
  /** Terms of the catalogue. */
  readonly terms: readonly Span[];
}

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
    pushWords(items, text.slice(at - base, piece.start - base), at, fixed.terms, vocabulary);
    if (piece.type === 'period' && piece.start > at) cutCompared(items);
    items.push(piece);
    at = piece.end;
  }
  pushWords(items, text.slice(at - base, clause.end - base), at, fixed.terms, vocabulary);
  return items;
}

/** Everything in the clause that is no plain word, in order; where two overlap the earlier one stays. */
function fixedPieces(
  text: string,
  base: number,
  clause: Span,
  inside: readonly Quantity[],
  { periods, exclusions, terms }: Fixed,
): readonly Item[] {
  const frame: Frame = { text, base, clause };
  const pieces = inside.map((quantity) => pieceOf(frame, 'quantity', withThreshold(quantity.outer, text, base), '', quantity));
  for (const period of periods) {
    if (overlap(period, clause) && !inside.some((quantity) => overlap(period, quantity.outer)))
      pieces.push(pieceOf(frame, 'period', period, ''));
  }
  const taken = pieces.length;
  for (const exclusion of exclusions) {
    if (exclusion.start < clause.start || exclusion.end > clause.end) continue;
    if (pieces.some((one, index) => index < taken && overlap(one, exclusion)) || terms.some((term) => overlap(term, exclusion))) continue;
    const role = roleOf(exclusion, inside);
    if (role) pieces.push(pieceOf(frame, role.type, exclusion, role.tag));
  }
  return pieces.length < 2 ? pieces : pieces.sort((one, other) => one.start - other.start);
}

interface Frame {
  readonly text: string;
  readonly base: number;
  readonly clause: Span;
}

/** What of a span lies in the clause. */
function pieceOf({ text, base, clause }: Frame, type: Item['type'], span: Span, tag: string, quantity?: Quantity): Item {
  const start = Math.max(span.start, clause.start);
  const end = Math.min(span.end, clause.end);
  return { type, text: text.slice(start - base, end - base), tag, start, end, quantity, inTerm: false };
}

/** How an exclusion stands in its clause: as a word, or passed over; undefined where its words are cut like any others. */
function roleOf({ rule, end }: Exclusion, inside: readonly Quantity[]): Pick<Item, 'type' | 'tag'> | undefined {
  if (rule.endsWith('steps')) return { type: 'per', tag: 'step' };
  if (DURATION.test(rule)) return { type: 'per', tag: 'duration' };
  if (rule.endsWith('whole')) return { type: 'per', tag: 'whole' };
  if (!rule.includes('denominator')) return { type: 'word', tag: 'n' };
  const before = inside.some((quantity) => quantity.outer.start >= end && quantity.outer.start - end <= 1);
  return before ? { type: 'per', tag: '' } : undefined;
}

const DURATION = /duration|months-long|running/;
const COMPARED = /^(类|.{2,}[^占之](?=较)|.+[^占之](?<!性价)(?=比))([比较])$/;

/** 价格比 | 上年: the word of comparison before a time is no part of the noun; the last item is cut in two. */
function cutCompared(items: Item[]): void {
  const item = items.at(-1);
  const found = item?.type === 'word' && !item.inTerm ? COMPARED.exec(item.text) : null;
  if (!item || !found?.[1] || !found[2]) return;
  const middle = item.end - 1;
  items[items.length - 1] = wordItem(found[1], 'n', item.start, middle);
  items.push(wordItem(found[2], 'p', middle, item.end));
}

const THRESHOLD = /^(?:整数)?(?:个?[大新]?台阶|大关|关口|门槛)/;

/** 突破6万元 | 大关: the threshold's name belongs to the number, not to the next phrase. */
function withThreshold(span: Span, text: string, base: number): Span {
  const behind = THRESHOLD.exec(text.slice(span.end - base, span.end - base + 5));
  return behind ? { start: span.start, end: span.end + behind[0].length } : span;
}

/** Terms of the catalogue stay whole; the text between them is cut into words. */
function pushWords(items: Item[], text: string, offset: number, terms: readonly Span[], vocabulary: Vocabulary): void {
  let at = offset;
  for (const term of terms) {
    if (term.start < at || term.end > offset + text.length) continue;
    for (const item of cutWords(text.slice(at - offset, term.start - offset), at, vocabulary)) items.push(item);
    items.push(wordItem(text.slice(term.start - offset, term.end - offset), 'n', term.start, term.end, true));
    at = term.end;
  }
  for (const item of cutWords(text.slice(at - offset), at, vocabulary)) items.push(item);
}
