import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline.js';
import { readPlain } from '../../src/read/read-document.js';
import { loadBuiltInRules } from '../documents/read-documents.js';
import { showObservation } from './read-report.js';

/** Reads a paragraph of a reply of August 2024. */
function readReply(paragraph: string): readonly string[] {
  const text = `澜江市农业农村局关于市政协五届三次会议第27号提案的答复\n李明委员：\n您提出的提案收悉，现答复如下。\n${paragraph}\n澜江市农业农村局\n2024年8月28日\n`;
  const read = readPlain(new TextEncoder().encode(text), 'reply.txt', 'text');
  if (!read.ok) throw new Error(read.message);
  return extract(read.document, loadBuiltInRules()).observations.map(showObservation);
}

const TOLD: readonly (readonly [construction: string, paragraph: string, told: readonly string[]])[] = [
  [
    'what was done since last year is of the year of the reply',
    '去年以来，全市出动干部620人次，复耕撂荒地3902亩。全市仍有17个村未通机耕道。',
    ['干部 fact flow = 620 人次 2024', '复耕撂荒地 fact flow = 3902 亩 2024', '村未通机耕道 fact stock = 17 个 2024'],
  ],
  ['since an event of a year', '2019年机构改革以来，累计建成高标准农田21万亩。', ['高标准农田 fact stock = 21 万亩 2024']],
  [
    'when something was handed over says nothing of what it has',
    '竹苑小区为2003年交付的安置小区，常住人口2800人。',
    ['常住人口 fact stock = 2800 人 2024'],
  ],
  [
    'the terms of a grant are a provision, what was paid is a fact',
    '对连片20亩以上的经营主体，每亩一次性补助300元。截至7月，兑付补助120万元。',
    ['连片20亩以上的经营主体一次性补助 provision price = 300 元 2024', '兑付补助 fact stock = 120 万元 2024'],
  ],
  [
    'a condition makes terms of a rate that is raised, and of its bound',
    '对纳入名录的科技企业，补偿比例提高到50%，单户最高补偿250万元。',
    ['纳入名录的科技企业补偿 provision share = 50 % 2024', '纳入名录的科技企业补偿 provision flow = 250 万元 2024'],
  ],
  [
    'a time behind a semicolon dates what follows in the paragraph',
    '2023年，网络零售额52亿元；今年1—6月实现31亿元。培训电商人员3600人次。',
    ['网络零售额 fact flow = 52 亿元 2023', '网络零售额 fact flow = 31 亿元 2024', '电商人员 fact flow = 3600 人次 2024'],
  ],
  [
    'standards in force and what a rule demands are terms',
    '见习补贴标准为每人每月1920元。市住建局已明确，新建住宅停车位应100%建设充电设施，直接建成比例不低于15%。',
    [
      '见习补贴标准 provision price = 1920 元 2024',
      '新建住宅停车位 provision share = 100 % 2024',
      '新建住宅停车位比例 provision share >= 15 % 2024',
    ],
  ],
  [
    'the use of a measure is told, also below a heading of measures',
    '二、主要扶持措施\n全市认定保障性苗圃43处。油茶保险每亩保额1200元。截至5月末，贷款余额6.8亿元，较年初增长34%。',
    [
      '保障性苗圃 fact flow = 43 处 2024',
      '油茶保险每亩保额 provision price = 1200 元 2024',
      '贷款余额 fact stock = 6.8 亿元 2024',
      '贷款余额 fact growth = 34 % 2024',
    ],
  ],
  [
    'what has come about by a day before the signing is told among goals',
    '下一步，计划新建服务中心150所；截至5月底，已开工97所。',
    ['服务中心 target flow = 150 所 2024', '开工服务中心 fact stock = 97 所 2024'],
  ],
  [
    'what the proposer pointed out and proposed',
    '您在提案中指出，“全市老年人超过90万人，护理型床位占比不足30%”，并建议“三年内实现每个乡镇至少建有1所养老服务中心”。您在提案中指出，补助偏低，建议将补助标准提高到800元。',
    [
      '老年人 proposal stock > 90 万人 2024',
      '护理型床位占比 proposal share < 30 % 2024',
      '养老服务中心 proposal stock >= 1 所 2027',
      '补助标准 proposal stock = 800 元 2024',
    ],
  ],
];

describe('replies tell what was done, and by which terms', () => {
  it.each(TOLD)('%s', (_, paragraph, told) => {
    expect(readReply(paragraph)).toEqual(told);
  });
});
