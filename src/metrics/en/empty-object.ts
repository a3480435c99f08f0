import type { Quantity } from '../../model/quantity.js';
import { phraseOfRange, type Context } from './context.js';
import type { Government } from './govern.js';
import { englishPhrase } from './make-phrase.js';
import { isRelative } from './measure.js';
import type { Named } from './named.js';
import { coreFrom } from './phrase-behind.js';
import { purposeFrom } from './purpose.js';
import { BARE } from './for-what.js';
import { phraseBefore } from './phrase-before.js';

/** allocate 3% of GDP yearly | to the army's budget: the part is what goes there. */
export function partGiven(context: Context, at: number, quantity: Quantity, { by, at: verb, prep, object }: Government): Named | undefined {
  const { items, vocabulary } = context;
  if (by !== 'verb' || object || !BARE.test(prep) || !isRelative(quantity) || items[at + 1]?.low !== 'of') return undefined;
  const whole = coreFrom(items, at + 2, true);
  const only = whole && vocabulary.has(items[whole.last]?.low ?? '', 'whole-only');
  if (!whole || only !== true || !vocabulary.has(items[verb]?.low ?? '', 'fund-verb')) return undefined;
  let index = whole.last + 1;
  while (/^(?:adv|period)$/.test(items[index]?.tag ?? '')) index++;
  const purpose = purposeFrom(context, index);
  if (!purpose || purpose.phrase.generic) return undefined;
  return { phrase: purpose.phrase, doubt: '', side: 'before', measured: { measure: 'share', sign: 1 }, ofWhole: true };
}

/** We spent | 4 billion in that year, we can grow at | 3%: the deed alone tells what the number is of. */
export function deedAlone({ items, vocabulary, rules }: Context, quantity: Quantity, government: Government): Named | undefined {
  const { by, at: verb, prep, object } = government;
  const item = items[verb];
  if (by !== 'verb' || object || !item || item.low.endsWith('ing') || !isOurs(items, verb)) return undefined;
  const span = { start: item.start, end: item.end };
  if (quantity.dimension === 'money' && BARE.test(prep)) {
    const forms = vocabulary.rule(item.low, 'money-deed')?.words ?? [];
    const name = forms.find((word) => word.endsWith('ing') && word.slice(0, 3) === item.low.slice(0, 3));
    const phrase = name === undefined ? undefined : englishPhrase(name, span, rules);
    return phrase && { phrase, doubt: 'metric-without-owner', side: 'before', deed: true };
  }
  const grows = /^(?:gr[eo]w(?:n|s|ing)?|expand(?:s|ed|ing)?)$/.test(item.low) && /^(?:by|at)$/.test(prep) && quantity.baseUnit === '%';
  const change = vocabulary.rule(item.low, 'trend');
  return grows && change
    ? { phrase: englishPhrase('economy', span, rules), doubt: 'metric-without-owner', side: 'before', change }
    : undefined;
}

/** we | can | push the frontier and | grow: no noun but we did it. */
function isOurs(items: Context['items'], verb: number): boolean {
  const pron = items.findLastIndex(({ tag, low }, index) => index < verb && tag === 'pron' && /^(?:we|i)$/.test(low));
  return pron >= 0 && !items.slice(pron + 1, verb).some(({ tag, text }) => tag === 'rel' || tag === 'quantity' || /^[,;:]$/.test(text));
}

/** We are investing more for schools: | 150 billion: what the words before the colon are for. */
export function beforeColon(context: Context, at: number, quantity: Quantity): Named | undefined {
  const { items, vocabulary } = context;
  if (items[at - 1]?.text !== ':' || items[at - 2]?.tag !== 'noun' || quantity.dimension !== 'money') return undefined;
  const { range, boundary } = phraseBefore(items, at - 2, 'object');
  // for | education
  const opener = items[boundary]?.low === 'more' ? (range?.first ?? 0) - 1 : boundary;
  const first = items.findLastIndex(({ low, tag }, index) => index < at - 2 && tag === 'prep' && /^(?:for|on|in|to)$/.test(low));
  const verb = items.slice(0, opener + 1).some(({ tag, low }) => tag === 'verb' && vocabulary.has(low, 'fund-verb', 'trend'));
  const phrase = first > 0 && verb ? phraseOfRange(context, { first: first + 1, last: at - 2 }) : undefined;
  return phrase && !phrase.generic ? { phrase, doubt: '', side: 'before', deed: true } : undefined;
}
