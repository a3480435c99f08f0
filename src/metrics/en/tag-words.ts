import type { RuleSet } from '../../rules/rule-set.js';
import type { Piece } from './items.js';
import { gerund, isNamedByOf, isPlainAdjective, participle } from './tag-participles.js';
import { isDeed, opensInfinitive, sortOf, VERBS, type Sort } from './tag-sorts.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

/** The part that a word plays in its sentence; `noun` is whatever may stand in a name, adjectives too. */
export type Tag = 'noun' | 'verb' | 'aux' | 'adv' | 'prep' | 'conj' | 'rel' | 'det' | 'pron' | 'mark' | 'quantity' | 'period';

/** One tag for each piece, by the word lists and by what stands on both sides. */
export function tagWords(pieces: readonly Piece[], rules: Pick<RuleSet, 'word'>): readonly Tag[] {
  const vocabulary = vocabularyOf(rules);
  const tags: Tag[] = [];
  pieces.forEach((piece, at) => tags.push(piece.type === 'word' ? tagWord(pieces, at, tags, vocabulary) : piece.type));
  return tags;
}

function tagWord(pieces: readonly Piece[], at: number, before: readonly Tag[], vocabulary: Vocabulary): Tag {
  const word = pieces[at]?.low ?? '';
  const prev = before[at - 1];
  const next = sortOf(pieces[at + 1], vocabulary);
  if (vocabulary.has(word, 'pronoun')) return isInitials(pieces, at) ? 'noun' : 'pron';
  if (vocabulary.has(word, 'relative')) return word === 'that' && next === 'noun' && prev !== 'noun' && prev !== 'verb' ? 'det' : 'rel';
  // special | needs | assistants
  if (word === 'needs' && next === 'noun' && prev === 'noun') return 'noun';
  if (vocabulary.has(word, 'auxiliary')) return 'aux';
  // This | results in: a singular pointing word before what ends in s stands alone.
  if (/^(?:this|that)$/.test(word) && next === 'nounish' && /[^s]s$/.test(pieces[at + 1]?.low ?? '')) return 'pron';
  if (/^(?:this|that|these|those)$/.test(word) && (next === 'verb' || next === 'aux')) return 'pron';
  // adults can | each | receive
  if (/^(?:each|all)$/.test(word) && prev === 'aux' && (next === 'verb' || next === 'nounish')) return 'adv';
  // Department of | Further | and Higher Education
  if (/^(?:further|additional|other|more|all)$/.test(word) && isInName(pieces, at, next)) return 'noun';
  if (vocabulary.has(word, 'determiner')) return vocabulary.has(word, 'adverb') && (prev === 'aux' || prev === 'pron') ? 'adv' : 'det';
  if (word === 'to' && opensInfinitive(pieces, at + 1, vocabulary) && (prev !== 'quantity' || isDeed(pieces, at + 1, vocabulary)))
    return 'aux';
  // are both cut, service | both exceeded, were either closed: they join nothing.
  if (/^(?:both|either)$/.test(word) && (prev === 'aux' || (prev === 'noun' && (next === 'verb' || next === 'aux')))) return 'adv';
  if (vocabulary.has(word, 'connector')) return 'conj';
  // staff in full-time | equivalent | posts: a verb only before to.
  if (word === 'equivalent' && pieces[at + 1]?.low !== 'to') return 'noun';
  // value | added | rose, the total | amount | to be spent
  if (word === 'added' && pieces[at - 1]?.low === 'value') return 'noun';
  if (/^amounts?$/.test(word) && (pieces[at + 1]?.low !== 'to' || pieces[at + 2]?.type === 'word') && !before.includes('pron'))
    return 'noun';
  // their savings | account, a verb only where for stands behind it.
  if (/^accounts?$/.test(word) && pieces[at + 1]?.low !== 'for') return 'noun';
  if (vocabulary.has(word, ...VERBS)) return isInName(pieces, at, next) ? 'noun' : verbOrNoun(pieces, at, before, next, vocabulary);
  if (vocabulary.has(word, 'trend-noun')) return 'noun';
  if (vocabulary.has(word, 'preposition')) return 'prep';
  if (/^(?:monthly|yearly|daily|weekly)$/.test(word) && (next === 'noun' || next === 'nounish')) return 'noun';
  if (vocabulary.has(word, 'adverb')) return isInName(pieces, at, next) ? 'noun' : 'adv';
  if (MANNER.test(word) && !vocabulary.has(word, 'ly-noun') && next !== 'noun' && next !== 'nounish') return 'adv';
  const back = prev === 'adv' ? 2 : 1;
  const modal = before[at - back] === 'aux' && vocabulary.has(pieces[at - back]?.low ?? '', 'modal');
  if (next === 'det' && prev === 'aux' && pieces[at - 1]?.low === 'to') return 'verb';
  const past = /^[a-z]{3,}ed$/.test(word) && (prev === 'pron' || (prev === 'conj' && (next === 'quantity' || next === 'det')));
  // Assemblies | reported | expenditures: a participle that no list has.
  if (/^[a-z]{4,}ed$/.test(word) && !NO_PARTICIPLE.test(word) && prev !== undefined && !vocabulary.has(word, 'attributive'))
    return participle(prev, next, pieces[at - 1]?.genitive === true || isPlainAdjective(pieces[at - back]?.low));
  return modal || past || (before[at - back] === 'aux' && /^[a-z]+(?:ed|ing)$/.test(word)) ? 'verb' : 'noun';
}

