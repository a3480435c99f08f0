import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const sentences = (text: string): readonly string[] => readText(text).sentences.map((sentence) => sentence.text);
const clauses = (text: string): readonly string[] =>
  readText(text).sentences.flatMap((sentence) => sentence.clauses.map(({ start, end }) => text.slice(start, end)));

describe('sentences', () => {
  it('end at full stops and line ends, closing quotation marks included', () => {
    expect(sentences('甲说：“增长5%。”乙增长6%！\r\n　　丙增长7%\r\n')).toEqual(['甲说：“增长5%。”', '乙增长6%！', '丙增长7%']);
  });

  it('keep ； inside, but begin anew with each point', () => {
    const { sentences: found } = readText('2024年，重点抓好：一是新增平台10个；投资3亿元；二是引进人才20名。三是完成改造。');
    expect(found.map(({ text, point }) => `${point} ${text}`)).toEqual([
      '0 2024年，重点抓好：',
      '1 一是新增平台10个；投资3亿元；',
      '2 二是引进人才20名。',
      '3 三是完成改造。',
    ]);
  });

  it('of a run-in heading stand alone, in the section of the heading', () => {
    const { sentences: found, structure } = readText('一、回顾\n（一）工作进展。一是新增5家。\n（二）下一步工作计划。新增6家。\n');
    expect(found.map(({ text, section }) => `${structure.sections[section]?.title ?? ''}: ${text}`)).toEqual([
      '回顾: 一、回顾',
      '工作进展: （一）工作进展。',
      '工作进展: 一是新增5家。',
      '下一步工作计划: （二）下一步工作计划。',
      '下一步工作计划: 新增6家。',
    ]);
  });

  it('read nothing in artefacts, and keep offsets', () => {
    const text = '甲。\n[bookmark: _GoBack]（一）进展。新增5家。\n— 3 —\n平台[12]建成。\n';
    const { sentences: found } = readText(text);
    expect(found.map((sentence) => sentence.text.trim())).toEqual(['甲。', '（一）进展。', '新增5家。', '平台    建成。']);
    for (const sentence of found) expect(sentence.text.length).toBe(sentence.end - sentence.start);
  });

  it('are cut at a clause when too long, however long the paragraph (quadratic time would outlast the limit of a test)', () => {
    const found = readText('新增高新技术企业766家，'.repeat(80_000)).sentences;
    expect(found.reduce((longest, { start, end }) => Math.max(longest, end - start), 0)).toBeLessThanOrEqual(2000);
    expect(found.every(({ text }) => text.endsWith('，'))).toBe(true);
  });

  it('survive a megabyte without any mark, of brackets or of quotation marks', () => {
    for (const filler of ['新', '（', '“', '关于“', '一是', '第', '《', '1'] as const) {
      const { sentences: found } = readText(filler.repeat(Math.floor(350_000 / filler.length)));
      expect(found.length).toBeGreaterThan(0);
    }
  });
});

describe('clauses', () => {
  it('end behind ，；： but not within brackets and quotation marks', () => {
    expect(clauses('新增企业12家（其中：甲，乙），增长5%；关于“丙，丁”的意见，《戊，己》。')).toEqual([
      '新增企业12家（其中：甲，乙），',
      '增长5%；',
      '关于“丙，丁”的意见，',
      '《戊，己》。',
    ]);
  });

  it('do not end between digits or at 、', () => {
    expect(clauses('累计17,075家、11，235人，比例3:1。')).toEqual(['累计17,075家、11，235人，', '比例3:1。']);
  });

  it('end as usual behind a bracket that is never closed', () => {
    expect(clauses(`（甲，乙${'丙'.repeat(130)}，丁）。`)[0]).toBe('（甲，');
  });
});
