import { numberPattern } from '../../language/en/number-tokens.js';
import type { PeriodMention } from '../../model/period.js';
import type { Exclusion, Quantities, Quantity } from '../../model/quantity.js';
import type { Span } from '../../model/span.js';
import type { Sentence } from '../../model/structure.js';
import { findExclusions } from '../find-exclusions.js';
import { joinSentences } from '../join-sentences.js';
import type { QuantityRules } from '../prepare.js';
import { prepareEnglishRules } from './english-rules.js';
import { readAmount, type EnglishAmount } from './read-amount.js';
import { toQuantity } from './to-quantity.js';

/** Any number in figures or words: a line without one is searched for no exclusions. */
const NUMERIC = new RegExp(numberPattern().source, 'i');
const ARTICLE = 'a word for one or an ordinal, no number';

/**
 * The quantities of English sentences, in their order, and the numbers that are none with the reason; numbers inside times are left to those. A number without a unit
 * of measure is a quantity too: what it counts is found by the metrics. Spans are those of the document.
 */
export function findEnglishQuantities(
  sentences: readonly Sentence[],
  periods: readonly (readonly PeriodMention[])[],
  rules: QuantityRules,
): readonly Quantities[] {
  const prepared = prepareEnglishRules(rules);
  const { text, starts } = joinSentences(sentences);
  const shifts = sentences.map(({ start }, index) => start - (starts[index] ?? 0));
  const found = sentences.map(() => ({ quantities: [] as Quantity[], exclusions: [] as Exclusion[] }));
  const excluded = findExclusions(text, prepared.exclusions, NUMERIC);
  const times = periods.flatMap((mentions, index) =>
    mentions.map(({ start, end }) => ({ start: start - (shifts[index] ?? 0), end: end - (shifts[index] ?? 0) })),
  );
  const taken = [...excluded, ...times].sort((a, b) => a.start - b.start);
  let at = 0;
  const sentenceAt = (offset: number): number => {
    while ((starts[at + 1] ?? Infinity) <= offset) at += 1;
    return at;
  };
  for (const one of excluded) {
    const index = sentenceAt(one.start);
    found[index]?.exclusions.push(shifted(one, shifts[index] ?? 0));
  }
  at = 0;
  const numbers = numberPattern();
  const ahead = numberPattern();
  let next = 0;
  let from = 0;
  for (let match = numbers.exec(text); match; match = numbers.exec(text)) {
    const start = match.index;
    const index = sentenceAt(start);
    while ((taken[next]?.end ?? Infinity) <= start) next += 1;
    const into = found[index];
    const shift = shifts[index] ?? 0;
    if (!into || overlapsAny(taken, next, { start, end: start + match[0].length })) continue;
    const scan = { text, rules: prepared, from };
    const amount = readAmount(scan, start, match[0], ahead);
    if (amount && !isArticle(amount, match[0]) && !overlapsAny(taken, next, amount)) {
      into.quantities.push(toQuantity(scan, amount, shift));
      from = amount.end;
      numbers.lastIndex = Math.max(amount.end, start + 1);
    } else if (/^\d/.test(match[0])) {
      into.exclusions.push(shifted({ start, end: start + match[0].length, rule: '(indefinite)', because: ARTICLE }, shift));
    }
  }
  for (const { exclusions } of found) exclusions.sort((a, b) => a.start - b.start);
  return found.map((one, index) => ({ ...one, quantities: withSharedBound(one.quantities, sentences[index]) }));
}

/** by around 3% | and 5% respectively: the words that bound the first number of such a list bound all. */
function withSharedBound(quantities: readonly Quantity[], sentence: Sentence | undefined): readonly Quantity[] {
  if (!sentence || quantities.length < 2 || !sentence.text.includes('respectively')) return quantities;
  const between = (from: number, to: number): string => sentence.text.slice(from - sentence.start, to - sentence.start);
  const read: Quantity[] = [];
  quantities.forEach((quantity, at) => {
    const before = read[at - 1];
    const listed = before && /^,? (?:and )?(?:by |to |at )?$|^, $/.test(between(before.outer.end, quantity.outer.start));
    const ends = listed && /^(?:[^.;:]{0,90})\brespectively\b/.test(between(quantity.end, sentence.end));
    const bound = ends && quantity.comparator === '=' && before.comparator !== 'range' && before.baseUnit === quantity.baseUnit;
    read.push(bound ? { ...quantity, comparator: before.comparator } : quantity);
  });
  return read;
}

/** one without a unit of measure is an article or a pronoun: one of the largest. */
function isArticle({ rule, scale }: EnglishAmount, found: string): boolean {
  return rule === '(number)' && scale === '' && /^(?:one|zero)$/i.test(found);
}

function overlapsAny(sorted: readonly Span[], from: number, { start, end }: Span): boolean {
  for (let index = from; index < sorted.length && (sorted[index]?.start ?? Infinity) < end; index += 1) {
    if ((sorted[index]?.end ?? 0) > start) return true;
  }
  return false;
}

function shifted<T extends Span>(one: T, shift: number): T {
  return { ...one, start: one.start + shift, end: one.end + shift };
}
