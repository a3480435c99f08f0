import type { Phrase } from '../../model/metric.js';
import { phraseOfRange, type Context } from './context.js';
import type { Government } from './govern.js';
import { englishPhrase } from './make-phrase.js';
import type { Named } from './named.js';
import { subjectOf } from './subject.js';
import type { Telling } from './told.js';

const RATIO = /^(?:shares?|proportion|ratio|weight|ranking|contribution)\b/i;
/** What a scheme has: its payments, its rate. */
const OF_SCHEME =
  /(?:^| )(?:payments?|payouts?|rates?|amounts?|limits?|ceilings?|caps?|thresholds?|quantum|tenures?|duration|benefits?|grants?|subsid(?:y|ies))$/i;

/** A name that says nothing alone, by what the sentence told before or by those who get it. */
export function withSharedOwner(context: Context, government: Government, named: Named, telling: Telling): Named {
  const { phrase } = named;
  const inside = ofCounted(context, government, named, telling);
  if (inside) return inside;
  if (phrase.known || named.side === 'after') return named;
  const found = ofPronoun(context, phrase) ?? ofScheme(context, government, phrase, telling) ?? ofReceiver(context, government, phrase);
  if (found) return { ...named, phrase: found };
  const sum = sameSum(context, government, phrase, telling);
  return sum ? { ...named, phrase: sum, deed: true } : named;
}

/** China's output grew; and | its share in the world | rose to 15%: what the clause before speaks of. */
function ofPronoun({ items, rules, ...context }: Context, phrase: Phrase): Phrase | undefined {
  const at = items.findIndex(({ start }) => start === phrase.start);
  if (!RATIO.test(phrase.label) || !/^(?:its|their)$/.test(items[at - 1]?.low ?? '')) return undefined;
  const verb = items.findIndex(({ tag }, index) => index < at && (tag === 'verb' || tag === 'aux'));
  const owner = verb > 0 ? phraseOfRange({ items, rules, ...context }, subjectOf(items, verb)) : undefined;
  return owner && !owner.generic ? englishPhrase(`${owner.label} ${phrase.label}`, phrase, rules) : undefined;
}

/** raise the threshold for Harbour Support to 5, and increase | the payments | by 20%: what the verbs before were for. */
function ofScheme({ items, rules }: Context, { by, object }: Government, phrase: Phrase, { told }: Telling): Phrase | undefined {
  const last = told.at(-1);
  const scheme = / (?:for|of|under) ((?:[A-Z][\w'-]*)(?: [A-Z][\w'-]*)*)$/.exec(last?.phrase.label ?? '')?.[1];
  if (!last || scheme === undefined || by !== 'verb' || !object || !OF_SCHEME.test(phrase.label) || phrase.label.includes(' for '))
    return undefined;
  if (items[object.first - 1]?.low !== 'the') return undefined;
  const between = items.slice(last.at + 1, object.first);
  const joined = between.some(({ low }) => low === 'and') && !between.some(({ tag }) => tag === 'pron' || tag === 'rel');
  return joined ? englishPhrase(`${scheme} ${phrase.label}`, phrase, rules) : undefined;
}

/** Older workers will qualify for | a maximum payout | of 4,900: those who get it. */
function ofReceiver(context: Context, { by, boundary }: Government, phrase: Phrase): Phrase | undefined {
  const { items, vocabulary, rules } = context;
  const bare = phrase.label
    .toLowerCase()
    .split(' ')
    .every((word) => vocabulary.has(word, 'receipt-noun', 'neutral-modifier', 'generic-head'));
  const qualifies = items[boundary]?.low === 'for' && /^qualif/.test(items[boundary - 1]?.low ?? '');
  if (by !== 'noun' || !bare || !qualifies) return undefined;
  const receiver = phraseOfRange(context, subjectOf(items, boundary - 1));
  return receiver && !receiver.generic ? englishPhrase(`${phrase.label} for ${receiver.label}`, phrase, rules) : undefined;
}

/** lower than | the first draw | of 52 billion: the draw on the reserves of the sentence before. */
function sameSum({ vocabulary, rules }: Context, { by, prep }: Government, phrase: Phrase, { told, near }: Telling): Phrase | undefined {
  const words = phrase.label.toLowerCase().split(' ');
  const noun = words.at(-1) ?? '';
  const bare = vocabulary.has(noun, 'sum-noun') && words.slice(0, -1).every((word) => vocabulary.has(word, 'neutral-modifier'));
  const source = (told.at(-1) ?? near)?.phrase;
  const own =
    by === 'noun' && prep === 'of' && bare
      ? new RegExp(`(?:^| )(${noun}s? (?:from|on|for|to|of) .+)`).exec(source?.label ?? '')?.[1]
      : undefined;
  return own === undefined ? undefined : englishPhrase(own, phrase, rules);
}

/** eight nurseries | with 2,700 places: the places are in what was counted. */
function ofCounted(context: Context, { by, prep, object }: Government, named: Named, { told }: Telling): Named | undefined {
  const last = told.at(-1);
  const { nounAt } = named;
  if (by !== 'name' || prep !== 'with' || named.side !== 'after' || !last || nounAt === undefined) return undefined;
  const counted = last.at + 1 === object?.first && last.quantity.form === 'cardinal' && last.quantity.baseUnit === '';
  const number = context.items.findLastIndex(({ quantity }, index) => index < nounAt && quantity !== undefined);
  const own = counted && !last.phrase.generic ? phraseOfRange(context, { first: number + 1, last: nounAt }) : undefined;
  if (!own || own.label.includes(' ')) return undefined;
  const phrase = englishPhrase(`${own.label} in ${last.phrase.label}`, own, context.rules);
  return { ...named, phrase, deed: last.measured.measure === 'flow' };
}
