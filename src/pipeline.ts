import { findUnread } from './audit/find-unread.js';
import { outsideSentences } from './audit/outside-sentences.js';
import { backInDocument, withoutBreaks } from './broken-lines.js';
import { findKinds } from './kinds/find-kinds.js';
import { findMetrics } from './metrics/find-metrics.js';
import { joinOwner, joinPart, phraseOf } from './metrics/make-phrase.js';
import type { Document } from './model/document.js';
import type { Observation } from './model/observation.js';
import type { PeriodMention } from './model/period.js';
import type { Problem } from './model/problem.js';
import type { Exclusion } from './model/quantity.js';
import type { Day, Span } from './model/span.js';
import type { Sentence, Structure } from './model/structure.js';
import type { Unread } from './model/unread.js';
import { observe } from './observations/observe.js';
import { findPeriods } from './periods/find-periods.js';
import { findQuantities } from './quantities/find-quantities.js';
import { findRegions } from './regions/find-regions.js';
import { lexiconOf } from './rules/lexicon.js';
import type { RuleSet } from './rules/rule-set.js';
import { findBreaks } from './structure/find-breaks.js';
import { findStructure } from './structure/find-structure.js';
import { splitSentences } from './language/zh/sentences.js';
import { fold } from './text/fold.js';

/** What a document says, and what could not be read: everything that the database and `explain` show. */
export interface Extraction {
  readonly document: Document;
  readonly structure: Structure;
  readonly sentences: readonly Sentence[];
  readonly observations: readonly Observation[];
  /** Numbers that are no quantities, with the reason. */
  readonly exclusions: readonly Exclusion[];
  /** Time expressions, in order: their numbers are read as times. */
  readonly times: readonly PeriodMention[];
  /** Every number that is in no observation and no time, with the reason, in order. */
  readonly unread: readonly Unread[];
  readonly problems: readonly Problem[];
}

/** What a caller knows of a document that its text does not say. */
export interface Known {
  /** Day of signing, in place of the one that the text tells. */
  readonly issued?: Day;
}

/** The stages in order: a document and rules in, observations out. Pure; the document's own date, or the one given, is the only time it knows. */
export function extract(document: Document, rules: RuleSet, known: Known = {}): Extraction {
  const folded = fold(document.text);
  const breaks = findBreaks(folded, rules);
  if (breaks.length === 0) return extractUnbroken(document, folded, rules, known);
  const unbroken = withoutBreaks(document, breaks);
  return backInDocument(document, folded, breaks, extractUnbroken(unbroken, fold(unbroken.text), rules, known));
}

/** The stages over a text in which no sentence is broken. */
function extractUnbroken(document: Document, folded: string, rules: RuleSet, { issued }: Known): Extraction {
  const found = findStructure(document, rules, folded);
  const structure = issued === undefined ? found : { ...found, issued, year: Number(issued.slice(0, 4)) };
  const sentences = splitSentences(structure, folded);
  const quantities = findQuantities(sentences, rules);
  const yearOf = (sentence: Sentence) => structure.sections[sentence.section]?.year;
  const periods = findPeriods(sentences, rules, {
    issued: structure.issued,
    year: structure.year,
    yearOf,
    looksBack: structure.docType === 'work_report',
  });
  const metrics = findMetrics(sentences, quantities, periods, rules);
  const kinds = findKinds(folded, sentences, rules);
  const regions = findRegions(sentences, structure, rules);
  const join = {
    words: (label: string, span: Span) => phraseOf(label, span, rules),
    owner: (owner: string, head: string, span: Span) => joinOwner(owner, head, span, rules),
    distinct: (deed: string) => lexiconOf(rules).holds(deed, 'distinct-verb'),
    part: (whole: string, part: string, span: Span) => joinPart(whole, part, span, rules),
  };
  const { observations, unresolved } = observe({ document, structure, sentences, quantities, periods, metrics, kinds, regions, join });
  const outside = outsideSentences(structure, folded, sentences);
  return {
    document,
    structure,
    sentences,
    observations,
    exclusions: quantities.flatMap((found) => found.exclusions),
    times: periods.flat(),
    unread: findUnread({
      text: document.text,
      folded,
      structure,
      sentences,
      quantities,
      periods,
      metrics,
      observations,
      outside,
      outsideQuantities: findQuantities(outside, rules),
    }),
    problems: [
      ...document.problems,
      ...unresolved.map(({ start, because }) => ({ code: 'no-metric', message: `a number without a metric: ${because}`, start })),
    ],
  };
}
