import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** Names that the clause right before completes, and words that only look as if they counted. */
const TOLD: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'classes of zones that open the points of a list',
    '全市功能区环境噪声昼间达标率为92.6%，夜间达标率为90.5%，全市共有10座噪声自动子站运行，其中，1类区2个，昼间达标率为73.8%、夜间达标率为74.9%；4a类区2个，昼间达标率为99.7%。',
    [
      '功能区环境噪声昼间达标率 fact share = 92.6 % 2024',
      '功能区环境噪声夜间达标率 fact share = 90.5 % 2024',
      '噪声自动子站 fact stock = 10 座 2024',
      '1类区噪声自动子站 fact stock = 2 个 2024',
      '1类区昼间达标率 fact share = 73.8 % 2024',
      '1类区夜间达标率 fact share = 74.9 % 2024',
      '4a类区噪声自动子站 fact stock = 2 个 2024',
      '4a类区昼间达标率 fact share = 99.7 % 2024',
    ],
  ],
  [
    'classes of zones in a row and before a rate',
    '1类区、2类区和3类区达标率分别为92%、95%和98%。2类地8宗，成交面积22公顷。举办2类活动。',
    [
      '1类区达标率 fact share = 92 % 2024',
      '2类区达标率 fact share = 95 % 2024',
      '3类区达标率 fact share = 98 % 2024',
      '2类地 fact stock = 8 宗 2024',
      '2类地成交面积 fact flow = 22 公顷 2024',
      '举办活动 fact flow = 2 类 2024',
    ],
  ],
  [
    'what is told of the one is told of its sister',
    '规模以上批发业线上销售额30亿元，线下销售额60亿元。全年线上零售额30亿元，线下零售额60亿元。',
    [
      '规模以上批发业线上销售额 fact flow = 30 亿元 2024',
      '规模以上批发业线下销售额 fact flow = 60 亿元 2024',
      '线上零售额 fact flow = 30 亿元 2024',
      '线下零售额 fact flow = 60 亿元 2024',
    ],
  ],
  [
    'money that was raised by what the clause before counts',
    '全年新发行股票2只，筹集资金1.75亿元，其中新发行美股1只，筹集资金0.58亿元。新增发行境内外债券157只，规模651.35亿元。注册企业8万家，累计促成融资1365亿元。',
    [
      '新发行股票 fact flow = 2 只 2024',
      '新发行股票筹集资金 fact flow = 1.75 亿元 2024',
      '美股 fact flow = 1 只 2024',
      '美股筹集资金 fact flow = 0.58 亿元 2024',
      '发行境内外债券 fact flow = 157 只 2024',
      '发行境内外债券规模 fact flow = 651.35 亿元 2024',
      '注册企业 fact stock = 8 万家 2024',
      '融资 fact stock = 1365 亿元 2024',
    ],
  ],
  [
    'those who came to what the clause before tells of',
    '举办澜江马拉松，1.2万余人参赛。举办公益讲座20场，5000人次参加。举办运动会，2100名运动员参赛。推进医保改革，200万人参加基本医疗保险。',
    [
      '澜江马拉松参赛 fact flow > 1.2 万人 2024',
      '公益讲座 fact flow = 20 场 2024',
      '参加公益讲座 fact flow = 5000 人次 2024',
      '运动员参赛 fact flow = 2100 名 2024',
      '参加基本医疗保险 fact stock = 200 万人 2024',
    ],
  ],
  [
    'sums of the period and of all',
    '新建改造道路30余条，共计30余公里。累计建成绿道30条，共计200公里。新增企业120家，共计3000家。',
    [
      '改造道路 fact flow > 30 条 2024',
      '改造道路 fact flow > 30 公里 2024',
      '绿道 fact stock = 30 条 2024',
      '绿道 fact stock = 200 公里 2024',
      '新增企业 fact flow = 120 家 2024',
      '企业 fact stock = 3000 家 2024',
    ],
  ],
  [
    'what got worse',
    '细颗粒物年均浓度33微克/立方米，达到国家二级标准，同比恶化6.5%。优良天数比例86%，同比恶化2个百分点。',
    [
      '细颗粒物年均浓度 fact stock = 33 微克/立方米 2024',
      '细颗粒物年均浓度 fact growth = 6.5 % 2024',
      '优良天数比例 fact share = 86 % 2024',
      '优良天数比例 fact change = -2 个百分点 2024',
    ],
  ],
  [
    'what has changed behind the time of comparison',
    '全年各类生产安全亡人事故65起，死亡93人，比上年事故总量下降27.8%，死亡人数下降5.1%。“三公”经费支出3亿元，较上年预算压减5%。接待游客300万人次，比2019年同期水平增长8%。',
    [
      '各类生产安全亡人事故 fact flow = 65 起 2024',
      '各类生产安全亡人事故死亡 fact flow = 93 人 2024',
      '各类生产安全亡人事故 fact growth = -27.8 % 2024',
      '各类生产安全亡人事故死亡人数 fact growth = -5.1 % 2024',
      '“三公”经费支出 fact flow = 3 亿元 2024',
      '“三公”经费支出 fact growth = -5 % 2024',
      '接待游客 fact flow = 300 万人次 2024',
      '接待游客 fact growth = 8 % 2024',
    ],
  ],
  [
    'capacities of what is supplied',
    '全年供水总量8239.4万吨，供水综合生产能力30.66万立方米/日，供热管道长度120公里。',
    [
      '供水总量 fact flow = 8239.4 万吨 2024',
      '供水综合生产能力 fact stock = 30.66 万立方米/日 2024',
      '供热管道长度 fact stock = 120 公里 2024',
    ],
  ],
  [
    'taxes that are no part of a fund, and whose deed a sum of all kinds was',
    '全市政府性基金预算收入292.07亿元。税务部门组织的各项收入1494.89亿元，增长0.5%，其中税收收入814.34亿元。海关代征税收收入121.87亿元。政府性基金收入完成50亿元，加上上级补助收入10亿元。',
    [
      '政府性基金预算收入 fact flow = 292.07 亿元 2024',
      '税务部门组织的各项收入 fact flow = 1494.89 亿元 2024',
      '税务部门组织的各项收入 fact growth = 0.5 % 2024',
      '税收收入 fact flow = 814.34 亿元 2024',
      '海关代征税收收入 fact flow = 121.87 亿元 2024',
      '政府性基金收入 fact flow = 50 亿元 2024',
      '政府性基金上级补助收入 fact flow = 10 亿元 2024',
    ],
  ],
  [
    'thresholds of a class with a bracket behind them',
    '新批外商投资超千万美元（含增资）的企业31家。新批总投资1亿元以上（含1亿元）的项目20个。引进投资额5000万元以上（不含房地产）的项目35个。',
    [
      '外商投资超千万美元（含增资）的企业 fact flow = 31 家 2024',
      '总投资1亿元以上（含1亿元）的项目 fact flow = 20 个 2024',
      '投资额5000万元以上的项目 fact flow = 35 个 2024',
    ],
  ],
  [
    'brackets that go on over several clauses',
    '全市一般公共预算收入完成66亿元，增长8％（其中税收收入完成32亿元，比上年完成数25亿元增长25％），支出完成70亿元。一般公共预算收入50亿元（其中税收收入30亿元），增长5%。',
    [
      '一般公共预算收入 fact flow = 66 亿元 2024',
      '一般公共预算收入 fact growth = 8 % 2024',
      '税收收入 fact flow = 32 亿元 2024',
      '税收收入 fact flow = 25 亿元 2023',
      '税收收入 fact growth = 25 % 2024',
      '一般公共预算支出 fact flow = 70 亿元 2024',
      '一般公共预算收入 fact flow = 50 亿元 2024',
      '税收收入 fact flow = 30 亿元 2024',
      '一般公共预算收入 fact growth = 5 % 2024',
    ],
  ],
  [
    'parts by level that own nothing behind them',
    '全市一般公共预算收入完成40.13亿元，同比增长4.2%。其中：市级收入增长1.6%，县区收入增长5.3%。一般公共预算支出完成223.39亿元。',
    [
      '一般公共预算收入 fact flow = 40.13 亿元 2024',
      '一般公共预算收入 fact growth = 4.2 % 2024',
      '市级一般公共预算收入 fact growth = 1.6 % 2024',
      '县区一般公共预算收入 fact growth = 5.3 % 2024',
      '一般公共预算支出 fact flow = 223.39 亿元 2024',
    ],
  ],
  [
    'changes in like terms',
    '地方税收收入25.43亿元，剔除留抵退税因素后可比下降7.7％。',
    ['地方税收收入 fact flow = 25.43 亿元 2024', '地方税收收入 fact growth = -7.7 % 2024'],
  ],
];

describe('names beside what was told right before', () => {
  it.each(TOLD)('are read of %s', (_, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
