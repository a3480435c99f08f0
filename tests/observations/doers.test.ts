import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** Sentences of a review of 2024 in which a noun that says little belongs to what does it, brings it or is its aim. */
const DONE: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  ['what does it, for projects behind the number', '金砖创新基地促成138个合作项目。', ['金砖创新基地合作项目 fact flow = 138 个 2024']],
  [
    'what does it, for projects before the number',
    '中阿产能合作示范园新签约入园项目15个。',
    ['中阿产能合作示范园入园项目 fact flow = 15 个 2024'],
  ],
  ['what carries people', '“小三通”客运航线运送旅客407.4万人次。', ['“小三通”客运航线旅客 fact flow = 407.4 万人次 2024']],
  ['the place does nothing', '温州市促成合作项目12个。', ['合作项目 fact flow = 12 个 2024']],
  ['what brings a benefit', '学前一年免费教育政策惠及幼儿41万人。', ['学前一年免费教育政策惠及幼儿 fact flow = 41 万人 2024']],
  ['a pilot that has come to more', '“免陪照护服务”试点扩大至145家医院。', ['“免陪照护服务”试点医院 fact stock = 145 家 2024']],
  [
    'what measures are for',
    '推出长江经济带高质量发展84项政策措施，落实碳达峰12项重点任务。',
    ['长江经济带高质量发展政策措施 fact flow = 84 项 2024', '碳达峰重点任务 fact flow = 12 项 2024'],
  ],
  ['measures of which nothing is told', '推出三批151项务实举措。', ['务实举措 fact flow = 151 项 2024']],
];

describe('doers', () => {
  it.each(DONE)('are found for %s', (_, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
