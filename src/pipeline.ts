import { findUnread } from './audit/find-unread.js';
import { outsideSentences } from './audit/outside-sentences.js';
import { unknownFrame } from './audit/unknown-frame.js';
import { backInDocument, withoutBreaks } from './broken-lines.js';
import { findKinds } from './kinds/find-kinds.js';
import { languageReaders } from './language-readers.js';
import { heldBy, holderAhead, holdingOf, holdsAll, namesHolder, schemeIn } from './metrics/holder.js';
import { accountOf, fundIn, isBudgetItem, namesAuthority, saysWhose } from './metrics/budget-names.js';
import { joinOwner } from './metrics/join-owner.js';
import { joinPart, measuredHead } from './metrics/join-part.js';
import { phraseOf } from './metrics/make-phrase.js';
import type { Document } from './model/document.js';
import type { Observation } from './model/observation.js';
import type { PeriodMention } from './model/period.js';
import type { Problem } from './model/problem.js';
import type { Exclusion } from './model/quantity.js';
import type { Day, Span } from './model/span.js';
import type { Language, Sentence, Structure } from './model/structure.js';
import type { Unread } from './model/unread.js';
import { observe } from './observations/observe.js';
import { titleIndustry } from './structure/title-industry.js';
import { timeReference, yearAround } from './time-reference.js';
import { observeTables } from './observations/observe-tables.js';
import { markOtherValues } from './observations/other-values.js';
import { findPeriods } from './periods/find-periods.js';
import { mergeReadings, type Reading } from './merge-readings.js';
import { rulesFor } from './rules/by-language.js';
import { withoutDeeds } from './metrics/without-deeds.js';
import { lexiconOf } from './rules/lexicon.js';
import type { RuleSet } from './rules/rule-set.js';
import { cellTools, tableTools } from './table-tools.js';
import { englishCellTools, englishTableTools } from './english-table-tools.js';
import { layOutTables } from './tables/lay-out.js';
import { readTables } from './tables/read-tables.js';
import { detectLanguage } from './text/detect-language.js';
import { foldText } from './text/fold-text.js';
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
  readonly title?: string;
  readonly issuer?: string;
  readonly region?: string;
  /** Language of the whole document, in place of the one that most of its letters are of. */
  readonly language?: Language;
}

/** The stages in order: a document and rules in, observations out. Pure; the document's own date, or the one given, is the only time it knows. */
export function extract(document: Document, rules: RuleSet, known: Known = {}): Extraction {
  const language = known.language ?? detectLanguage(document.text);
  const folded = foldText(document.text, language);
  const breaks = languageReaders[language].findBreaks(folded, rulesFor(rules, language), document.tables);
  if (breaks.length === 0) return extractUnbroken(document, folded, rules, known);
  const unbroken = withoutBreaks(document, breaks);
  return backInDocument(document, folded, breaks, extractUnbroken(unbroken, foldText(unbroken.text, language), rules, known));
}

