import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const REPLY = ` 台科复〔2023〕17号


关于市政协六届二次会议第105号提案的
答 复 函

陈某某委员：
您在市政协六届二次会议上提出的《关于新建10个创新平台的提案》收悉。依据浙科发〔2021〕5号文件，现答复如下：
一、关于“新建10个创新平台”的建议
（一）工作进展。2022年新增平台5个。
联系人：王某，联系电话：0576-88000000。


                    台州市科学技术局
                    二〇二三年七月五日

抄送：市政协提案委
台州市科学技术局办公室      2023年7月9日印发
`;

describe('a reply', () => {
  const { structure } = readText(REPLY);

  it('says who writes to whom, when and about what', () => {
    expect(structure).toMatchObject({
      title: '关于市政协六届二次会议第105号提案的答复函',
      docNumber: '台科复〔2023〕17号',
      addressee: '陈某某委员',
      issuer: '台州市科学技术局',
      issued: '2023-07-05',
      year: 2023,
      region: '台州市',
      docType: 'reply',
      language: 'zh',
    });
  });

  it('has blocks of every type', () => {
    const types = structure.blocks.map(({ type, start, end }) => `${type} ${REPLY.slice(start, Math.min(end, start + 6))}`);
    expect(types).toEqual([
      'title 台科复〔20',
      'title 关于市政协六',
      'title 答 复 函',
      'addressee 陈某某委员：',
      'paragraph 您在市政协六',
      'heading 一、关于“新',
      'paragraph （一）工作进',
      'furniture 联系人：王某',
      'signature 台州市科学技',
      'signature 二〇二三年七',
      'furniture 抄送：市政协',
      'furniture 台州市科学技',
    ]);
  });
});

it.each([
  ['[', ']'],
  ['【', '】'],
  ['（', '）'],
  ['(', ')'],
  ['〔', '〕'],
])('reads a number in %s%s, with blanks', (open, close) => {
  expect(
    readText(`杭政函${open} 2023${close} 12 号\n关于加快海洋经济发展的若干意见\n各区、县（市）人民政府：\n内容。`).structure.docNumber,
  ).toBe('杭政函〔2023〕12号');
});

it('takes no number out of a sentence', () => {
  expect(readText('关于海洋经济的通知\n各区人民政府：\n根据浙政发〔2021〕5号要求，投入12亿元。').structure.docNumber).toBeUndefined();
});

describe('a work report', () => {
  it('is dated by its delivery, not by the page that shows it', () => {
    const { structure } = readText(
      '政府工作报告\n——2026年1月26日在湖南省第十四届\n人民代表大会第五次会议上\n湖南省省长 王某\n来源：\n湖南日报\n2026年02月10日 07时41分\n各位代表：\n现在，我代表省人民政府，向大会报告工作。\n一、2025年工作回顾\n增长5%。\n',
    );
    expect(structure).toMatchObject({
      title: '政府工作报告',
      issuer: '湖南省人民政府',
      issued: '2026-01-26',
      year: 2026,
      region: '湖南省',
      docType: 'work_report',
    });
  });

  it('may have its day in brackets and its place in the name of the house', () => {
    const { structure } = readText(
      '政府工作报告\n——在嘉兴市第九届人民代表大会第四次会议上\n（2025年1月8日）\n市长 李某\n\n各位代表：\n现在，我代表市人民政府，向大会报告工作。\n',
    );
    expect(structure).toMatchObject({ issuer: '嘉兴市人民政府', issued: '2025-01-08', region: '嘉兴市', docType: 'work_report' });
  });

  it('may tell its assembly on the same line', () => {
    const { structure } = readText(
      '嘉兴市政府工作报告——2010年1月26日在嘉兴市第六届人民代表大会第四次会议上\n发布日期：2010-02-01\n一、2009年工作回顾\n',
    );
    expect(structure).toMatchObject({ issuer: '嘉兴市人民政府', region: '嘉兴市', docType: 'work_report' });
    expect(structure.title).toMatch(/^嘉兴市政府工作报告——/);
  });

  it('takes the place from the title, short names made full', () => {
    expect(readText('2025年浙江政府工作报告\n各位代表：\n').structure).toMatchObject({
      issuer: '浙江省人民政府',
      region: '浙江省',
      year: 2025,
    });
    expect(readText('云和县2025年政府工作报告\n各位代表：\n').structure).toMatchObject({ issuer: '云和县人民政府', region: '云和县' });
  });

  it('of the country needs no title', () => {
    const { structure } = readText(
      '各位代表：\n现在，我代表国务院，向大会作政府工作报告，请予审议。\n一、2021年工作回顾\n增长8%。\n二、2022年工作安排\n增长5%。\n',
    );
    expect(structure).toMatchObject({
      title: undefined,
      issuer: '国务院',
      region: '全国',
      issued: undefined,
      year: 2022,
      docType: 'work_report',
    });
  });
});

it('takes the first line for the title, above what opens a text', () => {
  expect(readText('2021年丽水经济持续稳定恢复\n发布日期：2022-01-27\n二、运行的基本特点\n全市进出口386亿元。').structure).toMatchObject({
    title: '2021年丽水经济持续稳定恢复',
  });
  expect(readText('2024年丽水市经济运行情况\n发布日期：2025-01-24\n三、固定资产投资平稳增长\n全年投资增长9.3%。').structure).toMatchObject({
    title: '2024年丽水市经济运行情况',
    region: '丽水市',
  });
});

it('reads the parts that other documents have', () => {
  expect(readText('2024年丽水市国民经济和社会发展统计公报\n一、综合\n生产总值2000亿元。').structure).toMatchObject({
    docType: 'communique',
    region: '丽水市',
    year: 2024,
    issued: undefined,
  });
  expect(readText('衢州市“十四五”水利发展规划\n一、发展基础\n建成水库12座。').structure).toMatchObject({
    docType: 'plan',
    year: 2021,
    region: '衢州市',
  });
  expect(readText('杭州市人民政府办公室关于印发杭州市氢能产业三年行动计划的通知\n各区人民政府：\n内容。').structure).toMatchObject({
    docType: 'plan',
    issuer: '杭州市人民政府办公室',
    region: '杭州市',
  });
  expect(readText('关于促进外贸的若干措施（试行）\n（2023年12月28日）\n一、奖励标准\n最高50万元。').structure).toMatchObject({
    docType: 'notice',
    issued: '2023-12-28',
    title: '关于促进外贸的若干措施（试行）',
  });
});

it('names the innermost place of an issuer', () => {
  const signed = (issuer: string): string | undefined => readText(`关于某事的通知\n内容。\n${issuer}\n2024年6月26日\n`).structure.region;
  expect(signed('温州市鹿城区人民政府')).toBe('鹿城区');
  expect(signed('永嘉县科学技术局')).toBe('永嘉县');
  expect(signed('杭州市市场监督管理局')).toBe('杭州市');
  expect(signed('浙江省科学技术厅')).toBe('浙江省');
  expect(signed('国家卫生健康委员会')).toBe('全国');
  expect(signed('湘西土家族苗族自治州人民政府')).toBe('湘西土家族苗族自治州');
});

it('guesses nothing about a bare sentence', () => {
  const { structure, sentences } = readText('2023年新增高新技术企业766家，增长5%。');
  expect(structure).toMatchObject({
    title: undefined,
    issuer: undefined,
    issued: undefined,
    year: undefined,
    docType: 'other',
    sections: [],
  });
  expect(sentences).toHaveLength(1);
});
