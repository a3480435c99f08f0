import type { Phrase } from '../../model/metric.js';
import type { Quantity } from '../../model/quantity.js';
import { phraseOfRange, type Context } from './context.js';
import { englishPhrase, termPhrase } from './make-phrase.js';
import { isRelative } from './measure.js';
import type { Named } from './named.js';
import { coreFrom } from './phrase-behind.js';

/** A share of GDP and a cut of capacity have names of their own in the catalogue; a name in another dimension than the number is no metric of the catalogue. */
export function finish(context: Context, at: number, quantity: Quantity, named: Named): Named {
  const { items, rules } = context;
  const taxed = taxOn(context, at, quantity, named.phrase);
  if (taxed) return { ...named, phrase: taxed };
  const { phrase } = named;
  if (quantity.baseUnit === '%' && !named.change && items[at + 1]?.low === 'of') {
    const whole = phraseOfRange(context, coreFrom(items, at + 2, true));
    const ratio =
      whole && termPhrase(`${phrase.label} as a percentage of ${whole.key === 'gdp' ? 'GDP' : whole.label}`, phrase.label, phrase, rules);
    if (ratio) return { ...named, phrase: ratio, ofWhole: true };
    return { ...named, ofWhole: named.side === 'before' };
  }
  if (quantity.baseUnit === '%' && !named.change && !named.measured && phrase.known && phrase.measure === 'flow') {
    const ratio = termPhrase(`${phrase.label} as a percentage of GDP`, phrase.label, phrase, rules);
    if (ratio?.measure === 'share') return { ...named, phrase: ratio };
  }
  if (named.change?.gives?.sign === -1) {
    const cut = termPhrase(`cut ${phrase.label}`, phrase.label, phrase, rules);
    if (cut && cut.key !== phrase.key)
      return { ...named, phrase: cut, measured: { measure: isRelative(quantity) ? 'growth' : 'flow', sign: 1 } };
  }
  if (fits(phrase, quantity)) return named;
  // the deficit, told as a share of GDP before, is now told in money.
  const again = englishPhrase(phrase.label, phrase, rules);
  return { ...named, phrase: again.known && fits(again, quantity) ? again : openPhrase(phrase, rules) };
}

/** The part above $3 million would be | taxed at | 5%: the rate is that of the tax and no share of what is taxed. */
function taxOn({ items, rules }: Context, at: number, { baseUnit }: Quantity, phrase: Phrase): Phrase | undefined {
  const verb = items.slice(Math.max(0, at - 4), at).findLast(({ low }) => low === 'taxed');
  if (baseUnit !== '%' || !verb || /\btax/i.test(phrase.label)) return undefined;
  return { ...openPhrase(englishPhrase(`tax on ${phrase.label}`, phrase, rules), rules), measure: 'share' };
}

function fits({ known, dimension }: Phrase, quantity: Quantity): boolean {
  if (!known || isRelative(quantity) || quantity.baseUnit === 'pp') return true;
  if (quantity.baseUnit === '') return dimension === 'count' || dimension === 'people';
  return dimension === quantity.dimension;
}

function openPhrase(phrase: Phrase, rules: Context['rules']): Phrase {
  const open = englishPhrase(phrase.label, phrase, rules);
  return { ...open, known: false, key: phrase.label.toLowerCase(), unit: '', dimension: '', rule: '' };
}
