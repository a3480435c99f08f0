const QUANTIFIER = /(?:([*+?])|\{(\d+)(?:,\d*)?\})\??/y;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|k<[^>]*>|c[A-Za-z]|[^])/uy;
const CLASS = /\[(\^?)((?:\\.|[^\]\\])*)\]/suy;
const GROUP = /\((?:\?(?:<?=|(<?!)|<[^>]*>|[a-z]*(?:-[a-z]+)?:))?/y;
const RANGE = /^(\\.|[^\\])-(\\.|[^\\])/su;
/** Escapes of characters that mean themselves. */
const LITERAL = /^\\[^A-Za-z0-9]$/;
const DIGITS = '0123456789';
/** Wider classes stand in every line. */
const WIDEST_RANGE = 40;
/** Characters that stand in many lines tell little: numerals, marks and whatever is typed in Latin letters. */
const COMMON = /[\dA-Za-z一二三四五六七八九十百千万亿年的和、，。（）“”\s]/;
const COST_OF_COMMON = 12;

/**
 * Characters of which at least one stands in every match of a pattern or beside it, where the pattern looks, as few and as rare as the pattern allows; undefined where none are sure. A
 * text without any of them need not be searched. The pattern must be valid with the flag `u` and is taken to tell large and small letters apart.
 */
export function requiredSet(pattern: string): ReadonlySet<string> | undefined {
  let at = 0;
  const take = (sticky: RegExp): RegExpExecArray | null => {
    sticky.lastIndex = at;
    const found = sticky.exec(pattern);
    at += found?.[0].length ?? 0;
    return found;
  };

  /** Whatever alternative matches: one of all of theirs. */
  const readAlternatives = (): ReadonlySet<string> | undefined => {
    let all = readSequence();
    while (pattern[at] === '|') {
      at += 1;
      const other = readSequence();
      all = all && other && new Set([...all, ...other]);
    }
    return all;
  };

  /** The rarest of what the parts need. */
  const readSequence = (): ReadonlySet<string> | undefined => {
    let best: ReadonlySet<string> | undefined;
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const part = pattern[at] === '(' ? readGroup() : readAtom();
      const quantifier = take(QUANTIFIER);
      const [, sign, least] = quantifier ?? [];
      if (sign === '*' || sign === '?' || (least !== undefined && Number(least) === 0)) continue;
      if (part && (!best || costOf(part) < costOf(best))) best = part;
    }
    return best;
  };

  const readGroup = (): ReadonlySet<string> | undefined => {
    const not = take(GROUP)?.[1];
    const inner = readAlternatives();
    at += 1;
    return not === undefined ? inner : undefined;
  };

  const readAtom = (): ReadonlySet<string> | undefined => {
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

  return readAlternatives();
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

function costOf(characters: ReadonlySet<string>): number {
  let cost = 0;
  for (const character of characters) cost += COMMON.test(character) ? COST_OF_COMMON : 1;
  return cost;
}
