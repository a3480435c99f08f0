import { basename, join } from 'node:path';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline.js';
import { listTextFiles, loadBuiltInRules, readDocuments, SAMPLES, SHARED } from '../documents/read-documents.js';
import { toDocument } from '../bench/texts.js';
import { deepFreeze } from './deep-freeze.js';
import { findFaults } from './find-faults.js';
import { findUntoldNumbers } from './find-untold-numbers.js';

const rules = deepFreeze(loadBuiltInRules());
const shared = ['corpus', 'documents'].flatMap((folder) => listTextFiles(join(SHARED, folder)));
const documents = readDocuments([...listTextFiles(SAMPLES), ...shared]);

describe('every observation of every document at hand', () => {
  it.runIf(existsSync(SHARED))('reads the real documents of ../shared (skipped where there is no such folder)', () => {
    expect(shared.length).toBeGreaterThan(10);
  });

  it.each(documents.map((document) => ({ name: basename(document.path), document })))('$name', ({ document }) => {
    const first = extract(deepFreeze(document), rules);
    expect(findFaults(document, first.observations)).toEqual([]);
    expect(findUntoldNumbers(first)).toEqual([]);
    expect(extract(document, rules)).toEqual(first);
  });
});

describe('texts that no document should be', () => {
  const sample = readDocuments(listTextFiles(SAMPLES))[0];

  it.each([
    ['nothing', ''],
    ['blanks', ' \u3000\r\n\t\n'],
    ['marks only', '。，；：！？（）“”〔〕'],
    ['one mark', '（'],
    ['digits only', '1234567890'.repeat(50)],
    ['numerals only', '一二三四五六七八九十百千万亿'.repeat(20)],
    ['characters outside the basic plane', '2024年新增𠮷祥企业3家，😀高新技术企业12家。'],
    ['broken characters', '2024年新增\uFFFD企业3家。'],
    ['no line end', '2024年新增高新技术企业30家'],
    ['brackets that never close', '（（（（2024年（新增“企业30家'],
    ['headings without text', '一、\n（一）\n1.\n一是'],
    ['only a title', '政府工作报告'],
  ])('%s is read without fault', (_, text) => {
    const document = toDocument({ path: 'strange.txt', text });
    const extraction = extract(document, rules);
    expect(findFaults(document, extraction.observations)).toEqual([]);
    expect(findUntoldNumbers(extraction)).toEqual([]);
  });

  it('a document cut anywhere is read without fault', () => {
    const text = sample?.text ?? '';
    const faults = [1, 7, 50, 333, 700, 1111, 1500].flatMap((length) => {
      const document = toDocument({ path: `cut-${length}.txt`, text: text.slice(0, length) });
      const extraction = extract(document, rules);
      return [...findFaults(document, extraction.observations), ...findUntoldNumbers(extraction)];
    });
    expect(faults).toEqual([]);
  });

  it('line ends of Windows change no reading', () => {
    const lines = toDocument({ path: 'lf.txt', text: (sample?.text ?? '').replaceAll('\r\n', '\n') });
    const windows = toDocument({ path: 'crlf.txt', text: lines.text.replaceAll('\n', '\r\n') });
    const readings = [lines, windows].map((document) =>
      extract(document, rules).observations.map(({ kind, metric, measure, comparator, value, unit, year }) =>
        [kind, metric, measure, comparator, value, unit, year].join(' '),
      ),
    );
    expect(readings[1]).toEqual(readings[0]);
  });
});
