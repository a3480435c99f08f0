import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

const COUNTS: readonly (readonly [string, string, 'review' | 'plan', readonly string[]])[] = [
  [
    'a place and two numbers before one noun',
    '东湖片区12条、18.6公里背街小巷完成改造。',
    'review',
    ['东湖片区背街小巷改造 fact flow = 12 条 2024', '东湖片区背街小巷改造 fact flow = 18.6 公里 2024'],
  ],
  [
    'two numbers before one noun without a place',
    '新改建8条、12.3公里农村公路。',
    'review',
    ['农村公路 fact flow = 8 条 2024', '农村公路 fact flow = 12.3 公里 2024'],
  ],
  ['a place before a length', '主城区35公里燃气管网完成更新改造。', 'review', ['主城区燃气管网更新改造 fact flow = 35 公里 2024']],
  [
    'what is completed behind the noun',
    '北城区9条、15.2公里供水管网更新完成。',
    'review',
    ['北城区供水管网更新完成 fact flow = 9 条 2024', '北城区供水管网更新完成 fact flow = 15.2 公里 2024'],
  ],
  ['firms that have a package of services', '出台惠企政策，服务包企业达到230家。', 'review', ['服务包企业 fact stock = 230 家 2024']],
  [
    'places that each have a count, of which the last alone has the noun',
    '新建柳河镇3所、双桥乡2所卫生院。',
    'review',
    ['柳河镇卫生院 fact flow = 3 所 2024', '双桥乡卫生院 fact flow = 2 所 2024'],
  ],
  [
    'a name that ends in a place and an area of its own',
    '建成区绿化面积25公顷、公园12个。',
    'review',
    ['建成区绿化面积 fact stock = 25 公顷 2024', '公园 fact stock = 12 个 2024'],
  ],
  [
    'two counts with a bound',
    '培育50家以上数字化服务商和30个以上绿色工厂。',
    'plan',
    ['数字化服务商 target flow >= 50 家 2025', '绿色工厂 target flow >= 30 个 2025'],
  ],
];

describe('counts before the noun that they share', () => {
  it.each(COUNTS)('%s', (_, sentence, part, told) => {
    expect(readReport(sentence, part).map(showObservation)).toEqual(told);
  });
});
