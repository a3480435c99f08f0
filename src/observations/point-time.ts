import type { PeriodMention } from '../model/period.js';
import type { Sentence } from '../model/structure.js';

/** The time that a point of a speech opens with, in a paragraph of its own: it holds for the paragraphs of the point. */
export interface PointTime {
  readonly section: number;
  readonly mention: PeriodMention;
}

const ORDINAL = /^\s*(?:First|Second|Third|Fourth|Fifth|Sixth|Next|Finally|Lastly)(?:ly)?,\s/;

/** First, I will enhance the scheme from next year. | The income cap will be raised to $3,000: the time of the point in force at a sentence. A point that says more in its own paragraph, another point or another section ends it. */
export function pointTimeAt(
  before: PointTime | undefined,
  sentence: Sentence,
  next: Sentence | undefined,
  times: readonly PeriodMention[],
  year: number | undefined,
): PointTime | undefined {
  if (!ORDINAL.test(sentence.text)) return before?.section === sentence.section ? before : undefined;
  const alone = next !== undefined && next.block !== sentence.block && next.section === sentence.section;
  const ahead = times.filter(({ role, period }) => role === 'time' && year !== undefined && Number(period.last.slice(0, 4)) > year);
  const mention = alone && ahead.length === 1 ? ahead[0] : undefined;
  return mention && { section: sentence.section, mention };
}
