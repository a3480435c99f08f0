import type { Phrase } from '../../model/metric.js';
import type { RuleSet } from '../../rules/rule-set.js';
import type { Item } from './items.js';
import { englishPhrase } from './make-phrase.js';
import { headOf, labelOf, trimRange, type Range } from './range.js';
import type { Vocabulary } from './vocabulary.js';

/** A sentence as this stage sees it. `text` is the folded sentence, which begins at `offset`. */
export interface Context {
  readonly items: readonly Item[];
  readonly text: string;
  readonly offset: number;
  readonly rules: Pick<RuleSet, 'metric' | 'word'>;
  readonly vocabulary: Vocabulary;
}

/** A number that is no quantity (the bound of a band) and the mark of a list point are no names. */
const NUMBER = /^\([a-z]{1,4}\)$|^[$£€¥₹\d.,]+(?: (?:thousand|million|billion|trillion))?$/;

/** four years of | growth: how long it went on. */
const SPAN_OF =
  /^(?:[a-z]+|\d{1,2}) (?:consecutive |straight )?(?:years|quarters|months|decades) of (?=growth|decline|deficits?|surplus|recession|expansion|falls?|rises?|increases?|cuts?)/i;

/** the tax band | (the amount you can earn before tax): what a word in a name means. */
const EXPLAINED = / \((?:the|an?|which|that|this) [^()]{20,}\)/g;

const OVER_PERIOD = / (?:over|across|during) (?:the )?[A-Za-z-]+ (?:period|term)$/;

/** The name that a stretch of items makes, without adverbs and auxiliaries; undefined for an empty one. */
export function phraseOfRange({ items, text, offset, rules }: Context, range: Range | undefined): Phrase | undefined {
  const trimmed = range && trimRange(items, range);
  const first = trimmed && items[trimmed.first];
  const last = trimmed && items[trimmed.last];
  if (!trimmed || !first || !last) return undefined;
  const clause = items.findIndex(({ tag }, index) => tag === 'rel' && index >= trimmed.first);
  const label = labelOf(
    items,
    trimmed,
    text,
    offset,
    (item) =>
      !(item.tag === 'adv' && /^(?:now|also|still|currently|today)$/.test(item.low)) &&
      (item.tag !== 'aux' || (clause >= 0 && item.start > (items[clause]?.start ?? 0)) || isPurpose(items, item)),
  );
  const own = label.replace(SPAN_OF, '').replace(EXPLAINED, '').replace(OVER_PERIOD, '');
  return own === '' || NUMBER.test(own) ? undefined : englishPhrase(own, { start: first.start, end: last.end }, rules);
}

/** bonds issued | to | replace debt, a project | to | improve diets */
function isPurpose(items: readonly Item[], item: Item): boolean {
  const at = items.indexOf(item);
  return item.low === 'to' && /^(?:verb|noun)$/.test(items[at - 1]?.tag ?? '') && items[at + 1]?.tag === 'verb';
}

/** The noun that a stretch counts, in small letters as written: users for the number of broadband users. */
export function nounOf({ items, vocabulary }: Context, range: Range): string {
  const head = headOf(items, range);
  const next = items[head + 1];
  const told = vocabulary.has(items[head]?.low ?? '', 'transparent-head', 'generic-head', 'yielding-head') && !isPeople(items[head]);
  if (told && next?.low === 'of' && head + 2 <= range.last)
    return nounOf({ items, vocabulary } as Context, { first: head + 2, last: range.last });
  // 300 person days
  const days =
    /^(?:days|hours|months|years)$/.test(items[head]?.low ?? '') &&
    /^(?:person|man|bed|passenger|visitor)$/.test(items[head - 1]?.low ?? '');
  return days && head > range.first ? `${items[head - 1]?.low ?? ''} ${items[head]?.low ?? ''}` : (items[head]?.low ?? '');
}

function isPeople(item: Item | undefined): boolean {
  return /^(?:people|persons?|residents|households|units|items|homes|places|families)$/.test(item?.low ?? '');
}

/** True where the stretch is nothing but words that say nothing alone (the total, people). */
export function isGenericRange(context: Context, range: Range): boolean {
  return phraseOfRange(context, range)?.generic ?? true;
}
