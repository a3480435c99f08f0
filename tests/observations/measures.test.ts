import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** A sentence of a review of 2024, and what it says, in order: what happened in the year is a flow, what there is is a stock. */
const REVIEW: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'what 共 sums up was done in the year, and so were its parts',
    '2024年全国共报告职业病新病例11289例，其中职业性尘肺病7312例（其中矽肺病251例），职业性传染病495例。',
    [
      '报告职业病新病例 fact flow = 11289 例 2024',
      '职业性尘肺病 fact flow = 7312 例 2024',
      '矽肺病 fact flow = 251 例 2024',
      '职业性传染病 fact flow = 495 例 2024',
    ],
  ],
  [
    'what there is in all stays a stock',
    '2024年全市医疗卫生机构共2300个，其中医院320个。',
    ['医疗卫生机构 fact stock = 2300 个 2024', '医院 fact stock = 320 个 2024'],
  ],
  ['those for whom something was done', '2024年，全市共为3.2万名老年人提供健康体检服务。', ['老年人 fact flow = 3.2 万名 2024']],
  ['what people did all the year', '全年有222万人享受工伤保险待遇。', ['享受工伤保险待遇 fact flow = 222 万人 2024']],
  ['what people have at its end', '年末有222万人享受工伤保险待遇。', ['享受工伤保险待遇 fact stock = 222 万人 2024']],
  ['people whom something has happened to', '上千万住房困难群众乔迁新居。', ['住房困难群众乔迁新居 fact flow >= 1000 万 2024']],
  ['the same, behind a verb of making', '让242万农村居民喝上干净水。', ['农村居民喝上干净水 fact flow = 242 万 2024']],
  [
    'places that came out of something, behind 实现',
    '实现28个贫困村出列、4.13万贫困人口脱贫。',
    ['出列的贫困村 fact flow = 28 个 2024', '贫困人口脱贫 fact flow = 4.13 万 2024'],
  ],
  ['people behind a place in an abstract sense', '现行标准下13.6万农村贫困人口全部脱贫。', ['脱贫的农村贫困人口 fact flow = 13.6 万 2024']],
  ['single acts before the number', '调整316项省级行政职权由市县实施。', ['省级行政职权 fact flow = 316 项 2024']],
  ['single acts before the noun', '检查企业1200家。', ['检查企业 fact flow = 1200 家 2024']],
  ['a body that such a verb names is there', '救助管理机构120个。', ['救助管理机构 fact stock = 120 个 2024']],
  ['what is striven for is new', '争创12个国家级示范园区。', ['国家级示范园区 fact flow = 12 个 2024']],
  [
    'people taken in year by year, from a number to another',
    '招收农村学生人数由1万人增加到10万人。',
    ['农村学生人数 fact flow = 1 万人 2023', '农村学生人数 fact flow = 10 万人 2024'],
  ],
  [
    'people who are there, from a number to another',
    '在校学生人数由1万人增加到10万人。',
    ['在校学生人数 fact stock = 1 万人 2023', '在校学生人数 fact stock = 10 万人 2024'],
  ],
  ['things that are used are there', '发挥好9个省级医疗中心服务功能。', ['省级医疗中心 fact stock = 9 个 2024']],
  [
    'a level that a count has been brought up to',
    '生物多样性调查发现物种数更新至8842种。',
    ['生物多样性调查发现物种数 fact stock = 8842 种 2024'],
  ],
  [
    'how much more than was planned',
    '重大项目投资7300亿元、超年度计划目标13.9%。',
    ['重大项目投资 fact flow = 7300 亿元 2024', '重大项目投资超年度计划目标 fact growth = 13.9 % 2024'],
  ],
  ['what still is so', '全市尚有6个乡镇供水不足。', ['乡镇供水不足 fact stock = 6 个 2024']],
  [
    'what is not done yet is told apart from what is',
    '实施重点项目96个，已开工71个，未开工25个。',
    ['重点项目 fact flow = 96 个 2024', '开工重点项目 fact flow = 71 个 2024', '未开工重点项目 fact stock = 25 个 2024'],
  ],
  [
    'of all so many are in a state that lasts',
    '共有黑臭水体120条，已消除110条。',
    ['黑臭水体 fact stock = 120 条 2024', '消除黑臭水体 fact stock = 110 条 2024'],
  ],
  [
    'of what was found so many are settled in the period',
    '排查隐患3200处，已整改3100处。',
    ['隐患 fact flow = 3200 处 2024', '整改隐患 fact flow = 3100 处 2024'],
  ],
  [
    'a unit of events with other kinds in brackets',
    '抵离口岸的交通工具达2813.8万辆（艘、架、列）次。',
    ['抵离口岸的交通工具 fact flow = 2813.8 万辆（艘、架、列）次 2024'],
  ],
  [
    'animals in units of their own have one head before 分别',
    '生猪、家禽年出栏量分别稳定在3900万头、13.5亿只以上。',
    ['生猪出栏量 fact flow = 3900 万头 2024', '家禽年出栏量 fact flow >= 13.5 亿只 2024'],
  ],
  [
    'events, with examples before 等',
    '成功应对22轮强降水和“桦加沙”等15个台风。',
    ['强降水 fact flow = 22 轮 2024', '台风 fact flow = 15 个 2024'],
  ],
  [
    'insurance and networks cover those who are there',
    '基本养老保险覆盖12.5万人，送戏下乡惠及群众12万人次。',
    ['基本养老保险覆盖 fact stock = 12.5 万人 2024', '送戏下乡惠及群众 fact flow = 12 万人次 2024'],
  ],
  [
    'what happens to people in the period',
    '3.2万人喜迁新居，全市12万贫困人口脱贫。',
    ['喜迁新居 fact flow = 3.2 万人 2024', '贫困人口脱贫 fact flow = 12 万 2024'],
  ],
  [
    'a word at the head that only says of which kind the noun is',
    '公立医院36个，殡葬服务机构职工8.7万人，关闭小煤矿36处。',
    ['公立医院 fact stock = 36 个 2024', '殡葬服务机构职工 fact stock = 8.7 万人 2024', '关闭小煤矿 fact flow = 36 处 2024'],
  ],
  [
    'those who settled somewhere are there, what was done there happened',
    '在鄂投资世界500强企业325家，在京召开推介会12场。',
    ['世界500强企业 fact stock = 325 家 2024', '推介会 fact flow = 12 场 2024'],
  ],
  [
    'a level that a change has led to',
    '在川设立领事机构增至24家，中职学校由71所整合为47所。',
    ['领事机构 fact stock = 24 家 2024', '中职学校 fact stock = 71 所 2023', '中职学校 fact stock = 47 所 2024'],
  ],
  [
    'what is weighed or paid was so in the year, what is owed is there',
    '主要产品产量：天然原油214.5万吨，水泥537万吨。契税33.41亿元，工业贷款3992亿元，原油库存120万吨。',
    [
      '天然原油 fact flow = 214.5 万吨 2024',
      '水泥 fact flow = 537 万吨 2024',
      '契税 fact flow = 33.41 亿元 2024',
      '工业贷款 fact stock = 3992 亿元 2024',
      '原油库存 fact stock = 120 万吨 2024',
    ],
  ],
  [
    'those who have or do something are there',
    '取得许可的网约车5418辆，提供中医药服务的机构2683个。',
    ['取得许可的网约车 fact stock = 5418 辆 2024', '提供中医药服务的机构 fact stock = 2683 个 2024'],
  ],
  [
    'what is counted otherwise ends the parts of a whole',
    '全年取得职业技能证书1.84万人，其中高级工7360人；技工院校4所，在校生1.42万人。',
    [
      '取得职业技能证书 fact flow = 1.84 万人 2024',
      '高级工 fact flow = 7360 人 2024',
      '技工院校 fact stock = 4 所 2024',
      '技工院校在校生 fact stock = 1.42 万人 2024',
    ],
  ],
  [
    'a size before nouns that another count counts, and parts that a predicate tells apart',
    '举办5000人以上大型演唱会、音乐节68场，形成制度创新成果27项，其中4项在全国复制推广。',
    ['音乐节 fact flow = 68 场 2024', '制度创新成果 fact flow = 27 项 2024', '在全国复制推广的制度创新成果 fact flow = 4 项 2024'],
  ],
  [
    'what was planned, beside what became of it',
    '原计划新建中小学校5所，实际建成6所。计划新改建水厂38座，现已完成35座。',
    [
      '中小学校 target flow = 5 所 2024',
      '建成中小学校 fact flow = 6 所 2024',
      '水厂 target flow = 38 座 2024',
      '水厂 fact flow = 35 座 2024',
    ],
  ],
  [
    'what is new, and the level that it has come to',
    '经营主体净增98万户、突破1900万户。',
    ['经营主体 fact change = 98 万户 2024', '经营主体 fact stock > 1900 万户 2024'],
  ],
  ['a year behind a unit of people', '提前完成城镇新增就业110万人年度任务。', ['城镇新增就业 target flow = 110 万人 2024']],
  ['who is drawn in came in the year', '吸引集聚青年人才80万人。', ['青年人才 fact flow = 80 万人 2024']],
  ['who gathers there is there', '全市集聚企业320家。', ['集聚企业 fact stock = 320 家 2024']],
  [
    'a level of work that stays',
    '高标准农田达7759万亩，新建高标准农田达20万亩。',
    ['高标准农田 fact stock = 7759 万亩 2024', '高标准农田 fact flow = 20 万亩 2024'],
  ],
  [
    'what is weighed was made in the year',
    '生产蔬菜320万吨、水果20万吨，加工能力达12万吨。',
    ['生产蔬菜 fact flow = 320 万吨 2024', '水果 fact flow = 20 万吨 2024', '加工能力 fact stock = 12 万吨 2024'],
  ],
  [
    'a verb before another one names a kind of matters',
    '通办事项超过1000项，承诺即办事项超过200项。',
    ['通办事项 fact stock > 1000 项 2024', '承诺即办事项 fact stock > 200 项 2024'],
  ],
  [
    'what is founded has its size',
    '设立总规模500亿元的新兴产业母基金，设立10亿元生态补偿基金，发行总规模50亿元的债券。',
    ['新兴产业母基金总规模 fact stock = 500 亿元 2024', '生态补偿基金 fact stock = 10 亿元 2024', '债券总规模 fact flow = 50 亿元 2024'],
  ],
  [
    '累计 holds for all deeds of its list but for what is new',
    '累计诊断企业超6万家、改造项目5.6万余个、新增学位300个。',
    ['诊断企业 fact stock > 6 万家 2024', '改造项目 fact stock > 5.6 万个 2024', '学位 fact flow = 300 个 2024'],
  ],
  [
    'the sum of what there is, and of what was begun',
    '储备项目1200个、总投资3.2万亿元，开工项目320个、总投资2000亿元。',
    [
      '储备项目 fact stock = 1200 个 2024',
      '储备项目总投资 fact stock = 3.2 万亿元 2024',
      '开工项目 fact flow = 320 个 2024',
      '开工项目总投资 fact flow = 2000 亿元 2024',
    ],
  ],
  ['what is under way is there', '在建项目320个。', ['在建项目 fact stock = 320 个 2024']],
  [
    'a deed within the name of what was counted before',
    '15个美丽四川建设先行县和7个培育县试点取得成效。',
    ['美丽四川建设先行县 fact stock = 15 个 2024', '培育县试点 fact stock = 7 个 2024'],
  ],
  [
    'a bound before the number that it is told for, and parts that are more than an average',
    '食品抽检量超每千人6.6批次，其中开展“你点我检”食品抽检超5万批次。',
    ['食品抽检量 fact price > 6.6 批次 2024', '“你点我检”食品抽检 fact flow > 5 万批次 2024'],
  ],
  [
    'changes against several bases',
    '商品房销售面积环比、同比分别增长51.3%、15.3%，二手房成交量118万套，环比增长3%，同比增长5%。',
    [
      '商品房销售面积环比 fact growth = 51.3 % 2024',
      '商品房销售面积 fact growth = 15.3 % 2024',
      '二手房成交量 fact flow = 118 万套 2024',
      '二手房成交量环比 fact growth = 3 % 2024',
      '二手房成交量 fact growth = 5 % 2024',
    ],
  ],
  [
    'a share that somebody contributes',
    '民营经济贡献了全市50%的税收、60%的GDP，数字经济贡献了全市经济增长的30%。',
    ['民营经济贡献税收 fact share = 50 % 2024', '民营经济贡献GDP fact share = 60 % 2024', '数字经济贡献经济增长 fact share = 30 % 2024'],
  ],
  [
    'a share of what was added',
    '货物进出口总额9.5万亿元、增长4.4%，贡献了全国24.1%的增量。',
    ['货物进出口总额 fact flow = 9.5 万亿元 2024', '货物进出口总额 fact growth = 4.4 % 2024', '货物进出口增量 fact share = 24.1 % 2024'],
  ],
  ['how long it took dates nothing', '用三年时间建成示范村100个。', ['示范村 fact flow = 100 个 2024']],
];

