import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** What is told of a counted noun says which of its kind are meant: it goes before the noun. */
const CLASSES: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'a list that things have come on, with its quotation marks',
    '5项成果入选“全国技术十大进展”。',
    ['入选“全国技术十大进展”的成果 fact flow = 5 项 2024'],
  ],
  [
    'the field in which a title is won says nothing of which are meant',
    '8家公立医院在全省绩效监测中获评优秀以上。',
    ['获评优秀以上的公立医院 fact flow = 8 家 2024'],
  ],
  [
    'a new title of two kinds',
    '2个县级市和3个县新获评全省文明城市。',
    ['获评全省文明城市的县级市 fact flow = 2 个 2024', '获评全省文明城市的县 fact flow = 3 个 2024'],
  ],
  [
    'a title with a bracket in its quotation marks',
    '4个县区被命名为“双拥模范城（县）”。',
    ['被命名为“双拥模范城（县）”的县区 fact flow = 4 个 2024'],
  ],
  [
    'as many titles as kinds are one for each',
    '5个区、2个县、9个镇获评全国百强区、百强县、千强镇。',
    ['获评全国百强区的区 fact flow = 5 个 2024', '获评百强县的县 fact flow = 2 个 2024', '获评千强镇的镇 fact flow = 9 个 2024'],
  ],
  [
    'a figure that does better than another',
    '7个县（市）生产总值年均增速快于全省。',
    ['生产总值年均增速快于全省的县（市） fact stock = 7 个 2024'],
  ],
  ['a figure that grows, with no number', '6条产业链产值两位数增长。', ['产值两位数增长的产业链 fact stock = 6 条 2024']],
  ['there are those who have done it', '年末全市有1.2万户企业建立企业年金。', ['建立企业年金的企业 fact stock = 1.2 万户 2024']],
  [
    'what goes on tells nothing of which are meant',
    '9所高校“一校一策”建设方案加快实施。',
    ['高校“一校一策”建设方案 fact stock = 9 所 2024'],
  ],
  ['what is denied is told', '12座小型水库未完成除险加固。', ['未完成除险加固的小型水库 fact stock = 12 座 2024']],
  ['those with whom it is done', '7个县（市、区）与省外医院建立协作关系。', ['与省外医院建立协作关系的县（市、区） fact flow = 7 个 2024']],
  ['a deed that ends the noun', '25户灾后重建户全部搬入新居。', ['搬入新居的灾后重建户 fact flow = 25 户 2024']],
  ['an aspect behind the verb', '3万群众住上了安全房。', ['住上了安全房的群众 fact stock = 3 万 2024']],
  ['for whom others do it', '累计为900家企业提供融资担保。', ['融资担保企业 fact stock = 900 家 2024']],
  ['where it is taken up', '自贸试验区3项创新成果在全国推广。', ['在全国推广的创新成果 fact flow = 3 项 2024']],
  ['a laid text that the assembly passes', '9件地方性法规提请人大审议通过。', ['提请人大审议通过的地方性法规 fact flow = 9 件 2024']],
];

describe('classes of what is counted', () => {
  it.each(CLASSES)('%s: %s', (_construction, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
