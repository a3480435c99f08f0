import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** A sentence of a review of 2024 that sets out from something, and what is told of what. */
const FRAMED: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'two falls of the year before in the order of what was told, and those of the year itself',
    '全年发生火灾120起、死亡6人，在上年双下降12.5%、20%的基础上，又分别下降10%、15%。',
    [
      '火灾 fact flow = 120 起 2024',
      '火灾死亡 fact flow = 6 人 2024',
      '火灾 fact growth = -12.5 % 2023',
      '火灾死亡 fact growth = -20 % 2023',
      '火灾 fact growth = -10 % 2024',
      '火灾死亡 fact growth = -15 % 2024',
    ],
  ],
  [
    'within one clause',
    '社会消费品零售总额在上年增长12%的基础上增长9.1%。',
    ['社会消费品零售总额 fact growth = 12 % 2023', '社会消费品零售总额 fact growth = 9.1 % 2024'],
  ],
  [
    'a frame without a figure',
    '进出口总额、实际使用外资在2020年高基数基础上分别增长21.4%、14.9%。',
    ['进出口总额 fact growth = 21.4 % 2024', '实际使用外资 fact growth = 14.9 % 2024'],
  ],
  [
    'the time of the frame dates nothing behind it',
    '在2022年大幅增长的基础上，新能源汽车产量增长35.6%。',
    ['新能源汽车产量 fact growth = 35.6 % 2024'],
  ],
  [
    'what the next clause is about',
    '在上年增长8.5%的基础上，规模以上工业增加值增长7.2%。',
    ['规模以上工业增加值 fact growth = 8.5 % 2023', '规模以上工业增加值 fact growth = 7.2 % 2024'],
  ],
  [
    'what is counted in the frame ends before it',
    '在已建成300个示范村的基础上，新建示范村120个。',
    ['示范村 fact stock = 300 个 2024', '示范村 fact flow = 120 个 2024'],
  ],
  ['a count that closes a list in a frame', '在高血压、糖尿病两种慢性病患者健康服务基础上，开展慢阻肺病患者健康服务。', []],
  ['a count that closes a list of kinds', '进一步促进消费、投资、出口三类需求。', []],
  ['kinds that are new', '新增鸡、鸭两种畜禽新品种。', ['畜禽新品种 fact flow = 2 种 2024']],
  ['places that are named one by one', '获批杭州、宁波、温州3个国家级试点。', ['国家级试点 fact flow = 3 个 2024']],
];

describe('what is set out from', () => {
  it.each(FRAMED)('%s', (_construction, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
