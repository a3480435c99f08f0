import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alignObservations } from '../../src/align/align-observations.js';
import { metricsOfBoth } from '../../src/metrics/en/members.js';
import { extract } from '../../src/pipeline.js';
import { loadBuiltInRules, readDocuments, SHARED } from '../documents/read-documents.js';

const CHINESE = join(SHARED, 'documents', 'national');
const ENGLISH = join(SHARED, 'documents', 'english');

describe.skipIf(!existsSync(ENGLISH))('national reports in both languages (skipped where ../shared is absent)', () => {
  it.each([
    [2014, 0.92],
    [2015, 0.92],
    [2016, 0.9],
    [2017, 0.9],
    [2018, 0.9],
  ])('of %d: at least %d of the figures with a metric of the catalogue agree', (year, floor) => {
    const paths = [join(CHINESE, `national-${String(year)}.txt`), join(ENGLISH, `national-${String(year)}-en.txt`)];
    const [left = [], right = []] = readDocuments(paths).map((document) => extract(document, loadBuiltInRules()).observations);
    const aligned = alignObservations(left, right, ({ metricLabel }) => metricsOfBoth(metricLabel, loadBuiltInRules()));
    const wrong = aligned.filter(({ cause }) => cause !== undefined);
    const list = wrong.map(
      ({ left: one, cause }) => `${cause ?? ''}: ${one.metric} ${one.kind} ${String(one.year)} ${one.value} ${one.unit}`,
    );
    expect(1 - wrong.length / aligned.length, list.join('\n')).toBeGreaterThanOrEqual(floor);
  });
});
