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
  [
    'what employs people',
    '共有社会组织90万个，比上年增长0.9％；吸纳社会各类人员就业1100万人。',
    ['社会组织 fact stock = 90 万个 2024', '社会组织 fact growth = 0.9 % 2024', '社会组织吸纳社会各类人员就业 fact flow = 1100 万人 2024'],
  ],
  ['a sum employs nobody', '完成投资12亿元，吸纳就业3万人。', ['吸纳就业 fact flow = 3 万人 2024']],
  [
    'what money of a list supports',
    '争取超长期特别国债资金383亿元、支持项目512个。',
    ['超长期特别国债资金 fact flow = 383 亿元 2024', '超长期特别国债资金支持项目 fact flow = 512 个 2024'],
  ],
  ['what a policy supports', '率先出台设备更新贷款贴息政策，支持项目684个。', ['贷款贴息政策支持项目 fact flow = 684 个 2024']],
  ['nobody who supports', '全年支持项目684个。', ['支持项目 fact flow = 684 个 2024']],
  [
    'a part that somebody led',
    '143个项目获国家科技奖，其中我省单位牵头51项。',
    ['获国家科技奖的项目 fact flow = 143 个 2024', '单位牵头的获国家科技奖的项目 fact flow = 51 项 2024'],
  ],
  [
    'a part of what is new',
    '经营主体总量达1461万户，新登记147万户、其中企业57万家。',
    ['经营主体总量 fact stock = 1461 万户 2024', '经营主体 fact flow = 147 万户 2024', '新登记企业 fact flow = 57 万家 2024'],
  ],
  [
    'how many prizes',
    '12部作品获“五个一工程奖”，获奖数居全国第二。',
    ['获“五个一工程奖”的作品 fact flow = 12 部 2024', '“五个一工程奖”获奖数 fact rank = 2  2024'],
  ],
  [
    'parts of town and country',
    '城乡居民享受最低生活保障4.25万人（城市1.87万人、农村2.38万人）。',
    [
      '城乡居民享受最低生活保障 fact stock = 4.25 万人 2024',
      '城市居民享受最低生活保障 fact stock = 1.87 万人 2024',
      '农村居民享受最低生活保障 fact stock = 2.38 万人 2024',
    ],
  ],
  [
    'a zone that the clause before is about',
    '成渝地区双城经济圈建设走深走实，经济总量超9万亿元，占全国比重升至6.5%。',
    ['成渝地区双城经济圈经济总量 fact flow > 9 万亿元 2024', '成渝地区双城经济圈经济总量占全国比重 fact share = 6.5 % 2024'],
  ],
  [
    'what a zone has in two clauses',
    '高新区提质增效，地区生产总值增长8%，进出口总额增长12%。',
    ['高新区地区生产总值 fact growth = 8 % 2024', '高新区进出口总额 fact growth = 12 % 2024'],
  ],
  ['the whole place', '全市经济稳中有进，地区生产总值增长5%。', ['地区生产总值 fact growth = 5 % 2024']],
  [
    'those who have a part in it',
    '港澳居民在粤参加医保43万人次，参加养老保险35.4万人次。',
    ['港澳居民参加医保 fact flow = 43 万人次 2024', '港澳居民参加养老保险 fact flow = 35.4 万人次 2024'],
  ],
  [
    'a place built for firms',
    '建成众创空间120家，集聚创业团队1200个，入驻企业340家。',
    ['众创空间 fact flow = 120 家 2024', '众创空间集聚创业团队 fact stock = 1200 个 2024', '众创空间入驻企业 fact stock = 340 家 2024'],
  ],
  ['firms of no such place', '改造道路120条，入驻企业340家。', ['改造道路 fact flow = 120 条 2024', '入驻企业 fact stock = 340 家 2024']],
  [
    'bare heads of a row are those of the holder',
    '地方国企资产总额增长16%，营业总收入、利润总额五年分别增长97.3%、27.7%。',
    [
      '地方国企资产总额 fact growth = 16 % 2024',
      '地方国企营业总收入 fact growth = 97.3 % 2024',
      '地方国企利润总额 fact growth = 27.7 % 2024',
    ],
  ],
  [
    'bare heads of nobody',
    '营业总收入、利润总额分别增长9%、2%。',
    ['营业总收入 fact growth = 9 % 2024', '利润总额 fact growth = 2 % 2024'],
  ],
  [
    'how a project goes is no part of its total',
    '首批103个重点项目加快推进、总投资350亿元。',
    ['重点项目 fact stock = 103 个 2024', '重点项目总投资 fact stock = 350 亿元 2024'],
  ],
  [
    'a noun between two figures',
    '在国家科学技术奖评选中荣获53个奖项、比上次增长47%。',
    ['国家科学技术奖奖项 fact flow = 53 个 2024', '国家科学技术奖奖项 fact growth = 47 % 2024'],
  ],
];

describe('doers', () => {
  it.each(DONE)('are found for %s', (_, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
