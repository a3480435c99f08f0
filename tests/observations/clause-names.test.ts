import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** Sentences of a review of 2024 whose number stands within the name, or whose owner stands elsewhere in its clause. */
const TOLD: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  ['the size of a project in its name', '建成榆河西南70万千瓦热电项目。', []],
  [
    'the size of one project of a list',
    '新业时代半导体、远迪12吉瓦时动力电池扩产等项目投产，新增产能8吉瓦时。',
    ['新增产能 fact flow = 8 吉瓦时 2024'],
  ],
  [
    'who has done it so many times',
    '总书记两次亲临海东考察、三次参加海东代表团审议。',
    ['总书记亲临海东考察 fact flow = 2 次 2024', '总书记参加海东代表团审议 fact flow = 3 次 2024'],
  ],
  [
    'what is done in them',
    '在5.5万个医疗机构、全部疾控机构开展食源性疾病监测。',
    ['开展食源性疾病监测的医疗机构 fact stock = 5.5 万个 2024'],
  ],
  ['how it is done there', '在18个设区城市全面开展城市体检工作。', ['开展城市体检工作的设区城市 fact stock = 18 个 2024']],
  [
    'pairs without a noun',
    '医疗卫生机构与养老服务机构建立签约合作关系的8.5万对。',
    ['医疗卫生机构与养老服务机构建立签约合作关系 fact stock = 8.5 万对 2024'],
  ],
  [
    'what so many people have each',
    '每万人拥有公共文化设施面积达到3520平方米，每千名老人拥有养老床位38张。',
    ['每万人拥有公共文化设施面积 fact price = 3520 平方米 2024', '每千名老人拥有养老床位 fact price = 38 张 2024'],
  ],
  [
    'what was built and has it',
    '红岭等11处煤矿建成试运转、新增产能3095万吨/年。',
    ['煤矿 fact flow = 11 处 2024', '煤矿产能 fact flow = 3095 万吨/年 2024'],
  ],
  ['what they go on to do', '在第十四届运动会上共培养输送159名运动员代表海东省参赛。', ['代表海东省参赛的运动员 fact flow = 159 名 2024']],
  ['for which field it is', '面向前沿领域新设106个专业。', ['前沿领域专业 fact flow = 106 个 2024']],
  ['a reform that is tried out', '“三项改革”新20条措施落地实施，试点单位突破200家。', ['“三项改革”试点单位 fact stock > 200 家 2024']],
  [
    'who has them is counted by kinds',
    '全市共有县级医院18个、县级妇幼保健机构7个，两类县级医疗卫生机构共有卫生人员3.7万人。',
    [
      '县级医院 fact stock = 18 个 2024',
      '县级妇幼保健机构 fact stock = 7 个 2024',
      '县级医疗卫生机构 fact stock = 2 类 2024',
      '县级医疗卫生机构卫生人员 fact stock = 3.7 万人 2024',
    ],
  ],
  [
    'those who work in one place',
    '在村卫生室工作的人员12.2万人，其中：注册护士1.8万人，卫生员0.9万人。',
    [
      '村卫生室工作的人员 fact stock = 12.2 万人 2024',
      '村卫生室注册护士 fact stock = 1.8 万人 2024',
      '村卫生室卫生员 fact stock = 0.9 万人 2024',
    ],
  ],
  [
    'an average that the parts have too',
    '医院出院者平均住院日8.6日，其中：公立医院8.0日。',
    ['医院出院者平均住院日 fact stock = 8.6 日 2024', '公立医院出院者平均住院日 fact stock = 8 日 2024'],
  ],
  [
    'what is done with one thing',
    '发明专利拥有量、授权量分别增长16.8%、12.5%。',
    ['发明专利拥有量 fact growth = 16.8 % 2024', '发明专利授权量 fact growth = 12.5 % 2024'],
  ],
  [
    'another deed on the same thing',
    '新建高标准农田252万亩、改造提升43万亩。',
    ['高标准农田 fact flow = 252 万亩 2024', '改造提升高标准农田 fact flow = 43 万亩 2024'],
  ],
  [
    'plans that are counted',
    '实施5项国家科技计划，启动6个重大科技专项和重点研发计划。',
    ['国家科技计划 fact flow = 5 项 2024', '重大科技专项和重点研发计划 fact flow = 6 个 2024'],
  ],
  [
    'rates to so many people without a unit',
    '献血量26.7万单位，千人口献血率11.4。',
    ['献血量 fact flow = 26.7 万单位 2024', '千人口献血率 fact share = 11.4  2024'],
  ],
  [
    'what a crop yields',
    '蔬菜播种面积12万亩，综合亩产2304公斤。',
    ['蔬菜播种面积 fact flow = 12 万亩 2024', '蔬菜综合亩产 fact price = 2304 公斤 2024'],
  ],
  [
    'those who are overseen',
    '涉及饮用水安全产品被监督单位7454个，专职从业人员1.3万人。',
    ['涉及饮用水安全产品被监督单位 fact stock = 7454 个 2024', '涉及饮用水安全产品被监督单位专职从业人员 fact stock = 1.3 万人 2024'],
  ],
  [
    'sections of a river and their quality',
    '42个国省考断面累计均值水质优良比例达100%。',
    ['国省考断面 fact stock = 42 个 2024', '国省考断面均值水质优良比例 fact share = 100 % 2024'],
  ],
  [
    'bodies of one kind that have or are the same',
    '设有老年医学科的综合医院120个、专科医院30个；获评国家级的企业5家、省级12家；取得许可的网约车1200辆、出租车300辆。',
    [
      '设有老年医学科的综合医院 fact stock = 120 个 2024',
      '设有老年医学科的专科医院 fact stock = 30 个 2024',
      '获评国家级的企业 fact flow = 5 家 2024',
      '省级的企业 fact stock = 12 家 2024',
      '取得许可的网约车 fact stock = 1200 辆 2024',
      '出租车 fact stock = 300 辆 2024',
    ],
  ],
  [
    'who ranks in a contest, and not what was told before',
    '中欧班列开行120列，规模持续扩大，海东工业园区在国家级经开区综合考核评价中稳居第一，我市在全省考核中排名第2。',
    ['中欧班列开行 fact flow = 120 列 2024', '海东工业园区国家级经开区综合考核评价 fact rank = 1  2024', '全省考核 fact rank = 2  2024'],
  ],
  [
    'what was built in the clause before',
    '甲岭等11处煤矿建成，新增产能3095万吨/年。',
    ['煤矿 fact flow = 11 处 2024', '煤矿产能 fact flow = 3095 万吨/年 2024'],
  ],
];

/** Numbers that report nothing. */
const NONE: readonly (readonly [construction: string, sentence: string])[] = [
  ['what the digits of a name stand for', '“1”是1个省级综合飞行服务站，“3”是海东、石山、林州3个飞行服务站。'],
  ['a trial that was stood', '成功应对全网用电负荷39天破亿、4次刷新历史记录考验。'],
  ['a figure of speech', '近14亿中国人的饭碗，必须牢牢端在自己手上。'],
];

describe('names and owners in the clause of a number', () => {
  it.each(TOLD)('are read with %s', (_, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
  it.each(NONE)('report nothing of %s', (_, sentence) => {
    expect(readReport(sentence).map(showObservation)).toEqual([]);
  });
});
