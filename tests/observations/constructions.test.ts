import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** A sentence of a review of 2024, and what it says, in order. */
const REVIEW: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'a level and its growth',
    '全市生产总值4985亿元、增长5.6%。',
    ['生产总值 fact flow = 4985 亿元 2024', '生产总值 fact growth = 5.6 % 2024'],
  ],
  ['a fall is negative', '单位GDP能耗下降3.3%。', ['单位GDP能耗 fact growth = -3.3 % 2024']],
  ['a fall in numbers is a change', '农村低收入人口减少1.2万人。', ['农村低收入人口 fact change = -1.2 万人 2024']],
  [
    'one verb, several objects',
    '新增省科技领军企业2家、科技小巨人企业9家。',
    ['省科技领军企业 fact flow = 2 家 2024', '科技小巨人企业 fact flow = 9 家 2024'],
  ],
  [
    'a stock in brackets',
    '新增科技型中小企业1264家（累计9138家）。',
    ['科技型中小企业 fact flow = 1264 家 2024', '科技型中小企业 fact stock = 9138 家 2024'],
  ],
  [
    'two owners in one word before 分别',
    '城乡居民人均可支配收入分别增长4.3%、6.1%。',
    ['城镇居民人均可支配收入 fact growth = 4.3 % 2024', '农村居民人均可支配收入 fact growth = 6.1 % 2024'],
  ],
  [
    'a shared head before 分别',
    '澜江港货物和集装箱吞吐量分别增长4%、11.3%。',
    ['澜江港货物吞吐量 fact growth = 4 % 2024', '集装箱吞吐量 fact growth = 11.3 % 2024'],
  ],
  [
    'a second row of values',
    '城乡居民人均可支配收入分别达6.9万元、3.4万元，增长4.2%、5.3%。',
    [
      '城镇居民人均可支配收入 fact price = 6.9 万元 2024',
      '农村居民人均可支配收入 fact price = 3.4 万元 2024',
      '城镇居民人均可支配收入 fact growth = 4.2 % 2024',
      '农村居民人均可支配收入 fact growth = 5.3 % 2024',
    ],
  ],
  [
    'two rows of levels',
    '城乡居民人均可支配收入分别从60100元、31200元提高到63481元、32428元。',
    [
      '城镇居民人均可支配收入 fact price = 60100 元 2023',
      '农村居民人均可支配收入 fact price = 31200 元 2023',
      '城镇居民人均可支配收入 fact price = 63481 元 2024',
      '农村居民人均可支配收入 fact price = 32428 元 2024',
    ],
  ],
  [
    'units that differ share no head',
    '国际友城和驻外商务处分别增至14对和9家。',
    ['国际友城 fact stock = 14 对 2024', '驻外商务处 fact stock = 9 家 2024'],
  ],
  ['a level that a noun names', '调查失业率稳定在5%左右的较低水平。', ['调查失业率 fact share ~ 5 % 2024']],
  [
    'verbs in brackets',
    '新（改）建农村公路1.2万公里，新（改、扩）建高标准农田348.8万亩。',
    ['农村公路 fact flow = 1.2 万公里 2024', '高标准农田 fact flow = 348.8 万亩 2024'],
  ],
  ['adverbs behind a metric', '财政赤字率一直控制在3%以内。', ['财政赤字率 fact share <= 3 % 2024']],
  [
    'from a level to a level',
    '服务业增加值比重由46.9%提高到48.2%。',
    ['服务业增加值比重 fact share = 46.9 % 2023', '服务业增加值比重 fact share = 48.2 % 2024'],
  ],
  [
    'the share of what was just counted',
    '引进外资平台29家，占比达62%。',
    ['外资平台 fact flow = 29 家 2024', '外资平台占比 fact share = 62 % 2024'],
  ],
  [
    'a head takes the place of its owner’s',
    '粮食播种面积320万亩、产量128万吨。',
    ['粮食播种面积 fact flow = 320 万亩 2024', '粮食产量 fact flow = 128 万吨 2024'],
  ],
  [
    'a part has the head of its whole',
    '全市医疗机构床位5.2万张，其中：公立医院3.9万张。',
    ['医疗机构床位 fact stock = 5.2 万张 2024', '公立医院床位 fact stock = 3.9 万张 2024'],
  ],
  [
    'a generic head needs its owner',
    '市科创基金按市场化方式运作，规模从20亿元调整为30亿元。',
    ['市科创基金规模 fact stock = 20 亿元 2023', '市科创基金规模 fact stock = 30 亿元 2024'],
  ],
  ['counts before their noun', '建成5家概念验证中心和中试平台。', ['概念验证中心和中试平台 fact flow = 5 家 2024']],
  ['an attribute before its noun', '用好上级下达的90亿元消费品以旧换新资金。', ['消费品以旧换新资金 fact flow = 90 亿元 2024']],
  [
    'a difference from the year before',
    '赤字率2.6%，比上年低0.4个百分点。',
    ['赤字率 fact share = 2.6 % 2024', '赤字率 fact change = -0.4 个百分点 2024'],
  ],
  [
    'a target told in retrospect',
    '固定资产投资年初目标为增长7%，实际增长5.2%。',
    ['固定资产投资 target growth = 7 % 2024', '固定资产投资 fact growth = 5.2 % 2024'],
  ],
  ['what people do, behind their number', '1324人凭技术转化晋升职称。', ['凭技术转化晋升职称 fact stock = 1324 人 2024']],
  ['the state of last year in words', '去年末存款余额增长8.5%。', ['存款余额 fact growth = 8.5 % 2024']],
  ['a number that says which things are meant is none', '吞吐量超千万人次的机场运行平稳。', []],
  ['names, numbers of documents and ordinals are none', '落实〔2024〕18号文件，“5+5”产业和985高校、世界500强共建第三届峰会。', []],
];

