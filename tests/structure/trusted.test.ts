import { describe, expect, it } from 'vitest';
import type { Document, Properties } from '../../src/model/document.js';
import { findStructure } from '../../src/structure/find-structure.js';
import type { SaidOfDocument } from '../../src/structure/trusted.js';
import { fold } from '../../src/text/fold.js';
import { loadBuiltInRules } from '../documents/read-documents.js';

const rules = loadBuiltInRules();
const CARD =
  '索 引 号：\t000014349\t主题分类：\t综合\n发文机关：\t临江市人民政府\t成文日期：\t2024年03月05日\n标　　题：\t临江市人民政府关于印发方案的通知\n发文字号：\t临政发〔2024〕3号';

function structureOf(text: string, properties: readonly Properties[], known: SaidOfDocument = {}) {
  const document: Document = {
    id: 'x',
    path: 'x.html',
    sha256: 'x',
    format: 'html',
    encoding: 'utf-8',
    text,
    origins: [],
    tables: [],
    properties,
    problems: [],
  };
  const { title, docNumber, issuer, issued, region, year, sources } = findStructure(document, rules, fold(text), [], known);
  return { title, docNumber, issuer, issued, region, year, sources };
}

describe('who is believed', () => {
  it('is the page where the text says nothing', () => {
    expect(structureOf('今年新增企业12家。', [{ source: 'page', card: CARD, posted: '2024-04-01' }])).toEqual({
      title: '临江市人民政府关于印发方案的通知',
      docNumber: '临政发〔2024〕3号',
      issuer: '临江市人民政府',
      issued: '2024-03-05',
      region: expect.stringContaining('临江市') as string,
      year: 2024,
      sources: { title: 'page', docNumber: 'page', issuer: 'page', issued: 'page', region: 'page' },
    });
  });

  it('is the text before the page', () => {
    const text = '临江市人民政府关于申报项目的通知\n今年新增企业12家。\n临江市人民政府\n2023年2月1日\n';
    expect(structureOf(text, [{ source: 'page', card: CARD }])).toMatchObject({
      issued: '2023-02-01',
      sources: { title: 'text', issuer: 'text', issued: 'text' },
    });
  });

  it('is the day of posting, and the title of the file, where nothing else is', () => {
    const properties: readonly Properties[] = [
      { source: 'page', posted: '2024-04-01' },
      { source: 'file', title: '关于印发实施方案的通知' },
    ];
    expect(structureOf('今年新增企业12家。', properties)).toMatchObject({
      title: '关于印发实施方案的通知',
      issued: '2024-04-01',
      sources: { title: 'file', issued: 'posting' },
    });
  });

  it('is a person before all', () => {
    const known = { title: '另一份通知', issuer: '乙市教育局', issued: '2022-01-01', region: '乙市' };
    const found = structureOf('今年新增企业12家。', [{ source: 'page', card: CARD }], known);
    expect(found).toMatchObject({ ...known, year: 2022 });
    expect(found.sources).toMatchObject({ title: 'reviewer', issuer: 'reviewer', issued: 'reviewer', region: 'reviewer' });
  });
});
