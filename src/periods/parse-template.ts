/** One summand: a whole number, a name (a group of the pattern, `doc.year`) or a table's entry for a group (`first[half]`). */
export interface Term {
  readonly sign: 1 | -1;
  readonly table: string | undefined;
  readonly name: string;
}

/** What stands in braces: sums, of which the first whose groups took part counts. */
export type Expression = readonly (readonly Term[])[];

/** A template taken apart: text and expressions that make a day, then steps along the calendar. */
export interface Template {
  readonly pieces: readonly (string | Expression)[];
  readonly shifts: readonly { readonly sign: 1 | -1; readonly amount: Expression; readonly unit: 'y' | 'm' | 'd' }[];
}

const BRACES = /\{([^{}]*)\}/;
const SHIFT = / ([+-])(?:\{([^{}]+)\}|(\d+))([ymd])(?![a-z])/g;
const SUM = /^(?:[+-]?(?:[a-z_]\w*(?:\.[a-z]+|\[[a-z]\w*\])?|\d+))(?:[+-](?:[a-z_]\w*(?:\.[a-z]+|\[[a-z]\w*\])?|\d+))*$/;
const TERM = /([+-]?)([a-z_]\w*(?:\.[a-z]+)?|\d+)(?:\[([a-z]\w*)\])?/g;

/** Reads a template such as `{year|doc.year}-{month}-end +1d`. Throws SyntaxError with the faulty part. */
export function parseTemplate(written: string): Template {
  const shifts = [...written.matchAll(SHIFT)].map((match) => ({
    sign: signOf(match[1]),
    amount: parseExpression(match[2] ?? match[3] ?? ''),
    unit: match[4] as 'y' | 'm' | 'd',
  }));
  const day = written.replaceAll(SHIFT, '');
  const pieces = day.split(BRACES).map((piece, at) => (at % 2 === 0 ? piece : parseExpression(piece)));
  if (pieces.some((piece) => typeof piece === 'string' && !/^[\d-]*(?:end)?$/.test(piece)))
    throw new SyntaxError(`'${written}' is no day: write year-month-day, month-end as 'end', and steps as ' +1d'`);
  return { pieces, shifts };
}

function parseExpression(written: string): Expression {
  return written.split('|').map((sum) => {
    const compact = sum.replaceAll(' ', '');
    if (!SUM.test(compact)) throw new SyntaxError(`'{${written}}' is no sum of names, numbers and table[group]`);
    return [...compact.matchAll(TERM)].map(([, sign, word = '', group]) => ({
      sign: signOf(sign),
      table: group === undefined ? undefined : word,
      name: group ?? word,
    }));
  });
}

function signOf(sign: string | undefined): 1 | -1 {
  return sign === '-' ? -1 : 1;
}
