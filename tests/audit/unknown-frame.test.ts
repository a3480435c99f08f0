import { expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import { extract } from '../../src/pipeline.js';
import { loadBuiltInRules } from '../documents/read-documents.js';

const rules = loadBuiltInRules();
const problems = (text: string): readonly { readonly code: string; readonly message: string }[] => {
  const document: Document = {
    id: '0',
    path: 'a.txt',
    sha256: '0',
    format: 'text',
    encoding: 'utf-8',
    text,
    origins: [],
    tables: [],
    properties: [],
    problems: [],
  };
  return extract(document, rules).problems;
};

it('tells what of a document that gave rows was not found, how many rows stand on it and where to say it', () => {
  const told = problems('新增高新技术企业766家，新建公园12个。');
  expect(told.map(({ code }) => code)).toEqual(['title-unknown', 'place-unknown', 'year-unknown']);
  expect(told[0]?.message).toContain('its rows (2)');
  expect(told[0]?.message).toContain('path and title: extract --documents TABLE');
});

it('tells nothing of a document with title, place and year', () => {
  expect(problems('温州市人民政府工作报告\n（2025年1月15日）\n\n一、2024年工作回顾\n新增高新技术企业766家。')).toEqual([]);
});

it('tells nothing of a document that gave no row', () => {
  expect(problems('会议研究了有关事项。')).toEqual([]);
});
