import type { Mention } from '../model/mention.js';

const LONGEST = 40;
const ENDING = 8;

/** The lines of a mention and its parts, each with the words that it stands on, what was read, and its rule as `tellRule` names it. */
export function treeLines(text: string, mention: Mention, tellRule: (id: string) => string, indent = ''): readonly string[] {
  const head = `${indent}${mention.kind} 「${shortened(oneLine(text.slice(mention.start, mention.end)))}」 ${mention.value}  ${tellRule(mention.rule)}`;
  const parts = mention.parts.flatMap((part) => treeLines(text, part, tellRule, `${indent}  `));
  return [head.trimEnd(), ...parts];
}

/** Long words keep both ends: a sentence is printed whole above its tree. */
function shortened(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - ENDING)}…${words.slice(-ENDING)}`;
}

/** Words of a document on one line, control characters and line ends as blanks. */
export function oneLine(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
