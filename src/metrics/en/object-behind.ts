import type { Context } from './context.js';
import { clauseEnd, phraseFrom } from './phrase-behind.js';
import type { Range } from './range.js';

/** cutting by a third | the number of licences */
export function objectBehind({ items, vocabulary }: Context, number: number, prep: string): Range | undefined {
  if (prep !== 'by') return undefined;
  const start = items[number + 1]?.text === ',' ? number + 2 : number + 1;
  const range = items[start]?.low === 'the' ? phraseFrom(items, start, true) : undefined;
  if (!range || vocabulary.has(items[range.core.last]?.low ?? '', 'duration-noun')) return undefined;
  const counted = range.ends[1] ?? range.core.last;
  // the number of items | for which grants are made
  const bare = vocabulary.has(items[counted]?.low ?? '', 'generic-head');
  const clause =
    bare && (items[counted + 1]?.tag === 'rel' || items[counted + 2]?.tag === 'rel') ? clauseBehind(items, counted) : undefined;
  return { first: range.core.first, last: clause ?? counted };
}

/** Where a clause right behind `end` ends, a preposition before its opener allowed. */
function clauseBehind(items: Context['items'], end: number): number | undefined {
  return clauseEnd(items, items[end + 1]?.tag === 'rel' ? end + 1 : end + 2);
}
