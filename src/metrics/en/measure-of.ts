import type { Quantity } from '../../model/quantity.js';
import type { Context } from './context.js';
import { isRelative, measureOfChange, measureOfLevel, type Measured } from './measure.js';
import type { Named } from './named.js';

/** Verbs that only say what there is. */
const REPORTS = /^(?:report|record|hold|owe|register|face|employ)(?:s|ed|ing)?$|^held$/;

/** How the number at `at` measures what it was named with, by the words of the name and those around the number. */
export function measureOf(
  { items, vocabulary }: Context,
  at: number,
  quantity: Quantity,
  named: Named | undefined,
  governed: number,
): Measured {
  if (!named) return { measure: 'stock', sign: 1 };
  if (named.measured) return named.measured;
  if (quantity.form === 'rank') return { measure: 'rank', sign: 1 };
  // half | of the increase: a part, no growth.
  if (named.side === 'after' && !named.change && isRelative(quantity) && items[at + 1]?.low === 'of') return { measure: 'share', sign: 1 };
  if (named.change) return measureOfChange(quantity, named.change, named.phrase);
  // So far 3 million cards | have been issued: since the beginning.
  const opening = items
    .slice(0, 3)
    .map(({ low }) => low)
    .join(' ');
  const soFar = quantity.baseUnit === '' && /^(?:so far|to date|till date|until now|thus far)\b/.test(opening);
  const reported = named.phrase.measure === 'stock' && REPORTS.test(items[governed]?.low ?? '');
  const standing = soFar || reported || /\b(?:existing|already)\b/.test(named.phrase.label.toLowerCase());
  const fresh = named.phrase.label.split(' ').some((word) => vocabulary.has(word.toLowerCase(), 'new-count'));
  const added = items.slice(Math.max(0, at - 2), at).some(({ low }) => vocabulary.has(low, 'new-count'));
  const per = items.slice(at + 1, at + 6).findIndex(({ low }) => low === 'per');
  return measureOfLevel(quantity, named.phrase, {
    deed: !standing && (named.deed === true || fresh || added),
    built: standing || named.built === true || items.slice(Math.max(0, at - 4), at).some(({ low }) => vocabulary.has(low, 'cumulative')),
    perHead: per >= 0 && /^(?:person|capita|household|head|student|worker)$/.test(items[at + per + 2]?.low ?? ''),
  });
}
