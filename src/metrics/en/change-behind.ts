import { byTrendNoun } from './by-trend-noun.js';
import { phraseOfRange, type Context } from './context.js';
import type { Government } from './govern.js';
import { nameBefore } from './name-before.js';
import type { Named } from './named.js';
import { pointsBack } from './pointing.js';
import { coreFrom } from './phrase-behind.js';
import type { Telling, Told } from './told.js';

/** income tax 4 billion | lower | and fuel tax 3 billion | less: nothing follows that it could belong to. */
function endsThere({ items }: Context, at: number, { by }: Government): boolean {
  const next = items[at + 1];
  return (
    by === 'name' &&
    /^(?:lower|higher|less|more)$/.test(items[at]?.low ?? '') &&
    (next === undefined || next.tag === 'mark' || next.tag === 'conj')
  );
}

/** 6.7-percent growth, 0.4 points lower than: a word of change right behind the number. */
export function changeBehind(context: Context, at: number, government: Government, { told, earlier }: Telling): Named | undefined {
  const last = told.at(-1);
  const { items, vocabulary } = context;
  let index = at + 1;
  // 4.2 per cent | or $20 billion lower than: both are told by the word behind the second.
  if (items[index]?.low === 'or' && items[index + 1]?.quantity && items[index + 3]?.low === 'than') index += 2;
  // a 7.5 cents | a litre | increase
  if (
    /^(?:an?|per)$/.test(items[index]?.low ?? '') &&
    items[index + 1]?.tag === 'noun' &&
    vocabulary.has(items[index + 2]?.low ?? '', 'trend-noun')
  )
    index += 2;
  const budget = beside(context, index, at, government, last);
  if (budget) return budget;
  const compared = vocabulary.rule(items[index]?.low ?? '', 'compared');
  if (
    compared &&
    (items[index + 1]?.tag === 'period' ||
      /^(?:than|levels?|forecast|expected|expectations|target|targets|estimates|plan)$/.test(items[index + 1]?.low ?? '') ||
      endsThere(context, index, government))
  ) {
    const named =
      nameBefore(context, at, government, last) ?? (last && { phrase: last.phrase, doubt: '' as const, side: 'before' as const });
    return named && { ...named, change: compared };
  }
  while (items[index]?.tag === 'adv' || (items[index]?.tag === 'noun' && vocabulary.has(items[index]?.low ?? '', 'neutral-modifier')))
    index++;
  const trend = items[index];
  if (trend?.tag !== 'noun' || !vocabulary.has(trend.low, 'trend-noun')) return undefined;
  // This represented a 62.6 per cent | increase: of what was told before.
  const pointed = !last && earlier && pointsBack(context, government.at) ? earlier : undefined;
  return (
    byTrendNoun(context, at, index, last ?? pointed) ??
    (pointed && {
      phrase: pointed.phrase,
      doubt: 'metric-from-earlier-sentence',
      side: 'before',
      change: vocabulary.rule(trend.low, 'trend-noun'),
    })
  );
}

/** 6 million | under budget, 69 billion | less in tax: how far from what was planned, and of what. */
function beside(context: Context, index: number, at: number, government: Government, last: Told | undefined): Named | undefined {
  const { items, vocabulary } = context;
  const word = items[index]?.low ?? '';
  const next = items[index + 1];
  if (/^(?:under|over)$/.test(word) && /^(?:budget|target|plan|forecast)$/.test(next?.low ?? '')) {
    const own = nameBefore(context, at, government, last) ?? (last && { phrase: last.phrase, doubt: '' as const, side: 'before' as const });
    return own && { ...own, change: vocabulary.rule(word === 'under' ? 'below' : 'above', 'compared') };
  }
  if (!/^(?:less|more)$/.test(word) || next?.low !== 'in' || items[at]?.quantity?.baseUnit === '') return undefined;
  const phrase = phraseOfRange(context, coreFrom(items, index + 2, true));
  return phrase && !phrase.generic ? { phrase, doubt: '', side: 'after', change: vocabulary.rule(word, 'compared') } : undefined;
}
