import type { Phrase } from '../../model/metric.js';
import type { Context } from './context.js';
import type { Government } from './govern.js';
import { pastOf } from './past-form.js';
import type { Told } from './told.js';

/** relocated | 9 million people, afforest | 6 million hectares of land: the deed tells which. */
export function deedInName(
  { items, vocabulary }: Context,
  { generic, label }: Phrase,
  verb: string,
  { by, prep, at }: Government,
): string | undefined {
  if (by !== 'verb' || prep !== '' || items[at]?.low !== verb) return undefined;
  if (/^(?:land|area)$/.test(label)) return pastOf(vocabulary, verb);
  return generic && /[^e]ed$/.test(verb) ? verb : undefined;
}

/** cancelled 29 tests | and 14 exams: what is counted next in a list shares the verb. */
export function verbOfList({ items }: Context, at: number, { by }: Government, last: Told | undefined): string {
  const direct = last !== undefined && (last.government.by === 'none' || (last.government.by === 'verb' && last.government.prep === ''));
  if (by !== 'none' || !direct || last.verb < 0) return '';
  const between = items.slice(last.at + 1, at);
  const apart = between.some(({ tag, text }) => /^(?:verb|aux|pron|rel|period)$/.test(tag) || /^[;:(]$/.test(text));
  const joined = between.slice(-4).some(({ tag, text, low }) => tag === 'conj' || text === ',' || low === 'well');
  return apart || !joined ? '' : (items[last.verb]?.low ?? '');
}
