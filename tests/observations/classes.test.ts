import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** What is told of a counted noun says which of its kind are meant: it goes before the noun. */
const CLASSES: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'what is told of some of all tells which they are',
    '规划30项主要指标中，28项达到或超过预期，2项滞后。120个村有98个村通了天然气。',
    [
      '主要指标 fact stock = 30 项 2024',
      '达到或超过预期的主要指标 fact stock = 28 项 2024',
      '滞后的主要指标 fact stock = 2 项 2024',
      '村 fact stock = 120 个 2024',
      '通天然气的村 fact stock = 98 个 2024',
    ],
  ],
  [
    'a sum behind a list is one of all that it sums up, and no other number is',
    '艺术剧院线下演出28场，线上展播10场，共计38场。抽检食品1200批次，药品300批次，共计2500批次。',
    [
      '艺术剧院线下演出 fact flow = 28 场 2024',
      '线上展播 fact flow = 10 场 2024',
      '艺术剧院线下演出、线上展播 fact flow = 38 场 2024',
      '食品 fact flow = 1200 批次 2024',
      '药品 fact flow = 300 批次 2024',
      '药品 fact flow = 2500 批次 2024',
    ],
  ],
  [
    'what is done with a row of them is told of each',
    '对15家企业、32个园区进行安全检查，事后对63个项目、24个部门整体开展财政重点绩效评价。',
    [
      '进行安全检查的企业 fact flow = 15 家 2024',
      '进行安全检查的园区 fact flow = 32 个 2024',
      '开展财政重点绩效评价的项目 fact flow = 63 个 2024',
      '开展财政重点绩效评价的部门 fact flow = 24 个 2024',
    ],
  ],
  [
    'what the catalogue knows, and what else tells them apart, keep their names',
    '对12个老旧小区进行改造，对33处列入国家保护名录的文物进行排查。',
    ['老旧小区 fact flow = 12 个 2024', '列入国家保护名录的文物 fact flow = 33 处 2024'],
  ],
  [
    'a threshold stays in the name of what is new',
    '新增年销售收入超亿元的农业产业化龙头企业100家、市值超百亿元的上市公司3家。新增营业收入超10亿元企业12家、超百亿元企业2家。',
    [
      '年销售收入超亿元的农业产业化龙头企业 fact flow = 100 家 2024',
      '市值超百亿元的上市公司 fact flow = 3 家 2024',
      '营业收入超10亿元企业 fact flow = 12 家 2024',
      '超百亿元企业 fact flow = 2 家 2024',
    ],
  ],
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
  ['where it is taken up', '自贸试验区3项创新成果在全国推广。', ['在全国推广的自贸试验区创新成果 fact flow = 3 项 2024']],
  ['a laid text that the assembly passes', '9件地方性法规提请人大审议通过。', ['提请人大审议通过的地方性法规 fact flow = 9 件 2024']],
];

/** Names of which a word looks like a verb, a mark or a number of its own. */
const WHOLE: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  ['two deeds of which no list knows the second', '全年新设及增资项目49个。', ['新设及增资项目 fact flow = 49 个 2024']],
  ['a bound inside a name', '国考断面达到或优于Ⅲ类水体比例达94.8%。', ['国考断面达到或优于Ⅲ类水体比例 fact share = 94.8 % 2024']],
  [
    'those for whom it is paid, by what they draw',
    '为领取失业保险金人员代缴医疗保险费1.8亿元。',
    ['领取失业保险金人员代缴医疗保险费 fact flow = 1.8 亿元 2024'],
  ],
  ['where the investment goes to', '对共建“一带一路”国家协议投资5.2亿美元。', ['对共建“一带一路”国家协议投资 fact flow = 5.2 亿美元 2024']],
  [
    'a rate whose head the owner has too',
    '制造业重大项目完成投资120亿元、投资完成率129.6%。',
    ['制造业重大项目完成投资 fact flow = 120 亿元 2024', '制造业重大项目投资完成率 fact share = 129.6 % 2024'],
  ],
  ['from one place to another is an example', '新开工东溪至西寺等2个项目。', ['新开工项目 fact flow = 2 个 2024']],
  [
    'a deed behind a count and its mark is told of the counted',
    '推进200个市级重点项目、完成投资98亿元。',
    ['市级重点项目 fact flow = 200 个 2024', '市级重点项目完成投资 fact flow = 98 亿元 2024'],
  ],
  [
    'a name with a deed inside before another count',
    '建成5个美丽澜江建设先行县和7个示范镇。',
    ['美丽澜江建设先行县 fact flow = 5 个 2024', '示范镇 fact flow = 7 个 2024'],
  ],
  ['a threshold before its noun', '形成3个营业收入超百亿元的产业集群。', ['营业收入超百亿元的产业集群 fact stock = 3 个 2024']],
  ['a threshold as what is told', '9家工业企业营业收入超百亿元。', ['营业收入超百亿元的工业企业 fact stock = 9 家 2024']],
  [
    'all the provinces own the figure',
    '31个省（自治区、直辖市）、新疆生产建设兵团和中央单位职业年金投资运营规模2.5万亿元。',
    ['职业年金投资运营规模 fact stock = 2.5 万亿元 2024'],
  ],
  [
    'so many times another level',
    '特困人员基本生活标准不低于当地最低生活保障标准的1.6倍。',
    ['特困人员基本生活标准 fact share >= 1.6 倍 2024'],
  ],
  ['the classes of a catalogue', '补贴机具种类范围（21大类40个小类91个品目）已公布。', []],
];

describe('classes of what is counted', () => {
  it.each(CLASSES)('%s: %s', (_construction, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});

describe('whole names', () => {
  it.each(WHOLE)('%s: %s', (_construction, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
