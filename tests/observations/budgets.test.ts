import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline.js';
import { readPlain } from '../../src/read/read-document.js';
import { loadBuiltInRules } from '../documents/read-documents.js';
import { showObservation } from './read-report.js';

const TITLE = '关于澜江市2023年预算执行情况和2024年预算草案的报告\n（2024年1月16日）\n';

/** Reads a paragraph of a report on budgets: of the year that is over, or of the one that is laid before the house. */
function readBudget(paragraph: string, part: 'done' | 'draft' = 'done'): readonly string[] {
  const heading = part === 'done' ? '一、2023年预算执行情况\n（一）2023年预算收支情况\n' : '二、2024年预算草案\n（一）收支安排\n';
  const read = readPlain(new TextEncoder().encode(`${TITLE}${heading}${paragraph}\n`), 'budget.txt', 'text');
  if (!read.ok) throw new Error(read.message);
  return extract(read.document, loadBuiltInRules()).observations.map(showObservation);
}

describe('whose budget it is', () => {
  it.each([
    [
      '青竹区地方一般公共预算收入5亿元，增长4%。其中，税收收入3亿元，为预算的98%；非税收入2亿元，下降3%。',
      [
        '青竹区地方一般公共预算收入 fact flow = 5 亿元 2023',
        '青竹区地方一般公共预算收入 fact growth = 4 % 2023',
        '青竹区税收收入 fact flow = 3 亿元 2023',
        '青竹区税收收入占预算 fact share = 98 % 2023',
        '青竹区非税收入 fact flow = 2 亿元 2023',
        '青竹区非税收入 fact growth = -3 % 2023',
      ],
    ],
    [
      '市本级一般公共预算支出完成98亿元，其中教育支出18亿元、卫生健康支出9亿元。',
      [
        '市本级一般公共预算支出 fact flow = 98 亿元 2023',
        '市本级教育支出 fact flow = 18 亿元 2023',
        '市本级卫生健康支出 fact flow = 9 亿元 2023',
      ],
    ],
    [
      '全市一般公共预算收入完成186亿元，其中税收收入121亿元。',
      ['一般公共预算收入 fact flow = 186 亿元 2023', '税收收入 fact flow = 121 亿元 2023'],
    ],
    [
      '市本级政府债务限额为156亿元，其中新增债务限额19亿元。政府债务余额155亿元，控制在债务限额以内。',
      [
        '市本级政府债务限额 fact stock = 156 亿元 2023',
        '市本级债务限额 fact flow = 19 亿元 2023',
        '市本级政府债务余额 fact stock = 155 亿元 2023',
      ],
    ],
    [
      '青竹区国有资本经营预算收入60万元。按照收支平衡原则，国有资本经营预算支出60万元。其中，调入一般公共预算20万元，项目支出40万元。',
      [
        '青竹区国有资本经营预算收入 fact flow = 60 万元 2023',
        '青竹区国有资本经营预算支出 fact flow = 60 万元 2023',
        '青竹区国有资本经营预算调入一般公共预算 fact flow = 20 万元 2023',
        '青竹区国有资本经营预算项目支出 fact flow = 40 万元 2023',
      ],
    ],
    [
      '青竹区社会保险基金预算收入1.3亿元，其中，保险费收入0.4亿元，财政补贴收入0.9亿元。',
      [
        '青竹区社会保险基金预算收入 fact flow = 1.3 亿元 2023',
        '青竹区社会保险基金预算保险费收入 fact flow = 0.4 亿元 2023',
        '青竹区社会保险基金预算财政补贴收入 fact flow = 0.9 亿元 2023',
      ],
    ],
  ])('%s', (paragraph, rows) => {
    expect(readBudget(paragraph)).toEqual(rows);
  });

  it('a budget of the next section is nobody else’s', () => {
    const told = readBudget('市本级一般公共预算收入52亿元。\n（二）债务\n债务余额18亿元。旅游收入3亿元。');
    expect(told).toEqual([
      '市本级一般公共预算收入 fact flow = 52 亿元 2023',
      '债务余额 fact stock = 18 亿元 2023',
      '旅游收入 fact flow = 3 亿元 2023',
    ]);
  });
});

