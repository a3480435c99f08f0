import { splitSentences as splitEnglishSentences } from './language/en/sentences.js';
import { splitSentences } from './language/zh/sentences.js';
import { findEnglishMetrics } from './metrics/en/find-metrics.js';
import { findMetrics } from './metrics/find-metrics.js';
import type { Document } from './model/document.js';
import type { SentenceMetrics } from './model/metric.js';
import type { PeriodMention } from './model/period.js';
import type { Quantities } from './model/quantity.js';
import type { RegionMention } from './model/region.js';
import type { Span } from './model/span.js';
import type { Language, Sentence, Structure } from './model/structure.js';
import type { DataTable } from './model/table.js';
import { findEnglishQuantities } from './quantities/en/find-quantities.js';
import { inOwnMoney } from './quantities/en/own-money.js';
import { findQuantities } from './quantities/find-quantities.js';
import { findRegions } from './regions/find-regions.js';
import type { RuleSet } from './rules/rule-set.js';
import { findEnglishStructure } from './structure/en/find-structure.js';
import { findBreaks } from './structure/find-breaks.js';
import { findStructure } from './structure/find-structure.js';
import type { SaidOfDocument } from './structure/trusted.js';

type Times = readonly (readonly PeriodMention[])[];

/** The stages that differ by language, each over the sentences in that language; all give the same values, so that what follows need not know. */
export interface LanguageReader {
  readonly findStructure: (
    document: Document,
    rules: RuleSet,
    folded: string,
    tables: readonly DataTable[],
    known: SaidOfDocument & { readonly language?: Language },
  ) => Structure;
  /** What breaks sentences and is cut out of the text before it is read; nothing of it in tables. */
  readonly findBreaks: (folded: string, rules: RuleSet, tables: readonly Span[]) => readonly Span[];
  readonly splitSentences: (structure: Structure, folded: string) => readonly Sentence[];
  readonly findQuantities: (sentences: readonly Sentence[], periods: Times, rules: RuleSet) => readonly Quantities[];
  /** Signs of money that several places share, as the money of the place that the document is about. */
  readonly ownMoney: (found: readonly Quantities[], region: string | undefined, rules: RuleSet) => readonly Quantities[];
  readonly findMetrics: (
    sentences: readonly Sentence[],
    quantities: readonly Quantities[],
    periods: Times,
    rules: RuleSet,
  ) => readonly SentenceMetrics[];
  readonly findRegions: (
    sentences: readonly Sentence[],
    structure: Structure,
    rules: RuleSet,
    quantities: readonly Quantities[],
  ) => readonly (readonly RegionMention[])[];
}

const chinese: LanguageReader = {
  findStructure,
  findBreaks,
  splitSentences,
  findQuantities: (sentences, _, rules) => findQuantities(sentences, rules),
  ownMoney: (found) => found,
  findMetrics,
  findRegions,
};

/** Lines of English need not be joined by cutting: a paragraph is a block of several lines. Places are not told apart in English: all figures are the issuer's. */
const english: LanguageReader = {
  findStructure: findEnglishStructure,
  findBreaks: () => [],
  splitSentences: splitEnglishSentences,
  findQuantities: findEnglishQuantities,
  ownMoney: inOwnMoney,
  findMetrics: findEnglishMetrics,
  findRegions: (sentences) => sentences.map(() => []),
};

/** The reader of each language. */
export const languageReaders: Readonly<Record<Language, LanguageReader>> = { zh: chinese, en: english };