/** A sentence of the targets of 2025. */
const PLAN: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'expected targets',
    '主要预期目标是：地区生产总值增长5.5%左右，城镇新增就业5万人以上，城镇调查失业率控制在5%以内。',
    ['地区生产总值 target growth ~ 5.5 % 2025', '城镇新增就业 target flow >= 5 万人 2025', '城镇调查失业率 target share <= 5 % 2025'],
  ],
  ['a deadline', '到2027年，累计建成市级以上企业研发机构超1500家。', ['市级以上企业研发机构 target stock > 1500 家 2027']],
  ['a range', '社会消费品零售总额增长5%—6%。', ['社会消费品零售总额 target growth range 5..6 % 2025']],
  ['every year', '每年新增高新技术企业200家。', ['高新技术企业 target flow = 200 家 every year']],
  [
    'the starting level of a target is a fact',
    '财政补助从每人每年380元提高到420元。',
    ['财政补助 fact price = 380 元 2024', '财政补助 target price = 420 元 2025'],
  ],
  [
    'the starting level of a target years away is older than the document',
    '到2030年，养老床位从1.2万张增加到1.5万张。',
    ['养老床位 fact stock = 1.2 万张 2024', '养老床位 target stock = 1.5 万张 2030'],
  ],
  ['what is done already is a fact among plans', '截至目前，全市已建成充电桩1.2万个。', ['充电桩 fact stock = 1.2 万个 2025']],
  ['a verb and its noun', '新增建设用地32.8万亩。', ['建设用地 target flow = 32.8 万亩 2025']],
  ['each head', '配置AED达每10万人45台。', ['AED target price = 45 台 2025']],
];

describe('a sentence of a review', () => {
  it.each(REVIEW)('%s', (_, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});

describe('a sentence of a plan', () => {
  it.each(PLAN)('%s', (_, sentence, told) => {
    expect(readReport(sentence, 'plan').map(showObservation)).toEqual(told);
  });
});

describe('doubts', () => {
  it('are none where the clause says everything', () => {
    const [observation] = readReport('2024年，全市已新增高新技术企业205家。');
    expect(observation?.doubts).toEqual([]);
  });

  it('tell what was taken from elsewhere', () => {
    const [, growth] = readReport('引导基金规模312亿元，增长4.1%。');
    expect(growth?.doubts).toContain('metric-from-earlier-clause');
    const [earlier] = readReport('2023年粮食丰收。建成公园12个。').slice(-1);
    expect(earlier?.doubts).toContain('period-from-earlier-sentence');
  });

  it('are none where the section says the same, and where the catalogue knows what is completed from the clause before', () => {
    const [, growth] = readReport('一般公共预算收入312亿元，增长4.1%。');
    expect(growth?.doubts).toEqual([]);
    const [, later] = readReport('2024年新建公园12个。改造城镇老旧小区38个。');
    expect(later?.doubts).toEqual([]);
  });

  it('tell of words that the section beats', () => {
    const [observation] = readReport('争取中央预算资金12亿元。');
    expect(observation?.kind).toBe('fact');
    expect(observation?.doubts).toContain('kind-by-section');
  });

  it('are none for a plain name that the catalogue lacks, and tell of one that is short, joined or put together', () => {
    const doubts = (sentence: string): readonly string[] | undefined => readReport(sentence).at(-1)?.doubts;
    expect(doubts('改造背街小巷道路120公里。')).toEqual([]);
    expect(doubts('新增船舶12艘。')).toEqual(['metric-not-in-catalogue']);
    expect(doubts('新建文化广场和健身步道12处。')).toEqual(['metric-not-in-catalogue']);
  });

  it('tell of two values of one metric', () => {
    const read = readReport('大米加工增加值增长5%。\n大米加工增加值增长7%。');
    expect(read.map(({ doubts }) => doubts.includes('other-value-in-document'))).toEqual([true, true]);
    expect(readReport('大米加工增加值增长5%。\n大米加工增加值增长5%。').flatMap(({ doubts }) => doubts)).toEqual([]);
  });

  it('tell of a unit that the metric does not have', () => {
    const [observation] = readReport('全市高新技术企业312亿元。');
    expect(observation?.doubts).toContain('unit-not-usual');
  });
});
