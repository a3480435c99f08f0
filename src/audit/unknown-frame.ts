import type { Problem } from '../model/problem.js';
import type { Structure } from '../model/structure.js';

/** What a row takes from its document: what it is called, the column of a user's own table that can say it, and what of the row stands on it. */
const FRAME = [
  { found: ({ title }: Structure) => title, name: 'title', column: 'title', gives: 'kind and year' },
  { found: ({ region }: Structure) => region, name: 'place', column: 'region', gives: 'region' },
  { found: ({ year }: Structure) => year, name: 'year', column: 'issued', gives: 'year' },
] as const;

/** A problem for each of title, place and year that was not found in a document that gave `rows` rows. */
export function unknownFrame(structure: Structure, rows: number): readonly Problem[] {
  if (rows === 0) return [];
  return FRAME.filter(({ found }) => found(structure) === undefined).map(({ name, column, gives }) => ({
    code: `${name}-unknown`,
    message: `no ${name} of the document was found: check the ${gives} of its rows (${rows}), or say it in a table with the columns path and ${column}: extract --documents TABLE`,
  }));
}