/** IT | services, US | tariffs among words in small letters: a short name, no pronoun. */
function isInitials(pieces: readonly Piece[], at: number): boolean {
  const around = [pieces[at - 1], pieces[at + 1]].filter((piece) => piece?.type === 'word');
  return /^[A-Z]{2}$/.test(pieces[at]?.text ?? '') && around.some((piece) => /[a-z]/.test(piece?.text ?? ''));
}

const NO_PARTICIPLE =
  /(?:need|seed|speed|feed|breed|indeed|hundred|weed|greed|deed|shed|bleed|creed|kindred)$|^(?:un|so)\w+ed$|^(?:talented|skilled|disabled|detailed|renowned|gifted|wretched|rugged|naked|sacred|united|aged)$/;

/** How something is done: provisionally, locally. */
const MANNER = /^[a-z]{3,}ly$/;

function verbOrNoun(pieces: readonly Piece[], at: number, before: readonly Tag[], next: Sort | undefined, vocabulary: Vocabulary): Tag {
  const piece = pieces[at];
  const word = piece?.low ?? '';
  const back = before[at - 1] === 'adv' ? 2 : 1;
  const prev = before[at - back];
  const owned = pieces[at - 1]?.genitive === true;
  if (/(?:ed|en|uilt|ade|old|eld)$/.test(word))
    return measures(pieces, at, vocabulary) ? 'verb' : participle(prev, next, owned || isPlainAdjective(pieces[at - back]?.low));
  if (vocabulary.has(word, 'attributive') && (next === 'noun' || next === 'nounish')) return 'noun';
  if (word.endsWith('ing'))
    return vocabulary.has(word, 'verb-or-noun') && next !== 'det' && next !== 'quantity'
      ? 'noun'
      : gerund(prev, next, owned, isNamedByOf(pieces, at, before));
  if (!vocabulary.has(word, 'verb-or-noun', 'trend-noun'))
    return (pieces[at - 1]?.quantity?.baseUnit === '' && /[^s]s$/.test(word)) ||
      (prev === 'det' && pieces[at - back]?.low !== 'further') ||
      owned ||
      (isPlainAdjective(pieces[at - 1]?.low) && (next === 'noun' || next === 'nounish')) ||
      (prev === 'noun' && (next === 'aux' || next === 'verb'))
      ? 'noun'
      : 'verb';
  // Total | receipts are estimated
  if (word === 'total' && prev === undefined && (next === 'noun' || next === 'nounish')) return 'noun';
  if (prev === 'det' || prev === 'quantity' || owned || prev === 'prep') return 'noun';
  // and | leave provisions will cost
  if (prev === 'conj' && opensSubject(pieces, at, vocabulary)) return 'noun';
  if (prev === 'aux' || prev === 'pron') return 'verb';
  if (pieces[at - 1]?.low === 'and' && measures(pieces, at, vocabulary)) return 'verb';
  const action =
    next === 'quantity' ||
    next === 'det' ||
    next === 'adv' ||
    (/^(?:by|to|from|at|above|below)$/.test(pieces[at + 1]?.low ?? '') &&
      vocabulary.has(word, 'trend', 'link') &&
      (pieces[at + 1]?.low !== 'to' || pieces.slice(at + 2, at + 8).some(({ type }) => type === 'quantity')));
  if (prev === 'conj' && before[at - 2] === 'noun' && next !== 'det' && next !== 'quantity') return 'noun';
  // residents | gain | access
  if (prev === 'noun' && /^(?:access|part|advantage)$/.test(pieces[at + 1]?.low ?? '') && !word.endsWith('s')) return 'verb';
  // debt | starts | to fall
  if (
    prev === 'noun' &&
    /^(?:starts?|begins?|continues?)$/.test(word) &&
    pieces[at + 1]?.low === 'to' &&
    opensInfinitive(pieces, at + 2, vocabulary)
  )
    return 'verb';
  if (prev === 'noun') return (action || next === 'pron') && !isObject(before, at) ? 'verb' : 'noun';
  if (next === 'quantity' || next === 'det' || next === 'pron') return 'verb';
  return next === 'noun' && !word.endsWith('s') && word !== 'total' ? 'verb' : 'noun';
}

