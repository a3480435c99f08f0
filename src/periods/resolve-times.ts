import type { PeriodMention } from '../model/period.js';
import type { PeriodRules, Reading } from './compile-rules.js';
import { documentValue, yearOf } from './document-names.js';
import type { Reference } from './document-names.js';
import { fillTemplate } from './fill-template.js';
import type { Missing, Value } from './fill-template.js';
import type { PeriodMatch, Search } from './search-text.js';

/**
 * Mentions of the matches of one sentence, in the order of the text; spans are those of the matches.
 * A year told earlier in the sentence is the year of what names none.
 */
export function resolveTimes(
  matches: readonly PeriodMatch[],
  rules: PeriodRules,
  reference: Reference,
  bases: Search,
): readonly PeriodMention[] {
  const mentions: PeriodMention[] = [];
  let said: number | undefined;
  for (const match of matches) {
    const reading = rules.readingOf(match.rule);
    const mention = reading && readMention(match, reading, reference, said, bases);
    if (!mention) continue;
    mentions.push(mention);
    said = yearSaid(mention, reference) ?? said;
  }
  return mentions;
}

function readMention(
  match: PeriodMatch,
  reading: Reading,
  reference: Reference,
  said: number | undefined,
  bases: Search,
): PeriodMention | undefined {
  const { start, end, rule, groups } = match;
  let relative = false;
  const valueOf = (name: string): Value | Missing => {
    const group = groups[name];
    if (group !== undefined) return group;
    if (!isDocumentName(name)) return { missing: 'group' };
    relative ||= name !== 'near.year' || said === undefined;
    return documentValue(name, reference, said);
  };
  const scope = { valueOf, tables: reading.tables };
  const first = fillTemplate(reading.first, scope);
  const last = fillTemplate(reading.last, scope);
  if (first === undefined || last === undefined || last < first) return undefined;
  const isBase = reading.role === 'base' || bases.basesBefore.has(start) || bases.basesAfter.has(end);
  return { start, end, period: { first, last, type: reading.type }, role: isBase ? 'base' : 'time', rule: rule.id, relative };
}

/** The year that a mention sets for the rest of its sentence: one within which it lies, and no later deadline. */
function yearSaid({ period, role }: PeriodMention, reference: Reference): number | undefined {
  const year = yearOf(period.last);
  if (role === 'base' || period.type === 'every_year' || yearOf(period.first) !== year) return undefined;
  const now = documentValue('doc.year', reference, undefined);
  return period.type === 'during' || (typeof now === 'number' && year <= now) ? year : undefined;
}

/** Document names hold a dot or are words that no group is called by. */
function isDocumentName(name: string): boolean {
  return name.includes('.') || name === 'doc' || name === 'review';
}
