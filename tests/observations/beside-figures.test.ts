import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** A sentence of a review of 2024, and what it says, in order: figures set beside another, and what goes on behind them. */
const BESIDE: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'what adds to a whole or takes from it, with its sign',
    '汽车类、通讯器材类零售额分别增长11.0%和0.8%，合计拉动限上零售额增速2.0个百分点；中西药品类同比下降11.7%，负向拉动全市限上零售额增速1.1个百分点。',
    [
      '汽车类零售额 fact growth = 11 % 2024',
      '通讯器材类零售额 fact growth = 0.8 % 2024',
      '汽车类、通讯器材类零售额合计拉动限上零售额增速 fact change = 2 个百分点 2024',
      '中西药品类零售额 fact growth = -11.7 % 2024',
      '中西药品类零售额负向拉动限上零售额增速 fact change = -1.1 个百分点 2024',
    ],
  ],
  [
    'each of a row adds its own',
    '消费、投资、净出口分别拉动GDP增长2.2、1.3、0.8个百分点，受基数影响，工业增速回落1.2个百分点。',
    [
      '消费拉动GDP fact change = 2.2 个百分点 2024',
      '投资拉动GDP fact change = 1.3 个百分点 2024',
      '净出口拉动GDP fact change = 0.8 个百分点 2024',
      '工业 fact change = -1.2 个百分点 2024',
    ],
  ],
  [
    'figures beside those of others, and beside their own of a year before',
    '服务出口增幅大于进口26.8个百分点。民间投资增速比全部投资高3个百分点，比上年同期高1.2个百分点。',
    [
      '服务出口大于进口 fact change = 26.8 个百分点 2024',
      '民间投资比全部投资高 fact change = 3 个百分点 2024',
      '民间投资 fact change = 1.2 个百分点 2024',
    ],
  ],
  [
    'as many gaps as there were values, without another 分别, and what goes on behind them',
    '规上工业、服务业增加值分别增长8.2%、9.1%，高于全市1.2和0.8个百分点，拉动GDP增长3.1个百分点。',
    [
      '规上工业增加值 fact growth = 8.2 % 2024',
      '服务业增加值 fact growth = 9.1 % 2024',
      '规上工业增加值高于全市 fact change = 1.2 个百分点 2024',
      '服务业增加值高于全市 fact change = 0.8 个百分点 2024',
      '服务业增加值拉动GDP fact change = 3.1 个百分点 2024',
    ],
  ],
  [
    'an amount told once more without a part of it, in the bracket behind it',
    '地区生产总值增长6.0%（不含开发区增长7.3%，全省第二），外贸进出口总额完成186亿元（剔除保税区后增长9.1%），民间投资下降2%。',
    [
      '地区生产总值 fact growth = 6 % 2024',
      '不含开发区的地区生产总值 fact growth = 7.3 % 2024',
      '不含开发区的地区生产总值 fact rank = 2  2024',
      '外贸进出口总额 fact flow = 186 亿元 2024',
      '不含保税区的外贸进出口总额 fact growth = 9.1 % 2024',
      '民间投资 fact growth = -2 % 2024',
    ],
  ],
  [
    'behind a gap the thing itself is told of',
    '财政总收入增长5%，高于全国1.7个百分点，比上年同期增收7.4亿元，增长7%。',
    [
      '财政总收入 fact growth = 5 % 2024',
      '财政总收入高于全国 fact change = 1.7 个百分点 2024',
      '财政总收入 fact change = 7.4 亿元 2024',
      '财政总收入 fact growth = 7 % 2024',
    ],
  ],
  [
    'what stands between 比 and the word of difference, where it is no time',
    '地区生产总值增长6.5%，比全国高1.5个百分点，比上年高0.3个百分点；小微企业贷款增速比各项贷款平均增速分别高4.2个百分点。',
    [
      '地区生产总值 fact growth = 6.5 % 2024',
      '地区生产总值比全国高 fact change = 1.5 个百分点 2024',
      '地区生产总值 fact change = 0.3 个百分点 2024',
      '小微企业贷款比各项贷款平均增速高 fact change = 4.2 个百分点 2024',
    ],
  ],
  [
    'words that jieba glues to what is compared, and a time that something was done ahead of',
    '企业数较上年增长17%；保交房项目提前3个月实现100%交付。',
    ['企业数 fact growth = 17 % 2024', '保交房项目 fact share = 100 % 2024'],
  ],
  [
    'by how much a ratio changed',
    '城乡居民收入比为2.81，比上年缩小0.06。',
    ['城乡居民收入比 fact share = 2.81  2024', '城乡居民收入比 fact change = -0.06  2024'],
  ],
  [
    'taxes of the place beside other amounts of it, and of those who pay them',
    '投资增长5.2%，消费增长4%，税收增长6%。新引进企业30家，贡献税收2亿元。',
    [
      '消费 fact growth = 4 % 2024',
      '税收 fact growth = 6 % 2024',
      '新引进企业 fact flow = 30 家 2024',
      '新引进企业税收 fact flow = 2 亿元 2024',
    ],
  ],
  [
    'strong words of change',
    '国际油价暴跌30%，出口额剧增25%，煤炭价格在2022年大涨逾80%。',
    ['国际油价 fact growth = -30 % 2024', '出口额 fact growth = 25 % 2024', '煤炭价格 fact growth > 80 % 2022'],
  ],
  [
    'how far one should have come',
    '财政总收入103.9亿元，完成预算的45.6%，超序时进度3.9个百分点，增长7.7%。',
    [
      '财政总收入 fact flow = 103.9 亿元 2024',
      '财政总收入完成预算 fact share = 45.6 % 2024',
      '财政总收入超序时进度 fact change = 3.9 个百分点 2024',
      '财政总收入 fact growth = 7.7 % 2024',
    ],
  ],
  [
    'words of a level that is held are no part of the name',
    '群众安全感满意度在98%以上，卫生厕所普及率巩固在96%以上。',
    ['群众安全感满意度 fact share >= 98 % 2024', '卫生厕所普及率 fact share >= 96 % 2024'],
  ],
  [
    'all people and residents are two metrics',
    '总人口18万人，常住人口10万人。',
    ['总人口 fact stock = 18 万人 2024', '常住人口 fact stock = 10 万人 2024'],
  ],
  [
    'a rise of so much to a level of many times as much',
    '医保人均财政补助标准提升30元至700元，学费增加30元至50元。',
    [
      '医保人均财政补助标准 fact change = 30 元 2024',
      '医保人均财政补助标准 fact price = 700 元 2024',
      '学费 fact change range 30..50 元 2024',
    ],
  ],
  [
    'what a clause before makes sure of is told as done behind it',
    '确保应收尽收，全年完成一般公共预算收入35亿元。',
    ['一般公共预算收入 fact flow = 35 亿元 2024'],
  ],
  ['by what means it was done', '通过预算统筹、项目整合等方式腾出财力3.6亿元。', ['腾出财力 fact flow = 3.6 亿元 2024']],
];

describe('figures beside others', () => {
  it.each(BESIDE)('%s', (_construction, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
