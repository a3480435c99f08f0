import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** What a clause leaves out, since the one before it says it: a sentence of a review of 2024. */
const SENTENCES: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'people of the place that was measured',
    '主城区建成区面积扩大到145平方公里，人口增加到150万左右。',
    ['主城区建成区面积 fact stock = 145 平方公里 2024', '主城区人口 fact stock ~ 150 万 2024'],
  ],
  [
    'an area and the people of several places',
    '甲县、乙县主城区面积达到40平方公里，白沟新城达到30平方公里，人口都达到40万左右。',
    [
      '甲县、乙县主城区面积 fact stock = 40 平方公里 2024',
      '白沟新城面积 fact stock = 30 平方公里 2024',
      '甲县、乙县主城区、白沟新城人口 fact stock ~ 40 万 2024',
    ],
  ],
  [
    'such people in one clause with the area',
    '卫星城的城区面积达到20平方公里、人口达到15万左右。',
    ['卫星城的城区面积 fact stock = 20 平方公里 2024', '卫星城人口 fact stock ~ 15 万 2024'],
  ],
  [
    'places that are counted, with the area of them',
    '3个新区的建成区面积达到20平方公里。',
    ['新区 fact stock = 3 个 2024', '新区的建成区面积 fact stock = 20 平方公里 2024'],
  ],
  [
    'people of the issuer beside another area',
    '森林面积达145平方公里，人口150万。',
    ['森林面积 fact stock = 145 平方公里 2024', '人口 fact stock = 150 万 2024'],
  ],
  [
    'grades of one prize',
    '获得国家科技进步一等奖2项、二等奖9项。',
    ['国家科技进步一等奖 fact flow = 2 项 2024', '国家科技进步二等奖 fact flow = 9 项 2024'],
  ],
  [
    'money that is put into the work and not into those who do it',
    '高质量打好打赢脱贫攻坚战，派出6.5万名驻村干部，投入1600亿元。',
    ['驻村干部 fact flow = 6.5 万名 2024', '脱贫攻坚战投入 fact flow = 1600 亿元 2024'],
  ],
  [
    'a standard whose words stand with the first of those who have it',
    '集中供养孤儿基本生活保障最低标准从每人每月2017元提高到2057元，散居孤儿从每人每月1536元提高到1567元。',
    [
      '集中供养孤儿基本生活保障最低标准 fact price = 2017 元 2023',
      '集中供养孤儿基本生活保障最低标准 fact price = 2057 元 2024',
      '散居孤儿基本生活保障最低标准 fact price = 1536 元 2023',
      '散居孤儿基本生活保障最低标准 fact price = 1567 元 2024',
    ],
  ],
  [
    'events of one kind under one verb',
    '举办国际赛事12项，国家级赛事70余项。',
    ['国际赛事 fact flow = 12 项 2024', '国家级赛事 fact flow > 70 项 2024'],
  ],
  ['things behind events', '举办展会12场，体育馆70座。', ['展会 fact flow = 12 场 2024', '体育馆 fact stock = 70 座 2024']],
  [
    'those who moved beside new jobs',
    '城镇新增就业38.4万人，农村劳动力转移107.7万人。',
    ['城镇新增就业 fact flow = 38.4 万人 2024', '农村劳动力转移 fact flow = 107.7 万人 2024'],
  ],
  ['those who have moved so far', '农村劳动力转移就业稳定在2600万人。', ['农村劳动力转移就业 fact stock = 2600 万人 2024']],
  ['what has been settled', '18.37万户“办证难”得以化解。', ['“办证难”得以化解 fact flow = 18.37 万户 2024']],
  [
    'classes of what the clause opens with',
    '补贴机具种类范围（以下简称补贴范围）为21大类40个小类91个品目。',
    ['补贴机具种类范围小类 fact stock = 40 个 2024', '补贴机具种类范围品目 fact stock = 91 个 2024'],
  ],
  [
    'a growth set beside another in times',
    '教育支出年均增长22.3%，高于经济增长速度一倍。',
    ['教育支出 fact growth = 22.3 % 2024', '教育支出高于经济增长速度 fact growth = 1 倍 2024'],
  ],
];

describe('what a clause leaves out', () => {
  it.each(SENTENCES)('%s', (_construction, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
