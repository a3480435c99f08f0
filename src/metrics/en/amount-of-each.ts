import { phraseOfRange, type Context } from './context.js';
import type { Government } from './govern.js';
import { englishPhrase } from './make-phrase.js';
import type { Named } from './named.js';
import { coreFrom, phraseBehind } from './phrase-behind.js';
import { subjectOf } from './subject.js';
import type { Told } from './told.js';

const MEASURED: ReadonlySet<string> = new Set(['area', 'weight', 'energy', 'power', 'volume']);
const OF = ' of';

/** outdated capacity of | 27 million tons of steel, | 42 million tons of cement: the amount of each is of what stands before the first. */
export function amountOfEach(context: Context, at: number, government: Government, last: Told | undefined): Named | undefined {
  const { items, vocabulary, rules } = context;
  const quantity = items[at]?.quantity;
  const behind = phraseBehind(items, at);
  if (!quantity || !behind) return undefined;
  const listed = government.by === 'none' && last?.stem?.endsWith(OF) === true ? last : undefined;
  // 35 million | containers | of glass
  const counted = !behind.viaOf && quantity.baseUnit === '' && items[behind.core.last + 1]?.low === 'of';
  const each = behind.viaOf ? behind.core : counted ? coreFrom(items, behind.core.last + 2, true) : undefined;
  const material = phraseOfRange(context, each);
  const stem = listed?.stem ?? (MEASURED.has(quantity.dimension) ? stemOf(context, government) : undefined);
  if (!material || material.generic || stem === undefined) return undefined;
  const verb = items[listed?.verb ?? government.boundary]?.low ?? '';
  const trend = listed ? listed.change : government.by === 'noun' ? vocabulary.rule(verb, 'trend') : undefined;
  return {
    phrase: englishPhrase(`${stem} ${material.label}`, material, rules),
    doubt: listed ? 'metric-from-list' : '',
    side: 'before',
    change: trend,
    deed: true,
    stem,
    ...(counted ? { noun: items[behind.core.last]?.low ?? '', nounAt: behind.core.last } : {}),
  };
}

/** capacity of | 27 million tons, cuts in capacity included | 27 million tons: a level that is told of each material. */
function stemOf(context: Context, { by, prep, object, at }: Government): string | undefined {
  const { items, vocabulary } = context;
  const includes = by === 'verb' && prep === '' && vocabulary.has(items[at]?.low ?? '', 'include-verb');
  const whole = phraseOfRange(context, by === 'noun' && prep === 'of' ? object : includes ? subjectOf(items, at) : undefined);
  const level = whole?.label.split(' ').some((word) => vocabulary.has(word.toLowerCase(), 'head-stock'));
  return whole && level === true ? `${whole.label}${OF}` : undefined;
}
