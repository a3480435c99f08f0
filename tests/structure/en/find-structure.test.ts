import { describe, expect, it } from 'vitest';
import type { Structure } from '../../../src/model/structure.js';
import { rulesFor } from '../../../src/rules/by-language.js';
import { findEnglishStructure } from '../../../src/structure/en/find-structure.js';
import { foldEnglish } from '../../../src/text/fold-english.js';
import { loadBuiltInRules } from '../../documents/read-documents.js';
import { entryOf } from '../../store/entries.js';

const rules = rulesFor(loadBuiltInRules(), 'en');

function read(text: string, path = 'a.txt'): Structure {
  return findEnglishStructure(entryOf({ path, text }).document, rules, foldEnglish(text));
}

const REPORT = `REPORT ON THE WORK OF THE GOVERNMENT
Delivered at the Third Session of the 12th National People’s Congress on March 5, 2015
Li Keqiang, Premier of the State Council
Fellow Deputies,
On behalf of the State Council, I will now report to you.
I. A Review of the Work in 2014
GDP grew by 7.4%.
II. The Plan for Work in 2015
1. Deepening reform
We will cut 200 items.`;

describe('the head of an English document', () => {
  it('tells title, day, issuer, region and type', () => {
    expect(read(REPORT)).toMatchObject({
      language: 'en',
      title: 'REPORT ON THE WORK OF THE GOVERNMENT',
      issued: '2015-03-05',
      year: 2015,
      issuer: '国务院',
      region: '全国',
      docType: 'work_report',
      addressee: 'Fellow Deputies',
    });
  });

  it('has the year of its file name where the text tells none', () => {
    expect(read('# Budget Speech\n\nWe will spend $5 million.', 'sg/budget-2023.md')).toMatchObject({
      title: 'Budget Speech',
      year: 2023,
      issued: undefined,
    });
    expect(read('# Budget Speech', 'budget-2023-2024.md').year).toBeUndefined();
  });

  it('is about the country that its text names most', () => {
    expect(read(`# Budget Speech\n\n${'Singapore grew. '.repeat(6)}`).region).toBe('Singapore');
    expect(read('# Budget Speech\n\nSingapore grew.').region).toBeUndefined();
  });
});

describe('sections of an English document', () => {
  it('have roles and years', () => {
    expect(read(REPORT).sections.map(({ title, role, year, level }) => [title, role, year, level])).toEqual([
      ['A Review of the Work in 2014', 'fact', 2014, 1],
      ['The Plan for Work in 2015', 'target', 2015, 1],
      ['Deepening reform', 'target', 2015, 2],
    ]);
  });

  it('begin with sentences where a speech has no headings', () => {
    const text = REPORT.replace('I. A Review of the Work in 2014', 'Let me start with a review of the work we did in 2014.').replace(
      'II. The Plan for Work in 2015\n1. Deepening reform',
      'I now want to discuss the major areas of work for 2015.',
    );
    expect(read(text).sections.map(({ role, year }) => [role, year])).toEqual([
      ['fact', 2014],
      ['target', 2015],
    ]);
  });

  it('are not opened by numbers and sentences', () => {
    expect(read(`${REPORT}\n3.5 million jobs were created.\nI think so.`).sections).toHaveLength(3);
  });
});

describe('paragraphs of an English document', () => {
  it('are joined where a printer broke the lines', () => {
    const broken = Array.from(
      { length: 12 },
      (_, at) =>
        `The number of clinics in the district ${String(at)} rose from one year\nto the next by more than we had ever expected, and it will rise\nagain.`,
    ).join('\n\n');
    const { blocks } = read(broken);
    expect(blocks).toHaveLength(12);
    expect(broken.slice(blocks[0]?.start, blocks[0]?.end)).toMatch(/^The number[^]*again\.$/);
  });

  it('are the lines where these are whole', () => {
    expect(read(REPORT).blocks).toHaveLength(REPORT.split('\n').length);
  });

  it('leave out who speaks in a debate', () => {
    expect(read('# Budget Speech\n\n**Mr Speaker**\n\nOrder.').blocks.map(({ type }) => type)).toEqual(['title', 'furniture', 'paragraph']);
  });
});
