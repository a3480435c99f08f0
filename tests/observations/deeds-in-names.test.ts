import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** A sentence of a review of 2024 in whose names deeds stand: those that only tell of which kind a thing is, and those that somebody has done. */
const DEEDS: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  ['a part of a road work', '其中县道提档升级建设里程超600公里。', ['县道提档升级建设里程 fact stock > 600 公里 2024']],
  ['what another verb carries out', '实施片区综合更新改造重点项目100个。', ['片区综合更新改造重点项目 fact flow = 100 个 2024']],
  [
    'two deeds before one head',
    '开工建设中小型灌区续建配套与现代化改造项目5个。',
    ['中小型灌区续建配套与现代化改造项目 fact flow = 5 个 2024'],
  ],
  ['a subsidy for two deeds', '落实农机购置与应用补贴2.3亿元。', ['农机购置与应用补贴 fact flow = 2.3 亿元 2024']],
  [
    'what belongs to those and theirs',
    '新型研发机构及其孵化引进企业营业收入达450.39亿元。',
    ['新型研发机构及其孵化引进企业营业收入 fact flow = 450.39 亿元 2024'],
  ],
  [
    'bodies that do it for others',
    '在宁高校及研究生培养机构在学研究生19.50万人，比上年增加1.71万人。',
    ['在宁高校及研究生培养机构在学研究生 fact stock = 19.5 万人 2024', '在宁高校及研究生培养机构在学研究生 fact change = 1.71 万人 2024'],
  ],
  ['a rate of what is new', '全国新开工工程建设项目工伤保险参保率99.6%。', ['新开工工程建设项目工伤保险参保率 fact share = 99.6 % 2024']],
  ['a rate at the head of its clause', '新建居住区养老设施配建率达100%。', ['新建居住区养老设施配建率 fact share = 100 % 2024']],
  ['a rate of those who do it', '规上工业企业设立研发机构的比例达41.6%。', ['规上工业企业设立研发机构的比例 fact share = 41.6 % 2024']],
  ['a rate that is brought about', '全年完成投资增长率3.5%。', ['增长率 fact growth = 3.5 % 2024']],
  ['what is left undone', '依法不批捕1342人、不起诉1087人。', ['不批捕 fact flow = 1342 人 2024', '不起诉 fact flow = 1087 人 2024']],
  [
    'what is not done within a name',
    '向公安机关移送涉嫌拒不支付劳动报酬犯罪案件16件。',
    ['涉嫌拒不支付劳动报酬犯罪案件 fact flow = 16 件 2024'],
  ],
  ['a short noun keeps the verb', '向民间资本推介项目325个。', ['推介项目 fact flow = 325 个 2024']],
  [
    'what is not yet begun',
    '规划确定的96个重大项目，已开工71个，未开工25个。',
    ['重大项目 fact stock = 96 个 2024', '开工重大项目 fact flow = 71 个 2024', '未开工重大项目 fact stock = 25 个 2024'],
  ],
  ['a verb that governs its object', '新开工改造老旧小区8523个。', ['老旧小区 fact flow = 8523 个 2024']],
  ['a verb behind one who does it', '招商局引进企业落地项目20个。', ['企业落地项目 fact flow = 20 个 2024']],
  ['verbs in a row', '举办活动签约项目20个。', ['举办活动签约项目 fact flow = 20 个 2024']],
  [
    'pilots that are named by their deeds',
    '抓好水稻、茶叶等14个优势特色农业全产业链提质增效试点。',
    ['优势特色农业全产业链提质增效试点 fact flow = 14 个 2024'],
  ],
  ['a quality within a name', '支持15个服务业高质量发展集聚区建设。', ['服务业高质量发展集聚区 fact flow = 15 个 2024']],
  ['a quality of a school', '组织124所部属高校和东部高水平大学组团式托管帮扶县中。', ['部属高校和东部高水平大学 fact flow = 124 所 2024']],
  ['how it is done', '支持29个扩权赋能县率先高质量发展。', ['扩权赋能县 fact flow = 29 个 2024']],
  [
    'two programmes in one name',
    '实施2个国家级公立医院改革与高质量发展示范项目。',
    ['国家级公立医院改革与高质量发展示范项目 fact flow = 2 个 2024'],
  ],
  ['a task of training', '完成2100万人次农民工职业技能提升培训任务。', ['农民工职业技能提升培训任务 fact flow = 2100 万人次 2024']],
  ['one deed and another', '实施200个节能降碳改造和用能设备更新项目。', ['节能降碳改造和用能设备更新项目 fact flow = 200 个 2024']],
  ['a chain of an industry', '形成光伏、风电、光热3条新能源装备制造完整产业链。', ['新能源装备制造完整产业链 fact flow = 3 条 2024']],
  [
    'what they are there for',
    '15个承接产业转移主平台落地项目2200个、总投资额7200亿元。',
    [
      '承接产业转移主平台 fact stock = 15 个 2024',
      '承接产业转移主平台落地项目 fact flow = 2200 个 2024',
      '承接产业转移主平台落地项目总投资额 fact flow = 7200 亿元 2024',
    ],
  ],
  [
    'those who do it and how many',
    '15个主平台落地项目2200个。',
    ['主平台 fact stock = 15 个 2024', '主平台落地项目 fact stock = 2200 个 2024'],
  ],
  [
    'a name with a verb of its own',
    '62个省级纵向支持组团实施重点项目1000多个。',
    ['省级纵向支持组团 fact stock = 62 个 2024', '省级纵向支持组团重点项目 fact flow > 1000 个 2024'],
  ],
  [
    'new projects and what they add',
    '3920个新投产项目增加产值5100亿元。',
    ['新投产项目 fact flow = 3920 个 2024', '新投产项目增加产值 fact flow = 5100 亿元 2024'],
  ],
  [
    'without which the name would tell what is levied, or what there is',
    '减免各类税费12亿元，缓缴社保费2.3亿元，淘汰落后炼钢产能120万吨、炼铁90万吨、水泥250万吨。',
    [
      '减免税费 fact flow = 12 亿元 2024',
      '缓缴社保费 fact flow = 2.3 亿元 2024',
      '淘汰落后炼钢产能 fact flow = 120 万吨 2024',
      '淘汰炼铁产能 fact flow = 90 万吨 2024',
      '淘汰水泥产能 fact flow = 250 万吨 2024',
    ],
  ],
  [
    'what is done away with, over the list, and what more than one did',
    '取消165项国务院部门及其指定地方实施的审批事项，取消评比项目29项、收费项目149项，拆除锅炉120台，关闭小煤矿15处。',
    [
      '取消国务院部门及其指定地方实施的审批事项 fact flow = 165 项 2024',
      '取消评比项目 fact flow = 29 项 2024',
      '取消收费项目 fact flow = 149 项 2024',
      '拆除锅炉 fact flow = 120 台 2024',
      '关闭小煤矿 fact flow = 15 处 2024',
    ],
  ],
  [
    'turned into another kind, of places for firms, and ways on time',
    '“个转企”3435家、“小升规”286家，建成小微企业园109个，入驻企业4612家，两条建材通道如期通车。',
    [
      '“个转企” fact flow = 3435 家 2024',
      '“小升规” fact flow = 286 家 2024',
      '小微企业园 fact flow = 109 个 2024',
      '小微企业园入驻企业 fact stock = 4612 家 2024',
      '建材通道 fact flow = 2 条 2024',
    ],
  ],
];

describe('deeds in names', () => {
  it.each(DEEDS)('%s', (_construction, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
