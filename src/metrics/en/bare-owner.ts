import type { Phrase } from '../../model/metric.js';
import { phraseOfRange, type Context } from './context.js';
import type { Government } from './govern.js';
import { englishPhrase } from './make-phrase.js';
import type { Named } from './named.js';
import { phraseFrom } from './phrase-behind.js';
import { objectEnd } from './reached.js';
import { subjectOf } from './subject.js';

/** Adverbs and connectors before the words that open a sentence. */
const LEAD = /^(?:so|thus|hence|therefore|first|second|third|and|also|,)$/;

/** A counted noun that says nothing alone, by what its sentence tells of it: to ease costs, we paid 3 packages; we raised aid to students, giving out 400 grants; with profits growing by 3%. */
export function ownBare(context: Context, government: Government, named: Named): Named {
  const { phrase } = named;
  if (phrase.known || phrase.label.includes(' ')) return named;
  const low = phrase.label.toLowerCase();
  const owned = context.vocabulary.has(low, 'owned-noun');
  const found =
    (owned ? (aimOfSentence(context, phrase) ?? doneBefore(context, government, phrase)) : undefined) ??
    (context.vocabulary.has(low, 'yield-noun', 'profit-noun') ? inMainClause(context, government, phrase) : undefined);
  return found ? { ...named, phrase: found } : named;
}

/** So, | to ease living costs, | we gave 3 packages */
function aimOfSentence(context: Context, phrase: Phrase): Phrase | undefined {
  const { items, rules } = context;
  let to = 0;
  while (LEAD.test(items[to]?.low ?? '')) to++;
  if (items[to]?.low !== 'to' || items[to + 1]?.tag !== 'verb') return undefined;
  const end = objectEnd(context, to + 2);
  if (end === undefined || items[end + 1]?.text !== ',') return undefined;
  const aim = phraseOfRange(context, { first: to + 2, last: end });
  return aim && englishPhrase(`${phrase.label} to ${items[to + 1]?.text ?? ''} ${aim.label}`, phrase, rules);
}

/** We raised aid to students, | giving out 400 grants: the grants are of what was done before. */
function doneBefore(context: Context, { by, at }: Government, phrase: Phrase): Phrase | undefined {
  const { items, rules } = context;
  if (by !== 'verb' || !/ing$/.test(items[at]?.low ?? '') || items[at - 1]?.text !== ',') return undefined;
  const verb = items.findLastIndex(({ tag, low }, index) => index < at - 1 && tag === 'verb' && /(?:ed|en)$/.test(low));
  const object = verb < 0 ? undefined : phraseFrom(items, verb + 1, true);
  if (!object || object.core.last >= at - 1) return undefined;
  const told = phraseOfRange(context, { first: object.core.first, last: object.ends.findLast((end) => end < at - 1) ?? object.core.last });
  return told && !told.generic ? englishPhrase(`${phrase.label} of ${told.label}`, phrase, rules) : undefined;
}

/** The performance of state firms has improved, with | profits | growing by 3%: whose they are is what the main clause speaks of. */
function inMainClause(context: Context, { at }: Government, phrase: Phrase): Phrase | undefined {
  const { items, rules } = context;
  const comma = items.findLastIndex(({ text }, index) => index < at && text === ',');
  const opened = items.slice(0, 3).some(({ low }) => low === 'with');
  if ((comma < 0 || items[comma + 1]?.low !== 'with') && !opened) return undefined;
  // With an increase of 8.5% in profits|, industrial firms made up for the year before
  const main = opened ? items.findIndex(({ text }, index) => index > at && text === ',') : 0;
  const verb = items.findIndex(({ tag }, index) => index > main && (opened || index < comma) && (tag === 'verb' || tag === 'aux'));
  const range =
    main >= 0 && verb > 0 && !items.slice(main + 1, verb).some(({ text }) => opened && text === ',') ? subjectOf(items, verb) : undefined;
  const of = range ? items.findLastIndex(({ low }, index) => index > range.first && index < range.last && low === 'of') : -1;
  const owner = phraseOfRange(context, range && of > 0 ? { first: of + 1, last: range.last } : range);
  return owner && !owner.generic ? englishPhrase(`${phrase.label} of ${owner.label}`, phrase, rules) : undefined;
}
