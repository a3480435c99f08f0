import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** A sentence of a review of 2024, with what its figures are told of. */
const ATTRIBUTES: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  ['qualities in a row before the noun', '培育40个高产优质、多抗广适的新品种。', ['高产优质、多抗广适的新品种 fact flow = 40 个 2024']],
  ['levels in a row are none', '建成县级、乡镇级养老服务中心40个。', ['县级、乡镇级养老服务中心 fact flow = 40 个 2024']],
  [
    'a rate that tells which are meant',
    '完成631个农宅空置率30%—50%的“空心村”治理。',
    ['农宅空置率30%—50%的“空心村”治理 fact flow = 631 个 2024'],
  ],
  ['such a rate before a noun that is counted behind', '改造入住率30%以下的小区25个。', ['小区 fact stock = 25 个 2024']],
  [
    'those whom what is made reaches',
    '建设覆盖1万个村庄的农村生活污水处理设施。',
    ['农村生活污水处理设施覆盖村庄 fact flow = 1 万个 2024'],
  ],
  [
    'with a count of the thing itself',
    '建成服务5万人口的污水处理厂2座。',
    ['污水处理厂服务人口 fact flow = 5 万人 2024', '污水处理厂 fact flow = 2 座 2024'],
  ],
  [
    'who reaches them stands before the verb',
    '医保覆盖560万人，养老保险覆盖320万人。',
    ['医保覆盖 fact stock = 560 万人 2024', '养老保险覆盖 fact stock = 320 万人 2024'],
  ],
  ['honours and not who has them', '成为全国唯一获得“甲”“乙”两项殊荣的城市。', ['殊荣 fact flow = 2 项 2024']],
  [
    'what a ratio is told of',
    '重点河流74个国考断面达到或优于Ⅲ类的比例同比提高14.9个百分点。',
    ['国考断面 fact stock = 74 个 2024', '国考断面达到或优于Ⅲ类的比例 fact change = 14.9 个百分点 2024'],
  ],
  ['kinds of what only grows', '八类严重暴力犯罪同比下降22.3%。', ['严重暴力犯罪 fact growth = -22.3 % 2024']],
  ['a point that counts what it tells of', '（三）三件大事取得标志性成果。', []],
  ['what has been come to before a 、', '基本医疗保险实现市级统筹、参保率达到96%。', ['基本医疗保险参保率 fact share = 96 % 2024']],
  ['a level that has come back', '生猪产能恢复到正常年份水平、存栏达到1950万头。', ['生猪存栏 fact stock = 1950 万头 2024']],
  ['what is new is told of all', '城镇登记失业率保持低位、新增就业8.2万人。', ['新增就业 fact flow = 8.2 万人 2024']],
  [
    'amounts in a row',
    '规模以上工业企业实现利润、税收分别增长12%、8%。',
    ['规模以上工业企业利润 fact growth = 12 % 2024', '规模以上工业企业税收 fact growth = 8 % 2024'],
  ],
  [
    'as many names as values without 分别',
    '新发展家庭农场、农民合作社、农业托管服务组织6000家、3000家、2000家。',
    ['家庭农场 fact flow = 6000 家 2024', '农民合作社 fact flow = 3000 家 2024', '农业托管服务组织 fact flow = 2000 家 2024'],
  ],
  [
    'levels with the noun of all',
    '新增国家级、省级、市级龙头企业3家、12家、30家。',
    ['国家级龙头企业 fact flow = 3 家 2024', '省级龙头企业 fact flow = 12 家 2024', '市级龙头企业 fact flow = 30 家 2024'],
  ],
  [
    'people and money of one owner',
    '旅游接待总量和总收入达到1200万人次、98亿元。',
    ['旅游接待总量 fact flow = 1200 万人次 2024', '旅游总收入 fact flow = 98 亿元 2024'],
  ],
  [
    'what firms have is new, and not they',
    '新增企业科技特派员100名、乡镇科技特派员50名。',
    ['企业科技特派员 fact flow = 100 名 2024', '乡镇科技特派员 fact flow = 50 名 2024'],
  ],
  [
    'levels of one noun behind 分别',
    '国家级、省级代表性传承人分别为106名、987名。',
    ['国家级代表性传承人 fact stock = 106 名 2024', '省级代表性传承人 fact stock = 987 名 2024'],
  ],
  [
    'a predicate of two counts',
    '4所高校和2家医院选址落位。',
    ['选址落位的高校 fact flow = 4 所 2024', '选址落位的医院 fact flow = 2 家 2024'],
  ],
  ['firms that are new', '新增企业12万户。', ['新增企业 fact flow = 12 万户 2024']],
];

