import type { RuleSet } from '../../rules/rule-set.js';
import { matchEnglishCatalogue } from './catalogue.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

const MOST_SHARED = 4;

/**
 * The members of a name that tells several things before one "respectively", each with the words that they share (subsistence allowances for urban | and rural residents,
 * water, energy | and carbon use per unit of GDP); undefined where there are not `count` of them.
 */
export function splitMembers(label: string, count: number, rules: Rules): readonly string[] | undefined {
  const parts = label
    .replace(/^both /i, '')
    .split(/,? (?:and|or) |, /)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const first = parts[0];
  const last = parts.at(-1);
  if (parts.length !== count || first === undefined || last === undefined) return undefined;
  return parts.map((part, index) => completed(part, index === 0 ? '' : first, index === parts.length - 1 ? '' : last, rules));
}

/** The ids of the two metrics of the catalogue that a name tells in one number (both the money supply and the financing of the economy); empty where it tells only one. */
export function metricsOfBoth(label: string, rules: Rules): readonly string[] {
  if (!label.includes(' and ') || matchEnglishCatalogue(label, rules)) return [];
  const rulesOfBoth = (splitMembers(label, 2, rules) ?? []).map((member) => matchEnglishCatalogue(member, rules));
  return rulesOfBoth.flatMap((rule) => (rule ? [rule.metric] : []));
}

/** Of the words that the part may share with the first and the last member those that make it a metric of the catalogue, the fewest first. */
function completed(part: string, first: string, last: string, rules: Rules): string {
  const heads = first === '' ? [''] : ['', ...leading(first)];
  const tails = last === '' ? [''] : ['', ...trailing(last)];
  // allowances for urban | and rural residents
  const shared = /(?:^| )(?:urban|rural)$/i.test(part) && tails[1] !== undefined ? `${part} ${tails[1]}` : part;
  if (matchEnglishCatalogue(shared, rules)) return shared;
  if (matchEnglishCatalogue(part, rules)) return part;
  for (const head of heads) {
    for (const tail of tails) {
      const whole = `${head} ${part} ${tail}`.trim();
      if (matchEnglishCatalogue(whole, rules)) return whole;
    }
  }
  const lead = /^.* (?:of|in|for|on|to|by|with|from)(?= \S+$)/.exec(first)?.[0];
  const bare = /(?:^| )(?:urban|rural|new|old|small|large|central|local)$/i.test(part) || part.split(' ').length === 1;
  const whole = bare ? `${part} ${tails[1] ?? ''}`.trim() : part;
  const own = vocabularyOf(rules);
  const measured = part
    .toLowerCase()
    .split(' ')
    .some((word) => own.has(word, 'head-flow', 'head-stock', 'head-share', 'head-price', 'preposition'));
  if (first !== '' && last === '' && !measured && /^\S+(?: \S+)? in \S+$/.test(first))
    return `${first.replace(/ in \S+$/, ' in')} ${whole}`;
  return lead !== undefined && last === '' && /(?:urban|rural|new|old|small|large|central|local)$/i.test(first)
    ? `${lead} ${whole}`
    : whole;
}

function leading(part: string): readonly string[] {
  const words = part.split(' ');
  return words.slice(1, MOST_SHARED + 1).map((_, drop) => words.slice(0, words.length - 1 - drop).join(' '));
}

function trailing(part: string): readonly string[] {
  const words = part.split(' ');
  return words
    .map((_, drop) => words.slice(drop + 1).join(' '))
    .filter((tail) => tail !== '')
    .reverse();
}