describe('what a budget adds up', () => {
  it.each([
    [
      '青竹区一般公共预算收入4亿元。加上级补助收入3.2亿元，调入资金1.5亿元，上年结余0.8亿元，收入总计9.5亿元。',
      [
        '青竹区一般公共预算收入 target flow = 4 亿元 2024',
        '青竹区上级补助收入 target flow = 3.2 亿元 2024',
        '青竹区调入资金 target flow = 1.5 亿元 2024',
        '青竹区上年结余 target flow = 0.8 亿元 2024',
        '青竹区一般公共预算收入总计 target flow = 9.5 亿元 2024',
      ],
    ],
    [
      '青竹区政府性基金预算支出6亿元，加上解支出0.5亿元，加调出资金1.2亿元，结转下年0.3亿元，支出总计8亿元。',
      [
        '青竹区政府性基金预算支出 target flow = 6 亿元 2024',
        '青竹区政府性基金上解支出 target flow = 0.5 亿元 2024',
        '青竹区政府性基金调出资金 target flow = 1.2 亿元 2024',
        '青竹区政府性基金结转下年 target flow = 0.3 亿元 2024',
        '青竹区政府性基金预算支出总计 target flow = 8 亿元 2024',
      ],
    ],
    [
      '全市一般公共预算收入安排40亿元，加上年结转2亿元，收入总计42亿元；支出安排38亿元，加上解上级支出4亿元。',
      [
        '一般公共预算收入 target flow = 40 亿元 2024',
        '上年结转 target flow = 2 亿元 2024',
        '一般公共预算收入总计 target flow = 42 亿元 2024',
        '一般公共预算支出 target flow = 38 亿元 2024',
        '上解上级支出 target flow = 4 亿元 2024',
      ],
    ],
    [
      '市级一般公共预算收入50亿元，加上上级补助收入90亿元、动用预算稳定调节基金3亿元，收入总量143亿元；补充预算稳定调节基金4亿元。',
      [
        '市级一般公共预算收入 target flow = 50 亿元 2024',
        '市级上级补助收入 target flow = 90 亿元 2024',
        '市级动用预算稳定调节基金 target flow = 3 亿元 2024',
        '市级一般公共预算收入总量 target flow = 143 亿元 2024',
        '市级补充预算稳定调节基金 target flow = 4 亿元 2024',
      ],
    ],
    ['全市加装电梯12台。', ['加装电梯 target flow = 12 台 2024']],
  ])('%s', (paragraph, rows) => {
    expect(readBudget(paragraph, 'draft')).toEqual(rows);
  });

  it('the sum of receipts is no revenue of the catalogue', () => {
    const read = readPlain(
      new TextEncoder().encode(`${TITLE}二、2024年预算草案\n全市一般公共预算收入40亿元，加上级补助收入9亿元，收入总计49亿元。\n`),
      'budget.txt',
      'text',
    );
    if (!read.ok) throw new Error(read.message);
    const { observations } = extract(read.document, loadBuiltInRules());
    expect(observations.map(({ metric }) => metric)).toEqual(['general-budget-revenue', '上级补助收入', '一般公共预算收入总计']);
  });
});

describe('budgets that are told in retrospect', () => {
  it.each([
    [
      '市六届人大二次会议批准的市本级国有资本经营收入预算120万元，实际完成126万元，为预算的105%；支出预算80万元，实际完成76万元，为预算的95%。收支结余50万元。',
      [
        '市本级国有资本经营收入预算 target flow = 120 万元 2023',
        '市本级国有资本经营收入 fact flow = 126 万元 2023',
        '市本级国有资本经营收入占预算 fact share = 105 % 2023',
        '市本级国有资本经营支出预算 target flow = 80 万元 2023',
        '市本级国有资本经营支出 fact flow = 76 万元 2023',
        '市本级国有资本经营支出占预算 fact share = 95 % 2023',
        '市本级国有资本经营预算收支结余 fact flow = 50 万元 2023',
      ],
    ],
    [
      '全市社会保险基金收入预算合计150亿元（其中：新城区8亿元），实际完成160亿元（其中：新城区9亿元），为预算的106.7%，增长12%。',
      [
        '社会保险基金收入预算 target flow = 150 亿元 2023',
        '新城区社会保险基金收入预算 target flow = 8 亿元 2023',
        '社会保险基金收入 fact flow = 160 亿元 2023',
        '新城区社会保险基金收入 fact flow = 9 亿元 2023',
        '社会保险基金收入占预算 fact share = 106.7 % 2023',
        '社会保险基金收入 fact growth = 12 % 2023',
      ],
    ],
    [
      '全市社会保险基金收入90亿元，支出84亿元，当年结余6亿元，年末滚存结余110亿元。',
      [
        '社会保险基金收入 fact flow = 90 亿元 2023',
        '社会保险基金支出 fact flow = 84 亿元 2023',
        '社会保险基金结余 fact flow = 6 亿元 2023',
        '社会保险基金滚存结余 fact stock = 110 亿元 2023',
      ],
    ],
    [
      '市级一般公共预算支出年初预算95亿元，调整预算101亿元，实际支出98亿元，为调整预算的97%，增长2%。',
      [
        '市级一般公共预算支出年初预算 target flow = 95 亿元 2023',
        '市级一般公共预算支出调整预算 target flow = 101 亿元 2023',
        '市级一般公共预算支出 fact flow = 98 亿元 2023',
        '市级一般公共预算支出占调整预算 fact share = 97 % 2023',
        '市级一般公共预算支出 fact growth = 2 % 2023',
      ],
    ],
    [
      '全市一般公共预算收入完成174亿元，为年计划的111%，超收24亿元，同比增长26%。',
      [
        '一般公共预算收入 fact flow = 174 亿元 2023',
        '一般公共预算收入占年计划 fact share = 111 % 2023',
        '一般公共预算收入超收 fact flow = 24 亿元 2023',
        '一般公共预算收入 fact growth = 26 % 2023',
      ],
    ],
    [
      '全市社会保险基金收入205亿元。其中，企业职工基本养老保险基金收入62亿元，支出70亿元；城乡居民基本医疗保险基金收入31亿元，支出29亿元，本年结余2亿元。',
      [
        '社会保险基金收入 fact flow = 205 亿元 2023',
        '企业职工基本养老保险基金收入 fact flow = 62 亿元 2023',
        '企业职工基本养老保险基金支出 fact flow = 70 亿元 2023',
        '城乡居民基本医疗保险基金收入 fact flow = 31 亿元 2023',
        '城乡居民基本医疗保险基金支出 fact flow = 29 亿元 2023',
        '城乡居民基本医疗保险基金结余 fact flow = 2 亿元 2023',
      ],
    ],
    [
      '支出规模继上年突破300亿元后，达到408亿元，同比增长29%。',
      ['支出规模 fact flow > 300 亿元 2022', '支出规模 fact flow = 408 亿元 2023', '支出规模 fact growth = 29 % 2023'],
    ],
    ['教育支出执行73亿元，增长3%。', ['教育支出 fact flow = 73 亿元 2023', '教育支出 fact growth = 3 % 2023']],
  ])('%s', (paragraph, rows) => {
    expect(readBudget(paragraph)).toEqual(rows);
  });
});

