import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline.js';
import { readPlain } from '../../src/read/read-document.js';
import { loadBuiltInRules } from '../documents/read-documents.js';
import { showObservation } from './read-report.js';

const TITLE = '关于澜江市2023年预算执行情况和2024年预算草案的报告\n（2024年1月16日）\n';

/** Reads a paragraph of what is planned, or of what was done. */
function read(paragraph: string, heading = '二、2024年预算草案\n（一）收支安排\n'): readonly string[] {
  const text = readPlain(new TextEncoder().encode(`${TITLE}${heading}${paragraph}\n`), 'budget.txt', 'text');
  if (!text.ok) throw new Error(text.message);
  return extract(text.document, loadBuiltInRules()).observations.map(showObservation);
}

const done = (paragraph: string): readonly string[] => read(paragraph, '一、2023年预算执行情况\n（一）2023年预算收支情况\n');

describe('what is added to a budget is of that budget and of the one whose it is', () => {
  it.each([
    [
      '州本级政府性基金预算收入预计为0.1亿元，加上转移性收入4.22亿元后，收入总计4.32亿元。支出安排1.3亿元，加上转移性支出2.56亿元、债务还本支出0.46亿元后，支出总计4.32亿元。',
      [
        '州本级政府性基金预算收入 target flow = 0.1 亿元 2024',
        '州本级政府性基金转移性收入 target flow = 4.22 亿元 2024',
        '州本级政府性基金预算收入总计 target flow = 4.32 亿元 2024',
        '州本级政府性基金预算支出 target flow = 1.3 亿元 2024',
        '州本级政府性基金转移性支出 target flow = 2.56 亿元 2024',
        '州本级政府性基金债务还本支出 target flow = 0.46 亿元 2024',
        '州本级政府性基金预算支出总计 target flow = 4.32 亿元 2024',
      ],
    ],
    [
      '国有资本经营收入计划安排62000万元，加上转移支付收入73万元、上解收入5万元。',
      [
        '国有资本经营收入 target flow = 62000 万元 2024',
        '国有资本经营预算转移支付收入 target flow = 73 万元 2024',
        '国有资本经营预算上解收入 target flow = 5 万元 2024',
      ],
    ],
    [
      '全州社会保险基金上年结余90.65亿元，本年收入80.06亿元，支出安排70.29亿元，年终滚存结余100.42亿元。',
      [
        '社会保险基金上年结余 fact stock = 90.65 亿元 2023',
        '社会保险基金收入 target flow = 80.06 亿元 2024',
        '社会保险基金支出 target flow = 70.29 亿元 2024',
        '社会保险基金滚存结余 target stock = 100.42 亿元 2024',
      ],
    ],
    [
      '青竹区社会保险基金预算收入1.23亿元，加上年结余0.94亿元。',
      ['青竹区社会保险基金预算收入 target flow = 1.23 亿元 2024', '青竹区社会保险基金上年结余 fact stock = 0.94 亿元 2023'],
    ],
    [
      '市本级统筹的机关事业单位养老保险基金收入预算为24,555万元。支出预算为56,687万元。收支相抵缺口32,132万元。',
      [
        '市本级统筹的机关事业单位养老保险基金收入 target flow = 24555 万元 2024',
        '市本级统筹的机关事业单位养老保险基金支出 target flow = 56687 万元 2024',
        '市本级统筹的机关事业单位养老保险基金收支相抵缺口 target flow = 32132 万元 2024',
      ],
    ],
  ])('%s', (paragraph, rows) => {
    expect(read(paragraph)).toEqual(rows);
  });
});

describe('how a budget is planned', () => {
  it.each([
    [
      '全市政府性基金支出代编预算为494,639万元，比上年实际完成数减少13,153万元，下降2.6%。',
      [
        '政府性基金支出 target flow = 494639 万元 2024',
        '政府性基金支出 target change = -13153 万元 2024',
        '政府性基金支出 target growth = -2.6 % 2024',
      ],
    ],
    [
      '州本级地方一般公共预算收入增长预期为3.5%，规模预计为18.07亿元。',
      ['州本级地方一般公共预算收入 target growth = 3.5 % 2024', '州本级地方一般公共预算收入 target flow = 18.07 亿元 2024'],
    ],
    ['年初代编预算8.42亿元。', ['代编预算 target flow = 8.42 亿元 2024']],
    [
      '调入资金32,300万元、调入预算稳定调节基金132, 746万元。',
      ['调入资金 target flow = 32300 万元 2024', '调入预算稳定调节基金 target flow = 132746 万元 2024'],
    ],
    [
      '市本级纳入国有资本经营预算的企业有79户，比上年增加3户。',
      ['市本级纳入国有资本经营预算的企业 target stock = 79 户 2024', '市本级纳入国有资本经营预算的企业 target change = 3 户 2024'],
    ],
  ])('%s', (paragraph, rows) => {
    expect(read(paragraph)).toEqual(rows);
  });
});

describe('whose figures stand in a row or a bracket', () => {
  it.each([
    [
      '一般债务余额38.27亿元（含青竹高新区12.52亿元），专项债务余额83.05亿元（含青竹高新区48.11亿元）。',
      ['一般债务余额', '青竹高新区一般债务余额', '专项债务余额', '青竹高新区专项债务余额'],
    ],
    ['全市和市本级税性比重较2017年分别提高4.08和3.76个百分点。', ['税性比重', '市本级税性比重']],
    ['全市和市级税收收入分别完成30亿元、20亿元。', ['税收收入', '市级税收收入']],
    [
      '一般公共预算总收入和地方一般公共预算收入均超额完成调整预算目标，分别占预算调整数的106.24%和105.95%。',
      ['一般公共预算总收入占预算调整数', '地方一般公共预算收入占预算调整数'],
    ],
    ['开展行动，主要用于非洲猪瘟防控补助170万元、农业生产发展330万元。', ['非洲猪瘟防控补助', '农业生产发展']],
    [
      '盘活州本级存量资金5,000万元，按照《存量资金管理办法》统筹用于乡村振兴，全年支出4,944.2万元。',
      ['州本级存量资金', '州本级存量资金支出'],
    ],
  ])('%s', (paragraph, names) => {
    expect(done(paragraph).map((line) => line.split(' ')[0])).toEqual(names);
  });
});
