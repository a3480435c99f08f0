/** What the structure of a regular expression tells without running it. */
export interface PatternShape {
  readonly mayBeEmpty: boolean;
  /** A part such as `(a+)+` whose time grows exponentially, as written. */
  readonly nested: string | undefined;
}

/** One alternative, group or atom: can it be empty, and is it, up to optional parts, one single endless repetition? */
interface Part {
  readonly empty: boolean;
  readonly endless: boolean;
  /** A lookaround or anchor: empty, but it can say where a repetition ends. */
  readonly assertion: boolean;
}

const QUANTIFIER = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|k<[^>]*>|c[A-Za-z]|[^])/uy;
const GROUP = /\((?:\?(?:<?[=!]|:|<[^>]*>|[a-z]*(?:-[a-z]+)?:))?/y;
const ASSERTION = /\(\?<?[=!]/y;

/** Reads the structure of a pattern that `new RegExp(pattern, 'u')` accepts. */
export function readPattern(pattern: string): PatternShape {
  let at = 0;
  let nested: string | undefined;
  const take = (sticky: RegExp): RegExpExecArray | null => {
    sticky.lastIndex = at;
    return sticky.exec(pattern);
  };

  const readAlternatives = (): Part => {
    const alternatives = [readSequence()];
    while (pattern[at] === '|') {
      at += 1;
      alternatives.push(readSequence());
    }
    return { empty: alternatives.some((one) => one.empty), endless: alternatives.some((one) => one.endless), assertion: false };
  };

  const readSequence = (): Part => {
    const parts: Part[] = [];
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') parts.push(readQuantified());
    const optional = parts.every((part) => part.empty || part.endless) && !parts.some((part) => part.assertion);
    const required = parts.filter((part) => !part.empty);
    return {
      empty: parts.every((part) => part.empty),
      endless: optional && required.length <= 1 && parts.some((part) => part.endless),
      assertion: false,
    };
  };

  const readQuantified = (): Part => {
    const start = at;
    const atom = readAtom();
    const quantifier = take(QUANTIFIER);
    if (!quantifier) return atom;
    at += quantifier[0].length;
    const [, sign, least, comma, most] = quantifier;
    const unbounded = sign === '*' || sign === '+' || (comma === ',' && most === '');
    if (unbounded && atom.endless) nested ??= pattern.slice(start, at);
    const empty = atom.empty || sign === '*' || sign === '?' || (least !== undefined && Number(least) === 0);
    return { empty, endless: unbounded || atom.endless, assertion: atom.assertion };
  };

  const readAtom = (): Part => {
    const character = pattern[at];
    if (character === '(') return readGroup();
    const start = at;
    if (character === '[') at = endOfClass(pattern, at);
    else at += character === '\\' ? (take(ESCAPE)?.[0].length ?? 2) : String.fromCodePoint(pattern.codePointAt(at) ?? 0).length;
    const atom = pattern.slice(start, at);
    const assertion = atom === '^' || atom === '$' || atom === '\\b' || atom === '\\B';
    return { empty: assertion, endless: false, assertion };
  };

  const readGroup = (): Part => {
    const assertion = take(ASSERTION) !== null;
    at += take(GROUP)?.[0].length ?? 1;
    const inner = readAlternatives();
    at += 1;
    return assertion ? { empty: true, endless: false, assertion } : inner;
  };

  const whole = readAlternatives();
  return { mayBeEmpty: whole.empty, nested };
}

function endOfClass(pattern: string, start: number): number {
  let at = start + 1;
  while (at < pattern.length && pattern[at] !== ']') at += pattern[at] === '\\' ? 2 : 1;
  return at + 1;
}
