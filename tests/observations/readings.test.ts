import { expect, it, vi } from 'vitest';
import type * as questionFacts from '../../src/observations/question-facts.js';
import { extract } from '../../src/pipeline.js';
import { listTextFiles, loadBuiltInRules, readDocuments, SAMPLES } from '../documents/read-documents.js';

/** Names and their doubts in all samples. */
function namesOfSamples(read: typeof extract): readonly string[] {
  return readDocuments(listTextFiles(SAMPLES)).flatMap((document) =>
    read(document, loadBuiltInRules()).observations.map(({ start, metricLabel, doubts }) => `${start} ${metricLabel} ${doubts.join()}`),
  );
}

it('leaves out no reading that would find something', async () => {
  vi.resetModules();
  vi.doMock('../../src/observations/question-facts.js', async (load) => ({
    ...(await load<typeof questionFacts>()),
    // As if every question had all that any reading needs.
    factsOf: () => -1,
  }));
  const { extract: asksAll } = await import('../../src/pipeline.js');
  vi.doUnmock('../../src/observations/question-facts.js');
  vi.resetModules();
  expect(asksAll).not.toBe(extract);
  expect(namesOfSamples(asksAll)).toEqual(namesOfSamples(extract));
});
