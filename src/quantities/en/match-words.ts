import type { Span } from '../../model/span.js';
import type { ComparatorMatch } from '../match-comparator.js';
import { unitKey, type Comparators, type EnglishRules, type EnglishUnit } from './english-rules.js';

/** A unit behind a number, or money before it. `text` is as written. */
export interface UnitMatch extends Span {
  readonly unit: EnglishUnit;
  readonly text: string;
}

const WORDS = /[ -]{0,2}((?:[%‰]|°[CF]?|[A-Za-z$€£¥₹µ][A-Za-z0-9.²³/$]*)(?:[ -][A-Za-z0-9$²³/]+){0,4})/y;
/** Words of more between a number and its measure. */
const ADDED = / (?:more|additional|further|extra|new)(?= [a-z])/y;
const MEASURED: ReadonlySet<string> = new Set(['area', 'length', 'weight', 'energy', 'power', 'volume']);
const LONGEST_MONEY = 24;
const REACH = 40;

/** The unit with the most words that stands at `at`, a blank or hyphen before it allowed; undefined where none does. */
export function matchUnit(text: string, at: number, rules: EnglishRules): UnitMatch | undefined {
  const found = unitAt(text, at, rules);
  if (found) return found;
  // 6 million | more | hectares
  ADDED.lastIndex = at;
  const added = ADDED.exec(text);
  const unit = added ? unitAt(text, at + added[0].length, rules) : undefined;
  return unit && MEASURED.has(unit.unit.rule.dimension) ? unit : undefined;
}

function unitAt(text: string, at: number, { units }: EnglishRules): UnitMatch | undefined {
  WORDS.lastIndex = at;
  const match = WORDS.exec(text);
  const words = match?.[1];
  if (!match || words === undefined) return undefined;
  const start = WORDS.lastIndex - words.length;
  const ends = [...words.matchAll(/(?=[ -])|$/g)].map(({ index }) => index).reverse();
  for (const end of ends) {
    const whole = words.slice(0, end);
    for (const word of /[.]$/.test(whole) ? [whole, whole.slice(0, -1)] : [whole]) {
      const unit = units.get(unitKey(word));
      if (unit && !isNext(text, start + word.length, unit)) return { start, end: start + word.length, unit, text: word };
    }
  }
  // 5%-increase and 2.5%/year: a sign ends where it stands.
  const sign = units.get(words.charAt(0));
  return sign && /[%‰$€£¥₹]/.test(words.charAt(0)) && !isNext(text, start + 1, sign)
    ? { start, end: start + 1, unit: sign, text: words.charAt(0) }
    : undefined;
}

/** 10-$20, 10 US$20: the sign belongs to the next number. */
function isNext(text: string, end: number, { rule }: EnglishUnit): boolean {
  return rule.dimension === 'money' && /\d/.test(text.charAt(end));
}

/** Money told before its number: US$1.2bn, RMB 5 million. */
export function matchMoneyBefore(text: string, at: number, { moneyBefore, units }: EnglishRules): UnitMatch | undefined {
  if (!/[A-Za-z$€£¥¢`.\u20A0-\u20CF][ -]?$/u.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  const from = Math.max(0, at - LONGEST_MONEY);
  const match = moneyBefore.exec(text.slice(from, at));
  // it will cost us $240 million: a word before the sign, no name of money.
  const word = match?.[1]?.replace(/^[a-z]+ (?=[$£€¥₹])/, '');
  const unit =
    word === undefined
      ? undefined
      : (units.get(unitKey(word.replace(/ (?=[$.])/g, ''))) ?? units.get(word.toUpperCase().replaceAll(' ', '')));
  // R20 billion is money, a lone letter before a number is none.
  const lone = word !== undefined && /^[A-Za-z]$/.test(word) && !(match?.[0] === word && word === word.toUpperCase());
  return match && word !== undefined && unit && !lone
    ? {
        start: from + match.index + match[0].trimEnd().length - word.length,
        end: from + match.index + match[0].trimEnd().length,
        unit,
        text: word,
      }
    : undefined;
}

/** The words that bound a number right before it (more than, up to). */
export function matchBefore(text: string, at: number, { before }: EnglishRules): ComparatorMatch | undefined {
  const reached = Math.max(0, at - REACH);
  const from = reached + text.slice(reached, at).lastIndexOf('\n') + 1;
  const words = text.slice(from, at);
  const match = before.regexp.exec(words);
  return match ? toMatch(match, before, from + match.index, from + words.trimEnd().length) : undefined;
}

/** The words that bound a number right behind it (or more, -plus). */
export function matchAfter(text: string, at: number, { after }: EnglishRules): ComparatorMatch | undefined {
  after.regexp.lastIndex = at;
  const match = after.regexp.exec(text);
  return match ? toMatch(match, after, at + match[0].length - match[0].trimStart().length, at + match[0].length) : undefined;
}

function toMatch(match: RegExpExecArray, { rules }: Comparators, start: number, end: number): ComparatorMatch | undefined {
  const rule = rules.find((_, place) => match.groups?.[`c${place}`] !== undefined);
  return rule && { start, end, comparator: rule.gives, rule: rule.id };
}
