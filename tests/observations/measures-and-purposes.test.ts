import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** Sentences of a review of 2024: what measures are for, what sums are spent on, and how what they tell is measured. */
const TOLD: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'measures are named by what the clause before supports',
    '支持高端装备产业发展，出台20条举措。聚焦民营经济，制定32条措施。',
    ['高端装备产业举措 fact flow = 20 条 2024', '民营经济措施 fact flow = 32 条 2024'],
  ],
  [
    'where an experience is taken up is no part of its name',
    '自贸试验区41项经验全国推广。12项改革经验全省复制推广。',
    ['自贸试验区经验 fact stock = 41 项 2024', '改革经验全省复制推广 fact flow = 12 项 2024'],
  ],
  [
    'a sum is named by what is counted behind 用于',
    '安排10亿元用于15万人次以上的职工技能提升和转岗转业培训。',
    ['职工技能提升和转岗转业培训资金 fact flow = 10 亿元 2024', '职工技能提升和转岗转业培训 fact flow >= 15 万人次 2024'],
  ],
  [
    'investment of projects is none of all',
    '招商引资项目完成固定资产投资120亿元，增长8%。',
    ['招商引资项目固定资产投资 fact flow = 120 亿元 2024', '招商引资项目固定资产投资 fact growth = 8 % 2024'],
  ],
  [
    'what is under way, and what there are more of',
    '在建高速公路15条、里程1200公里。发展民宿300家。发展项目12个。',
    [
      '在建高速公路 fact stock = 15 条 2024',
      '在建高速公路里程 fact stock = 1200 公里 2024',
      '民宿 fact flow = 300 家 2024',
      '发展项目 fact stock = 12 个 2024',
    ],
  ],
  [
    'new capacity and those admitted in addition are of the year, and so many to so many people an average',
    '新增改造污水处理能力11万吨/日，高职院校扩招3万人，每千老年人口养老床位数35张。',
    ['污水处理能力 fact flow = 11 万吨/日 2024', '高职院校扩招 fact flow = 3 万人 2024', '每千老年人口养老床位数 fact price = 35 张 2024'],
  ],
  [
    'a task that was set is a target, and money that was asked for a fact',
    '省下达我市的造林任务为12万亩，实际完成15万亩。争取新增专项债券资金120亿元。',
    ['造林任务 target flow = 12 万亩 2024', '造林任务 fact flow = 15 万亩 2024', '专项债券资金 fact flow = 120 亿元 2024'],
  ],
  [
    'steps that were passed',
    '经济总量连跨5万亿元、6万亿元台阶。',
    ['经济总量 fact flow > 5 万亿元 2024', '经济总量 fact flow > 6 万亿元 2024'],
  ],
];

describe('measures and purposes', () => {
  it.each(TOLD)('%s', (_, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