/** The stages over a text in which no sentence is broken. */
function extractUnbroken(document: Document, folded: string, rules: RuleSet, known: Known): Extraction {
  const forced = known.language;
  const language = forced ?? detectLanguage(document.text);
  const own = rulesFor(rules, language);
  const chinese = rulesFor(rules, 'zh');
  const inTables = language === 'zh' ? folded : fold(document.text);
  const layouts = layOutTables(document, inTables, rules, language === 'en' ? englishCellTools(own) : cellTools(chinese));
  const structure = languageReaders[language].findStructure(document, own, folded, layouts, known);
  const languages = [...new Set([language, ...structure.blocks.map((block) => block.language)])];
  const { sentences, periods, quantities, metrics, kinds, regions } = mergeReadings(
    languages.map((one) => readLanguage(one, structure, one === language ? folded : foldText(document.text, one), rules)),
  );
  const join = {
    words: (label: string, span: Span) => phraseOf(label, span, chinese),
    owner: (owner: string, head: string, span: Span) => joinOwner(owner, head, span, chinese),
    averaged: (word: string) => lexiconOf(chinese).holds(word, 'average-of-years'),
    distinct: (deed: string) => lexiconOf(chinese).holds(deed, 'distinct-verb'),
    status: (deed: string) => lexiconOf(chinese).rule(deed, 'status-verb') !== undefined,
    bare: (words: string) => withoutDeeds(words, lexiconOf(chinese)),
    benefit: (word: string) => lexiconOf(chinese).rule(word, 'benefit-verb') !== undefined,
    deed: (words: string) => {
      const deed = words.replace(/^尚?未/, '');
      return (lexiconOf(chinese).rule(deed, 'distinct-verb') ?? lexiconOf(chinese).rule(deed, 'bare-deed')) !== undefined;
    },
    head: (label: string) => measuredHead(label, chinese),
    listedAmount: (label: string) => lexiconOf(chinese).ending(label, 'listed-amount')?.word ?? '',
    goods: (label: string) => lexiconOf(chinese).ending(label, 'goods-head')?.word ?? '',
    ownGrowth: (label: string) => lexiconOf(chinese).ending(label, 'own-growth') !== undefined,
    holding: (label: string) => holdingOf(label, chinese),
    heldBy: (label: string, kind: string) => heldBy(label, kind, chinese),
    namesHolder: (words: string) => namesHolder(words, chinese),
    holdsAll: (owner: string) => holdsAll(owner, chinese),
    zone: (name: string) => (lexiconOf(chinese).rule(name, 'economic-zone') ?? lexiconOf(chinese).ending(name, 'zone-head')) !== undefined,
    ofPlace: (label: string) => lexiconOf(chinese).rule(label, 'of-place') !== undefined,
    plays: (word: string, role: string) => lexiconOf(chinese).rule(word, role) !== undefined,
    scheme: (words: string) => schemeIn(words, chinese),
    holderOf: (words: string) => holderAhead(words, chinese),
    industry: structure.docType === 'notice' ? undefined : titleIndustry(structure.title),
    container: (name: string) => lexiconOf(chinese).ending(name, 'container') !== undefined,
    industryFirms: (label: string) => lexiconOf(chinese).rule(label, 'industry-firms') !== undefined,
    level: (word: string) => lexiconOf(chinese).rule(word, 'level-word') !== undefined,
    partWord: (word: string) => lexiconOf(chinese).rule(word, 'part-word') !== undefined,
    account: (label: string) => accountOf(label, chinese),
    fund: (heading: string) => fundIn(heading, chinese),
    budgetItem: (label: string) => isBudgetItem(label, chinese),
    authority: namesAuthority,
    saysWhose,
    part: (whole: string, part: string, span: Span) => joinPart(whole, part, span, chinese),
  };
  const { observations: told, unresolved } = observe({
    document,
    structure,
    sentences,
    quantities,
    periods,
    metrics,
    kinds,
    regions,
    join,
  });
  const tables = readTables(
    { text: document.text, folded: inTables, structure, layouts },
    rules,
    language === 'en' ? englishTableTools(own, structure) : tableTools(chinese, structure),
  );
  const observations = markOtherValues([...told, ...observeTables(document, structure, tables.readings)].sort((a, b) => a.start - b.start));
  const outside = outsideSentences(structure, folded, sentences);
  const outsideQuantities = languageReaders[language].findQuantities(outside, [], own);
  return {
    document,
    structure,
    sentences,
    observations,
    exclusions: quantities.flatMap((one) => one.exclusions),
    times: [...periods.flat(), ...tables.times].sort((a, b) => a.start - b.start),
    unread: findUnread({
      text: document.text,
      folded,
      structure,
      sentences,
      quantities,
      periods,
      metrics,
      observations: told,
      tables,
      outside,
      outsideQuantities,
    }),
    problems: [
      ...document.problems,
      ...unknownFrame(structure, observations.length),
      ...unresolved.map(({ start, because }) => ({ code: 'no-metric', message: `a number without a metric: ${because}`, start })),
    ],
  };
}

/** What the sentences of one language say; `folded` is the whole text, folded as that language is written. */
function readLanguage(language: Language, structure: Structure, folded: string, all: RuleSet): Reading {
  const reader = languageReaders[language];
  const rules = rulesFor(all, language);
  const sentences = reader.splitSentences(structure, folded);
  const periods = findPeriods(sentences, rules, {
    issued: structure.issued,
    year: structure.year,
    yearOf: ({ section }: Sentence) => yearAround(structure, structure.sections[section]),
    looksBack: ({ section }) => timeReference(structure, structure.sections[section]).looksBack,
    tellsOfYear: ({ section }) => timeReference(structure, structure.sections[section]).tellsOfYear,
  });
  const quantities = reader.ownMoney(reader.findQuantities(sentences, periods, rules), structure.region, rules);
  return {
    sentences,
    periods,
    quantities,
    metrics: reader.findMetrics(sentences, quantities, periods, rules),
    kinds: findKinds(folded, sentences, quantities, rules),
    regions: reader.findRegions(sentences, structure, rules, quantities),
  };
}
