import type { Piece } from './items.js';
import type { Tag } from './tag-words.js';
import type { Vocabulary } from './vocabulary.js';

/** Roles of words that may be verbs. */
export const VERBS = ['trend', 'link', 'flow-verb', 'stock-verb', 'fund-verb', 'reach-verb', 'verb'] as const;

export type Sort = Tag | 'nounish';

/** What a word not yet tagged most likely is; `nounish` may be a verb as well. */
export function sortOf(piece: Piece | undefined, vocabulary: Vocabulary): Sort | undefined {
  if (!piece) return undefined;
  if (piece.type !== 'word') return piece.type;
  const word = piece.low;
  if (vocabulary.has(word, 'pronoun')) return 'pron';
  if (vocabulary.has(word, 'relative')) return 'rel';
  if (vocabulary.has(word, 'auxiliary')) return 'aux';
  if (vocabulary.has(word, 'determiner')) return 'det';
  if (vocabulary.has(word, 'connector')) return 'conj';
  if (vocabulary.has(word, ...VERBS)) return vocabulary.has(word, 'verb-or-noun', 'trend-noun') ? 'nounish' : 'verb';
  if (vocabulary.has(word, 'preposition')) return 'prep';
  return vocabulary.has(word, 'adverb') ||
    /^(?:fully|partly|wholly|entirely|completely|nearly|badly|poorly|rapidly|quickly|slowly)$/.test(word)
    ? 'adv'
    : 'noun';
}

/** 5 billion to | build schools, 5 billion to | fund 500 posts, but not from 5 million to record levels. */
export function isDeed(pieces: readonly Piece[], at: number, vocabulary: Vocabulary): boolean {
  const next = sortOf(pieces[at], vocabulary);
  const second = sortOf(pieces[at + 1], vocabulary);
  if (next === 'verb' || next === 'aux') return true;
  return (
    next === 'nounish' &&
    (second === 'quantity' ||
      second === 'det' ||
      (second === 'noun' &&
        /^(?:fund|finance|support|boost|help|increase|raise|reduce|cut|expand|improve|extend|double|lift|upgrade|complete|open|cover|train)$/.test(
          pieces[at]?.low ?? '',
        )))
  );
}

const OBJECT: ReadonlySet<string> = new Set(['quantity', 'det', 'pron', 'noun', 'nounish', 'verb']);

/** to | further promote, to | rise by 3%: a verb stands at `at`, adverbs before it allowed. */
export function opensInfinitive(pieces: readonly Piece[], at: number, vocabulary: Vocabulary): boolean {
  const adverb = vocabulary.has(pieces[at]?.low ?? '', 'adverb') || pieces[at]?.low === 'further';
  const first = adverb && sortOf(pieces[at + 1], vocabulary) === 'verb' ? at + 1 : at;
  const next = sortOf(pieces[first], vocabulary);
  const second = sortOf(pieces[first + 1], vocabulary);
  const low = pieces[first]?.low ?? '';
  if (low.endsWith('ing')) return false;
  if (next === 'verb' || next === 'aux') return true;
  // to | mend the piers: no noun stands between to and an article.
  if (
    next === 'noun' &&
    /^(?:the|an?|our|their|these|those)$/.test(pieces[first + 1]?.low ?? '') &&
    /^[a-z]+$/.test(pieces[first]?.text ?? '')
  )
    return true;
  const measured = vocabulary.has(low, 'trend', 'link') && /^(?:by|to|from|at|above|below|,)$/.test(pieces[first + 1]?.text ?? '');
  if (/^(?:benefit|profit|gain)$/.test(low) && pieces[first + 1]?.low === 'from') return true;
  return next === 'nounish' && second !== undefined && (OBJECT.has(second) || second === 'adv' || measured);
}
