import type { PeriodMention } from '../../model/period.js';
import type { Quantity } from '../../model/quantity.js';
import type { RuleSet } from '../../rules/rule-set.js';
import type { Span } from '../../model/span.js';
import { withoutJoiners } from '../../text/joiner.js';
import { tagWords, type Tag } from './tag-words.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

/** A word, a mark, a quantity with its comparator words, or a time; spans are absolute. */
export interface Item extends Span {
  readonly text: string;
  /** In small letters, without the ending of a genitive. */
  readonly low: string;
  readonly tag: Tag;
  /** Ends in 's: what it owns follows. */
  readonly genitive: boolean;
  readonly quantity: Quantity | undefined;
  /** A noun that tells a sum of money and whose it is by what stands around it (an injection, an allocation). */
  readonly sum: boolean;
  /** A past that describes no noun before it: the rises resulted in losses. */
  readonly active: boolean;
}

/** What stands in a sentence before its words have parts. */
export interface Piece extends Span {
  readonly text: string;
  readonly low: string;
  readonly genitive: boolean;
  readonly type: 'word' | 'mark' | 'quantity' | 'period';
  readonly quantity: Quantity | undefined;
}

/** Verbs of two words are one word. */
const PHRASAL =
  '\\b(?:top(?:s|ped|ping)?|scal(?:e|es|ed|ing)|step(?:s|ped|ping)?|ramp(?:s|ed|ing)?|driv(?:e|es|ing|en)|drove|push(?:es|ed|ing)?|go(?:es|ne|ing)?|went|edg(?:es?|ed|ing)|inch(?:es|ed|ing)?|tick(?:s|ed|ing)?|creep(?:s|ing)?|crept) up\\b|\\b(?:go(?:es|ne|ing)?|went|edg(?:es?|ed|ing)|inch(?:es|ed|ing)?|tick(?:s|ed|ing)?|c[oa]mes?|br(?:ing|ings|inging|ought)|drag(?:s|ged|ging)?|pull(?:s|ed|ing)?) down\\b';
const TOKEN = new RegExp(
  `${PHRASAL}|\\d{1,3}(?:,\\d{3})+(?![\\d,])|(?:[A-Z]\\.){2,}|(?:Mt|St|Ft|Dr|Mr|Mrs)\\.(?= [A-Z])|[\\p{L}0-9]+(?:(?:[&./']|-\u2060?(?!(?:more|over|an?|the|and|or|but|nearly|about)\\b))[\\p{L}0-9]+)*'?|--|[^\\s\\p{L}0-9]`,
  'gu',
);
/** The number of a paragraph opens its sentence and is no word of it. */
const LIST_MARK = /^\s*\d{1,3}\.\s+(?=[A-Z])/;
const GENITIVE = /'s?$/;

/** Cuts a folded sentence that begins at `offset` into items in order. Times that lie in a quantity or that only date a comparison are no items of their own. */
export function itemsOf(
  text: string,
  offset: number,
  quantities: readonly Quantity[],
  periods: readonly PeriodMention[],
  rules: Pick<RuleSet, 'word'>,
): readonly Item[] {
  const { has } = vocabularyOf(rules);
  const opens = (quantity: Quantity): Piece =>
    quantityPiece(quantity, text.slice(quantity.outer.start - offset, quantity.start - offset), has);
  const pieces = [...quantities.map(opens), ...periodPieces(periods, quantities)].sort((a, b) => a.start - b.start);
  const cut: Piece[] = [];
  let from = LIST_MARK.exec(text)?.[0].length ?? 0;
  for (const piece of pieces) {
    addWords(cut, text, from, piece.start - offset, offset);
    cut.push(piece);
    from = Math.max(from, piece.end - offset);
  }
  addWords(cut, text, from, text.length, offset);
  const tags = tagWords(cut, rules);
  return cut.map(({ start, end, text: words, low, genitive, quantity }, index) => ({
    start,
    end,
    text: words,
    low,
    genitive,
    quantity,
    tag: tags[index] ?? 'noun',
    sum: has(low, 'sum-noun'),
    active: has(low, 'active-past'),
  }));
}

/** The number with the words that bound it, but for a verb among them (exceeded), which is a word of the sentence too. */
function quantityPiece(quantity: Quantity, bound: string, has: Vocabulary['has']): Piece {
  let { start } = quantity.outer;
  // draw | a lower amount of up to | 3 billion: no verb.
  const article = /^\s*(?:an?|the) /.test(bound);
  for (const match of bound.matchAll(/[A-Za-z]+/g)) {
    // lower than | 3%: it is compared, nothing is done.
    const compared = /^ than\b/.test(bound.slice(match.index + match[0].length));
    if (!article && !compared && !/^(?:estimated|not)$/.test(match[0]) && has(match[0].toLowerCase(), 'link', 'trend', 'auxiliary'))
      start = quantity.outer.start + match.index + match[0].length;
  }
  return { start, end: quantity.outer.end, text: '', low: '', genitive: false, type: 'quantity', quantity };
}

function periodPieces(periods: readonly PeriodMention[], quantities: readonly Quantity[]): readonly Piece[] {
  return periods
    .filter(({ start, end }) => !quantities.some(({ outer }) => outer.start < end && start < outer.end))
    .map(({ start, end }) => ({ start, end, text: '', low: '', genitive: false, type: 'period', quantity: undefined }));
}

function addWords(cut: Piece[], text: string, from: number, to: number, offset: number): void {
  for (const match of text.slice(from, Math.max(from, to)).matchAll(TOKEN)) {
    const token = withoutJoiners(match[0]);
    const start = offset + from + match.index;
    if (cut.at(-1)?.type === 'period' && start === cut.at(-1)?.end && (token === "'" || token === 's')) continue;
    if (token === 's' && text[start - offset - 1] === "'") continue;
    const word = /[\p{L}0-9@]/u.test(token);
    cut.push({
      start,
      end: start + match[0].length,
      text: token,
      low: token === '@' ? 'at' : token.toLowerCase().replace(GENITIVE, ''),
      genitive: word && GENITIVE.test(token),
      type: word ? 'word' : 'mark',
      quantity: undefined,
    });
  }
}
