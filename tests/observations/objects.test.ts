import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** What a verb makes, gives or does is named whole, whatever verbs its name holds. */
const OBJECTS: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  ['a fund that is set up has a size', '组建50亿元规模母基金。', ['母基金规模 fact stock = 50 亿元 2024']],
  ['the place in which a fund is set up is not its name', '在大湾区设立超30亿元区域基金。', ['区域基金 fact stock > 30 亿元 2024']],
  [
    'the noun behind 的 is whole, and the head goes behind it',
    '组建总规模10亿元的省战略性新兴产业投资引导基金。',
    ['省战略性新兴产业投资引导基金总规模 fact stock = 10 亿元 2024'],
  ],
  ['a fund that is paid into has no size', '减免社保基金5亿元。', ['社保基金 fact flow = 5 亿元 2024']],
  [
    'what money is for stands before it, verbs and all',
    '安排县域商业建设行动资金2亿元。',
    ['县域商业建设行动资金 fact flow = 2 亿元 2024'],
  ],
  [
    'a list of sums under one verb',
    '争取以旧换新政策资金66亿元、设备更新政策资金14亿元。',
    ['以旧换新政策资金 fact flow = 66 亿元 2024', '设备更新政策资金 fact flow = 14 亿元 2024'],
  ],
  ['an investment is none of them', '新能源项目建设投资2亿元。', ['新能源项目建设投资 fact flow = 2 亿元 2024']],
  ['what is done so many times stands behind 的', '完成2万人次的职业病诊断。', ['职业病诊断 fact flow = 2 万人次 2024']],
  [
    'a stage is one of something',
    '在药店零售和医疗机构使用环节抽检超900批次。',
    ['药店零售和医疗机构使用环节抽检 fact flow > 900 批次 2024'],
  ],
  [
    'two groups joined by 以及 with examples of the second',
    '培训专业技术人员以及农户、养殖户等9万人次。',
    ['专业技术人员以及农户、养殖户 fact flow = 9 万人次 2024'],
  ],
  ['a word of change within the name of a body', '建好30家人才效能提升重点平台。', ['人才效能提升重点平台 fact flow = 30 家 2024']],
  [
    'attributes in a list of counts',
    '支持12家委托管理的养老院、3家承包经营的农场。',
    ['委托管理的养老院 fact flow = 12 家 2024', '承包经营的农场 fact flow = 3 家 2024'],
  ],
  ['people who are resettled', '易地扶贫搬迁12万人。', ['易地扶贫搬迁 fact flow = 12 万人 2024']],
  [
    'those that were chosen are counted, not what for',
    '先进制造业集群入选“国家队”累计达4个。',
    ['入选“国家队”的先进制造业集群 fact stock = 4 个 2024'],
  ],
];

