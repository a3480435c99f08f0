import { asSentence, remember } from './cell-words.js';
import { englishPhrase } from './metrics/en/make-phrase.js';
import { vocabularyOf } from './metrics/en/vocabulary.js';
import type { PeriodMention } from './model/period.js';
import type { Quantity } from './model/quantity.js';
import type { Structure } from './model/structure.js';
import { findPeriods } from './periods/find-periods.js';
import { findEnglishQuantities } from './quantities/en/find-quantities.js';
import { inOwnMoney } from './quantities/en/own-money.js';
import type { RuleSet } from './rules/rule-set.js';
import type { CellTools, TableTools, Unit } from './tables/table-tools.js';
import { foldEnglish } from './text/fold-english.js';

const NUMBERS = /(?<=^|[\s$£€])'?000'?s?$/;
/** Words around a unit that say nothing: in millions of dollars, (amount in Rs. crore). */
const AROUND = /^(?:(?:figures?|amounts?|values?|all) )?in /i;
/** Of a part among its likes. */
const PART = /^(?:others?|males?|females?|men|women|boys|girls|urban|rural)$/i;
/** Average cost | per patient: what one of them costs or has. */
const PER = / per (?:[a-z-]+ )?[a-z]+$/;
/** The head of a column of units may say that things are counted. */
const COUNT = /^\s*(?:numbers?|nos?\.?|counts?|#)\s*$/i;
const NO_UNIT = { factor: '1', dimension: '', rule: '(unit column)' };
const HEADS = ['head-flow', 'head-stock', 'head-share', 'head-growth', 'head-price'];
const BEFORE_PHRASE = / (?:by|of|in|for|on|across|from|to|per) /;

/** The same for the cells of an English document, whose blanks part words and whose brackets hold numbers below zero. */
export function englishCellTools(rules: RuleSet, region?: string): CellTools {
  const quantities = (words: string, start: number, times: readonly PeriodMention[] = []): readonly Quantity[] => {
    const found = findEnglishQuantities([asSentence(foldEnglish(words), start)], [times], rules);
    return inOwnMoney(found, region, rules)[0]?.quantities ?? [];
  };
  const unit = remember((words) => unitOf(foldEnglish(words).trim(), quantities));
  return {
    glued: false,
    plain: (raw) => raw.trim().replace(/\s+/g, ' '),
    unit,
    anyUnit: (words) =>
      unit(words) ?? { ...NO_UNIT, unit: COUNT.test(words) ? '' : words.trim(), base: COUNT.test(words) ? '' : words.trim() },
    bounds: (before, after) => {
      const text = foldEnglish(`${before}5${after}`);
      const [only, more] = quantities(text, 0);
      if (!only || more || only.baseUnit !== '' || only.outer.start !== 0 || only.outer.end !== text.length) return undefined;
      const rule = only.mention.parts.find(({ kind }) => kind === 'comparator')?.rule ?? '';
      return only.value === '5' && only.upper === undefined ? { comparator: only.comparator, rule } : undefined;
    },
    quantities: (words, start) => quantities(words, start),
  };
}

/** What all stages know, for the words of English heads, labels and captions. */
export function englishTableTools(rules: RuleSet, structure: Structure): TableTools {
  const { issued, year, docType, region } = structure;
  const vocabulary = vocabularyOf(rules);
  const phrase: TableTools['phrase'] = (label, span) => {
    const read = englishPhrase(foldEnglish(label), span, rules);
    return !read.known && PER.test(read.label) ? { ...read, measure: 'price' } : read;
  };
  const headed = (label: string): boolean => {
    const core = foldEnglish(label).split(BEFORE_PHRASE)[0] ?? '';
    const word = /[A-Za-z]+$/.exec(core)?.[0].toLowerCase() ?? '';
    return vocabulary.has(word, ...HEADS) && !phrase(label, { start: 0, end: 0 }).generic;
  };
  return {
    ...englishCellTools(rules, region),
    periods: (words, start) =>
      findPeriods([asSentence(foldEnglish(words).replace(/(?<=^\d{4})年$/, ''), start)], rules, {
        issued,
        year,
        looksBack: docType === 'work_report',
      })[0] ?? [],
    regions: () => [],
    phrase,
    owner: (owner, head, span) => phrase(owner.toLowerCase().endsWith(head.toLowerCase()) ? owner : `${owner} ${head}`, span),
    headed,
    head: (label) => {
      const core = foldEnglish(label).split(BEFORE_PHRASE)[0] ?? '';
      return headed(core) ? core : undefined;
    },
    deed: (label) => vocabulary.has(/[A-Za-z]+$/.exec(label)?.[0].toLowerCase() ?? '', 'flow-verb', 'receipt-verb', 'fund-verb'),
    partWord: (label) => PART.test(label),
    trend: (words) => {
      const word = /([A-Za-z]+)\s*(?:by\s*)?$/.exec(words)?.[1]?.toLowerCase() ?? '';
      const found = vocabulary.rule(word, 'trend') ?? vocabulary.rule(word, 'compared');
      return found && { sign: found.gives?.sign ?? 1, rule: found.id };
    },
  };
}

/** $ million, Rs. crore, $000, million tonnes, %: what one of it is, by the rules for numbers in sentences. */
function unitOf(words: string, quantities: (words: string, start: number) => readonly Quantity[]): Unit | undefined {
  const bare = words
    .replace(AROUND, '')
    .replace(NUMBERS, 'thousand')
    .replace(/(?<=illion|crore|lakh|thousand)s? of /, ' ')
    .trim();
  if (bare === '' || /\d/.test(bare)) return undefined;
  for (const text of [`1 ${bare}`, ...[...bare.matchAll(/(?<=[$£€.]) ?|(?<=[A-Za-z]) /g)].map(({ index }) => moneyAt(bare, index))]) {
    const [only, more] = quantities(text, 0);
    const plain = only?.baseUnit === '' && !/illion|thousand|crore|lakh/.test(only.unit);
    if (!only || more || plain || only.start !== 0 || only.end !== text.length || only.form !== 'cardinal') continue;
    return { unit: only.unit, base: only.baseUnit, factor: only.baseValue, dimension: only.dimension, rule: only.mention.rule };
  }
  return undefined;
}

/** US$ | million with the one number between them. */
function moneyAt(words: string, at: number): string {
  const scale = words.slice(at).trim();
  return `${words.slice(0, at)}${/[A-Za-z.]$/.test(words.slice(0, at)) ? ' ' : ''}1${scale.length > 2 ? ' ' : ''}${scale}`;
}
