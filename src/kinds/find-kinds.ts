import { findAllPatterns } from '../rules/find-patterns.js';
import type { Compiled, Finder, RuleSet } from '../rules/rule-set.js';
import type { KindCue } from '../model/cue.js';
import type { Quantities } from '../model/quantity.js';
import type { Span } from '../model/span.js';
import type { Sentence } from '../model/structure.js';
import { foldText } from '../text/fold-text.js';
import { insertionPoint } from '../text/overlaps.js';

/**
 * Words that make a target, a fact, a provision or a proposal, one list for each sentence, in order of the text. Blocks without a quantity are not searched, as nothing asks for
 * their words, but for those that lead in a list (The Government will:).
 * Where two cues of one kind overlap the longer stays; cues of different kinds may overlap, and the observations stage weighs them.
 */
export function findKinds(
  folded: string,
  sentences: readonly Sentence[],
  quantities: readonly Quantities[],
  rules: Pick<RuleSet, 'cue'>,
): readonly (readonly KindCue[])[] {
  const perSentence: KindCue[][] = sentences.map(() => []);
  for (const { start, end } of searchedParts(sentences, quantities)) {
    // The line end before stays, for the patterns to look at.
    const from = Math.max(0, start - 1);
    for (const cue of findCues(inOneLine(folded.slice(from, end + 1), from, sentences), rules.cue, from)) {
      const at = insertionPoint(sentences, cue.start + 1) - 1;
      const sentence = sentences[at];
      if (sentence && cue.end <= sentence.end) perSentence[at]?.push(cue);
    }
  }
  return perSentence;
}

/** The text of an English part with blanks for the line ends inside of its sentences, so that a pattern sees its words side by side. */
function inOneLine(text: string, from: number, sentences: readonly Sentence[]): string {
  if (!/[a-z,]\r?\n[a-z\d$£€]/i.test(text)) return text;
  let flat = '';
  for (let at = Math.max(0, insertionPoint(sentences, from + 1) - 1); at < sentences.length; at++) {
    const sentence = sentences[at];
    if (!sentence || sentence.start >= from + text.length) break;
    const start = Math.max(sentence.start - from, flat.length);
    const end = Math.min(sentence.end - from, text.length);
    if (start >= end) continue;
    flat +=
      text.slice(flat.length, start) +
      text.slice(start, end).replace(/(?<=[\x20-\x7e]) ?[\r\n](?=[\x20-\x7e])/g, (found) => ' '.repeat(found.length));
  }
  return flat + text.slice(flat.length);
}

const leadsIn = (words: string): boolean => /[:：]$/.test(words.trimEnd().slice(-1));

/** Where the blocks stand that are worth a search, those side by side as one. */
function searchedParts(sentences: readonly Sentence[], quantities: readonly Quantities[]): readonly Span[] {
  const parts: { start: number; end: number }[] = [];
  let before = false;
  for (let first = 0; first < sentences.length;) {
    let next = first;
    let worth = false;
    for (; sentences[next] && sentences[next]?.block === sentences[first]?.block; next += 1)
      worth ||= (quantities[next]?.quantities.length ?? 0) > 0 || leadsIn(sentences[next]?.text ?? '');
    const [start, end] = [sentences[first]?.start ?? 0, sentences[next - 1]?.end ?? 0];
    const last = parts.at(-1);
    if (worth && before && last) last.end = end;
    else if (worth) parts.push({ start, end });
    before = worth;
    first = next;
  }
  return parts;
}

function findCues(text: string, rules: readonly Compiled<'cue'>[], offset = 0): readonly KindCue[] {
  const found = findAllPatterns(text, rules, offset).map(({ rule, start, end }) => ({
    start,
    end,
    gives: rule.gives,
    strength: rule.strength,
    reach: rule.reach,
    rule: rule.id,
  }));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((cue, index) => !swallowed(cue, found, index));
}

/** True where a cue of the same kind that starts no later reaches at least as far. */
function swallowed(cue: KindCue, sorted: readonly KindCue[], index: number): boolean {
  for (let before = index - 1; before >= 0 && index - before <= 8; before--) {
    const other = sorted[before];
    if (other && other.end >= cue.end && other.gives === cue.gives) return true;
  }
  return false;
}

/** Runs the cues on an example; the value is the kind that the cue gives. */
export const findCueExamples: Finder = (text, rules, language = 'zh') =>
  findCues(foldText(text, language), rules.cue).map((cue: KindCue & Span) => ({
    start: cue.start,
    end: cue.end,
    rule: cue.rule,
    value: cue.gives,
  }));
