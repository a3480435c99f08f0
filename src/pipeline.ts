import { findKinds } from './kinds/find-kinds.js';
import { findMetrics } from './metrics/find-metrics.js';
import { joinOwner, joinPart, phraseOf } from './metrics/make-phrase.js';
import type { Document } from './model/document.js';
import type { Observation } from './model/observation.js';
import type { Problem } from './model/problem.js';
import type { Exclusion } from './model/quantity.js';
import type { Span } from './model/span.js';
import type { Sentence, Structure } from './model/structure.js';
import { observe } from './observations/observe.js';
import { findPeriods } from './periods/find-periods.js';
import { findQuantities } from './quantities/find-quantities.js';
import type { RuleSet } from './rules/rule-set.js';
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
  readonly problems: readonly Problem[];
}

/** The stages in order: a document and rules in, observations out. Pure; the document's own date is the only time it knows. */
export function extract(document: Document, rules: RuleSet): Extraction {
  const folded = fold(document.text);
  const structure = findStructure(document, rules, folded);
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
  const join = {
    words: (label: string, span: Span) => phraseOf(label, span, rules),
    owner: (owner: string, head: string, span: Span) => joinOwner(owner, head, span, rules),
    part: (whole: string, part: string, span: Span) => joinPart(whole, part, span, rules),
  };
  const { observations, unresolved } = observe({ document, structure, sentences, quantities, periods, metrics, kinds, join });
  return {
    document,
    structure,
    sentences,
    observations,
    exclusions: quantities.flatMap((found) => found.exclusions),
    problems: [
      ...document.problems,
      ...unresolved.map(({ start, because }) => ({ code: 'no-metric', message: `a number without a metric: ${because}`, start })),
    ],
  };
}
