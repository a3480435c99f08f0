import type { Day, Span } from './span.js';
import type { ObservationKind } from './observation.js';

export type DocumentType = 'reply' | 'work_report' | 'plan' | 'communique' | 'summary' | 'notice' | 'other';
export type Language = 'zh' | 'en';

/** What a section's heading says of the numbers in it. */
export interface Section extends Span {
  /** The heading's own words, without its mark (一、). */
  readonly title: string;
  readonly heading: Span;
  /** 1 is the outermost. A heading told inside a paragraph (（一）工作进展。一是…) counts too. */
  readonly level: number;
  /** Index of the section around this one in `Structure.sections`, -1 for none. */
  readonly parent: number;
  /** Own role, or the one of the nearest section around it that has one. */
  readonly role: ObservationKind | undefined;
  /** The rule that gave the role; empty where it was inherited or there is none. */
  readonly roleRule: string;
  /** Year that the heading names (一、2024年工作回顾 → 2024), or the one of the nearest section around it. */
  readonly year: number | undefined;
  /** First year of a span that the heading names (2021—2025年), else the same as `year`. */
  readonly yearFirst: number | undefined;
  /** First year of a five-year plan or other span that the heading names beside a year (“十四五”时期和2025年工作回顾), or the one of the nearest section around it. */
  readonly since: number | undefined;
}

/** A paragraph: the text between two line ends, headings included, without the blanks around it; what is left of a table of numbers around cells with sentences is one of type `table`. */
export interface Block extends Span {
  readonly type: 'title' | 'heading' | 'paragraph' | 'addressee' | 'signature' | 'furniture' | 'table';
  /** Index of the innermost section that the block begins in, -1 before the first. */
  readonly section: number;
  /** The document's own, save for paragraphs that are wholly in the other one. */
  readonly language: Language;
}

/** Words of somebody else that the issuer quotes: a proposal's suggestion between quotation marks. */
export interface QuotedProposal extends Span {
  readonly rule: string;
}

/**
 * Who told a fact of a document, the most trusted first: a person (`reviewer`), the text itself, the index card or meta tags of its page, the day on which the page was
 * put on the web, the file's own properties, and for regions the names of folders (`path`).
 */
export type ToldBy = 'reviewer' | 'text' | 'page' | 'posting' | 'file' | 'path';

/** Who told each fact that is known. */
export type Sources = Readonly<Partial<Record<'title' | 'docNumber' | 'issuer' | 'issued' | 'region', ToldBy>>>;

/** What a document says about itself. Missing parts are undefined, never guessed. */
export interface Structure {
  readonly language: Language;
  readonly title: string | undefined;
  readonly docNumber: string | undefined;
  readonly addressee: string | undefined;
  readonly issuer: string | undefined;
  readonly region: string | undefined;
  readonly docType: DocumentType;
  /** Day of signing, not of printing or posting. */
  readonly issued: Day | undefined;
  /** Year of `issued`, or else of the title. */
  readonly year: number | undefined;
  /** Of a summary: the year that its title says it looks back on. */
  readonly reviewed?: number | undefined;
  /** Of a summary: the year that its goals are for, where that is not the document's own. */
  readonly ahead?: number | undefined;
  readonly sources: Sources;
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  readonly quotedProposals: readonly QuotedProposal[];
  /** Stretches that are no part of the text (bookmarks, page marks): nothing is read in them. */
  readonly artefacts: readonly Span[];
  /** Marks of list points inside paragraphs (一是, 第二，), in order. */
  readonly points: readonly Span[];
}

/** A sentence of one block, cut at 。！？; and at the ends of blocks. `text` is the folded text of the span: same length, same offsets. */
export interface Sentence extends Span {
  readonly text: string;
  readonly block: number;
  readonly section: number;
  /** Ordinal of the list point (一是, 第二, （三）) inside the block, 0 before the first: times are not carried from one to the next. */
  readonly point: number;
  /** Clauses, cut at ，；： and the like outside brackets and quotation marks; absolute offsets. */
  readonly clauses: readonly Span[];
}