/** Nothing but nouns up to an auxiliary: the word opens what the sentence speaks of. */
function opensSubject(pieces: readonly Piece[], at: number, vocabulary: Vocabulary): boolean {
  let index = at + 1;
  while (/^(?:noun|nounish)$/.test(sortOf(pieces[index], vocabulary) ?? '')) index++;
  return index > at + 1 && sortOf(pieces[index], vocabulary) === 'aux' && vocabulary.has(pieces[index]?.low ?? '', 'modal');
}

/** raise | the income cap | from 5 to 9: a verb governs these nouns already. */
function isObject(before: readonly Tag[], at: number): boolean {
  let index = at - 1;
  while (/^(?:noun|det|adv|prep)$/.test(before[index] ?? '') || (before[index] === 'verb' && before[index - 1] === 'noun')) index--;
  return before[index] === 'verb';
}

/** increased | allowances by 9%: a verb of change with a number behind by, to or from before anything else ends its clause. */
function measures(pieces: readonly Piece[], at: number, vocabulary: Vocabulary): boolean {
  const prev = pieces[at - 1];
  const opens = prev === undefined || prev.text === ',' || prev.low === 'and';
  const sets = vocabulary.has(pieces[at]?.low ?? '', 'link') && prev !== undefined;
  if (!opens || !(sets || vocabulary.has(pieces[at]?.low ?? '', 'trend'))) return false;
  for (let index = at + 1; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece?.type === 'quantity') return pieces.slice(index - 3, index).some(({ low }) => (sets ? /^at$/ : /^(?:by|to|from)$/).test(low));
    if (piece?.type === 'mark' || vocabulary.has(piece?.low ?? '', 'auxiliary', 'relative')) return false;
  }
  return false;
}

/** Energy Price | Guarantee, | Continuing | Education: a capital letter in the midst of a sentence, another beside it. */
function isInName(pieces: readonly Piece[], at: number, next: Sort | undefined): boolean {
  const capital = (piece: Piece | undefined): boolean => piece?.type === 'word' && /^[A-Z][a-z]/.test(piece.text);
  const joined = pieces[at + 1]?.low === 'and' && capital(pieces[at + 2]);
  const opens = pieces[at - 1] === undefined || (pieces[at - 1]?.type === 'mark' && pieces[at - 1]?.text !== '(');
  return capital(pieces[at]) && !opens && ((at > 1 && capital(pieces[at - 1])) || (capital(pieces[at + 1]) && next !== 'aux') || joined);
}
