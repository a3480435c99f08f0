import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** Sentences in the manner of statistical communiqués, read in a review of 2024. */
const TOLD: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'those whose figure went another way, and what pulls downwards',
    '新建商品住宅销售价格同比上涨的城市个数为20个，持平的为2个，下降的为48个。净出口向下拉动国内生产总值0.6个百分点。',
    [
      '新建商品住宅销售价格同比上涨的城市个数 fact stock = 20 个 2024',
      '新建商品住宅销售价格同比持平的城市个数 fact stock = 2 个 2024',
      '新建商品住宅销售价格同比下降的城市个数 fact stock = 48 个 2024',
      '净出口向下拉动国内生产总值 fact change = -0.6 个百分点 2024',
    ],
  ],
  [
    'a rate of exchange',
    '全年人民币平均汇率为1美元兑7.0467元人民币，比上年贬值4.5%。',
    ['人民币平均汇率 fact price = 7.0467 元人民币 2024', '人民币平均汇率 fact growth = -4.5 % 2024'],
  ],
  [
    'owners of a 分别 that commas part',
    '金属制品业，计算机、通信和其他电子设备制造业，通用设备制造业，分别增长31.7%、18.1%、28.2%。',
    [
      '金属制品业 fact growth = 31.7 % 2024',
      '计算机、通信和其他电子设备制造业 fact growth = 18.1 % 2024',
      '通用设备制造业 fact growth = 28.2 % 2024',
    ],
  ],
  [
    'owners that commas part and the head of the last of them',
    '分行业看，农副食品加工业，酒、饮料和精制茶制造业，专用设备制造业产值分别比上年增长4.1%、3.1%、6.1%；批发业，住宿和餐饮业销售额分别增长5%、6%。',
    [
      '农副食品加工业产值 fact growth = 4.1 % 2024',
      '酒、饮料和精制茶制造业产值 fact growth = 3.1 % 2024',
      '专用设备制造业产值 fact growth = 6.1 % 2024',
      '批发业销售额 fact growth = 5 % 2024',
      '住宿和餐饮业销售额 fact growth = 6 % 2024',
    ],
  ],
  [
    'a verb behind 分别 whose amount each of them has',
    '电力、热力、燃气及水生产和供应业，水利、环境和公共设施管理业，分别完成投资10亿元、21亿元。',
    ['电力、热力、燃气及水生产和供应业完成投资 fact flow = 10 亿元 2024', '水利、环境和公共设施管理业完成投资 fact flow = 21 亿元 2024'],
  ],
  [
    'a clause before a row of its own',
    '全市重点行业，汽车制造业、医药制造业产值分别增长5%、6%。',
    ['汽车制造业产值 fact growth = 5 % 2024', '医药制造业产值 fact growth = 6 % 2024'],
  ],
  [
    'the way of transport holds for goods and for what they turn over',
    '全年公路货运量和货物周转量分别为2701万吨和684931万吨公里。港口货物吞吐量和集装箱吞吐量分别增长5.1%和4.2%。',
    [
      '公路货运量 fact flow = 2701 万吨 2024',
      '公路货物周转量 fact flow = 684931 万吨公里 2024',
      '港口货物吞吐量 fact growth = 5.1 % 2024',
      '集装箱吞吐量 fact growth = 4.2 % 2024',
    ],
  ],
  [
    'of two accounts of one firm the one is no owner of the other',
    '规模以上工业企业营业收入和利润总额分别为120亿元和13亿元。规模以上工业增加值、营业收入分别增长7.1%、5%。新能源装备产业产值12亿元，占全市规模以上工业总产值的3.8%。',
    [
      '规模以上工业企业营业收入 fact flow = 120 亿元 2024',
      '规模以上工业企业利润总额 fact flow = 13 亿元 2024',
      '规模以上工业增加值 fact growth = 7.1 % 2024',
      '规模以上工业营业收入 fact growth = 5 % 2024',
      '新能源装备产业产值 fact flow = 12 亿元 2024',
      '新能源装备产业产值占全市规模以上工业总产值 fact share = 3.8 % 2024',
    ],
  ],
  [
    'all kinds of a thing, without the verb of being there',
    '年末全市有各类学校261所，在校学生69651人。',
    ['各类学校 fact stock = 261 所 2024', '各类学校在校学生 fact stock = 69651 人 2024'],
  ],
  [
    'sizes in Chinese numerals that tell which are counted',
    '年末共有文化馆5个，一千瓦以上电视发射机13部，公共图书馆4个。',
    ['文化馆 fact stock = 5 个 2024', '一千瓦以上电视发射机 fact stock = 13 部 2024', '公共图书馆 fact stock = 4 个 2024'],
  ],
  [
    'those who have a telephone, whose number is no telephone number',
    '年末全市拥有电话458.7万户。监督电话：88962022。',
    ['电话 fact stock = 458.7 万户 2024'],
  ],
  [
    'a mean of years in a name, and a word that opens with a conjunction',
    '年均气温12.1℃。并网总规模达到557万千瓦。',
    ['年均气温 fact stock = 12.1 ℃ 2024', '并网总规模 fact stock = 557 万千瓦 2024'],
  ],
  [
    'adverbs before a level that is kept, and verbs before a number with its noun',
    '空气质量二级以上天数常年保持在320天以上。当地具备200万千瓦光伏发电能力。生猪常年存栏12万头。',
    [
      '空气质量二级以上天数 fact flow >= 320 天 2024',
      '光伏发电能力 fact stock = 200 万千瓦 2024',
      '生猪常年存栏 fact stock = 12 万头 2024',
    ],
  ],
  [
    'words behind a number that tell how high it is',
    '服务业生产指数同比增长8.1%，增速比上月回落0.2个百分点，一直保持在8%以上较高水平。航空运输业商务活动指数位于55%及以上的较高景气区间。',
    [
      '服务业生产指数 fact growth = 8.1 % 2024',
      '服务业生产指数 fact change = -0.2 个百分点 2024',
      '服务业生产指数 fact growth >= 8 % 2024',
      '航空运输业商务活动指数 fact share >= 55 % 2024',
    ],
  ],
  [
    'a plan in the name of a sum, and what is new in the name of the projects',
    '新开工项目计划总投资1079亿元，同比下降5.9%。房屋新开工面积482万平方米，土地购置面积55万平方米，房屋施工面积620万平方米。',
    [
      '新开工项目计划总投资 fact flow = 1079 亿元 2024',
      '新开工项目计划总投资 fact growth = -5.9 % 2024',
      '房屋新开工面积 fact flow = 482 万平方米 2024',
      '土地购置面积 fact flow = 55 万平方米 2024',
      '房屋施工面积 fact stock = 620 万平方米 2024',
    ],
  ],
  [
    'plans that are counted as parts, and the sum of the whole behind them',
    '全年实施各类科技项目9项，其中重点研发与转化计划1项、中央引导资金项目2项、东部援建项目5项，共投入资金461万元。',
    [
      '各类科技项目 fact flow = 9 项 2024',
      '重点研发与转化计划 fact flow = 1 项 2024',
      '中央引导资金项目 fact flow = 2 项 2024',
      '东部援建项目 fact flow = 5 项 2024',
      '各类科技项目资金 fact flow = 461 万元 2024',
    ],
  ],
  [
    'firms whose kind holds a verb in its name',
    '从经济类型看，外商及港澳台商投资企业、股份制企业增长较快，增速分别为12.1%、7.3%。',
    ['外商及港澳台商投资企业 fact growth = 12.1 % 2024', '股份制企业 fact growth = 7.3 % 2024'],
  ],
  [
    'some of all kinds, whose figure has changed',
    '110种主要工业产品中有65种产量比上年增长。',
    ['主要工业产品 fact stock = 110 种 2024', '产量比上年增长的主要工业产品 fact stock = 65 种 2024'],
  ],
  [
    'levels without a verb, and beds that are planned for',
    '全市医疗机构编制总床位7474张。全年农业机械总动力121万千瓦。',
    ['医疗机构编制总床位 fact stock = 7474 张 2024', '农业机械总动力 fact stock = 121 万千瓦 2024'],
  ],
  [
    'the content to which a product is converted, and those who were hurt',
    '原煤产量33万吨，化肥（折含氮100%）31.5万吨。全年发生生产安全事故8起，死亡2人，伤3人。',
    [
      '原煤产量 fact flow = 33 万吨 2024',
      '化肥产量 fact flow = 31.5 万吨 2024',
      '生产安全事故 fact flow = 8 起 2024',
      '生产安全事故死亡 fact flow = 2 人 2024',
      '生产安全事故受伤 fact flow = 3 人 2024',
    ],
  ],
  [
    'those who leave a school beside those who enter it, and schools that the years of their courses name',
    '职业高中17所，招生4200人，在校生1.26万人，毕业3900人。全市有九年一贯制学校31所，十二年一贯制学校4所。',
    [
      '职业高中 fact stock = 17 所 2024',
      '职业高中招生 fact flow = 4200 人 2024',
      '职业高中在校生 fact stock = 1.26 万人 2024',
      '职业高中毕业 fact flow = 3900 人 2024',
      '九年一贯制学校 fact stock = 31 所 2024',
      '十二年一贯制学校 fact stock = 4 所 2024',
    ],
  ],
  [
    'those who draw from an insurance beside those who pay into it',
    '参加城镇职工基本养老保险人数63.5万人，其中参保职工47.1万人，参保离退休人员16.4万人。',
    [
      '参加城镇职工基本养老保险人数 fact stock = 63.5 万人 2024',
      '城镇职工基本养老保险参保职工 fact stock = 47.1 万人 2024',
      '城镇职工基本养老保险参保离退休人员 fact stock = 16.4 万人 2024',
    ],
  ],
  [
    'reserves, which are there',
    '全市查明磷矿资源储量7.4亿吨，萤石储量1320万吨，煤炭保有资源量21亿吨。全年新增铜矿储量26万吨。',
    [
      '查明磷矿资源储量 fact stock = 7.4 亿吨 2024',
      '萤石储量 fact stock = 1320 万吨 2024',
      '煤炭保有资源量 fact stock = 21 亿吨 2024',
      '铜矿储量 fact flow = 26 万吨 2024',
    ],
  ],
  [
    'prizes with the event at which they were won, however it is told',
    '全市健儿在亚洲比赛中获金牌4枚、铜牌1枚；在省级以上比赛中获奖牌61枚；在世界锦标赛上获得冠军2个。',
    [
      '亚洲比赛金牌 fact flow = 4 枚 2024',
      '亚洲比赛铜牌 fact flow = 1 枚 2024',
      '省级以上比赛奖牌 fact flow = 61 枚 2024',
      '世界锦标赛冠军 fact flow = 2 个 2024',
    ],
  ],
];

describe('sentences of communiqués', () => {
  it.each(TOLD)('are read with %s', (_, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