/** What stands around a sum or a share says whose it is. */
const AROUND: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'levels of government share the sum before their bracket',
    '下达专项资金30亿元（中央20亿元、省级10亿元）。',
    ['下达专项资金 fact flow = 30 亿元 2024', '中央下达专项资金 fact flow = 20 亿元 2024', '省级下达专项资金 fact flow = 10 亿元 2024'],
  ],
  [
    'the sum for each is no part of what is built',
    '既有住宅加装电梯每台财政补助20万元（市级12万元、区级8万元），已竣工57台。',
    [
      '既有住宅加装电梯补助 fact price = 20 万元 2024',
      '市级既有住宅加装电梯补助 fact price = 12 万元 2024',
      '区级既有住宅加装电梯补助 fact price = 8 万元 2024',
      '竣工既有住宅加装电梯 fact flow = 57 台 2024',
    ],
  ],
  [
    'a sum that opens its sentence is spent on what the next clause makes',
    '先后投入1.53亿元，改扩建卫生院11所。',
    ['卫生院投入 fact flow = 1.53 亿元 2024', '卫生院 fact flow = 11 所 2024'],
  ],
  [
    'who has the share stands behind it',
    '基本公共卫生服务任务的40%左右由村医承担。',
    ['基本公共卫生服务任务由村医承担 fact share ~ 40 % 2024'],
  ],
  [
    'a row of shares of a whole behind counts',
    '门急诊148万人次、出院2万人次，占全市的比例分别为53%、34%。',
    [
      '门急诊 fact flow = 148 万人次 2024',
      '出院 fact flow = 2 万人次 2024',
      '门急诊占全市的比例 fact share = 53 % 2024',
      '出院占全市的比例 fact share = 34 % 2024',
    ],
  ],
  ['letters before a count are no model', '配备DR9台、彩超14台。', ['DR fact flow = 9 台 2024', '彩超 fact flow = 14 台 2024']],
  ['a bound before the verb', '每个县至少建好1所示范性高中。', ['示范性高中 fact flow >= 1 所 2024']],
  [
    'a time of comparison with words of its own',
    '人均月补助标准达到402元，比2015年政策实施之初提高118元。',
    ['人均月补助标准 fact price = 402 元 2024', '人均月补助标准 fact change = 118 元 2024'],
  ],
  [
    'a group in the clause before, and what is told of a share of it',
    '二级及以上公立医院中，65%开展预约诊疗，90%参与检查结果互认。',
    ['开展预约诊疗的二级及以上公立医院 fact share = 65 % 2024', '参与检查结果互认的二级及以上公立医院 fact share = 90 % 2024'],
  ],
  [
    'partners of trade are named as such',
    '进出口总值增长5%，其中对中亚五国增长48%。',
    ['进出口总值 fact growth = 5 % 2024', '对中亚五国进出口总值 fact growth = 48 % 2024'],
  ],
  [
    'partners in a row',
    '对拉丁美洲、非洲进出口总额分别增长38%、46%。',
    ['对拉丁美洲进出口总额 fact growth = 38 % 2024', '对非洲进出口总额 fact growth = 46 % 2024'],
  ],
  [
    'whose tasks they are stands right before the number',
    '制度型开放试点33项任务全部落地。',
    ['制度型开放试点任务 fact flow = 33 项 2024'],
  ],
  [
    'what is as new as the count before',
    '新认定市级企业技术中心176家，省级工程技术研究中心71家。',
    ['市级企业技术中心 fact flow = 176 家 2024', '省级工程技术研究中心 fact flow = 71 家 2024'],
  ],
  ['a length before its owner', '总长度约13629公里的省界联检任务已完成。', ['省界联检任务总长度 fact stock ~ 13629 公里 2024']],
  ['what is done with a share of money', '按程序兑付70%的补贴资金。', ['兑付补贴资金 fact share = 70 % 2024']],
  ['people are named by what they have', '城乡居民享受最低生活保障4.23万人。', ['城乡居民享受最低生活保障 fact stock = 4.23 万人 2024']],
  ['a bound with a noun of its own', '城镇登记失业率控制在4.5%的目标以内。', ['城镇登记失业率 fact share <= 4.5 % 2024']],
  ['how large a country is', '13亿多人口的大国实现了比较充分就业。', []],
  ['what gets better falls', 'PM2.5平均浓度同比改善3.4%。', ['PM2.5平均浓度 fact growth = -3.4 % 2024']],
  ['those to whom something is done', '被监督学校17.6万个。', ['被监督学校 fact stock = 17.6 万个 2024']],
  [
    'a verb that ends a member of a row',
    '社会资本投资、工业技改投资分别增长8.2%、21.4%。',
    ['社会资本投资 fact growth = 8.2 % 2024', '工业技改投资 fact growth = 21.4 % 2024'],
  ],
  [
    'a limit in which a debt is held',
    '政府债务余额138亿元，控制在限额141亿元以内，债务率118%。',
    ['政府债务余额 fact stock = 138 亿元 2024', '政府债务余额限额 fact stock <= 141 亿元 2024', '政府债务率 fact share = 118 % 2024'],
  ],
  ['a road from one place to another', '启动白石至龙潭公路改建，全长18.6公里。', ['白石至龙潭公路全长 fact stock = 18.6 公里 2024']],
  [
    'members before the number that sums them up',
    '电子信息、装备制造两个万亿级产业全年产值分别达134亿元和142亿元。',
    ['万亿级产业 fact stock = 2 个 2024', '电子信息产业产值 fact flow = 134 亿元 2024', '装备制造产业产值 fact flow = 142 亿元 2024'],
  ],
  [
    'members before a word that sums them up',
    '新能源汽车、高端装备两大产业集群产值分别增长12.1%、9.4%。',
    ['新能源汽车产业集群产值 fact growth = 12.1 % 2024', '高端装备产业集群产值 fact growth = 9.4 % 2024'],
  ],
];

describe('the objects of verbs', () => {
  it.each(OBJECTS)('%s: %s', (_, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });

  it.each(AROUND)('%s: %s', (_, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
