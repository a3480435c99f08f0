import type { Phrase } from '../../model/metric.js';
import type { Quantity } from '../../model/quantity.js';
import { phraseOfRange, type Context } from './context.js';
import type { Government } from './govern.js';
import { englishPhrase } from './make-phrase.js';
import type { Named } from './named.js';
import { coreFrom } from './phrase-behind.js';
import { isReachable } from './reached.js';
import type { Told } from './told.js';

/** Longest way from a number to those who get what it tells. */
const FARTHEST = 14;

/** a payment of 350 | to 2 million pensioners: those who get what was told last are named with it. */
export function receiverOf(
  context: Context,
  at: number,
  quantity: Quantity,
  { prep }: Government,
  named: Named,
  last: Told | undefined,
): Named {
  const { items, rules } = context;
  const count = quantity.form === 'cardinal' && quantity.baseUnit === '' && named.side === 'after' && named.nounAt !== undefined;
  if (!last || !count || named.phrase.known || named.change || at - last.at > FARTHEST || !/^(?:to|for|among)$/.test(prep)) return named;
  if (!isReachable(context, named.nounAt ?? at) || last.phrase.generic || last.quantity.baseUnit === '%') return named;
  const between = items.slice(last.at + 1, at);
  const apart = between.some(
    ({ tag, text, low }) => /^(?:pron|rel)$/.test(tag) || /^[,;:]$/.test(text) || low === 'and' || isActive(tag, low),
  );
  const own = phraseOfRange(context, coreFrom(items, at + 1, false)) ?? named.phrase;
  if (apart || last.phrase.label.includes(own.label)) return named;
  const phrase: Phrase = englishPhrase(`${last.phrase.label} ${prep} ${own.label}`, own, rules);
  return { ...named, phrase, deed: last.measured.measure !== 'stock' || named.deed === true };
}

/** disbursements of 72 billion | have been made | to farmers: only a passive may stand between. */
function isActive(tag: string, low: string): boolean {
  return tag === 'verb' && !/(?:ed|en|made|paid|spent)$/.test(low);
}