describe('debt and its limits', () => {
  it('what the whole is belongs to its parts, with whose it is', () => {
    const told = readBudget(
      '市级政府债务限额80亿元（其中：新城区6亿元），其中：一般债务50亿元，专项债务30亿元；县区政府债务限额180亿元，其中：一般债务90亿元，专项债务90亿元。',
    );
    expect(told.map((line) => line.split(' ')[0])).toEqual([
      '市级政府债务限额',
      '新城区政府债务限额',
      '市级一般债务限额',
      '市级专项债务限额',
      '县区政府债务限额',
      '县区一般债务限额',
      '县区专项债务限额',
    ]);
    expect(told.every((line) => line.includes(' fact stock = '))).toBe(true);
  });
});

describe('what money is for', () => {
  it.each([
    ['大力支持生态移民搬迁，市级全年筹集下达资金18亿元。', ['生态移民搬迁资金 fact flow = 18 亿元 2023']],
    ['支持乡村振兴战略，安排资金5亿元。', ['乡村振兴资金 fact flow = 5 亿元 2023']],
    ['加大污染防治投入力度，统筹资金3亿元。', ['污染防治资金 fact flow = 3 亿元 2023']],
    ['扎实推进财政涉农资金整合，全年实际整合资金36亿元。', ['财政涉农资金 fact flow = 36 亿元 2023']],
    ['支持乡村振兴战略，拨付就业补助资金2亿元。', ['就业补助资金 fact flow = 2 亿元 2023']],
    ['市级安排科技研发和人才引进专项经费713万元。', ['科技研发和人才引进专项经费 fact flow = 713 万元 2023']],
    [
      '产业结构不断优化。投入资金0.8亿元，支持矿渣综合利用、车间数字化改造及智慧园区建设等。投入资金0.9亿元，落实购车补贴、旧家电换新等促消费政策。',
      ['矿渣综合利用投入资金 fact flow = 0.8 亿元 2023', '促消费政策投入资金 fact flow = 0.9 亿元 2023'],
    ],
    [
      '民生保障不断加强。投入资金23亿元，保障城乡居民养老金按时足额发放。安排资金3亿元，持续巩固脱贫攻坚成果。',
      ['城乡居民养老金投入资金 fact flow = 23 亿元 2023', '巩固脱贫攻坚成果资金 fact flow = 3 亿元 2023'],
    ],
    ['下达资金2亿元，用于农村公路养护。', ['农村公路养护资金 fact flow = 2 亿元 2023']],
    ['安排乡村振兴资金3亿元，支持高标准农田建设。', ['乡村振兴资金 fact flow = 3 亿元 2023']],
    [
      '其中，公务用车购置及运行费730万元，公务接待费95万元。',
      ['公务用车购置及运行费 fact flow = 730 万元 2023', '公务接待费 fact flow = 95 万元 2023'],
    ],
    ['安排农村公路建设养护2600万元。', ['农村公路建设养护 fact flow = 2600 万元 2023']],
    ['大力支持教育发展，安排资金5亿元，保障教师工资按时发放。', ['教育资金 fact flow = 5 亿元 2023']],
  ])('%s', (paragraph, rows) => {
    expect(readBudget(paragraph)).toEqual(rows);
  });
});
