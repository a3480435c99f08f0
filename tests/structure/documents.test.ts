import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlain } from '../../src/read/read-document.js';
import { readText } from './read-text.js';

const shared = new URL('../../../shared/', import.meta.url);
const folders = [
  'corpus/',
  'documents/national/',
  'documents/reports-2026/',
  'documents/plans/',
  'documents/statistics/',
  'documents/formats/',
  'documents/english/',
];
const files = folders
  .map((folder) => new URL(folder, shared))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => new URL(name, folder)))
  .filter(({ pathname }) => /\.(?:txt|md)$/.test(pathname));

describe.skipIf(files.length === 0)('every document at hand (skipped where ../shared is absent)', () => {
  it.each(files.map((file) => [file.pathname.slice(shared.pathname.length), file] as const))('%s keeps the invariants', (_, file) => {
    const result = readPlain(readFileSync(file), file.pathname, 'text');
    if (!result.ok) throw new Error(result.message);
    const { text, structure, sentences } = readText(result.document.text);
    const { length } = text;
    const inOrder = (spans: readonly { start: number; end: number }[], apart: boolean): void => {
      spans.forEach(({ start, end }, index) => {
        expect(start).toBeGreaterThanOrEqual(apart ? (spans[index - 1]?.end ?? 0) : (spans[index - 1]?.start ?? 0));
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(length);
      });
    };
    inOrder(structure.blocks, true);
    inOrder(structure.quotedProposals, true);
    inOrder(structure.artefacts, true);
    inOrder(structure.sections, false);
    inOrder(sentences, true);
    for (const section of structure.sections) {
      const parent = structure.sections[section.parent];
      if (parent) expect(section.start >= parent.start && section.end <= parent.end && section.level === parent.level + 1).toBe(true);
    }
    for (const sentence of sentences) {
      expect(sentence.text.length).toBe(sentence.end - sentence.start);
      expect(sentence.clauses[0]?.start).toBe(sentence.start);
      expect(sentence.clauses.at(-1)?.end).toBe(sentence.end);
      inOrder(sentence.clauses, true);
      const block = structure.blocks[sentence.block];
      expect(block && block.start <= sentence.start && sentence.end <= block.end).toBe(true);
      const section = structure.sections[sentence.section];
      if (section) expect(section.start <= sentence.start && sentence.end <= section.end).toBe(true);
    }
  });
});
