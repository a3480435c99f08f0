import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

/** Sentences of a review of 2024 with figures whose owner stands in a clause before, or is said once for several. */
const OWNED: readonly (readonly [construction: string, sentence: string, told: readonly string[]])[] = [
  [
    'an institution whose verbs make a list',
    '星海实验室集聚科研人员110人、实施自主攻关项目88项、转化原创成果28项。',
    [
      '星海实验室科研人员 fact stock = 110 人 2024',
      '星海实验室自主攻关项目 fact flow = 88 项 2024',
      '星海实验室原创成果 fact flow = 28 项 2024',
    ],
  ],
  [
    'institutions that are counted themselves',
    '新增省级实验室2家，引进博士30人。',
    ['省级实验室 fact flow = 2 家 2024', '博士 fact flow = 30 人 2024'],
  ],
  [
    'a zone that does it, and the deeds behind it',
    '高新区实现地区生产总值1200亿元，增长8%，临港新片区新增注册企业3000家，引进项目120个，全市外资增长5%。',
    [
      '高新区地区生产总值 fact flow = 1200 亿元 2024',
      '高新区地区生产总值 fact growth = 8 % 2024',
      '临港新片区注册企业 fact flow = 3000 家 2024',
      '临港新片区引进项目 fact flow = 120 个 2024',
      '外资 fact growth = 5 % 2024',
    ],
  ],
  [
    'a place for firms that is open',
    '江心科创产业园建成投用，签约入园企业35家。国家级高新区新增3家。',
    ['江心科创产业园入园企业 fact flow = 35 家 2024', '国家级高新区 fact flow = 3 家 2024'],
  ],
  ['who has what is new', '小微企业新增首贷85.3亿元。', ['小微企业首贷 fact flow = 85.3 亿元 2024']],
  ['those for whom something new is done', '全年为小微企业新增减免税费15亿元。', ['减免税费 fact flow = 15 亿元 2024']],
  ['who are new themselves', '规上服务业企业新增50家。', ['规上服务业企业 fact flow = 50 家 2024']],
  ['what a plan holds', '“十三五”规划共设置20项指标。', ['“十三五”规划指标 fact stock = 20 项 2024']],
  ['what reaches other countries', '对外贸易扩大至128个国家和地区。', ['对外贸易国家和地区 fact stock = 128 个 2024']],
  [
    'batches between the owner and what is counted',
    '“一件事一次办”三批次33个重点事项全部上线运行。',
    ['“一件事一次办” fact flow = 3 批次 2024', '“一件事一次办”重点事项 fact stock = 33 个 2024'],
  ],
  [
    'who has it so many times',
    '2周岁以下幼儿家长每年接受5次以上有质量、免费的指导服务。',
    ['2周岁以下幼儿家长指导服务 fact flow >= 5 次 2024'],
  ],
  [
    'those who meet a standard',
    '60%以上养老院达到2010年民政部门颁布的《养老院用房面积标准（试行）》。',
    ['达到《养老院用房面积标准（试行）》的养老院 fact share >= 60 % 2024'],
  ],
  [
    'a part of who the clause before tells of',
    '专职护士基本达到大专及以上学历，其中40%达到本科及以上学历。',
    ['专职护士本科及以上学历 fact share = 40 % 2024'],
  ],
  ['rates that reach a level', '森林覆盖率达到40%。', ['森林覆盖率 fact share = 40 % 2024']],
  [
    'what firms produce goes with their assets',
    '市属企业资产总额达到2.7万亿元，工业总产值突破1万亿元。',
    ['市属企业资产总额 fact stock = 2.7 万亿元 2024', '市属企业工业总产值 fact flow > 1 万亿元 2024'],
  ],
  ['a capacity is there', '港口通过能力突破2亿吨。', ['港口通过能力 fact stock > 2 亿吨 2024']],
  [
    'parts by place in the bracket behind their whole',
    '住院分娩率为99.9%（市99.98%，县99.92%）。',
    ['住院分娩率 fact share = 99.9 % 2024', '市住院分娩率 fact share = 99.98 % 2024', '县住院分娩率 fact share = 99.92 % 2024'],
  ],
  [
    'those who have a part in a scheme of the clause before',
    '将重度失能人员纳入长护险保障，待遇享受人数达23万人。',
    ['长护险待遇享受人数 fact stock = 23 万人 2024'],
  ],
  ['a deed told with its object before', '开展“技兴澜江”培训，全年培训40万人次。', ['“技兴澜江”培训 fact flow = 40 万人次 2024']],
  [
    'a deed told with its object and a number before',
    '组织开展养老护理培训30场，培训1.2万人次。',
    ['养老护理培训 fact flow = 30 场 2024', '养老护理培训 fact flow = 1.2 万人次 2024'],
  ],
  ['what a deed leaves behind', '开展城乡饮用水水质监测，共设置监测点320个。', ['城乡饮用水水质监测点 fact flow = 320 个 2024']],
  ['a deed with an object of its own', '开展城乡饮用水水质监测，改造老旧管网320公里。', ['老旧管网 fact flow = 320 公里 2024']],
  [
    'what the clause before is about',
    '外商投资由审批制转向负面清单管理，限制性措施减少30%。',
    ['外商投资限制性措施 fact growth = -30 % 2024'],
  ],
  [
    'that whose structure the clause before tells of',
    '出口结构持续优化，机电产品占比提高到60%。',
    ['出口机电产品占比 fact share = 60 % 2024'],
  ],
  ['the structure of all', '产业结构持续优化，高技术制造业占比提高到30%。', ['高技术制造业占比 fact share = 30 % 2024']],
  [
    'those for whom it is done, in the next clause too',
    '为退役军人提供5万个就业岗位，开展就业帮扶1万人。',
    ['退役军人就业岗位 fact flow = 5 万个 2024', '退役军人就业帮扶 fact flow = 1 万人 2024'],
  ],
  ['people who have what is paid', '提高城乡低保标准、覆盖119.2万人。', ['城乡低保覆盖 fact stock = 119.2 万人 2024']],
  ['the same, who benefit', '提高城乡低保标准，惠及119.2万人。', ['城乡低保惠及 fact flow = 119.2 万人 2024']],
  [
    'firms whom the clause before is about',
    '省属企业创新导向更加突出，研发经费投入增长15.6%。',
    ['省属企业研发经费投入 fact growth = 15.6 % 2024'],
  ],
  ['a work of traffic', '澜江湾大桥通车运营，日均车流量超8万辆次。', ['澜江湾大桥日均车流量 fact flow > 8 万辆次 2024']],
  ['something else than the firms', '中小企业服务平台建设加快，研发经费投入增长15.6%。', ['研发经费投入 fact growth = 15.6 % 2024']],
  [
    'a field that opens the sentence',
    '公路方面，新开工滨江至白石等2个项目，提速23个续建项目，高速公路里程突破500公里。',
    ['公路新开工项目 fact flow = 2 个 2024', '公路续建项目 fact flow = 23 个 2024', '高速公路里程 fact stock > 500 公里 2024'],
  ],
  [
    'goods behind the first that was told with its head',
    '智能手机零售额同比增长26.8%，家用电器和音像器材同比增长20.5%，经营主体增长3%。',
    ['智能手机零售额 fact growth = 26.8 % 2024', '家用电器和音像器材零售额 fact growth = 20.5 % 2024', '经营主体 fact growth = 3 % 2024'],
  ],
  [
    'industries within a scope',
    '规模以上工业增加值增长5%，采矿业增长3%。',
    ['规模以上工业增加值 fact growth = 5 % 2024', '规模以上采矿业增加值 fact growth = 3 % 2024'],
  ],
  ['partners of trade', '对美国出口增长5%，对东盟增长6%。', ['对美国出口 fact growth = 5 % 2024', '对东盟出口 fact growth = 6 % 2024']],
  [
    'another word for the share that was told',
    '限额以上汽车类零售额占商品零售额的比重为27.2%，份额比上年提升4.8个百分点。',
    [
      '限额以上汽车类零售额占商品零售额的比重 fact share = 27.2 % 2024',
      '限额以上汽车类零售额占商品零售额的比重 fact change = 4.8 个百分点 2024',
    ],
  ],
  [
    'how much more was added than in the year before',
    '各项存款余额12万亿元，比年初增加4652亿元，同比多增132亿元。',
    ['各项存款余额 fact stock = 12 万亿元 2024', '各项存款余额 fact change = 4652 亿元 2024', '各项存款增加额 fact change = 132 亿元 2024'],
  ],
  [
    'a level that the whole has as its least',
    '市级以上文化产业园区145家，其中国家级12家，省级31家，市级102家。',
    [
      '市级以上文化产业园区 fact stock = 145 家 2024',
      '国家级文化产业园区 fact stock = 12 家 2024',
      '省级文化产业园区 fact stock = 31 家 2024',
      '市级文化产业园区 fact stock = 102 家 2024',
    ],
  ],
  ['who owns a head behind 累计', '可再生能源累计装机达9000万千瓦。', ['可再生能源装机 fact stock = 9000 万千瓦 2024']],
  ['a place before 累计 is the region', '澜江市累计装机达900万千瓦。', ['装机 fact stock = 900 万千瓦 2024']],
  [
    'all that there are are not new',
    '新设立企业10.97万户、累计62.97万户。',
    ['新设立企业 fact flow = 10.97 万户 2024', '企业 fact stock = 62.97 万户 2024'],
  ],
  ['those for whom more is done', '加大对家庭困难学生资助力度，4.3亿人次受益。', ['家庭困难学生资助 fact flow = 4.3 亿人次 2024']],
  [
    'another part than the one before the bracket',
    '农村居民收入增长6%（城镇5%）。',
    ['农村居民收入 fact growth = 6 % 2024', '城镇居民收入 fact growth = 5 % 2024'],
  ],
  [
    'a scope that all members of a row share, and a cause that is no part of the name',
    '以旧换新带动限额以上家电、汽车、家装类商品零售额分别增长23%、12%和9%。',
    [
      '限额以上家电零售额 fact growth = 23 % 2024',
      '限额以上汽车零售额 fact growth = 12 % 2024',
      '限额以上家装类商品零售额 fact growth = 9 % 2024',
    ],
  ],
  [
    'value added of services is told of all of them',
    '规模以上工业和服务业增加值分别增长6%和7%。',
    ['规模以上工业增加值 fact growth = 6 % 2024', '服务业增加值 fact growth = 7 % 2024'],
  ],
  [
    'a row beside another figure',
    '小微企业、“三农”贷款增速比各项贷款平均增速分别高4.2和0.7个百分点。',
    ['小微企业贷款比各项贷款平均增速高 fact change = 4.2 个百分点 2024', '“三农”贷款比各项贷款平均增速高 fact change = 0.7 个百分点 2024'],
  ],
  [
    'a row beside the same figures of others',
    '第一产业、第二产业增加值增速分别高于全国1.2和0.6个百分点。',
    ['第一产业增加值高于全国 fact change = 1.2 个百分点 2024', '第二产业增加值高于全国 fact change = 0.6 个百分点 2024'],
  ],
  [
    'an amount that two owners share in two units',
    '生猪、家禽年出栏量分别达到3900万头、13亿只。',
    ['生猪出栏量 fact flow = 3900 万头 2024', '家禽年出栏量 fact flow = 13 亿只 2024'],
  ],
  [
    'those whose figure is set beside another, before the number',
    '居民人均可支配收入增速超过全国平均水平的省份有23个。',
    ['居民人均可支配收入增速超过全国平均水平的省份 fact stock = 23 个 2024'],
  ],
  ['those behind the number', 'GDP增速高于全国的有5个地市。', ['GDP增速高于全国的地市 fact stock = 5 个 2024']],
  [
    'those without a noun',
    '41个工业大类行业中，增加值保持增长的有35个。',
    ['工业大类行业 fact stock = 41 个 2024', '工业大类行业增加值保持增长的 fact stock = 35 个 2024'],
  ],
  [
    'whom a level concerns',
    '实行特殊工时制度的企业9.2万户，涉及职工1500多万人。',
    ['实行特殊工时制度的企业 fact stock = 9.2 万户 2024', '实行特殊工时制度的企业涉及职工 fact stock > 1500 万人 2024'],
  ],
  [
    'whom what was done concerns',
    '办理劳动人事争议案件385万件，涉及劳动者408万人。',
    ['劳动人事争议案件 fact flow = 385 万件 2024', '劳动人事争议案件涉及劳动者 fact flow = 408 万人 2024'],
  ],
  [
    'a list of those who have the benefit',
    '发放稳岗返还4.9亿元，惠及企业7.8万户、职工120万人。',
    ['稳岗返还 fact flow = 4.9 亿元 2024', '稳岗返还惠及企业 fact flow = 7.8 万户 2024', '稳岗返还惠及职工 fact flow = 120 万人 2024'],
  ],
  [
    'services are no benefit',
    '生产总值增长5%，服务业增加值增长6%。',
    ['生产总值 fact growth = 5 % 2024', '服务业增加值 fact growth = 6 % 2024'],
  ],
  [
    'what a counted group does, and the clause behind it',
    '64个县市新增城镇常住人口30万人，城镇化率提高1.1个百分点。',
    [
      '新增城镇常住人口的县市 fact flow = 64 个 2024',
      '县市城镇常住人口 fact flow = 30 万人 2024',
      '县市城镇化率 fact change = 1.1 个百分点 2024',
    ],
  ],
  [
    'a group of which only the class is told owns nothing behind it',
    '5个县（市）入选全国百强县，城镇化率达到65%。',
    ['入选全国百强县的县（市） fact stock = 5 个 2024', '城镇化率 fact share = 65 % 2024'],
  ],
  [
    'what a counted group provides',
    '全市1200个社区卫生服务中心提供家庭医生服务320万人次。',
    ['社区卫生服务中心 fact stock = 1200 个 2024', '社区卫生服务中心家庭医生服务 fact flow = 320 万人次 2024'],
  ],
  [
    'for whom something is done, and how much of it',
    '为69.4万名劳动者解决工资79亿元。',
    ['解决工资的劳动者 fact flow = 69.4 万名 2024', '为劳动者解决工资 fact flow = 79 亿元 2024'],
  ],
  ['who is made to do something', '督促4046户用人单位办理社保登记。', ['办理社保登记的用人单位 fact flow = 4046 户 2024']],
  [
    'a bare rate behind one with its owner',
    '甲乙类传染病报告发病率为239.2/10万，死亡率为1.8/10万。',
    ['甲乙类传染病报告发病率 fact share = 239.2 /10万 2024', '甲乙类传染病报告死亡率 fact share = 1.8 /10万 2024'],
  ],
  [
    'a bare rate of the whole population',
    '常住人口出生率6.1‰，死亡率5.1‰。',
    ['常住人口出生率 fact share = 6.1 ‰ 2024', '死亡率 fact share = 5.1 ‰ 2024'],
  ],
  [
    'people, rates and deeds of one institution',
    '全年技工院校共招生162万人，应届毕业生121万人，毕业生就业率97%，面向社会开展培训655万人次。',
    [
      '技工院校招生 fact flow = 162 万人 2024',
      '技工院校应届毕业生 fact flow = 121 万人 2024',
      '技工院校毕业生就业率 fact share = 97 % 2024',
      '技工院校面向社会开展培训 fact flow = 655 万人次 2024',
    ],
  ],
  [
    'what is removed',
    '退出钢铁产能1.7亿吨以上、煤炭产能8亿吨。',
    ['退出钢铁产能 fact flow >= 1.7 亿吨 2024', '退出煤炭产能 fact flow = 8 亿吨 2024'],
  ],
  [
    'a count of what the clause before names',
    '提供免费心理疏导、心理咨询等服务，服务数量超75万人次。',
    ['心理疏导、心理咨询等服务数量 fact flow > 75 万人次 2024'],
  ],
  [
    'a count of what stands inside a name',
    '扩大医疗机构间互认项目库，项目数增加20%以上。',
    ['医疗机构间互认项目数 fact growth >= 20 % 2024'],
  ],
  [
    'a total of the subject of the clause before',
    '农机创新产品补贴品目实行总量控制，年度总数量不超过10个。',
    ['农机创新产品补贴品目年度总数量 fact stock <= 10 个 2024'],
  ],
  [
    'a sum of all that a list names',
    '加快1600个城市更新、600个医教康育服务项目建设，年度投资8000亿元以上。',
    [
      '城市更新 fact stock = 1600 个 2024',
      '医教康育服务项目 fact stock = 600 个 2024',
      '城市更新、医教康育服务项目年度投资 fact flow >= 8000 亿元 2024',
    ],
  ],
  [
    'where prizes were won, right before their number',
    '我省选手斩获世界技能大赛2个全国首金。',
    ['世界技能大赛全国首金 fact flow = 2 个 2024'],
  ],
  ['what comes of an event', '“川行天下”活动签约订单超过550亿元。', ['“川行天下”活动订单 fact flow > 550 亿元 2024']],
  [
    'a rate that is told of two',
    '203个国考断面优良率和285个水功能区达标率均为100%。',
    ['国考断面 fact stock = 203 个 2024', '水功能区 fact stock = 285 个 2024', '国考断面优良率和水功能区达标率 fact share = 100 % 2024'],
  ],
  [
    'rates in a row, behind a length',
    '铁路营业里程412公里，复线率68.2%、电化率91.5%。',
    ['铁路营业里程 fact stock = 412 公里 2024', '铁路复线率 fact share = 68.2 % 2024', '铁路电化率 fact share = 91.5 % 2024'],
  ],
  [
    'a rate that says itself of what it is',
    '优良天数228天，优良率83.2%。',
    ['优良天数 fact flow = 228 天 2024', '优良率 fact share = 83.2 % 2024'],
  ],
  [
    'adverbs and empty verbs inside a name',
    '变压器损耗约占输配电损耗的40%，高效节能电机占比仍不足10%，规上工业企业实现利润131.4亿元。',
    [
      '变压器损耗占输配电损耗 fact share = 40 % 2024',
      '高效节能电机占比 fact share < 10 % 2024',
      '规上工业企业利润 fact flow = 131.4 亿元 2024',
    ],
  ],
  [
    'one thing beside two times',
    '新建商品房网签销售面积环比、同比分别增长51.3%、15.3%。',
    ['新建商品房网签销售面积环比 fact growth = 51.3 % 2024', '新建商品房网签销售面积 fact growth = 15.3 % 2024'],
  ],
  [
    'the rank of those of whom a predicate was told',
    '49家三级公立综合医院在国家绩效监测中获评A级以上、数量全国第一。',
    ['获评A级以上的三级公立综合医院 fact flow = 49 家 2024', '获评A级以上的三级公立综合医院数量 fact rank = 1  2024'],
  ],
  ['a rank behind a verb that leads to it', '区域创新能力进入全国前10位。', ['区域创新能力 fact rank <= 10 位 2024']],
  [
    'kinds that are told before what is counted',
    '建设高标准农田、高效节水灌溉2类120个示范区。',
    ['高标准农田、高效节水灌溉示范区 fact flow = 120 个 2024'],
  ],
  [
    'the field of the work of an office',
    '全市公共场所卫生被监督单位181个。对公共场所进行监督检查186户次，依法查处案件6件。',
    [
      '公共场所卫生被监督单位 fact stock = 181 个 2024',
      '对公共场所进行监督检查 fact flow = 186 户次 2024',
      '公共场所查处案件 fact flow = 6 件 2024',
    ],
  ],
  ['work of which no field is told', '全年查处案件1200件。', ['查处案件 fact flow = 1200 件 2024']],
  [
    'those whose rank tells which are meant',
    '报告发病数居前5位的病种依次为流行性感冒、手足口病，占丙类传染病报告发病总数的99.9%。',
    ['报告发病数居前5位的病种占丙类传染病报告发病总数 fact share = 99.9 % 2024'],
  ],
];

describe('owners', () => {
  it.each(OWNED)('are found for %s', (_, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
