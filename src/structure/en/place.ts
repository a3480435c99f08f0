import { findPart, findParts, type Parts } from '../parts.js';

/** A place that a text names at least so often, and no other as often, is the one that it is about. */
const OFTEN = 5;

/** The place that an English document is about: its issuer's, its title's, or the one that its text names most. Places are those that a rule gives. */
export function findEnglishPlace(issuer: string | undefined, title: string | undefined, text: string, parts: Parts): string | undefined {
  const rules = parts('region');
  const told = [issuer, title].flatMap((words) => (words === undefined ? [] : (findPart(words, rules)?.value ?? [])))[0];
  if (told !== undefined) return told;
  const counts = new Map<string, number>();
  for (const { value } of findParts(text, rules)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= OFTEN ? first[0] : undefined;
}
