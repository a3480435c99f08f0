import type { KindCue } from '../model/cue.js';
import type { Sentence } from '../model/structure.js';

/** Words that lead in a list (The Government will:) and the points that lean on them. */
export interface LeadIn {
  readonly cue: KindCue;
  /** Block of the words, or of the last point. */
  readonly block: number;
  /** How the points of the list are marked; undefined before the first. */
  readonly mark: Mark | undefined;
  /** How the paragraph of the words is marked itself. */
  readonly outer: Mark | undefined;
}

type Mark = 'dash' | 'letter' | 'number';

const MARKS: readonly (readonly [Mark, RegExp])[] = [
  ['dash', /^\s*[-–—●•·◆■▪*]\s/],
  ['letter', /^\s*\(?(?:[a-z]|[ivx]{1,4})[.)]\s/],
  ['number', /^\s*\(?\d{1,3}[.)]\s/],
];

function markOf(text: string): Mark | undefined {
  return MARKS.find(([, pattern]) => pattern.test(text))?.[0];
}

/** The lead-in that holds at a sentence: the one before where the sentence is its next point or goes on with its last. */
export function leadInAt(before: LeadIn | undefined, { text, block }: Sentence): LeadIn | undefined {
  if (!before || before.block === block) return before;
  const mark = markOf(text);
  if (mark === undefined || mark === before.outer || (before.mark !== undefined && mark !== before.mark)) return undefined;
  return { ...before, block, mark };
}

/** The lead-in that a sentence is, if it ends in a colon and says what its list is. */
export function leadInOf({ text, block }: Sentence, cues: readonly KindCue[]): LeadIn | undefined {
  if (!/:\s*$/.test(text)) return undefined;
  const cue = cues.findLast(({ gives, strength }) => gives !== 'provision' && strength !== 'weak');
  return cue && { cue, block, mark: undefined, outer: markOf(text) };
}
