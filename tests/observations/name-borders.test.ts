import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** A sentence of a review of 2024 and where the names of its figures begin and end. */
const BORDERS: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  ['a body whose name is a verb as often', '基层群众性自治组织共计60.6万个。', ['基层群众性自治组织 fact stock = 60.6 万个 2024']],
  [
    'such bodies in a list',
    '农民合作组织2.3万个，行业协会商会组织达到1.2万个。',
    ['农民合作组织 fact stock = 2.3 万个 2024', '行业协会商会组织 fact stock = 1.2 万个 2024'],
  ],
  ['what is organised is no body', '全年组织文艺演出120场。', ['文艺演出 fact flow = 120 场 2024']],
  [
    'two verbs of one subject before the same noun',
    '民政部门登记离婚214.1万对，法院判决、调解离婚69.8万对。',
    ['民政部门登记离婚 fact stock = 214.1 万对 2024', '法院判决、调解离婚 fact stock = 69.8 万对 2024'],
  ],
  [
    'each half with the head of both',
    '创建示范、评比表彰项目分别压减88.5%、37.5%。',
    ['创建示范项目 fact growth = -88.5 % 2024', '评比表彰项目 fact growth = -37.5 % 2024'],
  ],
  [
    'each deed with the object of both',
    '新建、改扩建学校分别为12所、35所。',
    ['新建学校 fact flow = 12 所 2024', '改扩建学校 fact flow = 35 所 2024'],
  ],
  [
    'deeds that each have their own',
    '接待游客、实现旅游收入分别增长12%、15%。',
    ['接待游客 fact growth = 12 % 2024', '旅游收入 fact growth = 15 % 2024'],
  ],
  [
    'a head that is a word of its own',
    '刑事、民商事案件分别增长5.2%、12.1%。',
    ['刑事案件 fact growth = 5.2 % 2024', '民商事案件 fact growth = 12.1 % 2024'],
  ],
  ['a verb with its suffix', '返还性收入0.41亿元。', ['返还性收入 fact flow = 0.41 亿元 2024']],
  [
    'who has done a part of the whole',
    '143个项目获国家科技奖，其中本市单位或个人牵头51项。',
    ['获国家科技奖的项目 fact flow = 143 个 2024', '单位或个人牵头的获国家科技奖的项目 fact flow = 51 项 2024'],
  ],
  [
    'what is compared with is no part of the name',
    '在校生数比上年增加2.3万人，增长1.2%。',
    ['在校生数 fact change = 2.3 万人 2024', '在校生数 fact growth = 1.2 % 2024'],
  ],
  ['what the things do', '充分发挥12个国家级平台作用。', ['国家级平台 fact stock = 12 个 2024']],
  [
    'features of what was made',
    '研制出时速600公里高速磁浮试验样车、亩产766公斤“济麦44”、全球首款突破50%热效率的商业化柴油机等一批重大成果。',
    [],
  ],
  ['a feature that is told of the place', '小麦亩产500公斤。', ['小麦亩产 fact price = 500 公斤 2024']],
  [
    'places in a row, each with its rank',
    '青岛、济南跻身全国创新型城市第10位和第14位。',
    ['青岛跻身全国创新型城市 fact rank = 10 位 2024', '济南跻身全国创新型城市 fact rank = 14 位 2024'],
  ],
  [
    'falls in one character, and who has them',
    '新上线重点事项办理平均减时间83%、减材料54%。',
    ['新上线重点事项办理时间 fact growth = -83 % 2024', '新上线重点事项办理材料 fact growth = -54 % 2024'],
  ],
  [
    'a bracket that widens the noun, and the noun alone',
    '共有社区卫生服务中心（站）37301个，其中：社区卫生服务中心10228个。',
    ['社区卫生服务中心（站） fact stock = 37301 个 2024', '社区卫生服务中心 fact stock = 10228 个 2024'],
  ],
  ['a bracket that says how it is measured', '农用化肥施用量（折纯）1.48万吨。', ['农用化肥施用量 fact flow = 1.48 万吨 2024']],
  ['a bracket behind a verb', '全县在校（园）学生8.34万人。', ['在校（园）学生 fact stock = 8.34 万人 2024']],
  [
    'a unit that no list knows',
    '完成邮政业务总量157.74亿标准量，比上年增长18.2%。',
    ['邮政业务总量 fact flow = 157.74 亿标准量 2024', '邮政业务总量 fact growth = 18.2 % 2024'],
  ],
  [
    'marks without a unit',
    '生态环境公众满意度从84.7提升至89.6。',
    ['生态环境公众满意度 fact share = 84.7  2023', '生态环境公众满意度 fact share = 89.6  2024'],
  ],
  [
    'classes by size, the noun behind the last',
    '新增软件和研发设计等4个过五千亿、北斗应用等4个过千亿新兴产业。',
    ['过五千亿的新兴产业 fact flow = 4 个 2024', '过千亿的新兴产业 fact flow = 4 个 2024'],
  ],
  [
    'a deed before a head of one character',
    '新增11个全国县域商业领跑县，推进50个乡村振兴重点帮扶县振兴发展。',
    ['全国县域商业领跑县 fact flow = 11 个 2024', '乡村振兴重点帮扶县 fact flow = 50 个 2024'],
  ],
  [
    'what deeds and qualities narrow',
    '新增7个全国未来产业创新发展优秀典型案例。',
    ['全国未来产业创新发展优秀典型案例 fact flow = 7 个 2024'],
  ],
  ['quoted words with one noun', '实施14项全国“首创”、“首批”金融政策。', ['全国“首创”、“首批”金融政策 fact flow = 14 项 2024']],
  ['what another verb does to the things', '升级拓展2250家智能化驿站的特色服务功能。', ['智能化驿站 fact flow = 2250 家 2024']],
  [
    'what those do or have that are counted',
    '全国共有其他提供住宿的民政服务机构1780个，床位10万张。',
    ['其他提供住宿的民政服务机构 fact stock = 1780 个 2024', '其他提供住宿的民政服务机构床位 fact stock = 10 万张 2024'],
  ],
  [
    'by what the amount comes about',
    '限额以上单位通过互联网实现的餐饮收入增长27.3%。',
    ['限额以上单位通过互联网实现的餐饮收入 fact growth = 27.3 % 2024'],
  ],
  ['where they are, in one character', '全省在川两院院士70名。', ['在川两院院士 fact stock = 70 名 2024']],
  ['how it went', '国有企业效益明显好转，利润增长23.5%。', ['国有企业利润 fact growth = 23.5 % 2024']],
  [
    'a whole name before another',
    '争取中央预算内投资、超长期特别国债分别增长64.8%、42.5%。',
    ['中央预算内投资 fact growth = 64.8 % 2024', '超长期特别国债 fact growth = 42.5 % 2024'],
  ],
  [
    'the last narrows the first',
    '工业、制造业、工业技改投资分别增长9.4%、13.3%、6.1%。',
    ['工业投资 fact growth = 9.4 % 2024', '制造业投资 fact growth = 13.3 % 2024', '工业技改投资 fact growth = 6.1 % 2024'],
  ],
  [
    'what each of a row is told for',
    '单位国内生产总值用水量、能耗分别下降23%、15%。',
    ['单位国内生产总值用水量 fact growth = -23 % 2024', '单位国内生产总值能耗 fact growth = -15 % 2024'],
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
  ['a link that a word took up', '国际友城达137对。', ['国际友城 fact stock = 137 对 2024']],
  ['two nouns that look like deeds', '汽车报废更新和置换更新52.8万辆。', ['汽车报废更新和置换更新 fact flow = 52.8 万辆 2024']],
  ['the biggest of its kind', '全球最大26兆瓦级海上风力发电机组下线。', []],
  ['tiers in the name of a system', '全面建立四级三类国土空间规划体系。', []],
  ['a noun of which the unit took the first half', '我市有130万人口。', ['人口 fact stock = 130 万人 2024']],
  [
    'what brings a share to its bound',
    '财政赤字95亿元，占生产总值比重在3%以内。',
    ['财政赤字 fact flow = 95 亿元 2024', '财政赤字占生产总值比重 fact share <= 3 % 2024'],
  ],
  ['a verb that only gathers', '统筹9.8亿元用于援企稳岗。', ['援企稳岗资金 fact flow = 9.8 亿元 2024']],
  ['a verb that ends in a joint', '志愿服务企业参与120家。', ['志愿服务企业参与 fact stock = 120 家 2024']],
  ['an institution of the counties', '72.5%的县医院达到二级医院服务标准。', ['达到二级医院服务标准的县医院 fact share = 72.5 % 2024']],
  ['counties of a kind', '省财政直管县增加到36个。', ['省财政直管县 fact stock = 36 个 2024']],
  ['words that tell how it goes on', '36个城市更新试点项目加快推进。', ['城市更新试点项目 fact stock = 36 个 2024']],
  ['what came of it', '12家医院加快改造升级。', ['改造升级的医院 fact flow = 12 家 2024']],
  [
    'a verb with its adverb behind another verb with its object',
    '搭建产销对接平台、主动服务企业800家。',
    ['服务企业 fact flow = 800 家 2024'],
  ],
  ['goods whose price fell', '新增落地集采降价耗材12类。', ['集采降价耗材 fact flow = 12 类 2024']],
  ['how hard a trial was', '经受住电网负荷46天超9000万千瓦的考验。', []],
  ['a level that is no trial', '全网用电负荷突破9000万千瓦。', ['全网用电负荷 fact stock > 9000 万千瓦 2024']],
  ['trains that ran since the beginning', '中欧班列累计开行超6200列。', ['中欧班列 fact stock > 6200 列 2024']],
  ['trains of the year', '全年开行中欧班列820列。', ['中欧班列 fact flow = 820 列 2024']],
  ['a mode of running that does not run', '创新班列市场化运营模式，全年开行820列。', []],
  [
    'a size that tells which machines are meant',
    '120马力以上拖拉机单机补贴限额不超过8万元。',
    ['120马力以上拖拉机单机补贴限额 fact stock <= 8 万元 2024'],
  ],
];

describe('where names begin and end', () => {
  it.each(BORDERS)('%s', (_construction, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
