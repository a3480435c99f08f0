import { describe, expect, it } from 'vitest';
import { COMMUNIQUE, PLAN, readParts, showTables } from './read-parts.js';

describe('a caption with a bracket before its measure', () => {
  it('is the head of its rows, and of its total as it stands', () => {
    const table = [
      ['行业', '比上年增长（%）'],
      ['总计', '8.0'],
      ['采矿业', '23.5'],
    ];
    expect(showTables([...COMMUNIQUE, '表3：2022年分行业固定资产投资（不含农户）增长速度', table])).toEqual([
      '8.0 = 固定资产投资（不含农户） fact growth = 8.0 % 2022',
      '23.5 = 采矿业固定资产投资（不含农户） fact growth = 23.5 % 2022',
    ]);
  });
});

describe('a table of targets', () => {
  it('has years, units, groups, running numbers, totals of the years and attributes', () => {
    const table = [
      ['类别', '序号', '指标', '单位', '2020年', '2025年', '年均增速/累计', '属性'],
      [{ text: '创新发展', rows: 3 }, '1', '全社会研发经费投入强度', '%', '2.41', '3.2左右', '—', '预期性'],
      ['2', '每万人口高价值发明专利拥有量', '件', '6.4', '≥12', '…', '预期性'],
      ['3', '高新技术企业数', '家', '1126', '2,400以上', '〔1300〕', '预期性'],
      [{ text: '绿色生态', rows: 2 }, '4', '单位地区生产总值能耗降低（%）', '', '—', '—', '〔13.5〕', '约束性'],
      ['5', '森林覆盖率（%）', '', '23.2*', '＞24.1', '/', '约束性'],
    ];
    expect(showTables([...PLAN, '表1 “十四五”时期主要指标', table])).toEqual([
      '2.41 = 全社会研发经费投入强度 fact share = 2.41 % 2020',
      '3.2左右 = 全社会研发经费投入强度 target share ~ 3.2 % 2025',
      '6.4 = 每万人口高价值发明专利拥有量 fact price = 6.4 件 2020',
      '≥12 = 每万人口高价值发明专利拥有量 target price >= 12 件 2025',
      '1126 = 高新技术企业数 fact stock = 1126 家 2020',
      '2,400以上 = 高新技术企业数 target stock >= 2400 家 2025',
      '〔1300〕 = 高新技术企业数 target flow = 1300 家 2025',
      '〔13.5〕 = 单位地区生产总值能耗 target growth = -13.5 % 2025',
      '23.2* = 森林覆盖率 fact share = 23.2 % 2020',
      '＞24.1 = 森林覆盖率 target share > 24.1 % 2025',
    ]);
  });

  it('has heads of two rows and rows of groups', () => {
    const table = [
      [
        { text: '指标名称', rows: 2 },
        { text: '计量单位', rows: 2 },
        { text: '规划目标', columns: 2 },
        { text: '2020年实绩', rows: 2 },
      ],
      ['2023年', '2025年'],
      [{ text: '一、经济发展', columns: 5 }],
      ['地区生产总值', '亿元', '5200', '6500', '4100'],
      ['年均增速', '%', '7', '7.5', '6.1'],
      [{ text: '二、人口', columns: 5 }],
      ['常住人口', '万人', '410', '420', '402'],
      ['其中：城镇', '万人', '270', '290', '250'],
    ];
    expect(showTables([...PLAN, table])).toEqual([
      '5200 = 地区生产总值 target flow = 5200 亿元 2023',
      '6500 = 地区生产总值 target flow = 6500 亿元 2025',
      '4100 = 地区生产总值 fact flow = 4100 亿元 2020',
      '7 = 地区生产总值年均增速 target growth = 7 % 2023',
      '7.5 = 地区生产总值年均增速 target growth = 7.5 % 2025',
      '6.1 = 地区生产总值年均增速 fact growth = 6.1 % 2020',
      '410 = 常住人口 target stock = 410 万人 2023',
      '420 = 常住人口 target stock = 420 万人 2025',
      '402 = 常住人口 fact stock = 402 万人 2020',
      '270 = 城镇常住人口 target stock = 270 万人 2023',
      '290 = 城镇常住人口 target stock = 290 万人 2025',
      '250 = 城镇常住人口 fact stock = 250 万人 2020',
    ]);
  });

  it('has ranges, deeds of the years and no unit, which is told', () => {
    const table = [
      ['指标', '2025年', '属性'],
      ['文物保护单位增加数量', '≥50', '约束性'],
      ['新增三级及以上博物馆数量', '30—40', '预期性'],
    ];
    expect(showTables([...PLAN, table])).toEqual([
      '≥50 = 文物保护单位 target flow >= 50  2025',
      '30—40 = 三级及以上博物馆数量 target flow range 30..40  2025',
    ]);
    expect(readParts([...PLAN, table]).observations.at(-1)?.doubts).toContain('unit-unknown');
  });

  it('without a head or a time is of the years in the title', () => {
    const table = [
      ['高新技术企业', '2400家', '预期性'],
      ['省级以上重点实验室', '20个', '预期性'],
    ];
    expect(showTables([...PLAN, table])).toEqual([
      '2400家 = 高新技术企业 target stock = 2400 家 2025',
      '20个 = 省级以上重点实验室 target stock = 20 个 2025',
    ]);
  });
});

