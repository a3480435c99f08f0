import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** Sentences of a review of 2024 on what has been brought down, and on what is paid by standards. */
const LEVELS: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'a time that no rule knows before the level that a change starts from',
    '外贸依存度由“十三五”开局之年的18.9%攀升至50%，高新技术企业总数由建市之初的12家增加到120家。',
    [
      '外贸依存度 fact share = 18.9 % no year',
      '外贸依存度 fact share = 50 % 2024',
      '高新技术企业总数 fact stock = 12 家 no year',
      '高新技术企业总数 fact stock = 120 家 2024',
    ],
  ],
  [
    'the whole investment of large projects',
    '新开工亿元以上项目120个，总投资350亿元。',
    ['新开工亿元以上项目 fact flow = 120 个 2024', '亿元以上项目总投资 fact flow = 350 亿元 2024'],
  ],
  [
    'a rise that slowed',
    '规上工业增加值增长5%，增速较上年放缓0.3个百分点。',
    ['规上工业增加值 fact growth = 5 % 2024', '规上工业增加值 fact change = -0.3 个百分点 2024'],
  ],
  ['a level that a number has been brought down to', '现行标准下贫困人口减至312人。', ['现行标准下贫困人口 fact stock = 312 人 2024']],
  [
    'a count before and behind 减至',
    '松材线虫病疫点乡镇由142个减至97个。',
    ['松材线虫病疫点乡镇 fact stock = 142 个 2023', '松材线虫病疫点乡镇 fact stock = 97 个 2024'],
  ],
  [
    'how long a deed takes, and the word behind it',
    '企业开办平均用时压减至0.5个工作日。',
    ['企业开办平均用时 fact stock = 0.5 个工作日 2024'],
  ],
  ['a further fall', '万元工业增加值用水量较2020年再降16%。', ['万元工业增加值用水量 fact growth = -16 % 2024']],
  [
    'a further fall in points',
    '社会物流总费用与GDP的比率再降0.2个百分点左右。',
    ['社会物流总费用与GDP的比率 fact change ~ -0.2 个百分点 2024'],
  ],
  [
    'a standard by the kilometre, with the deed that it pays for',
    '县乡道改造补助标准由每公里40万元提高到60万元。',
    ['县乡道改造补助标准 fact price = 40 万元 2023', '县乡道改造补助标准 fact price = 60 万元 2024'],
  ],
  [
    'a price by the unit of what is sold',
    '综合电价由平均每千瓦时1.35元降至不高于1.10元。',
    ['综合电价 fact price = 1.35 元 2023', '综合电价 fact price <= 1.1 元 2024'],
  ],
  ['no deed is paid for where the standard itself is told', '各地制定收费标准12项。', ['收费标准 fact flow = 12 项 2024']],
  [
    'kinds of school before what all have',
    '幼儿园、小学、初中专任教师学历合格率分别为99%、99.5%、99.9%。',
    [
      '幼儿园专任教师学历合格率 fact share = 99 % 2024',
      '小学专任教师学历合格率 fact share = 99.5 % 2024',
      '初中专任教师学历合格率 fact share = 99.9 % 2024',
    ],
  ],
  [
    'sums by head of pupils',
    '普通小学、普通初中生均一般公共预算教育经费分别为11236元、16042元。',
    ['普通小学生均一般公共预算教育经费 fact price = 11236 元 2024', '普通初中生均一般公共预算教育经费 fact price = 16042 元 2024'],
  ],
  [
    'roads of one kind each',
    '县道、乡道、村道日常养护补助标准分别提高到每年每公里10000元、5000元、3000元。',
    [
      '县道日常养护补助标准 fact price = 10000 元 2024',
      '乡道日常养护补助标准 fact price = 5000 元 2024',
      '村道日常养护补助标准 fact price = 3000 元 2024',
    ],
  ],
  [
    'those who have something by one standard',
    '高校毕业生、农民工技能培训补贴标准分别为1000元、800元。',
    ['高校毕业生技能培训补贴标准 fact stock = 1000 元 2024', '农民工技能培训补贴标准 fact stock = 800 元 2024'],
  ],
  [
    'a sum of its own before a standard',
    '公用经费、寄宿生生活补助标准分别提高到720元、1500元。',
    ['公用经费 fact flow = 720 元 2024', '寄宿生生活补助标准 fact flow = 1500 元 2024'],
  ],
];

describe('levels and standards', () => {
  it.each(LEVELS)('%s: %s', (_construction, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
