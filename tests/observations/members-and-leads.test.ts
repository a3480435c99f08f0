import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** Sentences of a review of 2024 in which a head, its scope or its class stands once for several figures. */
const CARRIED: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'the scope right before a shared head',
    '新能源汽车、智能手机限上零售额分别增长8.7%和32.3%。汽车制造业、电气机械规上工业增加值分别增长10.1%、12.2%。',
    [
      '新能源汽车限上零售额 fact growth = 8.7 % 2024',
      '智能手机限上零售额 fact growth = 32.3 % 2024',
      '汽车制造业规上工业增加值 fact growth = 10.1 % 2024',
      '电气机械规上工业增加值 fact growth = 12.2 % 2024',
    ],
  ],
  [
    'what is put to one use, and counts of the same cases',
    '产业基金、新增能耗、新增工业用地支持民间投资项目比重分别为99%、93%、84%。诈骗案件受理数、案损数分别下降16%和36%。',
    [
      '产业基金支持民间投资项目比重 fact share = 99 % 2024',
      '能耗支持民间投资项目比重 fact share = 93 % 2024',
      '工业用地支持民间投资项目比重 fact share = 84 % 2024',
      '诈骗案件受理数 fact growth = -16 % 2024',
      '诈骗案件案损数 fact growth = -36 % 2024',
    ],
  ],
  [
    'what is told on behind a deed, and those who are at a place',
    '首批17家省级部门运维实现集中管理、经费下降28%。在浙就业省外劳动力2300万人。',
    ['省级部门运维 fact stock = 17 家 2024', '省级部门运维经费 fact growth = -28 % 2024', '就业省外劳动力 fact stock = 2300 万人 2024'],
  ],
  [
    'a scope that opens each name',
    '规上工业增加值、规上服务业营收分别增长5.1%、6.2%。',
    ['规上工业增加值 fact growth = 5.1 % 2024', '规上服务业营收 fact growth = 6.2 % 2024'],
  ],
  [
    'examples before 等, with joints inside their names',
    '医疗仪器设备及器械、石墨和碳素制品、集成电路等产量分别增长5.1%、12.2%、7.1%。',
    [
      '医疗仪器设备及器械产量 fact growth = 5.1 % 2024',
      '石墨和碳素制品产量 fact growth = 12.2 % 2024',
      '集成电路产量 fact growth = 7.1 % 2024',
    ],
  ],
  [
    'a class whose amount the clause before the list names',
    '高新技术产品产量大幅增长，锂电池增长103.1%，工业机器人增长26.6%，新能源汽车超过110万辆。',
    ['锂电池产量 fact growth = 103.1 % 2024', '工业机器人产量 fact growth = 26.6 % 2024', '新能源汽车产量 fact flow > 110 万辆 2024'],
  ],
  [
    'parts of such a class, and what has an amount of its own',
    '新产品产量快速增长，其中太阳能电池增长45.1%。新产品产量快速增长，研发投入增长12%，新能源汽车产业园达到12个。',
    ['太阳能电池产量 fact growth = 45.1 % 2024', '研发投入 fact growth = 12 % 2024', '新能源汽车产业园 fact stock = 12 个 2024'],
  ],
  [
    'no class before the list',
    '产业结构持续优化，高技术制造业增长12%。固定资产投资稳步增长，新开工项目120个。',
    ['高技术制造业 fact growth = 12 % 2024', '新开工项目 fact flow = 120 个 2024'],
  ],
  [
    'net amounts',
    '净外送电量增长10%，净调出粮食120亿斤，人口净迁入3.2万人，净增市场主体12万户。',
    [
      '净外送电量 fact growth = 10 % 2024',
      '净调出粮食 fact flow = 120 亿斤 2024',
      '人口净迁入 fact flow = 3.2 万人 2024',
      '市场主体 fact flow = 12 万户 2024',
    ],
  ],
  [
    'what goes beyond a norm',
    '累计清退超规划网箱养殖719.7公顷，查处超范围经营企业35家，培训超3万人次。',
    ['清退超规划网箱养殖 fact stock = 719.7 公顷 2024', '超范围经营企业 fact flow = 35 家 2024', '培训 fact flow > 3 万人次 2024'],
  ],
  [
    'what sites are for',
    '全市共有经常性社会捐赠工作站、点和慈善超市1.4万个，医疗废物处置企业和收集点35家。全年企业捐赠物资120万元。',
    [
      '经常性社会捐赠工作站、点和慈善超市 fact stock = 1.4 万个 2024',
      '医疗废物处置企业和收集点 fact stock = 35 家 2024',
      '物资 fact flow = 120 万元 2024',
    ],
  ],
  [
    'what those did who are counted behind 共有',
    '2024 年，全市共有5.3万人通过助理社会工作师考试，1.6万人通过社会工作师考试。全年共有45.1万个村（居）委会完成选举，16个项目开工。',
    [
      '通过助理社会工作师考试 fact flow = 5.3 万人 2024',
      '通过社会工作师考试 fact flow = 1.6 万人 2024',
      '村（居）委会完成选举 fact flow = 45.1 万个 2024',
      '项目开工 fact flow = 16 个 2024',
    ],
  ],
  [
    'what there is behind 共有',
    '2024年，全市共有12家三级医院。截至2024年底，全市共有320人通过职业资格考试。年末共有4.2万人享受最低生活保障。',
    ['三级医院 fact stock = 12 家 2024', '通过职业资格考试 fact stock = 320 人 2024', '享受最低生活保障 fact stock = 4.2 万人 2024'],
  ],
  [
    'those who did so much of something',
    '全年共有2227.4万人次在民政领域提供了6507.4万小时志愿服务。1200名医生为12万名群众提供了义诊服务。',
    [
      '在民政领域提供志愿服务 fact flow = 2227.4 万人次 2024',
      '志愿服务 fact flow = 6507.4 万小时 2024',
      '医生 fact stock = 1200 名 2024',
      '义诊服务群众 fact flow = 12 万名 2024',
    ],
  ],
  [
    'what the parts of a sum are for',
    '共支出彩票公益金196.8亿元，下降12.3%，其中用于社会福利146.6亿元，用于社会救助5.2亿元。\n安排专项资金12亿元，其中用于道路建设5亿元，用于公园绿化2亿元。',
    [
      '支出彩票公益金 fact flow = 196.8 亿元 2024',
      '支出彩票公益金 fact growth = -12.3 % 2024',
      '彩票公益金用于社会福利 fact flow = 146.6 亿元 2024',
      '彩票公益金用于社会救助 fact flow = 5.2 亿元 2024',
      '安排专项资金 fact flow = 12 亿元 2024',
      '用于道路建设资金 fact flow = 5 亿元 2024',
      '用于公园绿化资金 fact flow = 2 亿元 2024',
    ],
  ],
  [
    'for whom turnover is made',
    '对外承包工程营业额30.28亿美元。其中，对共建国家完成营业额28.7亿美元。',
    ['对外承包工程营业额 fact flow = 30.28 亿美元 2024', '对共建国家完成营业额 fact flow = 28.7 亿美元 2024'],
  ],
];

describe('members and leads', () => {
  it.each(CARRIED)('%s', (_, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
