import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** A sentence of a review of 2024 whose numbers only tell which are meant, and what is left to be told. */
const REVIEW: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  ['hours in the name of a policy', '用好入境免签和240小时过境免签政策。', []],
  ['layouts and slogans in straight quotes', '一主三次战略深入实施，突出抓好"四个一批"，一轴两带三片布局优化。', []],
  ['sizes of what nobody counted', '谋划一批超50亿元、百亿元大项目，引进一批投资超亿元的好项目。', []],
  ['how soon at the best', '三文鱼最快48小时可从捕捞地端上餐桌。', []],
  ['what a country is called by', '我国是近14亿人口的发展中大国。', []],
  ['editions of which something is told', '两届广交会吸引境外采购商人数再创新高。', []],
  ['a class of weight', '我市选手获得男子举重61公斤级银牌1枚。', ['男子举重61公斤级银牌 fact flow = 1 枚 2024']],
  ['the seats of a vehicle', '投放9座新能源客车30辆。', ['9座新能源客车 fact flow = 30 辆 2024']],
  ['within which distance', '轨道站点100米内换乘比例达到85%。', ['轨道站点100米内换乘比例 fact share = 85 % 2024']],
  ['editions that are counted', '成功举办两届博览会。', ['博览会 fact flow = 2 届 2024']],
  [
    'a fraction that one must be among',
    '21个学科进入ESI全球前千分之一，迈入ESI全球排名前万分之一学科。',
    ['进入ESI全球前千分之一的学科 fact stock = 21 个 2024'],
  ],
  [
    'the first so many, and their share',
    '报告发病数居前5位的病种依次为肝炎、梅毒、肺结核，占传染病报告发病总数的92.4%。',
    ['报告发病数居前5位的病种占传染病报告发病总数 fact share = 92.4 % 2024'],
  ],
  [
    'the most of them, and their share',
    '投诉量最多的领域为网络购物、家政服务，占投诉总量的35%。',
    ['投诉量最多的领域占投诉总量 fact share = 35 % 2024'],
  ],
  [
    'thresholds that tell counts apart',
    '新增5家营收超100亿元、12家超50亿元企业，盯紧64个预增产值过10亿元、2334个过2000万元的工业新增长点。',
    [
      '营收超100亿元的企业 fact flow = 5 家 2024',
      '营收超50亿元的企业 fact flow = 12 家 2024',
      '预增产值过10亿元的工业新增长点 fact flow = 64 个 2024',
      '预增产值过2000万元的工业新增长点 fact flow = 2334 个 2024',
    ],
  ],
  [
    'how large a project is, in its name',
    '芯业8英寸半导体、弗迪12吉瓦时动力电池扩产、华天芯片技改等项目投产，长油150亿方/年天然气产能倍增工程建成，粮食产量120万吨。',
    ['粮食产量 fact flow = 120 万吨 2024'],
  ],
  ['a rank', '经济总量居全国前5位。', ['经济总量 fact rank <= 5 位 2024']],
];

describe('numbers that are none', () => {
  it.each(REVIEW)('%s', (_construction, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
