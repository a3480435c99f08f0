import { phraseOfRange, type Context } from './context.js';
import { englishPhrase } from './make-phrase.js';
import type { Named } from './named.js';
import { coreFrom } from './phrase-behind.js';
import type { Told } from './told.js';

/** 9.97% for urban residents | and 14.1% for rural residents: the same verb and name for other owners, which stand behind the number. */
export function forOwner(context: Context, at: number, named: Named | undefined, last: Told | undefined): Named | undefined {
  const { items, rules, vocabulary } = context;
  const behind = items[at + 1]?.low === 'each' ? at + 2 : at + 1;
  const opener = items[behind];
  if (!named && last && vocabulary.has(items[last.verb]?.low ?? '', 'fund-verb')) return undefined;
  // arrears of 112 billion, | 7 billion from the health fund
  const source = opener?.low === 'from' && !named && last?.quantity.dimension === 'money' && /^(?:,|and)$/.test(items[at - 1]?.text ?? '');
  if (opener?.tag !== 'prep' || !(source || /^(?:for|in|among|of)$/.test(opener.low))) return undefined;
  const core = coreFrom(items, behind + 1, true);
  if (!core) return undefined;
  const owner = phraseOfRange(context, core);
  const base = named?.phrase ?? last?.phrase;
  if (!owner || !base || vocabulary.has(owner.label.toLowerCase(), 'whole-only')) return undefined;
  const stem = named ? base.label : base.label.replace(source ? / from [^,]*$/ : / (?:for|in|among|of) [^,]*$/, '');
  // for the | first | child
  const nth = items.slice(behind + 1, core.last).find(({ low }) => /^(?:first|second|third)$/.test(low))?.low;
  const told = nth === undefined || owner.label.includes(nth) ? owner.label : `${nth} ${owner.label}`;
  const phrase = englishPhrase(`${stem} ${opener.low} ${told}`, base, rules);
  if (named)
    return (phrase.known && phrase.key !== base.key) || (!base.label.includes(owner.label) && ownersFollow(context, core.last, owner.label))
      ? { ...named, phrase }
      : undefined;
  return last && { phrase, doubt: 'metric-from-list', side: 'before', measured: last.measured, noun: last.noun };
}

/** by 2% for the median worker | and by 4.7% for a worker in the lowest fifth: each of a list has its owner. */
function ownersFollow({ items }: Context, end: number, label: string): boolean {
  const next = items.findIndex(({ quantity }, index) => index > end && quantity !== undefined);
  if (next < 0 || next - end > 8 || !/^(?:for|in)$/.test(items[next + 1]?.low ?? '') || / (?:year|quarter|month)s?$/.test(` ${label}`))
    return false;
  const between = items.slice(end + 1, next);
  return (
    !between.some(({ tag, text }) => tag === 'verb' || tag === 'aux' || text === ';') &&
    between.some(({ low }) => /^(?:and|while|,)$/.test(low))
  );
}
