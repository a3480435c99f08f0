import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline.js';
import { readPlain } from '../../src/read/read-document.js';
import { loadBuiltInRules } from '../documents/read-documents.js';
import { showObservation } from './read-report.js';

const HEAD = '澜江市支持民营经济发展若干措施\n澜政发〔2024〕6号\n为支持民营经济发展，制定以下措施。\n';

/** Reads the points of a policy of May 2024. */
function readPolicy(points: string): readonly string[] {
  const text = `${HEAD}${points}\n澜江市人民政府\n2024年5月6日\n`;
  const read = readPlain(new TextEncoder().encode(text), 'policy.txt', 'text');
  if (!read.ok) throw new Error(read.message);
  return extract(read.document, loadBuiltInRules()).observations.map(showObservation);
}

const GRANTED: readonly (readonly [construction: string, points: string, told: readonly string[]])[] = [
  [
    'levels share their head',
    '一、对新评定为五星级、四星级饭店的，分别给予一次性奖励80万元、40万元。',
    ['新评定为五星级饭店一次性奖励 provision flow = 80 万元 2024', '新评定为四星级饭店一次性奖励 provision flow = 40 万元 2024'],
  ],
  [
    'thresholds in a row say which are meant and are no figures',
    '一、对当年产值增速超过10%、20%的规上企业，分别奖励5万元、8万元。',
    ['当年产值增速超过10%的规上企业奖励 provision flow = 5 万元 2024', '当年产值增速超过20%的规上企业奖励 provision flow = 8 万元 2024'],
  ],
  [
    'a noun alone before what is given',
    '一、首次认定的市级农庄，奖励6万元；首次入规的企业一次性奖励10万元。',
    ['首次认定的市级农庄奖励 provision flow = 6 万元 2024', '首次入规的企业一次性奖励 provision flow = 10 万元 2024'],
  ],
  [
    'a level alone takes the noun of the one before',
    '一、获评国家级绿色园区的奖励50万元，省级绿色园区奖励20万元，市级奖励5万元。',
    [
      '获评国家级绿色园区奖励 provision flow = 50 万元 2024',
      '省级绿色园区奖励 provision flow = 20 万元 2024',
      '市级绿色园区奖励 provision flow = 5 万元 2024',
    ],
  ],
  [
    'a sum for each is an average, a bound goes with what was given before',
    '一、新建智能大棚30亩以上，每亩补助1.2万元，单个主体不超过90万元。',
    ['新建智能大棚30亩以上补助 provision price = 1.2 万元 2024', '新建智能大棚30亩以上补助 provision flow <= 90 万元 2024'],
  ],
  [
    'a verb alone takes the place of the one before',
    '一、新建普惠托班，按每个托位9000元给予补助；改扩建的，按每个托位5000元给予补助。',
    ['新建普惠托班补助 provision price = 9000 元 2024', '改扩建普惠托班补助 provision price = 5000 元 2024'],
  ],
  [
    'what a rate is reckoned by belongs to its name',
    '一、对租用厂房的企业，按租金的30%给予补贴，最高20万元。',
    ['租用厂房的企业租金补贴 provision share = 30 % 2024', '租用厂房的企业补贴 provision flow <= 20 万元 2024'],
  ],
  [
    'a condition holds for what is given behind it',
    '一、在市内首次购房的，博士补贴8万元，硕士补贴3万元。',
    ['在市内首次购房博士补贴 provision flow = 8 万元 2024', '在市内首次购房硕士补贴 provision flow = 3 万元 2024'],
  ],
  [
    'a measure alone goes with the clause before it',
    '一、引进商业演出，单场售票6000张以上的，每场奖励12万元。',
    ['引进商业演出单场售票6000张以上奖励 provision price = 12 万元 2024'],
  ],
  [
    'nouns in a row have their own sums',
    '一、领军人才、拔尖人才分别给予90万元、30万元安家补助。',
    ['领军人才安家补助 provision flow = 90 万元 2024', '拔尖人才安家补助 provision flow = 30 万元 2024'],
  ],
  [
    'what a clause without an amount gives is had by those behind it',
    '一、养老机构按实际入住人数给予运营补助，其中失能老人每人每月400元，其他老人每人每月200元。',
    ['失能老人运营补助 provision price = 400 元 2024', '其他老人运营补助 provision price = 200 元 2024'],
  ],
  ['who gives is no recipient', '一、企业级工业平台省级给予一次性奖补10万元。', ['企业级工业平台一次性奖补 provision flow = 10 万元 2024']],
  [
    'what is encouraged has what is given behind it',
    '一、鼓励企业实施设备改造，省级按照项目设备购置额的10%给予奖补，最高500万元。',
    ['企业实施设备改造项目设备购置额奖补 provision share = 10 % 2024', '企业实施设备改造奖补 provision flow <= 500 万元 2024'],
  ],
  [
    'a clause of giving without an amount names the one behind it',
    '一、支持一批纳入服务商名录的企业，按照服务质量省级给予一次性奖补，最高100万元。',
    ['纳入服务商名录的企业一次性奖补 provision flow <= 100 万元 2024'],
  ],
  [
    'who is meant by the figures of a year before is given something now',
    '一、对上年度出口额500万美元以下的企业，每家补助3万元。',
    ['上年度出口额500万美元以下的企业补助 provision price = 3 万元 2024'],
  ],
  [
    'words that hold a syllable of telling tell nothing',
    '一、对新认定的省级、市级公共海外仓，分别给予一次性奖励100万元、50万元。',
    ['新认定的省级公共海外仓一次性奖励 provision flow = 100 万元 2024', '新认定的市级公共海外仓一次性奖励 provision flow = 50 万元 2024'],
  ],
  [
    'figures that those who are given something have to reach are no part of the name',
    '一、对新引进且年薪40万元以上的高层次人才，每年给予5万元生活补贴；对设备投资300万元以上的技改项目，按设备购置额的12%给予补助，单个项目最高500万元。',
    [
      '新引进的高层次人才生活补贴 provision flow = 5 万元 every year',
      '技改项目设备购置额补助 provision share = 12 % 2024',
      '技改项目补助 provision flow <= 500 万元 2024',
    ],
  ],
  [
    'but where they alone tell two apart, or are what is rewarded',
    '一、对年缴税300万元以上的企业，奖励5万元；对年缴税800万元以上的企业，奖励10万元。首次突破20亿元的建筑企业，奖励80万元。',
    [
      '年缴税300万元以上的企业奖励 provision flow = 5 万元 2024',
      '年缴税800万元以上的企业奖励 provision flow = 10 万元 2024',
      '首次突破20亿元的建筑企业奖励 provision flow = 80 万元 2024',
    ],
  ],
  [
    'a bound of those who may be anyone has what the rate is of',
    '一、对研发费用增长20%以上的企业，按研发费用增量的8%给予奖励，每家企业最高100万元。',
    ['企业研发费用增量奖励 provision share = 8 % 2024', '企业研发费用增量奖励 provision price <= 100 万元 2024'],
  ],
  [
    'examples stand before what all of them are',
    '一、对新建的药物评价、中试等公共服务平台，给予补助200万元。',
    ['新建的公共服务平台补助 provision flow = 200 万元 2024'],
  ],
  [
    'classes in a row stand behind those who are given something',
    '一、经评审认定的创新团队，按甲、乙两类分别给予300万元、200万元资助。对首次取得第二类、第三类医疗器械注册证的企业，分别奖励20万元和50万元。',
    [
      '认定的创新团队甲类资助 provision flow = 300 万元 2024',
      '认定的创新团队乙类资助 provision flow = 200 万元 2024',
      '首次取得第二类医疗器械注册证的企业奖励 provision flow = 20 万元 2024',
      '首次取得第三类医疗器械注册证的企业奖励 provision flow = 50 万元 2024',
    ],
  ],
  [
    'more of the same is given for a rank',
    '一、通过评价的品种，奖励30万元；属于全省前5位的，再给予20万元。',
    ['通过评价的品种奖励 provision flow = 30 万元 2024', '通过评价的品种属于全省前5位奖励 provision flow = 20 万元 2024'],
  ],
  [
    'a bound of all that an article gives is one of what it is for',
    '一、支持创新药研发。完成临床试验的，给予300万元资助；单个企业每年资助总额不超过900万元。',
    ['完成临床试验资助 provision flow = 300 万元 2024', '创新药研发单个企业每年资助总额 provision flow <= 900 万元 every year'],
  ],
  [
    'what is given stands before its rate',
    '一、小微企业贷款贴息按实际利率的50%执行，每户最高10万元。',
    ['小微企业利率贷款贴息 provision share = 50 % 2024', '小微企业贷款贴息 provision price <= 10 万元 2024'],
  ],
  [
    'members behind a colon have what stands before it',
    '一、高龄津贴标准为：80—89周岁老年人每人每月100元，90周岁以上老年人每人每月200元。',
    ['80—89周岁老年人高龄津贴标准 provision price = 100 元 2024', '90周岁以上老年人高龄津贴标准 provision price = 200 元 2024'],
  ],
  [
    'as much as may be borrowed',
    '一、个人可申请最高30万元的创业担保贷款，小微企业可申请最高400万元的创业担保贷款。',
    ['个人创业担保贷款 provision flow <= 30 万元 2024', '小微企业创业担保贷款 provision flow <= 400 万元 2024'],
  ],
  [
    'shares of a payment are named by when it is made',
    '一、项目立项后拨付60%，验收后拨付40%。',
    ['项目立项后拨付 provision share = 60 % 2024', '验收后拨付 provision share = 40 % 2024'],
  ],
  [
    'a share of what is told with verbs bounds what stands before',
    '一、间接费用不超过直接费用扣除设备购置费后的30%；补助总额不得超过工程造价的90%。',
    ['间接费用 provision share <= 30 % 2024', '补助总额 provision share = 90 % 2024'],
  ],
  [
    'what a voucher takes off is no fall',
    '一、零售餐饮券。每个券包含满300元减60元、满200元减40元。',
    ['零售餐饮券满300元减 provision flow = 60 元 2024', '零售餐饮券满200元减 provision flow = 40 元 2024'],
  ],
  [
    'members of a list with words of their own',
    '一、快充桩按每千瓦300元、慢充桩按每千瓦100元予以补助。县道每公里补助1万元、乡道每公里补助5000元。',
    [
      '快充桩补助 provision price = 300 元 2024',
      '慢充桩补助 provision price = 100 元 2024',
      '县道补助 provision price = 1 万元 2024',
      '乡道补助 provision price = 5000 元 2024',
    ],
  ],
  [
    'what those who are named before may draw',
    '一、首次创办企业的高校毕业生，可领取一次性创业补贴1万元。',
    ['首次创办企业的高校毕业生一次性创业补贴 provision flow = 1 万元 2024'],
  ],
  [
    'figures in a row are paired with what is given for each, however long they are',
    '一、对新引进的先进制造业企业，实到外资1000万-2000万（不含）美元、2000万-5000万（不含）美元、5000万美元以上的，分别给予奖励200万元、300万元、500万元人民币。',
    [
      '先进制造业企业实到外资1000万-2000万美元奖励 provision flow = 200 万元 2024',
      '先进制造业企业实到外资2000万-5000万美元奖励 provision flow = 300 万元 2024',
      '先进制造业企业实到外资5000万美元以上奖励 provision flow = 500 万元人民币 2024',
    ],
  ],
  [
    'a condition that ends in the clause itself',
    '一、上云企业上云费用达1万元、5万元以上的给予奖励5000元、1万元。服务商服务企业数达500家以上、1000家以上的给予奖励2万元、4万元。',
    [
      '上云企业上云费用达1万元奖励 provision flow = 5000 元 2024',
      '上云企业上云费用达5万元以上奖励 provision flow = 1 万元 2024',
      '服务商服务企业数达500家以上奖励 provision flow = 2 万元 2024',
      '服务商服务企业数达1000家以上奖励 provision flow = 4 万元 2024',
    ],
  ],
  [
    'a rate ends the row, and a bound of several years is of none of them',
    '一、第二年产值达到800万元、900万元、1200万元以上的企业，分别按人民币3万元、5万元、投资额的8‰给予奖励，每个项目三年奖励累计不超过30万元。',
    [
      '第二年产值达到800万元的企业奖励 provision flow = 3 万元 2024',
      '第二年产值达到900万元的企业奖励 provision flow = 5 万元 2024',
      '第二年产值达到1200万元以上的企业投资额奖励 provision share = 8 ‰ 2024',
      '每个项目三年奖励累计 provision price <= 30 万元 2024',
    ],
  ],
  [
    'circumstances stand between those who are given something and what is given',
    '一、新引进世界500强企业投资项目，在省级奖励的基础上，再给予一次性奖励100万元。对通过认定的医院，除享受上级补助外，再给予一次性15万元奖励。',
    ['新引进世界500强企业投资项目一次性奖励 provision flow = 100 万元 2024', '通过认定的医院奖励 provision flow = 15 万元 2024'],
  ],
  [
    'parts of a sum year by year',
    '一、对新获批的博士后工作站给予50万元资助，按50%、30%、20%的比例分三年拨付。对首次升规的企业，给予奖励30万元，分两年按20万元、10万元兑现。',
    [
      '新获批的博士后工作站资助 provision flow = 50 万元 2024',
      '新获批的博士后工作站第一年拨付比例 provision share = 50 % 2024',
      '新获批的博士后工作站第二年拨付比例 provision share = 30 % 2024',
      '新获批的博士后工作站第三年拨付比例 provision share = 20 % 2024',
      '首次升规的企业奖励 provision flow = 30 万元 2024',
      '首次升规的企业奖励第一年 provision flow = 20 万元 2024',
      '首次升规的企业奖励第二年 provision flow = 10 万元 2024',
    ],
  ],
  [
    'a class before a colon is that of all behind it',
    '一、其中：地级及以上城市：东部地区每个城市补助总额9亿元，中部地区每个城市补助总额10亿元。县级市：东部地区每个城市补助总额7亿元。',
    [
      '地级及以上城市东部地区补助 provision price = 9 亿元 2024',
      '地级及以上城市中部地区补助 provision price = 10 亿元 2024',
      '县级市东部地区补助 provision price = 7 亿元 2024',
    ],
  ],
  [
    'a bound before the first holds for all of a row',
    '一、赴市外、省外、境外参展每个展位奖励不超过5000元、8000元、1.5万元。每家企业最多奖励4个展位。',
    [
      '赴市外参展奖励 provision price <= 5000 元 2024',
      '赴省外参展奖励 provision price <= 8000 元 2024',
      '赴境外参展奖励 provision price <= 1.5 万元 2024',
      '展位 provision flow <= 4 个 2024',
    ],
  ],
  [
    'long lists of examples behind a level are left out',
    '一、对获评国家级、省级制造业与互联网融合发展、个性化定制、大数据应用等信息技术融合产业发展类荣誉示范试点企业的，分别给予20万元、10万元奖励。',
    [
      '获评国家级信息技术融合产业发展类荣誉示范试点企业奖励 provision flow = 20 万元 2024',
      '获评省级信息技术融合产业发展类荣誉示范试点企业奖励 provision flow = 10 万元 2024',
    ],
  ],
  [
    'years of one gift, and levels with a letter',
    '一、对新开通航线的航空公司，首年每班补助10万元，第二年每班补助8万元。对旅游景区，5A、4A级分别一次性奖励500万元、100万元。每新增1家规上企业奖励乡镇5万元。',
    [
      '新开通航线的航空公司首年补助 provision price = 10 万元 2024',
      '新开通航线的航空公司第二年补助 provision price = 8 万元 2024',
      '旅游景区5A级一次性奖励 provision flow = 500 万元 2024',
      '旅游景区4A级一次性奖励 provision flow = 100 万元 2024',
      '新增规上企业奖励 provision price = 5 万元 2024',
    ],
  ],
  [
    'years of one gift in one clause',
    '一、对市外引进的企业，前三年按其地方经济贡献的70%、后两年按40%给予奖励。',
    ['市外引进的企业前三年地方经济贡献奖励 provision share = 70 % 2024', '市外引进的企业后两年奖励 provision share = 40 % 2024'],
  ],
  [
    'of a long attribute that lists persons only the noun is kept',
    '一、各类中医针灸类院士、国家级名中医、国医大师、国家级中医针灸传承人等的全日制普通高校博士研究生以上亲传弟子及同级别人才，给予每人一次性安家补助30万元。',
    ['全日制普通高校博士研究生以上亲传弟子及同级别人才一次性安家补助 provision price = 30 万元 2024'],
  ],
  [
    'several sorts of gifts for the same',
    '一、入选省级人才计划的博士，给予每人一次性安家补助30万元、购房补贴20万元，每年发放3万元人才津贴。',
    [
      '入选省级人才计划的博士一次性安家补助 provision price = 30 万元 2024',
      '入选省级人才计划的博士购房补贴 provision price = 20 万元 2024',
      '入选省级人才计划的博士人才津贴 provision flow = 3 万元 every year',
    ],
  ],
  [
    'a word of giving that bounds the amount, and a rate and a sum as bounds of one gift',
    '1.对新评定的甲级旅游民宿，最高奖励40万元。\n2.对果品冷库项目，按设备投资额的15%给予补助，最高不超过投资额的25%。',
    [
      '新评定的甲级旅游民宿奖励 provision flow <= 40 万元 2024',
      '果品冷库项目设备投资额补助 provision share = 15 % 2024',
      '果品冷库项目补助 provision share <= 25 % 2024',
    ],
  ],
  [
    'prizes in a row, each with its own amount; how many there are of each is no figure',
    '1.获得市设计大赛一等奖、二等奖的团队，分别奖励8万元、4万元。\n2.对在焊工比赛中获得金奖（1名）、银奖（3名）的选手，分别奖励2万元、1万元。',
    [
      '获得市设计大赛一等奖的团队奖励 provision flow = 8 万元 2024',
      '获得市设计大赛二等奖的团队奖励 provision flow = 4 万元 2024',
      '在焊工比赛中获得金奖奖励 provision flow = 2 万元 2024',
      '在焊工比赛中获得银奖的选手奖励 provision flow = 1 万元 2024',
    ],
  ],
  [
    'levels by which those who were recognised are given something',
    '1.经认定的众创空间，按照国家级、省级分别给予60万元、30万元奖励。',
    ['认定的众创空间国家级奖励 provision flow = 60 万元 2024', '认定的众创空间省级奖励 provision flow = 30 万元 2024'],
  ],
  ['a bound for those whose gift has no amount', '1.对新招用15名以上残疾人的企业，按照规定给予社会保险补贴。', []],
  [
    'what is given by other rules is no part of who has it',
    '1.对符合条件的养殖场按照规定给予贷款贴息，贴息比例不超过3%。',
    ['符合条件的养殖场贴息 provision share <= 3 % 2024'],
  ],
];

const TOLD: readonly (readonly [construction: string, points: string, told: readonly string[]])[] = [
  [
    'what was done before is a fact in a policy',
    '一、2023年，我市共兑现技改扶持资金860万元，受益主体126家。',
    ['技改扶持资金 fact flow = 860 万元 2023', '技改扶持资金受益主体 fact flow = 126 家 2023'],
  ],
  ['a year behind the mark of its point', '10.2023年度已按原政策兑现资金870万元。', ['按原政策兑现资金 fact flow = 870 万元 2023']],
  ['what is to be done in its year is a target', '一、年内新建足球场3片。', ['足球场 target flow = 3 片 2024']],
  ['one who hands out money is no recipient', '一、去年，市财政共发放稳岗补贴230万元。', ['稳岗补贴 fact flow = 230 万元 2023']],
];

describe('the terms of a policy are named by who has them and what is given', () => {
  it.each(GRANTED)('%s', (_, points, told) => {
    expect(readPolicy(points)).toEqual(told);
  });
});

describe('what a policy tells besides is not granted', () => {
  it.each(TOLD)('%s', (_, points, told) => {
    expect(readPolicy(points)).toEqual(told);
  });
});