describe('a table of results', () => {
  it('sets targets beside them, in numbers and in words', () => {
    const table = [
      ['指标', '单位', '2022年目标', '2022年实绩', '完成率（%）'],
      ['一般公共预算收入', '亿元', '310', '305.6', '98.6'],
      ['地区生产总值', '%', '增长7%左右', '增长6.3%', '持平'],
    ];
    expect(showTables([...COMMUNIQUE, '表2 2022年主要指标完成情况', table])).toEqual([
      '310 = 一般公共预算收入 target flow = 310 亿元 2022',
      '305.6 = 一般公共预算收入 fact flow = 305.6 亿元 2022',
      '98.6 = 一般公共预算收入完成率 fact share = 98.6 % 2022',
      '增长7%左右 = 地区生产总值 target growth ~ 7 % 2022',
      '增长6.3% = 地区生产总值 fact growth = 6.3 % 2022',
    ]);
  });

  it('has a year a row and a metric a column', () => {
    const table = [
      ['年份', '地区生产总值（亿元）', '比上年增长（%）', '常住人口（万人）'],
      ['2020', '4100.5', '3.1', '402.1'],
      ['2021年', '4500.2', '8.0', '405.3'],
    ];
    expect(showTables([...COMMUNIQUE, table])).toEqual([
      '4100.5 = 地区生产总值 fact flow = 4100.5 亿元 2020',
      '3.1 = 地区生产总值 fact growth = 3.1 % 2020',
      '402.1 = 常住人口 fact stock = 402.1 万人 2020',
      '4500.2 = 地区生产总值 fact flow = 4500.2 亿元 2021',
      '8.0 = 地区生产总值 fact growth = 8.0 % 2021',
      '405.3 = 常住人口 fact stock = 405.3 万人 2021',
    ]);
  });

  it('has a place a row, whose figures they are', () => {
    const table = [
      ['地区', { text: '地区生产总值', columns: 2 }, { text: '固定资产投资', columns: 2 }],
      ['', '绝对量', '增长（%）', '绝对量', '增长（%）'],
      ['全市', '4800', '4.5', '1200', '6.2'],
      ['乐清市', '1500', '-1.2', '420.7', '8.8'],
    ];
    const { observations } = readParts([...COMMUNIQUE, '2022年各县（市、区）主要经济指标', '单位：亿元、%', table]);
    const briefly = observations.map(({ region, metricLabel, measure, value, unit }) =>
      [region, metricLabel, measure, value, unit].join(' '),
    );
    expect(briefly).toEqual([
      '澜江市 地区生产总值 flow 4800 亿元',
      '澜江市 地区生产总值 growth 4.5 %',
      '澜江市 固定资产投资 flow 1200 亿元',
      '澜江市 固定资产投资 growth 6.2 %',
      '乐清市 地区生产总值 flow 1500 亿元',
      '乐清市 地区生产总值 growth -1.2 %',
      '乐清市 固定资产投资 flow 420.7 亿元',
      '乐清市 固定资产投资 growth 8.8 %',
    ]);
  });

  it('has parts below their whole, marked and unmarked', () => {
    const table = [
      ['指标', '金额（亿元）', '比上年增长（%）'],
      ['出口额', '300', '1.8'],
      ['其中：一般贸易', '200', '-2.5'],
      ['加工贸易', '60', '2.2'],
      ['#国有企业', '20', '7.5'],
      ['进口额', '100', '3.6'],
      ['其中：一般贸易', '80', '3.8'],
    ];
    expect(showTables([...COMMUNIQUE, '表4  2022年进出口情况', table]).filter((line) => line.includes('亿元'))).toEqual([
      '300 = 出口额 fact flow = 300 亿元 2022',
      '200 = 一般贸易出口额 fact flow = 200 亿元 2022',
      '60 = 加工贸易出口额 fact flow = 60 亿元 2022',
      '20 = 国有企业出口额 fact flow = 20 亿元 2022',
      '100 = 进口额 fact flow = 100 亿元 2022',
      '80 = 一般贸易进口额 fact flow = 80 亿元 2022',
    ]);
  });

  it('has products of which the caption tells what is measured, also in the first row', () => {
    const table = [
      [{ text: '表3 2022年主要农产品产量（单位：万吨）', columns: 3 }],
      ['产品', '产量', '比上年增长（%）'],
      ['粮食', '61.2', '1.1'],
      ['蔬菜', '120', '持平'],
    ];
    const captioned = [
      '表3 2022年主要工业产品产量情况',
      [
        ['产品名称', '计量单位', '绝对量'],
        ['水泥', '吨', '6400703'],
        ['#新能源汽车', '辆', '154999'],
      ],
    ] as const;
    expect(showTables([...COMMUNIQUE, table])).toEqual([
      '61.2 = 粮食产量 fact flow = 61.2 万吨 2022',
      '1.1 = 粮食产量 fact growth = 1.1 % 2022',
      '120 = 蔬菜产量 fact flow = 120 万吨 2022',
    ]);
    expect(showTables([...COMMUNIQUE, ...captioned])).toEqual([
      '6400703 = 水泥产量 fact flow = 6400703 吨 2022',
      '154999 = 新能源汽车产量 fact flow = 154999 辆 2022',
    ]);
  });

  it('stands beside another one', () => {
    const table = [
      ['指标', '数量', '指标', '数量'],
      ['养老机构', '120', '儿童福利机构', '12'],
      ['社区服务中心', '88', '福利医院', '3'],
    ];
    expect(showTables([...COMMUNIQUE, '单位：个', table])).toEqual([
      '120 = 养老机构 fact stock = 120 个 2022',
      '12 = 儿童福利机构 fact stock = 12 个 2022',
      '88 = 社区服务中心 fact stock = 88 个 2022',
      '3 = 福利医院 fact stock = 3 个 2022',
    ]);
  });

  it('has classes by rows and by columns', () => {
    const offices = [
      ['指标', '社会团体', '基金会'],
      ['合计', '371110', '8877'],
      ['民政部登记', '1972', '215'],
    ];
    const places = [
      ['指标', '单位', '合计', '城市', '农村'],
      ['养老服务设施', '万个', '31.8', '9.9', '21.9'],
      ['社区服务站', '万个', '48.6', '10.9', '37.6'],
    ];
    expect(showTables([...COMMUNIQUE, '表5 2022年社会组织按登记机关分类', '单位：个', offices])).toEqual([
      '371110 = 社会团体 fact stock = 371110 个 2022',
      '8877 = 基金会 fact stock = 8877 个 2022',
      '1972 = 民政部登记社会团体 fact stock = 1972 个 2022',
      '215 = 民政部登记基金会 fact stock = 215 个 2022',
    ]);
    expect(showTables([...COMMUNIQUE, places]).slice(0, 3)).toEqual([
      '31.8 = 养老服务设施 fact stock = 31.8 万个 2022',
      '9.9 = 城市养老服务设施 fact stock = 9.9 万个 2022',
      '21.9 = 农村养老服务设施 fact stock = 21.9 万个 2022',
    ]);
  });

  it('has levels of two years and their change, units in the labels, and parts in the unit above', () => {
    const table = [
      ['指 标', '2022年', '2021年', '增减（%）'],
      ['地区生产总值（亿元）', '4800', '4500', '4.5'],
      ['第一产业', '200', '190', '3.1'],
      ['城镇登记失业率（%）', '2.5', '2.8', '-0.3个百分点'],
    ];
    expect(showTables([...COMMUNIQUE, table])).toEqual([
      '4800 = 地区生产总值 fact flow = 4800 亿元 2022',
      '4500 = 地区生产总值 fact flow = 4500 亿元 2021',
      '4.5 = 地区生产总值 fact growth = 4.5 % 2022',
      '200 = 第一产业 fact flow = 200 亿元 2022',
      '190 = 第一产业 fact flow = 190 亿元 2021',
      '3.1 = 第一产业 fact growth = 3.1 % 2022',
      '2.5 = 城镇登记失业率 fact share = 2.5 % 2022',
      '2.8 = 城镇登记失业率 fact share = 2.8 % 2021',
      '-0.3个百分点 = 城镇登记失业率 fact change = -0.3 个百分点 2022',
    ]);
  });

  it('has parts of a head that says nothing by itself, and parts of parts', () => {
    const table = [
      ['指标', '单位', '绝对数', '比上年增长（%）'],
      ['投资额', '亿元', '15.8', '-1.1'],
      ['#住宅', '亿元', '14.5', '15.2'],
      ['#90平方米及以下', '亿元', '1.3', '-43.8'],
      ['房屋新开工面积', '万平方米', '69.1', '20.5'],
      ['#住宅', '万平方米', '61.2', '15.9'],
      ['#144平方米以上', '万平方米', '9.2', '3.9'],
      ['商品房待售面积', '万平方米', '10.3', '-48.1'],
      ['商品房销售面积', '万平方米', '85.7', '29.1'],
      ['#住宅', '万平方米', '78.4', '37.3'],
    ];
    const levels = showTables([...COMMUNIQUE, '表6：2022年房地产开发和销售主要指标及其增长速度', table]).filter(
      (line) => !line.includes('%'),
    );
    expect(levels).toEqual([
      '15.8 = 房地产开发投资额 fact flow = 15.8 亿元 2022',
      '14.5 = 住宅投资额 fact flow = 14.5 亿元 2022',
      '1.3 = 90平方米及以下住宅投资额 fact flow = 1.3 亿元 2022',
      '69.1 = 房屋新开工面积 fact flow = 69.1 万平方米 2022',
      '61.2 = 住宅房屋新开工面积 fact flow = 61.2 万平方米 2022',
      '9.2 = 144平方米以上住宅房屋新开工面积 fact flow = 9.2 万平方米 2022',
      '10.3 = 商品房待售面积 fact stock = 10.3 万平方米 2022',
      '85.7 = 商品房销售面积 fact flow = 85.7 万平方米 2022',
      '78.4 = 住宅商品房销售面积 fact flow = 78.4 万平方米 2022',
    ]);
  });

  it('has amounts that tell themselves what they are of in a column of output', () => {
    const table = [
      ['产品名称', '单位', '产量', '比上年增长（%）'],
      ['原煤', '万吨', '120', '3.1'],
      ['发电量', '亿千瓦时', '15.1', '2.2'],
      ['#火电', '亿千瓦时', '12.1', '2.0'],
    ];
    const levels = showTables([...COMMUNIQUE, '表7 2022年主要工业产品产量及其增长速度', table]).filter((line) => !line.includes('%'));
    expect(levels).toEqual([
      '120 = 原煤产量 fact flow = 120 万吨 2022',
      '15.1 = 发电量 fact flow = 15.1 亿千瓦时 2022',
      '12.1 = 火电发电量 fact flow = 12.1 亿千瓦时 2022',
    ]);
  });
});

describe('a column whose head tells only as far as when it counts', () => {
  it('has the name of the caption, without marks of footnotes', () => {
    const table = [
      ['名   称', '计量单位', '本月止累计', '累计增长（%）'],
      ['饲料◇', '吨', '23486.00', '-29.62'],
      ['陶土（瓷土）', '吨', '433515.00', '76.20'],
    ];
    expect(showTables([...COMMUNIQUE, '表2 规模以上工业主要产品产量', table])).toEqual([
      '23486.00 = 饲料产量 fact flow = 23486.00 吨 2022',
      '-29.62 = 饲料产量 fact growth = -29.62 % 2022',
      '433515.00 = 陶土（瓷土）产量 fact flow = 433515.00 吨 2022',
      '76.20 = 陶土（瓷土）产量 fact growth = 76.20 % 2022',
    ]);
  });
});
