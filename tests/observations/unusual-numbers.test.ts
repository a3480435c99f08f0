import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** A sentence of a review of 2024 with numbers that say which thing is meant, that stand without digits or units, or that lean on a time or a reckoning. */
const NUMBERS: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'digits that a scan left apart',
    '总人口达到2 9 0 0 万人，森林覆盖率达到4 8 %，城镇化率提高6 .5 个百分点，一般公共预算收入132, 746万元。',
    [
      '总人口 fact stock = 2900 万人 2024',
      '森林覆盖率 fact share = 48 % 2024',
      '城镇化率 fact change = 6.5 个百分点 2024',
      '一般公共预算收入 fact flow = 132746 万元 2024',
    ],
  ],
  [
    'a task that was overfulfilled beside what was done',
    '城镇新增就业超143万人、超额完成国家下达的110万人年度任务。',
    ['城镇新增就业 fact flow > 143 万人 2024', '城镇新增就业 target flow = 110 万人 2024'],
  ],
  ['a process that tells one product from another', '7纳米高性能自动驾驶芯片填补国内空白。', []],
  ['a measure that is reached', '芯片制程达到7纳米。', ['芯片制程 fact stock = 7 纳米 2024']],
  ['a rate of data in a quoted name', '发布“6G太赫兹100/200Gbps实时无线传输通信实验系统”。', []],
  ['what a point more would be', '现在国内生产总值每增长1个百分点的增量，相当于5年前1.5个百分点、10年前2.5个百分点的增量。', []],
  ['what comes of each point', '城镇化率每提高1个百分点，新增城镇人口30万人。', ['城镇人口 fact flow = 30 万人 2024']],
  ['a bare ten thousand of people', '带动万名青年入乡发展。', ['青年入乡发展 fact flow = 1 万名 2024']],
  [
    'bare numbers of a plan',
    '实施千项合作项目、开展千名青年科学家交流。',
    ['合作项目 fact flow = 1000 项 2024', '青年科学家交流 fact flow = 1000 名 2024'],
  ],
  ['a bare million with its bound', '经营主体连续4年每年新增百万户以上。', ['经营主体 fact flow >= 100 万户 2024']],
  ['a hundred events', '举办百场产业链供应链对接大会。', ['产业链供应链对接大会 fact flow = 100 场 2024']],
  ['a plan with a number in its name', '实施万名大学生助企服务专项计划。', []],
  ['a manner of speaking', '开展“千名医生下基层”，走进千家万户，推进千村示范、万村整治工程。', []],
  [
    'medals of one event',
    '我省运动员在2024年巴黎奥运会上斩获8金4银4铜、金牌数居全国首位，在残奥会上斩获12金8银4铜。',
    [
      '巴黎奥运会金牌 fact flow = 8 枚 2024',
      '巴黎奥运会银牌 fact flow = 4 枚 2024',
      '巴黎奥运会铜牌 fact flow = 4 枚 2024',
      '残奥会金牌 fact flow = 12 枚 2024',
      '残奥会银牌 fact flow = 8 枚 2024',
      '残奥会铜牌 fact flow = 4 枚 2024',
    ],
  ],
  [
    'medals of two events',
    '巴黎奥运会和残奥会上，我省体育健儿分别摘得2金2银1铜、2金1银。',
    [
      '巴黎奥运会金牌 fact flow = 2 枚 2024',
      '巴黎奥运会银牌 fact flow = 2 枚 2024',
      '巴黎奥运会铜牌 fact flow = 1 枚 2024',
      '残奥会金牌 fact flow = 2 枚 2024',
      '残奥会银牌 fact flow = 1 枚 2024',
    ],
  ],
  ['no medals', '五金企业3家。', ['五金企业 fact stock = 3 家 2024']],
  [
    'a level of years ago',
    '研发投入由五年前的142亿元跃升到360亿元。',
    ['研发投入 fact flow = 142 亿元 2019', '研发投入 fact flow = 360 亿元 2024'],
  ],
  [
    'a threshold told in something else',
    '落实好小规模纳税人增值税起征点从月销售额3万元提高到10万元等税收优惠政策。',
    ['小规模纳税人增值税起征点 fact stock = 3 万元 2023', '小规模纳税人增值税起征点 fact stock = 10 万元 2024'],
  ],
  [
    'a threshold of each month',
    '个税起征点由每月3500元提高到5000元。',
    ['个税起征点 fact stock = 3500 元 2023', '个税起征点 fact stock = 5000 元 2024'],
  ],
  ['a first reckoning', '初步测算文化产业增加值占GDP比重达6.62%。', ['文化产业增加值占GDP比重 fact share = 6.62 % 2024']],
  ['a reckoning before its time', '经初步核算全年地区生产总值3000亿元。', ['地区生产总值 fact flow = 3000 亿元 2024']],
];

describe('numbers of an unusual form', () => {
  it.each(NUMBERS)('%s', (_construction, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
