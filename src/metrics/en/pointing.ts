import type { Quantity } from '../../model/quantity.js';
import { phraseOfRange, type Context } from './context.js';
import type { Government } from './govern.js';
import { englishPhrase } from './make-phrase.js';
import type { Named } from './named.js';
import { pastOf } from './past-form.js';
import { coreFrom } from './phrase-behind.js';
import { isReachable } from './reached.js';
import type { Telling } from './told.js';

const POINTS = /^(?:this|it|these|they)$/;

/** This will benefit | 17,000 children, It will cost us | 240 million: who and what is told of what was told before. */
export function ofPointed(
  context: Context,
  at: number,
  quantity: Quantity,
  { by, at: verbAt, prep, object }: Government,
  telling: Telling,
): Named | undefined {
  const { items, vocabulary, rules } = context;
  const spoken =
    telling.told.length === 0 && by === 'verb' ? spokenBefore(context, quantity, { at: verbAt, prep, object }, telling) : undefined;
  if (spoken) return spoken;
  const source = telling.told.at(-1) ?? telling.near;
  if (by !== 'verb' || prep !== '' || !source || source.phrase.generic || !pointsBack(context, verbAt)) return undefined;
  const verb = items[verbAt]?.low ?? '';
  if (/^costs?$/.test(verb) && quantity.dimension === 'money' && source.quantity.dimension === 'money' && !object) {
    const phrase = englishPhrase(`cost of ${source.phrase.label}`, source.phrase, rules);
    return { phrase, doubt: 'metric-from-earlier-sentence', side: 'before', deed: true };
  }
  const core = coreFrom(items, at + 1, false);
  const people = quantity.baseUnit === '' && core !== undefined && isReachable(context, core.last);
  const past = vocabulary.has(verb, 'reach-verb') && !vocabulary.has(verb, 'include-verb', 'link') ? pastOf(vocabulary, verb) : undefined;
  const who = people && past !== undefined ? phraseOfRange(context, core) : undefined;
  if (!core || !who || past === undefined) return undefined;
  const noun = items[core.last]?.low ?? '';
  // children | benefited by the voucher of the sentence before
  const label = source.phrase.label.replace(/^cost of | for .*$/g, '');
  const phrase = englishPhrase(`${who.label} ${past} by ${label}`, who, rules);
  return { phrase, doubt: 'metric-from-earlier-sentence', side: 'after', noun, nounAt: core.last };
}

/** This, It and the like before the verb and those that share its subject (it will cost 3 and benefit 5). */
export function pointsBack({ items }: Context, verb: number): boolean {
  let index = verb - 1;
  while (index >= 0 && !/^(?:pron|det|mark)$/.test(items[index]?.tag ?? '') && items[index]?.tag !== 'noun') index--;
  return items[index]?.tag === 'pron' && POINTS.test(items[index]?.low ?? '');
}

/** We will raise the old-age allowance. It will go up | by 5%, This will cost | 3 million: what the sentence before spoke of without a number. */
function spokenBefore(
  context: Context,
  quantity: Quantity,
  { at, prep, object }: Pick<Government, 'at' | 'prep' | 'object'>,
  { spoken }: Telling,
): Named | undefined {
  const { items, vocabulary, rules } = context;
  const word = items[at];
  if (spoken === undefined || object || !word || !pointsBack(context, at)) return undefined;
  const doubt = 'metric-from-earlier-sentence';
  if (/^costs?$/.test(word.low) && prep === '' && quantity.dimension === 'money')
    return { phrase: englishPhrase(`cost of ${spoken}`, word, rules), doubt, side: 'before', deed: true };
  const level = /^(?:from|to|by|at)$/.test(prep) && vocabulary.has(word.low, 'trend', 'link');
  const change = prep === 'by' ? vocabulary.rule(word.low, 'trend') : undefined;
  return level && quantity.baseUnit !== '' ? { phrase: englishPhrase(spoken, word, rules), doubt, side: 'before', change } : undefined;
}
