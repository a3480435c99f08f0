import type { Phrase } from '../../model/metric.js';
import { phraseOfRange, type Context } from './context.js';
import type { Government } from './govern.js';
import { englishPhrase } from './make-phrase.js';
import type { Named } from './named.js';
import { subjectOf } from './subject.js';
import type { Telling } from './told.js';

/** What a sentence before spoke of: the words before its verb. */
const SPOKEN =
  /^(?:(?:The|These|This|That|An?|Our) )?((?!(?:I|We|They|It|There|This|These)\b)[A-Za-z][^,;:]{4,70}?) (?:will|would|is|are|was|were|has|have|should|must) /;
/** I propose to raise | the tax rate | from 3% to 5% */
const DONE =
  /^(?:I|We) (?:(?:also |now )?propose to|will|shall|intend to) [a-z]+ (?:the |an? )?([A-Za-z][^,;:]{3,60}?) (?:from|by|to|for|at|in|with) /;
const FARTHEST = 4;
/** Lines that only refer to other pages are no sentences. */
const REFERENCE = /^[[(]|^Please refer/i;

/** The change is expected to generate 200 million | in additional revenue: the revenue is from what brings it in. */
export function sourceName(
  context: Context,
  { by, at, boundary }: Government,
  named: Named,
  telling: Telling,
  texts: readonly string[],
): Named {
  const { items, vocabulary, rules } = context;
  const { phrase } = named;
  const words = phrase.label.toLowerCase().split(' ');
  const bare = words.every((word) => vocabulary.has(word, 'yield-noun', 'neutral-modifier', 'new-count'));
  if (!bare || named.change || !words.some((word) => vocabulary.has(word, 'yield-noun'))) return named;
  const verb = by === 'verb' ? at : items[boundary]?.tag === 'adv' || items[boundary]?.tag === 'prep' ? boundary - 1 : boundary;
  if (items[verb]?.tag !== 'verb' || !vocabulary.has(items[verb].low, 'yield-verb')) return named;
  const source = sourceOf(context, verb, telling) ?? spokenOf(texts);
  if (source === undefined) return named;
  return { ...named, phrase: englishPhrase(`${phrase.label} from ${source}`, phrase, rules), doubt: '' };
}

function sourceOf(context: Context, verb: number, { told, near }: Telling): string | undefined {
  const subject = phraseOfRange(context, subjectOf(context.items, verb));
  if (!subject) return undefined;
  const trend = context.vocabulary.has(subject.label.toLowerCase(), 'trend-noun');
  const last = told.at(-1) ?? near;
  if (trend) return last && `${subject.label.toLowerCase()} in ${last.phrase.label}`;
  return subject.generic || isPointing(subject) ? undefined : subject.label;
}

function isPointing({ label }: Phrase): boolean {
  return /^(?:changes?|moves?|measures?|steps?|adjustments?|enhancements?|schemes?|reforms?)$/i.test(label);
}

/** What the sentences before spoke of, the last first asked. */
function spokenOf(texts: readonly string[]): string | undefined {
  for (const text of texts.slice(-FARTHEST).reverse()) {
    const bare = text.replace(/^\d+\.\s*/, '');
    const spoken = REFERENCE.test(bare) ? undefined : (DONE.exec(bare)?.[1] ?? SPOKEN.exec(bare)?.[1]);
    if (spoken !== undefined && !/\d/.test(spoken)) return spoken;
  }
  return undefined;
}
