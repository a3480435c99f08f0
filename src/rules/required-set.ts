const QUANTIFIER = /(?:([*+?])|\{(\d+)(?:,\d*)?\})\??/y;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|k<[^>]*>|c[A-Za-z]|[^])/uy;
const CLASS = /\[(\^?)((?:\\.|[^\]\\])*)\]/suy;
const GROUP = /\((?:\?(?:<?[=!]|<[^>]*>|[a-z]*(?:-[a-z]+)?:))?/y;
const LOOKS: Readonly<Record<string, Look>> = { '(?=': 'ahead', '(?<=': 'behind', '(?!': 'not', '(?<!': 'not' };
const RANGE = /^(\\.|[^\\])-(\\.|[^\\])/su;
/** Escapes of characters that mean themselves. */
const LITERAL = /^\\[^A-Za-z0-9]$/;
const DIGITS = '0123456789';
/** Wider classes stand in every line. */
const WIDEST_RANGE = 40;
/** Characters that stand in many lines tell little: numerals, marks and whatever is typed in Latin letters. */
const COMMON = /[\dA-Za-z一二三四五六七八九十百千万亿年的和、，。（）“”\s]/;
const COST_OF_COMMON = 12;
/** Two characters stand side by side much more seldom than one of them stands anywhere. */
const PAIR = 0.02;

/** What a part of a pattern needs: one of each of `sets` stands in each match; it begins with one of `first` and ends with one of `last`, undefined where that is not sure. */
interface Needs {
  readonly sets: readonly OneOf[];
  readonly first: OneOf | undefined;
  readonly last: OneOf | undefined;
}

type OneOf = ReadonlySet<string>;
type Look = 'ahead' | 'behind' | 'not' | undefined;

const NOTHING: Needs = { sets: [], first: undefined, last: undefined };
/** More pairs of neighbours than these are told apart no better than by one character. */
const MOST_PAIRS = 600;

/**
 * Characters and pairs of neighbours of which at least one stands in every match of a pattern or beside it, where the pattern looks, as few and as rare as the pattern allows, and
 * behind them others of which one stands there as well; empty where none are sure. A text without one of each need not be searched. The pattern must be valid with the flag `u` and
 * is taken to tell large and small letters apart.
 */
export function requiredSets(pattern: string): readonly ReadonlySet<string>[] {
  let at = 0;
  const take = (sticky: RegExp): RegExpExecArray | null => {
    sticky.lastIndex = at;
    const found = sticky.exec(pattern);
    at += found?.[0].length ?? 0;
    return found;
  };

  /** Whatever alternative matches: one of all of theirs. */
  const readAlternatives = (): Needs => {
    let all = readSequence();
    while (pattern[at] === '|') {
      at += 1;
      const other = readSequence();
      all = { sets: eitherSets(all.sets, other.sets), first: either(all.first, other.first), last: either(all.last, other.last) };
    }
    return all;
  };

  /** The rarest of what the parts need, and of what stands where one part meets the next. */
  const readSequence = (): Needs => {
    const sets: OneOf[] = [];
    let first: OneOf | undefined;
    /** What the character before the place reached is one of. */
    let before: OneOf | undefined;
    let begun = false;
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const { look, needs } = pattern[at] === '(' ? readGroup() : { look: undefined, needs: readAtom() };
      const [, sign, least] = take(QUANTIFIER) ?? [];
      if (look === 'not') continue;
      const sure = sign !== '*' && sign !== '?' && (least === undefined || Number(least) > 0);
      const joint = sure && look !== 'behind' ? pairsOf(before, needs.first) : undefined;
      if (sure) sets.push(...needs.sets, ...(joint ? [joint] : []));
      if (look === 'behind') before ??= sure ? needs.last : undefined;
      if (look !== undefined) continue;
      if (!begun && sure) first = needs.first;
      before = sure ? needs.last : undefined;
      begun = true;
    }
    return { sets: rarest(sets), first, last: before };
  };

  const readGroup = (): { readonly look: Look; readonly needs: Needs } => {
    const [opening = ''] = take(GROUP) ?? [];
    const needs = readAlternatives();
    at += 1;
    return { look: LOOKS[opening], needs };
  };

  const readAtom = (): Needs => {
    const members = readCharacters();
    return members ? { sets: [members], first: members, last: members } : NOTHING;
  };

  const readCharacters = (): OneOf | undefined => {
    const start = at;
    if (pattern[at] === '[') {
      const [, not, members = ''] = take(CLASS) ?? [];
      return not === '' ? membersOf(members) : undefined;
    }
    if (pattern[at] === '\\') {
      const escape = take(ESCAPE)?.[0] ?? '';
      if (escape === '\\d') return new Set(DIGITS);
      return LITERAL.test(escape) ? new Set(escape.slice(1)) : undefined;
    }
    const character = String.fromCodePoint(pattern.codePointAt(start) ?? 0);
    at += character.length;
    return character.length > 1 || /[.^$]/.test(character) ? undefined : new Set(character);
  };

  return readAlternatives().sets;
}

