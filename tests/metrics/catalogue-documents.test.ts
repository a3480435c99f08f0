import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCatalogueMetrics, findCatalogueTerms } from '../../src/metrics/catalogue.js';
import { fold } from '../../src/text/fold.js';
import { rules } from './catalogue-rules.js';

const documents = join(import.meta.dirname, '../../../shared/documents');
const folders = ['national', 'reports-2026'].map((folder) => join(documents, folder));

describe.skipIf(!existsSync(documents))('the catalogue in the documents (skipped where ../shared is absent)', () => {
  const texts = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => fold(readFileSync(join(folder, name), 'utf8'))));

  it('has at least 120 metrics that stand in three documents or more', () => {
    const counts = new Map<string, number>();
    for (const text of texts) {
      for (const metric of new Set(findCatalogueMetrics(text, rules).map((hit) => hit.rule.metric)))
        counts.set(metric, (counts.get(metric) ?? 0) + 1);
    }
    expect([...counts.values()].filter((count) => count >= 3).length).toBeGreaterThanOrEqual(120);
    for (const metric of ['gdp', 'urban-jobs-new', 'retail-sales', 'goods-trade', 'cpi'])
      expect(counts.get(metric)).toBeGreaterThanOrEqual(9);
  });

  it('finds terms in order, without overlaps, inside the text', () => {
    for (const text of texts) {
      let end = 0;
      for (const hit of findCatalogueTerms(text, rules)) {
        expect(hit.start).toBeGreaterThanOrEqual(end);
        end = hit.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});