/** The same, where a word beside the number tells of another count than it seems. */
const COUNTED_OTHERWISE: typeof ATTRIBUTES = [
  [
    'the level before a cut',
    '省本级实施的985项行政许可项目削减了421项。',
    ['行政许可项目 fact stock = 985 项 2024', '行政许可项目 fact change = -421 项 2024'],
  ],
  ['the last of all', '剩余3.4万贫困人口全部脱贫。', ['脱贫的贫困人口 fact flow = 3.4 万 2024']],
  [
    'standards that are lowered',
    '停收、取消、转为经营性收费和降低收费标准108项。',
    ['停收、取消、转为经营性收费和降低收费标准 fact flow = 108 项 2024'],
  ],
  ['a number that falls', '减少审批事项36项。', ['审批事项 fact change = -36 项 2024']],
  [
    'how many are to live in each',
    '高碑店、安国分别发展成为30万人、20万人的中等城市。',
    ['高碑店人口 fact stock = 30 万人 2024', '安国人口 fact stock = 20 万人 2024'],
  ],
  ['for whom it is done', '对农民进行实用技术培训600万人次。', ['农民实用技术培训 fact flow = 600 万人次 2024']],
  ['money by what it is for', '筹集15亿元用于资助高校贫困学生。', ['资助高校贫困学生资金 fact flow = 15 亿元 2024']],
  ['spending for a purpose', '全年用于民生的财政支出达60亿元。', ['用于民生的财政支出 fact flow = 60 亿元 2024']],
  [
    'prizes of the event told last',
    '我省运动员在北京奥运会上获得12枚金牌，残奥会获得25枚奖牌，其中金牌9枚。',
    ['北京奥运会金牌 fact flow = 12 枚 2024', '残奥会奖牌 fact flow = 25 枚 2024', '残奥会金牌 fact flow = 9 枚 2024'],
  ],
  [
    'a rate of all that was counted',
    '办理人大代表建议425件、政协提案519件，按时办复率均为100%。',
    [
      '人大代表建议 fact flow = 425 件 2024',
      '政协提案 fact flow = 519 件 2024',
      '人大代表建议、政协提案按时办复率 fact share = 100 % 2024',
    ],
  ],
  [
    'money for all of a list',
    '投入资金3.44亿元，新建、改造县级医疗机构69个、乡镇卫生院295个。',
    [
      '县级医疗机构、乡镇卫生院投入资金 fact flow = 3.44 亿元 2024',
      '县级医疗机构 fact flow = 69 个 2024',
      '乡镇卫生院 fact flow = 295 个 2024',
    ],
  ],
  [
    'a total is no part of what was added',
    '加上上级补助收入45亿元，总收入180亿元。',
    ['上级补助收入 fact flow = 45 亿元 2024', '总收入 fact flow = 180 亿元 2024'],
  ],
  ['a share without its sign', '研发投入强度达2.6以上。', ['研发投入强度 fact share >= 2.6  2024']],
];

describe('what stands between a number and its noun', () => {
  it.each(ATTRIBUTES)('%s', (_construction, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});

describe('numbers that are counted otherwise than the word beside them says', () => {
  it.each(COUNTED_OTHERWISE)('%s', (_construction, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
