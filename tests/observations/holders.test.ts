import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** Sentences of a review of 2024 that go through institutions, groups and what they have by turns, and neighbours that own nothing. */
const HELD: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'an institution that a sentence opens with, to the next one',
    '全市乡镇卫生院诊疗人次138万，比上年增加7万人次；入院人次39万。医师日均担负诊疗9.7人次，住院1.3床日，病床使用率52%。村卫生室诊疗人次144万。',
    [
      '乡镇卫生院诊疗人次 fact flow = 138 万 2024',
      '乡镇卫生院诊疗人次 fact change = 7 万人次 2024',
      '乡镇卫生院入院人次 fact flow = 39 万 2024',
      '乡镇卫生院医师日均担负诊疗 fact flow = 9.7 人次 2024',
      '乡镇卫生院医师日均担负住院 fact flow = 1.3 床日 2024',
      '乡镇卫生院病床使用率 fact share = 52 % 2024',
      '村卫生室诊疗人次 fact flow = 144 万 2024',
    ],
  ],
  [
    'a change of what the institution has',
    '与上年比较，乡镇卫生院医师日均担负诊疗人次增加0.5人次，病床使用率下降0.9个百分点。',
    ['乡镇卫生院医师日均担负诊疗人次 fact change = 0.5 人次 2024', '乡镇卫生院病床使用率 fact change = -0.9 个百分点 2024'],
  ],
  [
    'people and beds of institutions that are counted',
    '全省共有3300个乡镇卫生院，床位15万张，卫生人员17万人（其中卫生技术人员14万人）。',
    [
      '乡镇卫生院 fact stock = 3300 个 2024',
      '乡镇卫生院床位 fact stock = 15 万张 2024',
      '乡镇卫生院卫生人员 fact stock = 17 万人 2024',
      '乡镇卫生院卫生技术人员 fact stock = 14 万人 2024',
    ],
  ],
  [
    'schools that the sentence before counts',
    '普通高中146所，比上年增长2.7%。招生9.5万人，在校生27万人，毛入学率91%。',
    [
      '普通高中 fact stock = 146 所 2024',
      '普通高中 fact growth = 2.7 % 2024',
      '普通高中招生 fact flow = 9.5 万人 2024',
      '普通高中在校生 fact stock = 27 万人 2024',
      '普通高中毛入学率 fact share = 91 % 2024',
    ],
  ],
  [
    'a row of institutions owns nothing told behind it',
    '全市共有医院94个，基层医疗卫生机构2721个。床位2.7万张，卫生技术人员3.1万人。',
    [
      '医院 fact stock = 94 个 2024',
      '基层医疗卫生机构 fact stock = 2721 个 2024',
      '床位 fact stock = 2.7 万张 2024',
      '卫生技术人员 fact stock = 3.1 万人 2024',
    ],
  ],
  [
    'the second of a row with a figure of its own clause',
    '医院诊疗人次420万；乡镇卫生院诊疗人次110万，病床使用率52%。',
    ['医院诊疗人次 fact flow = 420 万 2024', '乡镇卫生院诊疗人次 fact flow = 110 万 2024', '乡镇卫生院病床使用率 fact share = 52 % 2024'],
  ],
  [
    'groups of inhabitants by turns',
    '城镇居民人均可支配收入51821元，增长5%；人均消费支出32994元。农村居民人均可支配收入21691元，增长8%；人均消费支出18175元。恩格尔系数32.4%。',
    [
      '城镇居民人均可支配收入 fact price = 51821 元 2024',
      '城镇居民人均可支配收入 fact growth = 5 % 2024',
      '城镇居民人均消费支出 fact price = 32994 元 2024',
      '农村居民人均可支配收入 fact price = 21691 元 2024',
      '农村居民人均可支配收入 fact growth = 8 % 2024',
      '农村居民人均消费支出 fact price = 18175 元 2024',
      '恩格尔系数 fact share = 32.4 % 2024',
    ],
  ],
  [
    'groups of inhabitants in a row',
    '城镇居民人均可支配收入51821元，农村居民人均可支配收入21691元；人均消费支出26796元。',
    [
      '城镇居民人均可支配收入 fact price = 51821 元 2024',
      '农村居民人均可支配收入 fact price = 21691 元 2024',
      '人均消费支出 fact price = 26796 元 2024',
    ],
  ],
  [
    'what is of the whole place',
    '全市共有医院94个，床位2.1万张。全市卫生技术人员3.2万人。',
    ['医院 fact stock = 94 个 2024', '医院床位 fact stock = 2.1 万张 2024', '卫生技术人员 fact stock = 3.2 万人 2024'],
  ],
  [
    'what firms of a kind have',
    '高新技术企业1200家，营业收入3400亿元，利税总额320亿元。',
    [
      '高新技术企业 fact stock = 1200 家 2024',
      '高新技术企业营业收入 fact flow = 3400 亿元 2024',
      '高新技术企业利税总额 fact flow = 320 亿元 2024',
    ],
  ],
  [
    'an independent topic behind an industry',
    '规模以上工业增加值增长6%，粮食产量120万吨。',
    ['规模以上工业增加值 fact growth = 6 % 2024', '粮食产量 fact flow = 120 万吨 2024'],
  ],
  [
    'a deed is told of no institution',
    '新建医院3家，引进卫生技术人员300人。',
    ['医院 fact flow = 3 家 2024', '卫生技术人员 fact flow = 300 人 2024'],
  ],
  [
    'ways of transport in a row',
    '铁路客运量1200万人，公路客运量3400万人；旅客周转量36亿人公里。',
    ['铁路客运量 fact flow = 1200 万人 2024', '公路客运量 fact flow = 3400 万人 2024', '旅客周转量 fact flow = 36 亿人公里 2024'],
  ],
  [
    'people that name no institution own no others',
    '招生948万人，在校生2714万人。',
    ['招生 fact flow = 948 万人 2024', '在校生 fact stock = 2714 万人 2024'],
  ],
  [
    'the mean of those that were told of',
    '社区卫生服务中心人员67万人，平均每个中心65人；社区卫生服务站人员16万人，平均每站6人。',
    [
      '社区卫生服务中心人员 fact stock = 67 万人 2024',
      '平均每个社区卫生服务中心人员 fact stock = 65 人 2024',
      '社区卫生服务站人员 fact stock = 16 万人 2024',
      '平均每个社区卫生服务站人员 fact stock = 6 人 2024',
    ],
  ],
  [
    'what each of them has',
    '社区卫生服务中心诊疗人次930万；平均每个中心年诊疗量9.1万人次，年入院量531人次；医师日均担负诊疗16人次、住院0.6床日。',
    [
      '社区卫生服务中心诊疗人次 fact flow = 930 万 2024',
      '平均每个社区卫生服务中心年诊疗量 fact flow = 9.1 万人次 2024',
      '平均每个社区卫生服务中心年入院量 fact flow = 531 人次 2024',
      '社区卫生服务中心医师日均担负诊疗 fact flow = 16 人次 2024',
      '社区卫生服务中心医师日均担负住院 fact flow = 0.6 床日 2024',
    ],
  ],
  [
    'a disease and those who have it',
    '全市克山病病区县数333个，现症病人3500人；大骨节病病区县数379个，现症病人15.6万人。',
    [
      '克山病病区县数 fact stock = 333 个 2024',
      '克山病现症病人 fact stock = 3500 人 2024',
      '大骨节病病区县数 fact stock = 379 个 2024',
      '大骨节病现症病人 fact stock = 15.6 万人 2024',
    ],
  ],
  [
    'what only narrows the whole holds for no one',
    '全县有幼儿园72所，其中公办31所，在园幼儿11340人。',
    ['幼儿园 fact stock = 72 所 2024', '公办幼儿园 fact stock = 31 所 2024', '幼儿园在园幼儿 fact stock = 11340 人 2024'],
  ],
  [
    'a part that is counted itself',
    '年末共有孤儿1730人，其中社会散居孤儿1190人，基本生活保障平均标准1257元/人·月。',
    [
      '孤儿 fact stock = 1730 人 2024',
      '社会散居孤儿 fact stock = 1190 人 2024',
      '社会散居孤儿基本生活保障平均标准 fact price = 1257 元/人·月 2024',
    ],
  ],
];

describe('holders', () => {
  it.each(HELD)('are found for %s', (_, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
