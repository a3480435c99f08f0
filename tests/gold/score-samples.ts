import { basename, extname, join } from 'node:path';
import { extract } from '../../src/pipeline.js';
import type { Document } from '../../src/model/document.js';
import type { RuleSet } from '../../src/rules/rule-set.js';
import { readDocuments, SAMPLES } from '../documents/read-documents.js';
import { locateQuote, readExpected } from './read-expected.js';
import { scoreDocument, sumTallies } from './score-document.js';
import type { Placed, Tally } from './score-document.js';

/** A sample document with everything that people found in it. */
export interface GoldSample {
  readonly name: string;
  readonly document: Document;
  readonly placed: readonly Placed[];
}

/** The samples that expected.csv speaks of. Throws where a quote of it is not in its document. */
export function readGoldSamples(): readonly GoldSample[] {
  const expected = readExpected(join(SAMPLES, 'expected.csv'));
  const paths = [...new Set(expected.map(({ path }) => path))];
  return readDocuments(paths.map((path) => join(SAMPLES, path))).map((document) => {
    const rows = expected.filter(({ path }) => path === basename(document.path));
    const placed = rows.map((row) => ({ expected: row, span: locateQuote(document.text, row.quote) }));
    return { name: basename(document.path, extname(document.path)), document, placed };
  });
}

/** The tally of each gold sample by name, and of all of them as `all`. */
export function scoreSamples(rules: RuleSet): Readonly<Record<string, Tally>> {
  const tallies = readGoldSamples().map(
    ({ name, document, placed }) => [name, scoreDocument(placed, extract(document, rules).observations)] as const,
  );
  return Object.fromEntries([...tallies, ['all', sumTallies(tallies.map(([, tally]) => tally))]]);
}
