import type { Phrase } from '../../model/metric.js';
import { phraseOfRange, type Context } from './context.js';
import { englishPhrase } from './make-phrase.js';
import type { Named } from './named.js';
import { coreFrom } from './phrase-behind.js';
import type { Telling } from './told.js';

/** What a document has said before a sentence, the last first asked. */
export interface Memory {
  /** Sentences, in order. */
  readonly texts: readonly string[];
  /** Names of metrics with the index of their sentence, in order. */
  readonly labels: readonly { readonly label: string; readonly sentence: number }[];
}

/** The memory with what the sentence itself has told so far. */
export function withTold({ texts, labels }: Memory, { told }: Telling): Memory {
  return {
    texts,
    labels: [...labels.slice(-FARTHEST_NAME), ...told.map(({ phrase }) => ({ label: phrase.label, sentence: texts.length }))],
  };
}

const POINTS_BACK = /\b(?:the|this|these|that|our|its|each)\s+$/i;
const FARTHEST_NAME = 40;
const FARTHEST_LABEL = 3;
/** Words that a name in capital letters may have between its words. */
const LINK = '(?:of|and|for|the|to|in|on)';

/** The name with what the text told of it elsewhere: the Fund, the rebate and units under a scheme by their whole names. */
export function wholeName(context: Context, named: Named, memory: Memory): Named {
  const phrase =
    apposed(context, named.phrase) ??
    capitalName(context, named.phrase, memory) ??
    justNamed(context, named.phrase, memory) ??
    plainName(context, named.phrase, memory) ??
    longerName(context, named.phrase) ??
    under(context, named);
  return phrase ? { ...named, phrase } : named;
}

function before({ text, offset }: Context, { start }: Phrase): string {
  return text.slice(Math.max(0, start - offset - 8), start - offset);
}

/** a new Fund | – the Harbour Package Fund */
function apposed({ text, offset, rules }: Context, phrase: Phrase): Phrase | undefined {
  const head = /^(?:new |special |dedicated )?([A-Z][a-z]+)$/.exec(phrase.label)?.[1];
  if (head === undefined) return undefined;
  const full = new RegExp(`^ ?[–—-]{1,2} ?(?:the |an? )?((?:[A-Z][\\w'-]* ){1,5}${head})\\b`).exec(text.slice(phrase.end - offset))?.[1];
  return full === undefined ? undefined : englishPhrase(full, phrase, rules);
}

/** the Fund: the last that was called a fund by a longer name in capital letters. */
function capitalName(context: Context, phrase: Phrase, { texts }: Memory): Phrase | undefined {
  // the total amount of | the Package
  const [, whole = '', short = phrase.label] = /^([a-z][a-z ]* of the )([A-Z][a-z]{2,})$/.exec(phrase.label) ?? [];
  if (!/^[A-Z][a-z]{2,}$/.test(short) || phrase.known || !(whole !== '' || POINTS_BACK.test(before(context, phrase)))) return undefined;
  const name = new RegExp(`\\b[A-Z][\\w'-]*(?:(?: ${LINK}){0,2} [A-Z][\\w'-]*){0,5} ${short}\\b`, 'g');
  for (const text of [...texts.slice(-FARTHEST_NAME), context.text.slice(0, phrase.start - context.offset)].reverse()) {
    const full = text
      .match(name)
      ?.at(-1)
      ?.replace(/^(?:The|This|These|Our|An?|In|For|Under|With|On|To) /, '');
    if (full !== undefined && full.includes(' ')) return englishPhrase(`${whole}${full}`, phrase, context.rules);
  }
  return undefined;
}

/** They get a bonus: the Harbour Bonus of the sentence before. */
function justNamed(context: Context, phrase: Phrase, { texts }: Memory): Phrase | undefined {
  if (
    !/^(?:(?:yearly|annual|monthly|one-time|new) )?(?:bonus|rebate|grant|credit|allowance|voucher|package|fund|scheme|levy|payment|subsidy|benefit)s?$/.test(
      phrase.label,
    )
  )
    return undefined;
  const last = phrase.label.slice(phrase.label.lastIndexOf(' ') + 1);
  const word = last.charAt(0).toUpperCase() + last.slice(1);
  const name = new RegExp(`(?<![.!?] |^)\\b[A-Z][\\w'-]*(?:(?: ${LINK}){0,2} [A-Z][\\w'-]*){0,5} ${word}\\b`, 'g');
  const full = texts.slice(-2).join(' ').match(name)?.at(-1);
  return full === undefined ? undefined : englishPhrase(full, phrase, context.rules);
}

/** the rebate: the last figure's name that ends in that word and says which. */
function plainName(context: Context, phrase: Phrase, { texts, labels }: Memory): Phrase | undefined {
  if (!/^[a-z]{3,}$/.test(phrase.label) || phrase.known || phrase.generic || !POINTS_BACK.test(before(context, phrase))) return undefined;
  const told = labels.findLast(
    ({ label, sentence }) => texts.length - sentence <= FARTHEST_LABEL && label.toLowerCase().endsWith(` ${phrase.label}`),
  );
  return told && englishPhrase(told.label, phrase, context.rules);
}

/** the practices of pilot free trade zones were used in seven more | pilot zones: the words between that the sentence has told are left out. */
function longerName({ text, offset, rules }: Context, phrase: Phrase): Phrase | undefined {
  const [, first, last] = /^([a-z-]{4,}) ([a-z]{4,}s)$/.exec(phrase.label) ?? [];
  if (first === undefined || last === undefined || phrase.known) return undefined;
  const full = new RegExp(`\\b${first}((?: (?!(?:and|or|of|in|for|to|the|with|on|by|from|at)\\b)[a-z-]+){1,3}) ${last}\\b`).exec(
    text.slice(0, Math.max(0, phrase.start - offset)),
  );
  return full ? englishPhrase(full[0], phrase, rules) : undefined;
}

/** Under the housing scheme, | 400 units: a noun that says nothing alone belongs to what opens the sentence. */
function under(context: Context, { phrase, side, noun }: Named): Phrase | undefined {
  const { items, vocabulary } = context;
  const bare = phrase.label
    .split(' ')
    .every((word) => vocabulary.has(word.toLowerCase(), 'generic-head', 'neutral-modifier', 'verb', 'flow-verb'));
  const opens = /^(?:under|through|within)$/.exec(items[0]?.low ?? '');
  if (!opens || side !== 'after' || !bare || phrase.known || noun === undefined) return undefined;
  const core = coreFrom(items, 1, true);
  const whole = core && items[core.last + 1]?.text === ',' ? phraseOfRange(context, core) : undefined;
  return whole && englishPhrase(`${noun} ${opens[0]} ${whole.label}`, phrase, context.rules);
}
