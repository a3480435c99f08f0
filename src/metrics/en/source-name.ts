import type { Phrase } from '../../model/metric.js';
import { phraseOfRange, type Context } from './context.js';
import type { Government } from './govern.js';
import { englishPhrase } from './make-phrase.js';
import type { Named } from './named.js';
import { spokenOf } from './spoken.js';
import { subjectOf } from './subject.js';
import type { Telling } from './told.js';

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
