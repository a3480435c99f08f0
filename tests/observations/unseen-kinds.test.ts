import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** Sentences in the manner of replies of ministries and of county reports, read in a review of 2024. */
const TOLD: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'rates of taxes are named by who pays and by the tax',
    '小规模纳税人适用3%征收率的应税销售收入，减按1%征收率征收增值税。对小型微利企业减按25%计算应纳税所得额，按20%的税率缴纳企业所得税。',
    [
      '小规模纳税人征收率 fact share = 3 % 2024',
      '小规模纳税人增值税征收率 fact share = 1 % 2024',
      '小型微利企业减按计入应纳税所得额比例 fact share = 25 % 2024',
      '小型微利企业企业所得税税率 fact share = 20 % 2024',
    ],
  ],
  [
    'those who are counted among others',
    'A股上市公司中，专精特新中小企业超1900家，占比近36%。',
    ['A股上市公司中专精特新中小企业 fact stock > 1900 家 2024', 'A股上市公司中专精特新中小企业占比 fact share ~ 36 % 2024'],
  ],
  [
    'what a fund has, and what firms have on the average',
    '国家中小企业发展基金已设立39支子基金，认缴总规模超过1000亿元。“小巨人”企业平均研发强度达10.4%，研发人员占比28.7%，户均拥有发明专利22项。',
    [
      '国家中小企业发展基金子基金 fact flow = 39 支 2024',
      '国家中小企业发展基金子基金认缴总规模 fact stock > 1000 亿元 2024',
      '“小巨人”企业平均研发强度 fact share = 10.4 % 2024',
      '“小巨人”企业研发人员占比 fact share = 28.7 % 2024',
      '“小巨人”企业户均拥有发明专利 fact price = 22 项 2024',
    ],
  ],
  [
    'how many each time, and in how many turns',
    '分三批次重点支持“小巨人”企业，每批次支持1000多家。两批共66个城市纳入试点。',
    ['“小巨人”企业 fact flow > 1000 家 2024', '纳入试点的城市 fact stock = 66 个 2024'],
  ],
  [
    'standards by the month and by the year, and what bonds cost',
    '城乡低保标准分别提高到每人每月780元和每人每年6240元。省核定我市政府债务限额582亿元，发行再融资债券26亿元，平均利率3.02%。',
    [
      '城镇低保标准 fact price = 780 元 2024',
      '农村低保标准 fact price = 6240 元 2024',
      '政府债务限额 fact stock = 582 亿元 2024',
      '再融资债券 fact flow = 26 亿元 2024',
      '再融资债券平均利率 fact share = 3.02 % 2024',
    ],
  ],
  [
    'what is counted in the same unit goes on, and ratios without a unit',
    '建成5G基站8万个，重点园区实现连续覆盖，到年底达到15万个，出口带宽达到60Tbps，PUE值降至1.3以下。',
    [
      '5G基站 fact flow = 8 万个 2024',
      '5G基站 fact stock = 15 万个 2024',
      '出口带宽 fact stock = 60 Tbps 2024',
      'PUE值 fact share <= 1.3  2024',
    ],
  ],
  [
    'goods of a list and of parts have the head of the amount before',
    '原煤产量6.8亿吨、原油2694万吨，成品油销售量1180万吨，其中汽油620万吨、柴油560万吨，同比分别增长5.2%、3.1%。',
    [
      '原煤产量 fact flow = 6.8 亿吨 2024',
      '原油产量 fact flow = 2694 万吨 2024',
      '成品油销售量 fact flow = 1180 万吨 2024',
      '汽油销售量 fact flow = 620 万吨 2024',
      '柴油销售量 fact flow = 560 万吨 2024',
      '汽油销售量 fact growth = 5.2 % 2024',
      '柴油销售量 fact growth = 3.1 % 2024',
    ],
  ],
  [
    'what is shut down, and who runs those that there are',
    '累计关停煤电机组61台、装机198万千瓦。现有加油站4260座，其中中石油1280座。淘汰36座。煤炭消费占比降至68%。',
    [
      '关停煤电机组 fact stock = 61 台 2024',
      '关停煤电机组装机 fact stock = 198 万千瓦 2024',
      '加油站 fact stock = 4260 座 2024',
      '中石油加油站 fact stock = 1280 座 2024',
      '淘汰中石油加油站 fact flow = 36 座 2024',
      '煤炭消费占比 fact share = 68 % 2024',
    ],
  ],
  [
    'sizes of plants in brackets and by sets are none',
    '加快镇安（4×35万千瓦）、曹坪（140万千瓦）等抽水蓄能电站建设，建成可可盖（1000万吨/年）、小纪汗等煤矿，新增变电容量270万千伏安、线路230公里。',
    ['变电容量 fact flow = 270 万千伏安 2024', '线路 fact flow = 230 公里 2024'],
  ],
  [
    'what a school has, and how many to so many',
    '研究生招生1.1万人；在学研究生3.2万人。普通高校校均规模11143人，生师比17.6:1，每百名学生拥有教学用计算机21.3台。',
    [
      '研究生招生 fact flow = 1.1 万人 2024',
      '在学研究生 fact stock = 3.2 万人 2024',
      '普通高校校均规模 fact stock = 11143 人 2024',
      '普通高校生师比 fact share = 17.6  2024',
      '每百名学生拥有教学用计算机 fact price = 21.3 台 2024',
    ],
  ],
  [
    'the same in another currency, and what gathers a share of all',
    '人均地区生产总值17.4万元，按全年平均汇率计算，达到27051美元。低空经济集聚全国30%以上产业链企业。9位科学家增选为两院院士。',
    [
      '人均地区生产总值 fact price = 17.4 万元 2024',
      '人均地区生产总值 fact price = 27051 美元 2024',
      '低空经济集聚产业链企业 fact share >= 30 % 2024',
      '增选为两院院士的科学家 fact flow = 9 位 2024',
    ],
  ],
  [
    'a name with a head of its own narrows no other, and a share is no growth',
    '规上工业增加值、社会消费品零售总额分别增长5%、6.5%。基础设施投资增长6%、民间投资占比60%以上。省属企业资产总额、营业收入分别增长8%、10%。',
    [
      '规上工业增加值 fact growth = 5 % 2024',
      '社会消费品零售总额 fact growth = 6.5 % 2024',
      '基础设施投资 fact growth = 6 % 2024',
      '民间投资占比 fact share >= 60 % 2024',
      '省属企业资产总额 fact growth = 8 % 2024',
      '省属企业营业收入 fact growth = 10 % 2024',
    ],
  ],
  [
    'what is measured of clusters, who come after those that are new, and what is served or sold',
    '新材料、电子信息产业集群规模分别达到5200亿元、3900亿元。新增博士3150人，博士后1280人。服务企业22万家，出口手机1.1亿部，160个国考断面优良水质比例83%。',
    [
      '新材料产业集群规模 fact stock = 5200 亿元 2024',
      '电子信息产业集群规模 fact stock = 3900 亿元 2024',
      '博士 fact flow = 3150 人 2024',
      '博士后 fact flow = 1280 人 2024',
      '服务企业 fact flow = 22 万家 2024',
      '出口手机 fact flow = 1.1 亿部 2024',
      '国考断面 fact stock = 160 个 2024',
      '国考断面优良水质比例 fact share = 83 % 2024',
    ],
  ],
  ['those who are helped to it', '帮助10万家中小企业开展数字化转型。', ['开展数字化转型的中小企业 fact flow = 10 万家 2024']],
  [
    'a deed goes on over a comma where titles of one thing follow',
    '培育省级专精特新企业14家，国家级“小巨人”企业2家。新增国家级示范县3个，省级示范镇5个。',
    [
      '省级专精特新企业 fact flow = 14 家 2024',
      '国家级“小巨人”企业 fact flow = 2 家 2024',
      '国家级示范县 fact flow = 3 个 2024',
      '省级示范镇 fact flow = 5 个 2024',
    ],
  ],
  [
    'words of standing and of opening are no part of a name',
    '本科上线率创历史新高、达到68.5%，县医院新院区投用，新增床位600张。',
    ['本科上线率 fact share = 68.5 % 2024', '县医院新院区床位 fact flow = 600 张 2024'],
  ],
  [
    'works of a list, and the investment of projects',
    '新建改造农村公路60公里、桥梁8座。实施省市重点项目12个，年度完成投资98.6亿元，占年度计划的112%。',
    [
      '农村公路 fact flow = 60 公里 2024',
      '桥梁 fact flow = 8 座 2024',
      '省市重点项目 fact flow = 12 个 2024',
      '省市重点项目年度完成投资 fact flow = 98.6 亿元 2024',
      '省市重点项目年度完成投资占年度计划 fact share = 112 % 2024',
    ],
  ],
];

describe('replies and county reports', () => {
  it.each(TOLD)('%s', (_, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