/** A sentence of a plan for 2025. */
const PLAN: typeof REVIEW = [
  [
    'the end of the years that a promise is given',
    '用3—5年时间，培养引进10名战略科学家、100名科技领军人才。',
    ['战略科学家 target flow = 10 名 2029', '科技领军人才 target flow = 100 名 2029'],
  ],
  [
    'what is told of those that are meant is not told as done',
    '改造超5000个已建成自然村的污水治理设施，修缮已建成的农村公路200公里，培育10家入选国家名录的企业。',
    ['污水治理设施 target flow > 5000 个 2025', '农村公路 target flow = 200 公里 2025', '入选国家名录的企业 target flow = 10 家 2025'],
  ],
  [
    'things that a plan uses are there',
    '充分发挥12个省级平台作用，用好1800亿元引导基金。',
    ['省级平台 target stock = 12 个 2025', '引导基金 target stock = 1800 亿元 2025'],
  ],
  ['what is told of them is', '新建公园320个，其中120个已开工。', ['公园 target flow = 320 个 2025', '公园 fact flow = 120 个 2024']],
];

describe('what happened and what there is', () => {
  it.each(REVIEW)('%s', (_construction, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});

describe('what is promised', () => {
  it.each(PLAN)('%s', (_construction, sentence, told) => {
    expect(readReport(sentence, 'plan').map(showObservation)).toEqual(told);
  });
});
