import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline.js';
import { readPlain } from '../../src/read/read-document.js';
import { loadBuiltInRules } from '../documents/read-documents.js';
import { showObservation } from './read-report.js';

const HEAD = '澜江市支持民营经济发展若干措施\n澜政发〔2024〕6号\n为支持民营经济发展，制定以下措施。\n';

/** Reads the points of a policy of May 2024. */
function readPolicy(points: string): readonly string[] {
  const text = `${HEAD}${points}\n澜江市人民政府\n2024年5月6日\n`;
  const read = readPlain(new TextEncoder().encode(text), 'policy.txt', 'text');
  if (!read.ok) throw new Error(read.message);
  return extract(read.document, loadBuiltInRules()).observations.map(showObservation);
}

const GRANTED: readonly (readonly [construction: string, points: string, told: readonly string[]])[] = [
  [
    'levels share their head',
    '一、对新评定为五星级、四星级饭店的，分别给予一次性奖励80万元、40万元。',
    ['新评定为五星级饭店一次性奖励 provision flow = 80 万元 2024', '新评定为四星级饭店一次性奖励 provision flow = 40 万元 2024'],
  ],
  [
    'thresholds in a row say which are meant and are no figures',
    '一、对当年产值增速超过10%、20%的规上企业，分别奖励5万元、8万元。',
    ['当年产值增速超过10%的规上企业奖励 provision flow = 5 万元 2024', '当年产值增速超过20%的规上企业奖励 provision flow = 8 万元 2024'],
  ],
  [
    'a noun alone before what is given',
    '一、首次认定的市级农庄，奖励6万元；首次入规的企业一次性奖励10万元。',
    ['首次认定的市级农庄奖励 provision flow = 6 万元 2024', '首次入规的企业一次性奖励 provision flow = 10 万元 2024'],
  ],
  [
    'a level alone takes the noun of the one before',
    '一、获评国家级绿色园区的奖励50万元，省级绿色园区奖励20万元，市级奖励5万元。',
    [
      '获评国家级绿色园区奖励 provision flow = 50 万元 2024',
      '省级绿色园区奖励 provision flow = 20 万元 2024',
      '市级绿色园区奖励 provision flow = 5 万元 2024',
    ],
  ],
  [
    'a sum for each is an average, a bound goes with what was given before',
    '一、新建智能大棚30亩以上，每亩补助1.2万元，单个主体不超过90万元。',
    ['新建智能大棚30亩以上补助 provision price = 1.2 万元 2024', '新建智能大棚30亩以上补助 provision flow <= 90 万元 2024'],
  ],
  [
    'a verb alone takes the place of the one before',
    '一、新建普惠托班，按每个托位9000元给予补助；改扩建的，按每个托位5000元给予补助。',
    ['新建普惠托班补助 provision price = 9000 元 2024', '改扩建普惠托班补助 provision price = 5000 元 2024'],
  ],
  [
    'what a rate is reckoned by belongs to its name',
    '一、对租用厂房的企业，按租金的30%给予补贴，最高20万元。',
    ['租用厂房的企业租金补贴 provision share = 30 % 2024', '租用厂房的企业补贴 provision flow <= 20 万元 2024'],
  ],
  [
    'a condition holds for what is given behind it',
    '一、在市内首次购房的，博士补贴8万元，硕士补贴3万元。',
    ['在市内首次购房博士补贴 provision flow = 8 万元 2024', '在市内首次购房硕士补贴 provision flow = 3 万元 2024'],
  ],
  [
    'a measure alone goes with the clause before it',
    '一、引进商业演出，单场售票6000张以上的，每场奖励12万元。',
    ['引进商业演出单场售票6000张以上奖励 provision price = 12 万元 2024'],
  ],
  [
    'nouns in a row have their own sums',
    '一、领军人才、拔尖人才分别给予90万元、30万元安家补助。',
    ['领军人才安家补助 provision flow = 90 万元 2024', '拔尖人才安家补助 provision flow = 30 万元 2024'],
  ],
  [
    'what a clause without an amount gives is had by those behind it',
    '一、养老机构按实际入住人数给予运营补助，其中失能老人每人每月400元，其他老人每人每月200元。',
    ['失能老人运营补助 provision price = 400 元 2024', '其他老人运营补助 provision price = 200 元 2024'],
  ],
  ['who gives is no recipient', '一、企业级工业平台省级给予一次性奖补10万元。', ['企业级工业平台一次性奖补 provision flow = 10 万元 2024']],
  [
    'what is encouraged has what is given behind it',
    '一、鼓励企业实施设备改造，省级按照项目设备购置额的10%给予奖补，最高500万元。',
    ['企业实施设备改造项目设备购置额奖补 provision share = 10 % 2024', '企业实施设备改造奖补 provision flow <= 500 万元 2024'],
  ],
  [
    'a clause of giving without an amount names the one behind it',
    '一、支持一批纳入服务商名录的企业，按照服务质量省级给予一次性奖补，最高100万元。',
    ['纳入服务商名录的企业一次性奖补 provision flow <= 100 万元 2024'],
  ],
  [
    'who is meant by the figures of a year before is given something now',
    '一、对上年度出口额500万美元以下的企业，每家补助3万元。',
    ['上年度出口额500万美元以下的企业补助 provision price = 3 万元 2024'],
  ],
  [
    'words that hold a syllable of telling tell nothing',
    '一、对新认定的省级、市级公共海外仓，分别给予一次性奖励100万元、50万元。',
    ['新认定的省级公共海外仓一次性奖励 provision flow = 100 万元 2024', '新认定的市级公共海外仓一次性奖励 provision flow = 50 万元 2024'],
  ],
];

const TOLD: readonly (readonly [construction: string, points: string, told: readonly string[]])[] = [
  [
    'what was done before is a fact in a policy',
    '一、2023年，我市共兑现技改扶持资金860万元，受益主体126家。',
    ['技改扶持资金 fact flow = 860 万元 2023', '技改扶持资金受益主体 fact flow = 126 家 2023'],
  ],
  ['a year behind the mark of its point', '10.2023年度已按原政策兑现资金870万元。', ['按原政策兑现资金 fact flow = 870 万元 2023']],
  ['what is to be done in its year is a target', '一、年内新建足球场3片。', ['足球场 target flow = 3 片 2024']],
  ['one who hands out money is no recipient', '一、去年，市财政共发放稳岗补贴230万元。', ['稳岗补贴 fact flow = 230 万元 2023']],
];

describe('the terms of a policy are named by who has them and what is given', () => {
  it.each(GRANTED)('%s', (_, points, told) => {
    expect(readPolicy(points)).toEqual(told);
  });
});

describe('what a policy tells besides is not granted', () => {
  it.each(TOLD)('%s', (_, points, told) => {
    expect(readPolicy(points)).toEqual(told);
  });
});