function either(one: OneOf | undefined, other: OneOf | undefined): OneOf | undefined {
  return one && other && new Set([...one, ...other]);
}

/** Whatever of two alternatives matches: one of both their sets in turn; where one has fewer, its rarest stands for the rest. */
function eitherSets(ones: readonly OneOf[], others: readonly OneOf[]): readonly OneOf[] {
  const [one, other] = [ones[0], others[0]];
  if (!one || !other) return [];
  return rarest(
    Array.from({ length: Math.max(ones.length, others.length) }, (_, at) => new Set([...(ones[at] ?? one), ...(others[at] ?? other)])),
  );
}

/** The rarest set, and the rarest of the others that tells something else: one that shares no character with it. */
function rarest(sets: readonly OneOf[]): readonly OneOf[] {
  const sorted = [...sets].sort((one, other) => costOf(one) - costOf(other));
  const characters = new Set([...(sorted[0] ?? [])].join(''));
  const other = sorted.find((set) => ![...set].some((one) => Array.from(one).some((character) => characters.has(character))));
  return [...sorted.slice(0, 1), ...(other ? [other] : [])];
}

function pairsOf(before: OneOf | undefined, behind: OneOf | undefined): OneOf | undefined {
  if (!before || !behind || before.size * behind.size > MOST_PAIRS) return undefined;
  return new Set([...before].flatMap((one) => [...behind].map((other) => one + other)));
}

/** The characters of a class; undefined where they are too many to name. */
function membersOf(written: string): ReadonlySet<string> | undefined {
  const members = new Set<string>();
  for (let rest = written; rest !== '';) {
    const [range, first = '', last = ''] = RANGE.exec(rest) ?? [];
    const [single] = /^(?:\\.|.)/su.exec(rest) ?? [''];
    if (range !== undefined) {
      if (/^\\\w/.test(first) || /^\\\w/.test(last)) return undefined;
      const [from, to] = [first.charCodeAt(first.length - 1), last.charCodeAt(last.length - 1)];
      if (to - from > WIDEST_RANGE || from >= 0xd800) return undefined;
      for (let code = from; code <= to; code++) members.add(String.fromCharCode(code));
      rest = rest.slice(range.length);
      continue;
    }
    if (single === '\\d') for (const digit of DIGITS) members.add(digit);
    else if (single.length === 1 || LITERAL.test(single)) members.add(single.slice(-1));
    else return undefined;
    rest = rest.slice(single.length);
  }
  return members;
}

/** How often one of them is to be expected, against one rare character. */
function costOf(required: OneOf): number {
  let cost = 0;
  for (const [one = '', other] of required) cost += other === undefined ? costOfOne(one) : PAIR * costOfOne(one) * costOfOne(other);
  return cost;
}

function costOfOne(character: string): number {
  return COMMON.test(character) ? COST_OF_COMMON : 1;
}
