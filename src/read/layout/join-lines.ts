import { isWide } from './characters.js';

/** Words of two lines as one: a hyphen at the break is dropped, Latin words get a blank, Chinese goes on without. */
export function joinLines(before: string, after: string): string {
  return before.endsWith('-') && breaksWord(before, after) ? before.slice(0, -1) + after : before + glue(before, after) + after;
}

/** What stands between the words of two lines that go on: a blank or nothing. */
export function glue(before: string, after: string): string {
  const [left, right] = [before.slice(-1), after.slice(0, 1)];
  if (left === '' || right === '' || isWide(left) || isWide(right) || /[\s%,.;:!?)\]]/.test(right) || /\s/.test(left)) return '';
  return breaksWord(before, after) || /[-/]$/.test(before) ? '' : ' ';
}

/** Whether a line ends within a word: a letter and a hyphen, and the next line goes on in small letters. */
export function breaksWord(before: string, after: string): boolean {
  return /\p{Ll}[-\u2010]$/u.test(before) && /^\p{Ll}/u.test(after);
}
