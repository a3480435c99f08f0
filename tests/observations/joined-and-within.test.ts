import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** A sentence of a review of 2024 and what it tells. */
const TOLD: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'of what something is a share, at the head of a clause',
    '新能源汽车产量达到12万辆，在中部地区占比18%。',
    ['新能源汽车产量 fact flow = 12 万辆 2024', '新能源汽车产量在中部地区占比 fact share = 18 % 2024'],
  ],
  [
    'two shares of one thing',
    '经济总量占全省比重达到6.2%，在南方地区占比升至9.3%。',
    ['经济总量占全省比重 fact share = 6.2 % 2024', '经济总量在南方地区占比 fact share = 9.3 % 2024'],
  ],
  [
    'parts of a place that each have as many',
    '全市有上市公司25家，其中开发区、高新区各有6家。',
    ['上市公司 fact stock = 25 家 2024', '开发区、高新区上市公司 fact stock = 6 家 2024'],
  ],
  [
    'a part of a place with its own count',
    '新增公园12个，其中城东区5个。',
    ['公园 fact flow = 12 个 2024', '城东区公园 fact flow = 5 个 2024'],
  ],
  [
    'a deed and its object in one word',
    '五年来，引进人才3.2万人，发射卫星24颗。',
    ['引进人才 fact flow = 3.2 万人 2024', '发射卫星 fact flow = 24 颗 2024'],
  ],
  ['power that one has made oneself', '工业余热自用电量达到1.2亿千瓦时。', ['工业余热自用电量 fact flow = 1.2 亿千瓦时 2024']],
  ['a sum by a first estimate', '启动建设跨江大桥，概算投资12.6亿元。', ['跨江大桥概算投资 fact flow = 12.6 亿元 2024']],
  [
    'those who came, and those who are insured',
    '1.2万人参加技能大赛，3.5万人参加医保。',
    ['参加技能大赛 fact flow = 1.2 万人 2024', '参加医保 fact stock = 3.5 万人 2024'],
  ],
];

describe('what is joined to what was told, and what has its own name', () => {
  it.each(TOLD)('%s', (_, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
