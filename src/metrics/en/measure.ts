import type { Phrase } from '../../model/metric.js';
import type { Measure } from '../../model/observation.js';
import type { Quantity } from '../../model/quantity.js';
import type { Compiled } from '../../rules/rule-set.js';

/** Words for a number, or for many people together, count nothing themselves: the population was 5 million. */
export const NO_UNIT =
  /^(?:targets?|goals?|totals?|numbers?|levels?|figures?|amounts?|rates?|ratios?|sizes?|growth|increases?|populations?|workforce|enrol?lments?|employment|membership|attendance|ridership|participation)$/;

/** How the number measures its metric, and the sign that a fall gives it. */
export interface Measured {
  readonly measure: Measure;
  readonly sign: 1 | -1;
}

const RELATIVE: ReadonlySet<string> = new Set(['%', '‰', '倍']);

/** True for a number that is a part or a multiple of something else. */
export function isRelative({ baseUnit, form }: Quantity): boolean {
  return RELATIVE.has(baseUnit) || form === 'fraction' || form === 'multiple';
}

/** The number tells a rise or a fall: growth in %, else a change. `word` is the rule of the word that says so. */
export function measureOfChange(quantity: Quantity, word: Compiled<'word'> | undefined, phrase: Phrase | undefined): Measured {
  const sign = word?.gives?.sign ?? phrase?.sign ?? 1;
  return { measure: isRelative(quantity) && quantity.baseUnit !== 'pp' ? 'growth' : 'change', sign };
}

/** What says that a count or an amount belongs to a period. */
export interface LevelSigns {
  readonly deed: boolean;
  readonly built: boolean;
  readonly perHead: boolean;
}

const GROWTH_FORECAST =
  /^(?:economic |real )?growth rate$|\b(?:gdp|gross domestic product|growth) (?:forecasts?|projections?|estimates?|outlook)$/i;

const RISE = /^(?:[a-z]+ for (?:an? )?)?(?:increases?|rise|decreases?|reductions?|cuts?|decline) (?:in|to|of) /i;

const SMALL_SUM = 1_000_000;
const LAKH = 100_000;

/** A few thousand dollars or rupees are what one person or one thing gets, pays or costs. */
function isSmallSum({ dimension, unit, value }: Quantity): boolean {
  const each = /lakh/.test(unit) && !/crore/.test(unit) ? LAKH : 1;
  return dimension === 'money' && !/illion|crore|thousand/.test(unit) && Number(value) * each < SMALL_SUM * (each > 1 ? 10 : 1);
}

/** The number tells a level: a share, a price, what came in a period or what is there. */
export function measureOfLevel(quantity: Quantity, phrase: Phrase, { deed, built, perHead }: LevelSigns): Measured {
  if (quantity.baseUnit === 'pp') return { measure: 'change', sign: phrase.sign ?? 1 };
  if (isRelative(quantity)) {
    // the economy slowed from 3% to 1%
    const slows = phrase.key === 'gdp' && /economy$/i.test(phrase.label);
    if (quantity.baseUnit === '%' && (slows || GROWTH_FORECAST.test(phrase.label))) return { measure: 'growth', sign: 1 };
    if (phrase.measure === 'growth') return { measure: 'growth', sign: phrase.sign ?? 1 };
    return { measure: quantity.baseUnit === '倍' ? 'growth' : 'share', sign: 1 };
  }
  // an increase in spending | amounting to 87 billion
  if (RISE.test(phrase.label) && quantity.dimension !== 'count') return { measure: 'change', sign: phrase.sign ?? 1 };
  // 23 billion for wages is no wage.
  const whole =
    quantity.dimension === 'money' && /illion|crore/.test(quantity.unit) && !/\b(?:price(?! tag)|per|average|median)\b/i.test(phrase.label);
  // 5 million people take part in a pension programme
  const counted = quantity.dimension === 'count' && quantity.baseUnit === '';
  // 27 micrograms per cubic meter is how much there is, no price.
  if (/ per |\//.test(quantity.unit) && !/money|count/.test(quantity.dimension)) return { measure: 'stock', sign: 1 };
  if (perHead || (phrase.measure === 'price' && !whole && !counted) || quantity.baseUnit.includes('/'))
    return { measure: 'price', sign: 1 };
  // a loan quantum of 2 million is a bound, no price
  if (whole && phrase.measure === 'price' && /\bquantum$/i.test(phrase.label)) return { measure: 'stock', sign: 1 };
  if (phrase.known && phrase.measure === 'flow') return { measure: 'flow', sign: 1 };
  if (isSmallSum(quantity) && phrase.measure !== 'stock') return { measure: 'price', sign: 1 };
  if (built && !deed) return { measure: 'stock', sign: 1 };
  if (deed) return { measure: 'flow', sign: 1 };
  // A sum of money that no word calls a level is what comes or goes in a period.
  const flows = phrase.measure === 'flow' || (quantity.dimension === 'money' && phrase.measure !== 'stock');
  return { measure: flows ? 'flow' : 'stock', sign: 1 };
}
