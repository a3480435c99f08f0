import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** Why something came about, which classes are counted and what people have come to: a sentence of a review of 2024. */
const SENTENCES: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  ['a cause behind a year', '2024年受疫情影响，年观众人数为5.4亿人次。', ['年观众人数 fact flow = 5.4 亿人次 2024']],
  ['a cause in one word with its verb', '去年受新冠肺炎疫情影响，年观众人数为5.4亿人次。', ['年观众人数 fact flow = 5.4 亿人次 2024']],
  ['a cause between the subject and its change', '固定资产投资受房地产下行影响下降4.3%。', ['固定资产投资 fact growth = -4.3 % 2024']],
  ['what is done so many times', '针对融资难问题，先后4次降低存款准备金率。', ['降低存款准备金率 fact flow = 4 次 2024']],
  ['what is carried out so many times', '针对群众反映问题，开展专项检查12次。', ['专项检查 fact flow = 12 次 2024']],
  ['a challenge that is faced', '面对疫情冲击，累计减税降费320亿元。', ['减税降费 fact flow = 320 亿元 2024']],
  [
    'people who have come to something, behind another object',
    '解决了151.6万农村人口饮水安全问题，12.5万人实现脱贫。',
    ['农村人口饮水安全问题 fact flow = 151.6 万 2024', '脱贫人数 fact flow = 12.5 万人 2024'],
  ],
  [
    'people who have found work',
    '新建农村公路120公里，3.2万人实现就业。',
    ['农村公路 fact flow = 120 公里 2024', '实现就业 fact flow = 3.2 万人 2024'],
  ],
  ['others who are helped', '帮助四川、贵州2省93个贫困县摘帽。', ['摘帽的贫困县 fact flow = 93 个 2024']],
  ['those who are poor beside others', '全省161.5万相对贫困人口全部达到脱贫标准。', ['相对贫困人口 fact stock = 161.5 万 2024']],
  ['how many live in those that are counted', '新增10万人口以上中小城市8个。', ['10万人口以上中小城市 fact flow = 8 个 2024']],
  ['a threshold right before its noun', '培育20家年产值超10亿元企业。', ['年产值超10亿元企业 fact flow = 20 家 2024']],
  [
    'such a class beside another',
    '培育10个全国百强市场和10个年交易额超100亿元市场。',
    ['全国百强市场 fact flow = 10 个 2024', '年交易额超100亿元市场 fact flow = 10 个 2024'],
  ],
  ['those among whom a city has come', '佛山进入万亿元城市行列。', []],
  ['all that there was before', '高新技术企业新增3000家，是此前历史总和的1.5倍。', ['高新技术企业 fact flow = 3000 家 2024']],
  ['a growth that would do', '稳增长主要是为了保就业、惠民生，有6.5%的增速就能够实现。', []],
  ['two counts of one noun', '市级以上文物保护单位575处651点。', ['市级以上文物保护单位 fact stock = 575 处 2024']],
  ['a mark is no name', '③ 12.27亿人次为2019年数据。', []],
  ['how many could pass', '民航机场旅客吞吐能力达1.5亿人次。', ['民航机场旅客吞吐能力 fact stock = 1.5 亿人次 2024']],
  ['how many passed', '民航机场旅客吞吐量达1.5亿人次。', ['民航机场旅客吞吐量 fact flow = 1.5 亿人次 2024']],
  ['as what they are taken', '以新材料等10个重点领域为主攻方向。', ['重点领域 fact stock = 10 个 2024']],
  ['whole counties of a ratio', '整县建成美丽乡村比例提高到40%。', ['整县建成美丽乡村比例 fact share = 40 % 2024']],
  [
    'a kind that is left out once',
    '刑事、治安案件立案数分别下降25.7%、6%。',
    ['刑事案件立案数 fact growth = -25.7 % 2024', '治安案件立案数 fact growth = -6 % 2024'],
  ],
];

describe('causes before a figure and classes that are counted', () => {
  it.each(SENTENCES)('%s', (_construction, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
