import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline.js';
import { listTextFiles, loadBuiltInRules, readDocuments, SAMPLES } from '../documents/read-documents.js';
import { showObservation } from '../observations/read-report.js';

describe('the sample documents', () => {
  it.each(readDocuments(listTextFiles(SAMPLES)).map((document) => [basename(document.path), document] as const))(
    '%s is read as its snapshot says, one line an observation',
    async (name, document) => {
      const { observations } = extract(document, loadBuiltInRules());
      const lines = observations.map(
        (observation) => `${document.text.slice(observation.start, observation.end)} = ${showObservation(observation)}`,
      );
      await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'samples', `${name}.observations.txt`));
    },
  );
});
