import type { PeriodMention } from '../model/period.js';
import type { Sentence, Structure } from '../model/structure.js';

/**
 * Of which years the paragraphs tell that stand in a review of several years: of all of them or of the last one. The paragraph that opens a part says so
 * (“十四五”时期是极不平凡的五年。⏎（一）…; 刚刚过去的2025年，…), and its points lean on it, though they are sections of their own.
 */
export interface ReviewPart {
  readonly years: 'one' | 'several' | undefined;
  readonly chapter: number;
  readonly block: number;
  /** Sentences of the block so far. */
  readonly sentences: number;
}

export const noPart: ReviewPart = { years: undefined, chapter: -1, block: -1, sentences: 0 };

/** A part is opened by the first sentences of a paragraph (各位代表！2025年任务如期完成。五年来，…), by a time so many characters from their start. */
const OPENING = 3;
const HEAD = 12;

/** The part in which a sentence stands, after the one before it. */
export function reviewPartAt(
  before: ReviewPart,
  sentence: Sentence,
  times: readonly PeriodMention[],
  { sections }: Pick<Structure, 'sections'>,
): ReviewPart {
  const chapter = outermost(sentence.section, sections);
  const sentences = before.block === sentence.block ? before.sentences + 1 : 1;
  const opened = sentences <= OPENING ? yearsOf(times, sentence, sections) : undefined;
  return { years: opened ?? (chapter === before.chapter ? before.years : undefined), chapter, block: sentence.block, sentences };
}

function yearsOf(times: readonly PeriodMention[], sentence: Sentence, sections: Structure['sections']): ReviewPart['years'] {
  const { year, since } = sections[sentence.section] ?? {};
  if (year === undefined || since === undefined || since >= year) return undefined;
  const opening = times.find(({ role, period }) => role === 'time' && period.type === 'during');
  if (!opening || opening.start - sentence.start > HEAD) return undefined;
  const [first, last] = [opening.period.first, opening.period.last].map((day) => Number(day.slice(0, 4)));
  if (first === undefined || last === undefined || last < year) return undefined;
  if (last - first >= year - since) return 'several';
  return first === last && last === year ? 'one' : undefined;
}

function outermost(section: number, sections: Structure['sections']): number {
  const parent = sections[section]?.parent ?? -1;
  return parent < 0 ? section : outermost(parent, sections);
}
