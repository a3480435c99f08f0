import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** Classes behind the amount that was told before, read in a review of 2024. */
const TOLD: readonly (readonly [construction: string, text: string, told: readonly string[]])[] = [
  [
    'firms by owner and by size behind the full stop',
    '规模以上工业增加值比上年增长4.6%。分经济类型看，股份制企业增长7.2%，外商及港澳台商投资企业增长13%。从企业规模看，大、中型企业分别增长9.5%、8.1%，小微企业增长5.3%。',
    [
      '规模以上工业增加值 fact growth = 4.6 % 2024',
      '规模以上股份制企业增加值 fact growth = 7.2 % 2024',
      '规模以上外商及港澳台商投资企业增加值 fact growth = 13 % 2024',
      '规模以上大型企业增加值 fact growth = 9.5 % 2024',
      '规模以上中型企业增加值 fact growth = 8.1 % 2024',
      '规模以上小微企业增加值 fact growth = 5.3 % 2024',
    ],
  ],
  [
    'branches whose names hold a mark',
    '规模以上工业增加值增长6%。分门类看，采矿业下降2%。分行业看，酒、饮料和精制茶制造业、纺织业分别增长5.1%、2.1%。',
    [
      '规模以上工业增加值 fact growth = 6 % 2024',
      '规模以上采矿业增加值 fact growth = -2 % 2024',
      '规模以上酒、饮料和精制茶制造业增加值 fact growth = 5.1 % 2024',
      '规模以上纺织业增加值 fact growth = 2.1 % 2024',
    ],
  ],
  [
    'another amount, or a count of firms, in between',
    '规模以上工业增加值增长6%。固定资产投资增长8%。制造业增长10%。规模以上工业企业300户，民营企业增长3%。',
    [
      '规模以上工业增加值 fact growth = 6 % 2024',
      '固定资产投资 fact growth = 8 % 2024',
      '制造业 fact growth = 10 % 2024',
      '规模以上工业企业 fact stock = 300 户 2024',
      '民营企业 fact growth = 3 % 2024',
    ],
  ],
  [
    'goods whose output the clause before names',
    '从产品产量看，饮料增长31.1%，家具下降6.2%。',
    ['饮料产量 fact growth = 31.1 % 2024', '家具产量 fact growth = -6.2 % 2024'],
  ],
  [
    'goods that industry makes',
    '规模以上工业增加值增长6%。主要产品中，饮料增长31.1%，家具下降6.2%。',
    ['规模以上工业增加值 fact growth = 6 % 2024', '饮料产量 fact growth = 31.1 % 2024', '家具产量 fact growth = -6.2 % 2024'],
  ],
  [
    'kinds of goods whose sales were told in the sentence before',
    '限额以上单位商品零售额增长3%。粮油、食品类比上年增长5%，能效等级为1级和2级照明器材类增长20%。',
    [
      '限额以上单位商品零售额 fact growth = 3 % 2024',
      '限额以上单位粮油、食品类零售额 fact growth = 5 % 2024',
      '限额以上单位能效等级为1级和2级照明器材类零售额 fact growth = 20 % 2024',
    ],
  ],
  [
    'a word of comparison that is glued to the noun',
    '新建商品房销售价格比上年下降4.4%。性价比提高3%。',
    ['新建商品房销售价格 fact growth = -4.4 % 2024', '性价比 fact growth = 3 % 2024'],
  ],
];

describe('classes of an amount', () => {
  it.each(TOLD)('are read with %s', (_, text, told) => {
    expect(readReport(text).map(showObservation)).toEqual(told);
  });
});
