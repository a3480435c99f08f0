import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { RuleSet } from '../../src/rules/rule-set.js';
import { listTextFiles, readDocuments, SAMPLES } from '../documents/read-documents.js';
import { extract, loadBuiltInRules } from './built-program.js';
import { measureInterleaved, megabytes, timesOf } from './measure.js';
import type { BenchResult } from './report.js';
import { formatReport } from './report.js';
import { profileStages } from './profile-stages.js';
import { makeParagraph, repeatTexts, toDocument } from './texts.js';
import type { Text } from './texts.js';

const SAMPLES_SIZE = 2;
const PARAGRAPH_SIZES = [0.25, 0.5, 1];
const REPETITIONS = 7;
const NONE = { thread: 0, wall: 0 };

async function runBench(path: string): Promise<BenchResult> {
  const given = readDocuments(listTextFiles(path));
  if (given.length === 0) throw new RangeError(`no .txt or .md file below ${path}`);
  const texts = path === SAMPLES ? repeatTexts(given, SAMPLES_SIZE) : given;
  const documents = texts.map(toDocument);
  const lines = texts.flatMap(({ text }) => text.split(/\r\n|\n|\r/));
  const before = performance.now();
  const rules = loadBuiltInRules();
  const { default: nodejieba } = await import('nodejieba');
  nodejieba.tag('启动');
  const startup = performance.now() - before;
  let observations = 0;
  const times = measureInterleaved(
    {
      pipeline: () => {
        observations = documents.reduce((sum, document) => sum + extract(document, rules).observations.length, 0);
      },
      tag: () => {
        for (const line of lines) nodejieba.tag(line);
      },
    },
    REPETITIONS,
  );
  return {
    path,
    documents: documents.length,
    size: texts.reduce((sum, { text }) => sum + megabytes(text), 0),
    observations,
    repetitions: REPETITIONS,
    startup,
    pipeline: times['pipeline'] ?? NONE,
    tag: times['tag'] ?? NONE,
    stages: await profileStages(() => {
      for (const document of documents) extract(document, rules);
    }),
    paragraphs: timeParagraphs(given, rules),
    peakMemory: process.resourceUsage().maxRSS,
  };
}

function timeParagraphs(texts: readonly Text[], rules: RuleSet): BenchResult['paragraphs'] {
  return PARAGRAPH_SIZES.map((size) => {
    const text = makeParagraph(texts, size);
    const document = toDocument({ path: 'paragraph.txt', text });
    const times = [1, 2, 3].map(() => timesOf(() => void extract(document, rules)).thread);
    return { size: megabytes(text), time: Math.min(...times) };
  });
}

execFileSync(process.execPath, [...process.execArgv, fileURLToPath(new URL('measure-reading.ts', import.meta.url))], { stdio: 'inherit' });
process.stdout.write(formatReport(await runBench(process.argv[2] ?? SAMPLES)));
