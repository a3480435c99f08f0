import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** A sentence of a review of 2024, and what it says, in order. */
const RANKS: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'those among which something ranks are no name',
    '上市公司数量居全国地级市第四，口岸通关效率稳居中部地区第1。',
    ['上市公司数量 fact rank = 4  2024', '口岸通关效率 fact rank = 1  2024'],
  ],
  [
    'behind every verb that leads to a rank',
    '旅游收入位列全省县级市第一，港口吞吐量居全国沿海港口第二。',
    ['旅游收入 fact rank = 1  2024', '港口吞吐量 fact rank = 2  2024'],
  ],
  [
    'the issuer ranks behind a count',
    '新建充电桩3万个，在全省营商环境评价中排名第2位。',
    ['充电桩 fact flow = 3 万个 2024', '全省营商环境评价 fact rank = 2 位 2024'],
  ],
  [
    'the issuer ranks at the head of a sentence',
    '在全国水利建设质量考核中连续三年位居第一。',
    ['全国水利建设质量考核 fact rank = 1  2024'],
  ],
  [
    'a rank in nothing but an appraisal is one of what was told',
    '老年人适老化改造3万户，在全国评比中位居第一。',
    ['老年人适老化改造 fact flow = 3 万户 2024', '老年人适老化改造 fact rank = 1  2024'],
  ],
  [
    'it is the growth that ranks where the words say so, and right behind one',
    '税收收入增速居全国第二，工业增加值增长7.2%、全省第一，工业用电量下降3%。',
    [
      '税收收入增速 fact rank = 2  2024',
      '工业增加值 fact growth = 7.2 % 2024',
      '工业增加值增速 fact rank = 1  2024',
      '工业用电量 fact growth = -3 % 2024',
    ],
  ],
  ['places by which a rank rose', '营商环境综合排名提升7位。', ['营商环境综合排名 fact change = 7 位 2024']],
];

const ROWS: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'shares of the three sectors, without a sign and without 分别',
    '三次产业结构由上年的8.1:41.2:50.7调整为7.9:40.8:51.3，三次产业投资比重为6.8：77.3：15.9，粮经饲比例达到87：9：4。',
    [
      '第一产业占比 fact share = 8.1 % 2023',
      '第二产业占比 fact share = 41.2 % 2023',
      '第三产业占比 fact share = 50.7 % 2023',
      '第一产业占比 fact share = 7.9 % 2024',
      '第二产业占比 fact share = 40.8 % 2024',
      '第三产业占比 fact share = 51.3 % 2024',
      '第一产业投资占比 fact share = 6.8 % 2024',
      '第二产业投资占比 fact share = 77.3 % 2024',
      '第三产业投资占比 fact share = 15.9 % 2024',
    ],
  ],
  [
    'of listed points only the last has its name whole',
    '投资、消费增速分别快于全国3.4个、1个百分点。',
    ['投资快于全国 fact change = 3.4 个百分点 2024', '消费快于全国 fact change = 1 个百分点 2024'],
  ],
  [
    'classes of goods in a list have the head at its end, and the names of some hold a joint',
    '限额以上贸易单位中，粮油食品类、饮料类、中西药品等日常消费类商品零售分别比上年增长12.2%、17.9%和4.2%；与家庭装修等有关的建筑及装潢材料类、五金电料类、家具类等分别增长39%、40%和19%；智能手机、体育、娱乐用品、日用品类中可穿戴智能设备等零售额分别增长23%、18%和28%。',
    [
      '粮油食品类零售额 fact growth = 12.2 % 2024',
      '饮料类零售额 fact growth = 17.9 % 2024',
      '中西药品类零售额 fact growth = 4.2 % 2024',
      '建筑及装潢材料类零售额 fact growth = 39 % 2024',
      '五金电料类零售额 fact growth = 40 % 2024',
      '家具类零售额 fact growth = 19 % 2024',
      '智能手机零售额 fact growth = 23 % 2024',
      '体育、娱乐用品零售额 fact growth = 18 % 2024',
      '可穿戴智能设备零售额 fact growth = 28 % 2024',
    ],
  ],
  ['things counted in a row stay counts', '新建公园3个、广场1个。', ['公园 fact flow = 3 个 2024', '广场 fact flow = 1 个 2024']],
  [
    'an amount that names itself takes no head of another',
    '固定资产投资、社会消费品零售总额分别增长6%、7%。',
    ['固定资产投资 fact growth = 6 % 2024', '社会消费品零售总额 fact growth = 7 % 2024'],
  ],
  [
    'what is reached is counted as what it started from',
    '市属一级企业由66户整合至12户。',
    ['市属一级企业 fact stock = 66 户 2023', '市属一级企业 fact stock = 12 户 2024'],
  ],
  [
    'how something changed is no part of its name',
    '耕地质量指数止跌提升3.5%，国家级开发区从无到有，达到2个。',
    ['耕地质量指数 fact growth = 3.5 % 2024', '国家级开发区 fact stock = 2 个 2024'],
  ],
  [
    'what those do of whom a share is told',
    '规上工业企业开展研发活动的比例达45%。',
    ['规上工业企业开展研发活动的比例 fact share = 45 % 2024'],
  ],
  ['a numeral of cheques in the name of a place, and a policy by the number of its points', '陆家嘴商圈焕新，出台金融新政双10条。', []],
];

/** A sentence of the part on 2025 of the same report. */
const AHEAD: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'the first stage of a project is no present time',
    '做实重大项目前期工作，全年开工重点项目2000个以上。',
    ['重点项目 target flow >= 2000 个 2025'],
  ],
  [
    'the year before, of a place, as what a bound is measured by',
    '低保标准不低于我市上年度居民人均消费支出的30%。',
    ['低保标准 target share >= 30 % 2025'],
  ],
];

describe('what is ahead', () => {
  it.each(AHEAD)('%s', (_construction, sentence, told) => {
    expect(readReport(sentence, 'plan').map(showObservation)).toEqual(told);
  });
});

describe('ranks', () => {
  it.each(RANKS)('%s', (_construction, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});

describe('rows of numbers', () => {
  it.each(ROWS)('%s', (_construction, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});

describe('places that no list knows', () => {
  it('own the metric of the catalogue that they open', () => {
    const [first, second] = readReport('大通湖区一般公共预算收入2.7亿元，全市一般公共预算收入90亿元。');
    expect([first?.region, second?.region]).toEqual(['大通湖区', '澜江市']);
  });
  it('are no levels of government', () => {
    expect(readReport('省市县重点项目完成投资2.8万亿元。')[0]?.region).toBe('澜江市');
  });
});
