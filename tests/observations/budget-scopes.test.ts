import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline.js';
import { readPlain } from '../../src/read/read-document.js';
import { loadBuiltInRules } from '../documents/read-documents.js';
import { showObservation } from './read-report.js';

/** Reads the sections of a report on budgets of the year that is over. */
function readSections(text: string): readonly string[] {
  const document = `关于澜江市2024年预算执行情况和2025年预算草案的报告\n（2025年1月16日）\n一、2024年预算执行情况\n${text}\n`;
  const read = readPlain(new TextEncoder().encode(document), 'budget.txt', 'text');
  if (!read.ok) throw new Error(read.message);
  return extract(read.document, loadBuiltInRules()).observations.map(showObservation);
}

describe('whose budget the heading names', () => {
  it.each([
    [
      '（一）市本级一般公共预算收支情况\n支出结构情况：工资、公用经费支出37亿元，占财力的55.2%；城乡社区支出4.5亿元，增长10%。公务接待费1340万元，下降20%。惠及群众3万人。全市民生支出80亿元。',
      [
        '市本级工资、公用经费支出 fact flow = 37 亿元 2024',
        '市本级工资、公用经费支出占财力 fact share = 55.2 % 2024',
        '市本级城乡社区支出 fact flow = 4.5 亿元 2024',
        '市本级城乡社区支出 fact growth = 10 % 2024',
        '市本级公务接待费 fact flow = 1340 万元 2024',
        '市本级公务接待费 fact growth = -20 % 2024',
        '惠及群众 fact flow = 3 万人 2024',
        '民生支出 fact flow = 80 亿元 2024',
      ],
    ],
    [
      '（二）市本级预算执行情况\n1.一般公共预算\n收入完成30亿元。其中：税收收入20亿元，非税收入10亿元。支出完成60亿元。科学技术支出1.4亿元。\n2.政府性基金预算\n收入完成12亿元，结转下年支出1亿元。',
      [
        '市本级一般公共预算收入 fact flow = 30 亿元 2024',
        '市本级税收收入 fact flow = 20 亿元 2024',
        '市本级非税收入 fact flow = 10 亿元 2024',
        '市本级一般公共预算支出 fact flow = 60 亿元 2024',
        '市本级科学技术支出 fact flow = 1.4 亿元 2024',
        '市本级政府性基金预算收入 fact flow = 12 亿元 2024',
        '市本级政府性基金结转下年支出 fact flow = 1 亿元 2024',
      ],
    ],
    [
      '（三）产城融合示范区预算执行情况\n1.政府性基金预算\n年初上级提前下达补助收入120万元，安排支出120万元，执行中因上级补助增加、新增专项债券等安排支出，支出预算调整为942万元，实际完成750万元，增长8%。\n2.一般公共预算\n一般公共预算收入完成57万元，教育支出9万元。',
      [
        '产城融合示范区政府性基金补助收入 fact flow = 120 万元 2024',
        '产城融合示范区政府性基金支出 fact flow = 120 万元 2024',
        '产城融合示范区政府性基金支出 target flow = 942 万元 2024',
        '产城融合示范区政府性基金支出 fact flow = 750 万元 2024',
        '产城融合示范区政府性基金支出 fact growth = 8 % 2024',
        '产城融合示范区一般公共预算收入 fact flow = 57 万元 2024',
        '产城融合示范区教育支出 fact flow = 9 万元 2024',
      ],
    ],
    [
      '（四）全市预算执行情况\n教育支出30亿元。\n（五）市本级和开发区预算执行情况\n教育支出9亿元。\n（六）澜江市预算执行情况\n农林水支出7亿元。',
      ['教育支出 fact flow = 30 亿元 2024', '教育支出 fact flow = 9 亿元 2024', '农林水支出 fact flow = 7 亿元 2024'],
    ],
  ])('%s', (text, rows) => {
    expect(readSections(text)).toEqual(rows);
  });
});

describe('budgets that were changed', () => {
  it.each([
    [
      '各级人代会批准的2024年国有资本经营预算收入年初预算合计65万元，执行中经各级人代会批准调整为265万元，实际完成206万元，为调整预算的77.6%。支出预算合计66万元，执行中调整为33万元，实际完成6万元，下降78%。',
      [
        '国有资本经营预算收入年初预算 target flow = 65 万元 2024',
        '国有资本经营预算收入调整预算 target flow = 265 万元 2024',
        '国有资本经营预算收入 fact flow = 206 万元 2024',
        '国有资本经营预算收入占调整预算 fact share = 77.6 % 2024',
        '国有资本经营支出预算 target flow = 66 万元 2024',
        '国有资本经营支出预算 target flow = 33 万元 2024',
        '国有资本经营支出 fact flow = 6 万元 2024',
        '国有资本经营支出 fact growth = -78 % 2024',
      ],
    ],
    [
      '市人大批准的2024年市本级社会保险基金预算收入为117万元，实际完成118万元。',
      ['市本级社会保险基金预算收入 target flow = 117 万元 2024', '市本级社会保险基金预算收入 fact flow = 118 万元 2024'],
    ],
    [
      '一般公共预算支出完成900万元，执行中因上级补助增加，比年初预算增加30万元。',
      ['一般公共预算支出 fact flow = 900 万元 2024', '一般公共预算支出 fact change = 30 万元 2024'],
    ],
    [
      '支出预算900万元，经市人大常委会批准，调整为950万元，实际执行940万元，增长3%。',
      [
        '支出预算 target flow = 900 万元 2024',
        '支出预算 target flow = 950 万元 2024',
        '支出 fact flow = 940 万元 2024',
        '支出 fact growth = 3 % 2024',
      ],
    ],
  ])('%s', (text, rows) => {
    expect(readSections(`（一）收支情况\n${text}`)).toEqual(rows);
  });
});

describe('bonds of a government', () => {
  it.each([
    [
      '2024年，省财政厅转贷我市政府债券29万元，其中：一般债券11万元(再融资债券4万元，新增债券7万元)，专项债券17万元（再融资债券1万元，新增债券16万元）。',
      [
        '转贷政府债券 fact flow = 29 万元 2024',
        '一般债券 fact flow = 11 万元 2024',
        '再融资一般债券 fact flow = 4 万元 2024',
        '新增一般债券 fact flow = 7 万元 2024',
        '专项债券 fact flow = 17 万元 2024',
        '再融资专项债券 fact flow = 1 万元 2024',
        '新增专项债券 fact flow = 16 万元 2024',
      ],
    ],
    [
      '转贷市级政府债券共计79万元，其中：再融资债券14万元，新增债券65万元(新增一般债券32万元，新增专项债券33万元）。',
      [
        '转贷市级政府债券 fact flow = 79 万元 2024',
        '市级再融资债券 fact flow = 14 万元 2024',
        '市级新增债券 fact flow = 65 万元 2024',
        '市级新增一般债券 fact flow = 32 万元 2024',
        '市级新增专项债券 fact flow = 33 万元 2024',
      ],
    ],
    ['2024年，发行新增专项债券21亿元。', ['专项债券 fact flow = 21 亿元 2024']],
    ['2024年，发行绿色债券3亿元，新增债券融资5亿元。', ['绿色债券 fact flow = 3 亿元 2024', '债券融资 fact flow = 5 亿元 2024']],
  ])('%s', (text, rows) => {
    expect(readSections(`（一）政府债务情况\n${text}`)).toEqual(rows);
  });
});
