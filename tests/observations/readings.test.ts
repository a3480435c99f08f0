import { expect, it } from 'vitest';
import { READINGS } from '../../src/observations/readings.js';
import { extract } from '../../src/pipeline.js';
import { listTextFiles, loadBuiltInRules, readDocuments, SAMPLES } from '../documents/read-documents.js';

/** Names and their doubts in all samples. */
function namesOfSamples(): readonly string[] {
  return readDocuments(listTextFiles(SAMPLES)).flatMap((document) =>
    extract(document, loadBuiltInRules()).observations.map(({ start, metricLabel, doubts }) => `${start} ${metricLabel} ${doubts.join()}`),
  );
}

it('leaves out no reading that would find something', () => {
  const guarded = namesOfSamples();
  const readings = READINGS as readonly { needs: number }[];
  const needs = readings.map((one) => one.needs);
  try {
    for (const one of readings) one.needs = 0;
    expect(namesOfSamples()).toEqual(guarded);
  } finally {
    readings.forEach((one, index) => (one.needs = needs[index]!));
  }
});
