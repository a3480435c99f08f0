import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

type Case = readonly [construction: string, sentence: string, told: readonly string[]];

/** Sentences of a review of 2024 with lists whose members share a head, an opening, a predicate or a sum. */
const LISTS: readonly Case[] = [
  [
    'two owners of one head and a bound before the first of two values',
    '农村自来水、卫生户厕普及率超过98%、85%。',
    ['农村自来水普及率 fact share > 98 % 2024', '卫生户厕普及率 fact share > 85 % 2024'],
  ],
  [
    'what is told by heads of the people is so of all members',
    '每千人托位、养老床位数分别达到4.7个、27.3张。',
    ['每千人托位 fact price = 4.7 个 2024', '每千人养老床位数 fact price = 27.3 张 2024'],
  ],
  [
    'an average behind what is told by heads is of all',
    '每千常住人口婴幼儿托位数、人均预期寿命分别达到4.5个和80.1岁。',
    ['每千常住人口婴幼儿托位数 fact price = 4.5 个 2024', '人均预期寿命 fact price = 80.1 岁 2024'],
  ],
  [
    'a noun behind the last of several titles',
    '对33处列入全国重点文物保护单位、150处列入湖北省文物保护单位的革命文物逐项进行排查。',
    ['列入全国重点文物保护单位的革命文物 fact flow = 33 处 2024', '列入湖北省文物保护单位的革命文物 fact flow = 150 处 2024'],
  ],
  [
    'a deed at the end of a list that 和 closes',
    '完成1679个行政村生活污水和199个农村黑臭水体治理。',
    ['行政村生活污水治理 fact flow = 1679 个 2024', '农村黑臭水体治理 fact flow = 199 个 2024'],
  ],
  [
    'a deed of the last alone',
    '完成478家沿江化工企业关改搬转、12480个入河排污口整治。',
    ['沿江化工企业关改搬转 fact flow = 478 家 2024', '入河排污口整治 fact flow = 12480 个 2024'],
  ],
  [
    'what was made is no object of the deed behind it',
    '建成3个公园和12个社区改造。',
    ['公园 fact flow = 3 个 2024', '社区改造 fact flow = 12 个 2024'],
  ],
  [
    'a thing behind a number that 和 opens',
    '完成9个大型体育公园和104.6公里健康步道建设。',
    ['大型体育公园 fact flow = 9 个 2024', '健康步道 fact flow = 104.6 公里 2024'],
  ],
  [
    'the sum of those that a 分别 told',
    '对拉丁美洲、非洲进出口总额分别增长20.3%、15.2%，二者合计占全市比重为10.9%。',
    [
      '对拉丁美洲进出口总额 fact growth = 20.3 % 2024',
      '对非洲进出口总额 fact growth = 15.2 % 2024',
      '对拉丁美洲、非洲进出口总额二者合计占全市比重 fact share = 10.9 % 2024',
    ],
  ],
  [
    'the sum of levels told one by one, and its growth',
    '国有企业进出口300亿元，民营企业进出口900亿元，两项合计1200亿元，增长8.5%。',
    [
      '国有企业进出口 fact flow = 300 亿元 2024',
      '民营企业进出口 fact flow = 900 亿元 2024',
      '国有企业、民营企业进出口两项合计 fact flow = 1200 亿元 2024',
      '国有企业、民营企业进出口两项合计 fact growth = 8.5 % 2024',
    ],
  ],
  [
    'the share of the head that a row has',
    '风力和太阳能发电量分别为0.83亿千瓦时和1.05亿千瓦时，发电量合计占比0.4%。',
    [
      '风力发电量 fact flow = 0.83 亿千瓦时 2024',
      '太阳能发电量 fact flow = 1.05 亿千瓦时 2024',
      '风力、太阳能发电量合计占比 fact share = 0.4 % 2024',
    ],
  ],
  [
    'examples of what is new are none of all',
    '新增黄石、咸宁、天门等全国文明城市12个，总数达到22个。',
    ['黄石、咸宁、天门等全国文明城市 fact flow = 12 个 2024', '全国文明城市总数 fact stock = 22 个 2024'],
  ],
  [
    'a row of examples that is longer than a name',
    '新增浙东工业母机、环杭州湾现代纺织服装、温台民营经济、长三角大飞机等国家先进制造业集群4个、总数达到8个。',
    ['国家先进制造业集群 fact flow = 4 个 2024', '国家先进制造业集群总数 fact stock = 8 个 2024'],
  ],
  [
    'owners before their numbers and one predicate',
    '先行示范区47项经验、综合改革试点48项经验获全国推广。',
    ['获全国推广的先行示范区经验 fact flow = 47 项 2024', '获全国推广的综合改革试点经验 fact flow = 48 项 2024'],
  ],
  [
    'a predicate before the next count',
    '25项改革经验获中央改革办推广、83项案例入选年度案例。',
    ['获中央改革办推广的改革经验 fact flow = 25 项 2024', '入选年度案例的案例 fact flow = 83 项 2024'],
  ],
  [
    'where things stand is no deed',
    '10个国家大科学装置、28个全国重点实验室在川布局。',
    ['国家大科学装置 fact stock = 10 个 2024', '全国重点实验室 fact stock = 28 个 2024'],
  ],
  [
    'levels of a whole that opens with one of them',
    '市级以上文化产业园区146家，其中国家级12家，省级31家，市级103家。',
    [
      '市级以上文化产业园区 fact stock = 146 家 2024',
      '国家级文化产业园区 fact stock = 12 家 2024',
      '省级文化产业园区 fact stock = 31 家 2024',
      '市级文化产业园区 fact stock = 103 家 2024',
    ],
  ],
  [
    'goods named alone behind the amount of the first',
    '智能手机零售额增长268.9%，新能源汽车增长171.3%，进出口增长5%。',
    ['智能手机零售额 fact growth = 268.9 % 2024', '新能源汽车零售额 fact growth = 171.3 % 2024', '进出口 fact growth = 5 % 2024'],
  ],
  [
    'what grows in number itself',
    '智能手机零售额增长20%，经营主体增长12%。',
    ['智能手机零售额 fact growth = 20 % 2024', '经营主体 fact growth = 12 % 2024'],
  ],
  [
    'a bare word for the share that was told',
    '网上零售额占商品零售额的比重为27.2%，份额提升4.8个百分点。',
    ['网上零售额占商品零售额的比重 fact share = 27.2 % 2024', '网上零售额占商品零售额的比重 fact change = 4.8 个百分点 2024'],
  ],
  [
    'how the subject of a count goes, before a share of it',
    '164条县域重点产业链强链补链延链、产值占全省比重超50%。',
    ['县域重点产业链强链补链延链 fact stock = 164 条 2024', '县域重点产业链产值占全省比重 fact share > 50 % 2024'],
  ],
  [
    'how a scheme goes, before those who have its benefit',
    '大病保险制度基本建立、已有1700多万人次受益。',
    ['大病保险制度受益 fact flow > 1700 万人次 2024'],
  ],
  [
    'how one thing goes, before another that says what it is',
    '外贸结构持续优化、民营企业进出口占比达60%。',
    ['民营企业进出口占比 fact share = 60 % 2024'],
  ],
  ['how firms go, before an amount of theirs', '省属企业扭亏增盈、利润总额增长12%。', ['省属企业利润总额 fact growth = 12 % 2024']],
  [
    'a total of what is counted and how that goes',
    '254个“两重”建设项目有序推进、总投资2800亿元。',
    ['“两重”建设项目 fact stock = 254 个 2024', '“两重”建设项目总投资 fact stock = 2800 亿元 2024'],
  ],
  [
    'people of whom a list is told',
    '全省30万以上参保孕产妇产前检查、住院分娩等政策范围内生育费用“零自付”。',
    ['参保孕产妇 fact stock >= 30 万 2024'],
  ],
  ['a list of people', '帮助30万名高校毕业生、农民工等重点群体就业。', ['高校毕业生、农民工等重点群体就业 fact flow = 30 万名 2024']],
  [
    'people of whom none has a head',
    '农民、企业职工、退役军人分别为3万人次、5万人次、1万人次。',
    ['农民 fact flow = 3 万人次 2024', '企业职工 fact flow = 5 万人次 2024', '退役军人 fact flow = 1 万人次 2024'],
  ],
  [
    'all that there are behind those that are new',
    '新设立企业10.97万户、累计62.97万户。',
    ['新设立企业 fact flow = 10.97 万户 2024', '企业 fact stock = 62.97 万户 2024'],
  ],
  [
    'firms by size behind the full stop',
    '规模以上工业增加值增长5%，其中私营企业增长17.2%。大中型企业增长7.6%，小微型企业增长17.6%。',
    [
      '规模以上工业增加值 fact growth = 5 % 2024',
      '规模以上私营企业增加值 fact growth = 17.2 % 2024',
      '规模以上大中型企业增加值 fact growth = 7.6 % 2024',
      '规模以上小微型企业增加值 fact growth = 17.6 % 2024',
    ],
  ],
  [
    'land that is new in the clauses behind the verb',
    '新增高标准农田5.1万亩，耕地质量提升综合示范区1万亩，设施蔬菜园艺1.58万亩。',
    ['高标准农田 fact flow = 5.1 万亩 2024', '耕地质量提升综合示范区 fact flow = 1 万亩 2024', '设施蔬菜园艺 fact flow = 1.58 万亩 2024'],
  ],
  [
    'that it is done names nothing',
    '幸福院126家完成改造，敬老院12家完成备案。',
    ['幸福院 fact stock = 126 家 2024', '敬老院 fact stock = 12 家 2024'],
  ],
];

describe('lists', () => {
  it.each(LISTS)('%s', (_, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
