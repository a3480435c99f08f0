import type { Line } from './lines.js';

/** Shorter lines may well stand twice. */
const SHORTEST = 30;
/** Share of the lines at the end in which a page repeats its description. */
const TAIL = 0.25;
const CUT_OFF = /(?:\.{2,6}|…{1,2}|。{2,6})$/;

/** Indexes of lines near the end that say again how an earlier line begins, or all of it: the description that a page carries for search engines. */
export function findRepeated(lines: readonly Line[]): readonly number[] {
  const from = Math.max(1, Math.ceil(lines.length * (1 - TAIL)));
  const tail = lines.slice(from).map(({ text }) => text.replace(CUT_OFF, ''));
  if (tail.every((text) => text.length < SHORTEST)) return [];
  const heads = new Map<string, string>();
  const repeated: number[] = [];
  lines.forEach(({ text }, index) => {
    const head = text.slice(0, SHORTEST);
    const words = tail[index - from];
    if (words !== undefined && words.length >= SHORTEST && heads.get(head)?.startsWith(words)) repeated.push(index);
    else if (head.length === SHORTEST && !heads.has(head)) heads.set(head, text);
  });
  return repeated;
}
