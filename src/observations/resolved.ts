import type { MetricCue, MetricSlot, Phrase, PhraseDoubt, SentenceMetrics } from '../model/metric.js';
import type { Measure } from '../model/observation.js';
import type { Comparator } from '../model/quantity.js';
import type { Span } from '../model/span.js';
import type { Run, State } from './state.js';

/** The metric of a slot, or why there is none. `doubt` is empty where the clause itself said it. */
export interface Resolved {
  readonly phrase: Phrase;
  readonly doubt: PhraseDoubt;
  readonly run: Run | undefined;
  readonly cues: readonly MetricCue[];
  readonly verb: MetricCue | undefined;
  /** Of a later value of a row behind 分别: the bound that was told before the first (分别突破6亿元、8亿元). */
  readonly comparator?: Comparator;
  /** Of a part without words of its own: how its whole is measured. */
  readonly like?: 'flow' | 'stock';
}

/** Joins words that do not stand together into a phrase; made by the metrics stage's catalogue. */
export interface JoinPhrase {
  readonly words: (label: string, span: Span) => Phrase;
  /** An owner and a head that says nothing without it. */
  readonly owner: (owner: string, head: string, span: Span) => Phrase;
  /** True for a word that makes a number the mean of several years (年均). */
  readonly averaged: (word: string) => boolean;
  /** True for a deed that tells two counts of one thing apart. */
  readonly distinct: (deed: string) => boolean;
  /** True for a deed that puts what was counted before into a state that lasts (已消除). */
  readonly status: (deed: string) => boolean;
  /** The words without such a deed at their head or end. */
  readonly bare: (words: string) => string;
  /** True for a verb between what brings a benefit and those who have it. */
  readonly benefit: (word: string) => boolean;
  /** True for such a deed and nothing else. */
  readonly deed: (words: string) => boolean;
  /** The head of a name that says what is measured; empty where it has none. */
  readonly head: (label: string) => string;
  /** The amount that a name ends in and that bare names behind it in a list leave out; empty for another. */
  readonly listedAmount: (label: string) => string;
  /** The amount of goods or an industry that a name ends in; empty for another. */
  readonly goods: (label: string) => string;
  /** True for what grows in number itself (经营主体). */
  readonly ownGrowth: (label: string) => boolean;
  /** Who holds by a name, of which kind, and what the name says it has (乡镇卫生院 | 诊疗人次). */
  readonly holding: (
    label: string,
  ) => { readonly owner: string; readonly noun: string; readonly kind: string; readonly head: string } | undefined;
  /** The name, where only a holder of that kind has what it says. */
  readonly heldBy: (label: string, kind: string) => string | undefined;
  /** True for words that name one who may hold, or the whole place. */
  readonly namesHolder: (words: string) => boolean;
  /** True for all holders of a kind together. */
  readonly holdsAll: (owner: string) => boolean;
  /** True for a part of the country or a place that is no administrative one (经济圈). */
  readonly zone: (name: string) => boolean;
  /** True for what any place has (经济总量). */
  readonly ofPlace: (label: string) => boolean;
  /** True for a word of that role in the rules. */
  readonly plays: (
    word: string,
    role: 'benefit-head' | 'given-noun' | 'scoped-noun' | 'project-head' | 'held-topic-firms' | 'raising-verb' | 'place-amount',
  ) => boolean;
  /** The words as far as the last scheme in them that people have a part in (长护险 | 保障); undefined where they name none. */
  readonly scheme: (words: string) => string | undefined;
  /** Who holds at the head of what a clause is about (省属企业 | 创新导向). */
  readonly holderOf: (words: string) => { readonly owner: string; readonly kind: string } | undefined;
  /** The industry that the document is for, by its title. */
  readonly industry: string | undefined;
  /** True for a place that was built for firms (城市硅巷). */
  readonly container: (name: string) => boolean;
  /** True for firms of an industry that they do not name (骨干龙头企业). */
  readonly industryFirms: (label: string) => boolean;
  /** True for a level of government that alone stands for its part of a sum (市级). */
  readonly level: (word: string) => boolean;
  /** True for a part by place, level or sex (城镇). */
  readonly partWord: (word: string) => boolean;
  /** Whose budget a name tells of and which, and what of it (市本级 | 政府性基金预算 | 收入). */
  readonly account: (label: string) => { readonly owner: string; readonly fund: string; readonly side: string } | undefined;
  /** The one budget that a heading names; empty where it names none or several. */
  readonly fund: (heading: string) => string;
  /** True for what only a budget has (上级补助收入). */
  readonly budgetItem: (label: string) => boolean;
  /** True for a place or a level of government alone, and for a name that opens with one. */
  readonly authority: (label: string) => boolean;
  readonly saysWhose: (label: string) => boolean;
  /** A part of a whole that was told before; undefined where the part says its head itself. */
  readonly part: (whole: string, part: string, span: Span) => Phrase | undefined;
}

/** What the later numbers of a list under one verb, and parts without words of their own, take over. */
export interface Inherited {
  readonly cues?: readonly MetricCue[];
  readonly verb?: MetricCue | undefined;
  readonly like?: 'flow' | 'stock';
}

/** Everything that may say which metric a quantity belongs to. */
export interface Question {
  readonly slot: MetricSlot;
  readonly state: State;
  readonly metrics: SentenceMetrics;
  readonly join: JoinPhrase;
  /** The verb that governs the phrase, or the one at its edge. */
  readonly deed: MetricCue | undefined;
  readonly listed: Inherited;
}

/** One way to find the metric; what it leaves out is the slot's own. */
export type Reading = (question: Question) => (Pick<Resolved, 'phrase' | 'doubt'> & Partial<Resolved>) | undefined;

/** True where the words themselves say how they are measured. */
export function isMeasured({ measure }: Phrase): boolean {
  return measure !== undefined && measure !== 'change' && measure !== 'rank';
}

/** The words that say how a number counts, with the verb that governs its phrase. */
export function governing({
  cues,
  verb,
}: {
  readonly cues: readonly MetricCue[];
  readonly verb: MetricCue | undefined;
}): readonly MetricCue[] {
  return verb ? [...cues, verb] : cues;
}

/** A part without words of its own is measured as its whole is, where that is a level. */
export function likeThat(measure: Measure | undefined): Pick<Inherited, 'like'> {
  return measure === 'flow' || measure === 'stock' ? { like: measure } : {};
}
