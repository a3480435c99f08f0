import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline.js';
import { readPlain } from '../../src/read/read-document.js';
import { loadBuiltInRules } from '../documents/read-documents.js';
import { showObservation } from './read-report.js';

function readText(text: string): readonly string[] {
  const read = readPlain(new TextEncoder().encode(text), 'document.txt', 'text');
  if (!read.ok) throw new Error(read.message);
  return extract(read.document, loadBuiltInRules()).observations.map(showObservation);
}

/** What the whole of a document says of its numbers: years of sections, names in headings, marks of a converter. */
describe('numbers in whole documents', () => {
  it('goals whose heading names no year are for the year that their first words name', () => {
    const text =
      '关于推进科技创新工程的实施意见\n2012年9月12日\n一、发展目标\n到2015年，把我市建设成为创新型城市。\n' +
      '企业集群发展壮大。新增30家以上上市企业。\n研发投入大幅提升。研发经费支出占GDP比重达到2.5%。\n';
    expect(readText(text)).toEqual(['上市企业 target flow >= 30 家 2015', '研发经费支出占GDP比重 target share = 2.5 % 2015']);
  });

  it('goals that name two years ahead are for neither', () => {
    const text =
      '关于推进科技创新工程的实施意见\n2012年9月12日\n一、发展目标\n到2015年，建成创新型城市；到2020年，建成创新高地。\n平台建设提速。新增30家以上研发机构。\n';
    expect(readText(text)).toEqual(['研发机构 target flow >= 30 家 2012']);
  });

  it('this year of a summary that is signed in the next is the one that it sums up, in its tables too, and that of its goals is theirs', () => {
    const text =
      '清源市交通运输局2020年工作总结\n2021年1月12日\n一、2020年工作完成情况\n今年新建农村公路132公里，去年同期98公里。\n' +
      '指标\t今年目标\t今年完成\t去年同期\n农村公路（公里）\t120\t132\t98\n公路货运量（万吨）\t300\t320\t280\n' +
      '二、2021年工作打算\n今年计划新建农村公路150公里。\n';
    expect(readText(text)).toEqual([
      '农村公路 fact flow = 132 公里 2020',
      '农村公路 fact flow = 98 公里 2019',
      '农村公路 target flow = 120 公里 2020',
      '农村公路 fact flow = 132 公里 2020',
      '农村公路 fact flow = 98 公里 2019',
      '公路货运量 target flow = 300 万吨 2020',
      '公路货运量 fact flow = 320 万吨 2020',
      '公路货运量 fact flow = 280 万吨 2019',
      '农村公路 target flow = 150 公里 2021',
    ]);
  });

  it('this year of a report to the house is its own', () => {
    const text = '清源市2020年工作情况的报告\n2021年1月12日\n一、2020年工作完成情况\n今年将新建农村公路132公里，去年新建98公里。\n';
    expect(readText(text)).toEqual(['农村公路 target flow = 132 公里 2021', '新建农村公路 fact flow = 98 公里 2020']);
  });

  it('output in the goals of a plan for an industry is of it', () => {
    const goals = (title: string): readonly string[] =>
      readText(`${title}\n2024年5月12日\n一、发展目标\n到2027年，产值突破1000亿元，建成园区5个。\n`);
    expect(goals('澜江市新能源汽车产业发展规划（2024—2027年）')[0]).toBe('新能源汽车产业产值 target flow > 1000 亿元 2027');
    expect(goals('澜江市战略性新兴产业发展规划（2024—2027年）')[0]).not.toMatch(/产业产值/);
  });

  it('at least so many a year are not those of the year before', () => {
    const text = '关于推进产业发展的实施意见\n2023年9月12日\n一、主要任务\n培育5家以上年销售收入过百亿元的企业。\n';
    expect(readText(text)).toEqual(['年销售收入过百亿元的企业 target flow >= 5 家 2023']);
  });

  it('a summary tells of the year in its title, whenever it is signed, and promises for the next', () => {
    const text =
      '关于2022年乡村振兴工作情况的报告\n——2023年2月21日在澜江县第八届人大常委会第九次会议上\n一、基本情况\n全县有12个乡镇。\n二、主要成效\n新建公路12公里。\n' +
      '三、下一步工作\n新建公路15公里。\n';
    expect(readText(text)).toEqual(['乡镇 fact stock = 12 个 2022', '公路 fact flow = 12 公里 2022', '公路 target flow = 15 公里 2023']);
  });

  it('a summary written in the year that it sums up promises for the year behind it, one of half a year for the rest of it', () => {
    const year = '澜江市民政局2024年工作总结\n2024年12月20日\n一、主要工作\n建成养老机构12家。\n二、下一步打算\n新建养老机构15家。\n';
    expect(readText(year)).toEqual(['养老机构 fact flow = 12 家 2024', '养老机构 target flow = 15 家 2025']);
    const half =
      '澜江市民政局2024年上半年工作总结和下半年工作打算\n2024年7月10日\n一、主要工作\n建成养老机构12家。\n二、下一步打算\n新建养老机构15家。\n';
    expect(readText(half)).toEqual(['养老机构 fact flow = 12 家 2024', '养老机构 target flow = 15 家 2024']);
  });

  it('lines without a number open the two halves of a budget report', () => {
    const text =
      '关于澜江市2009年财政预算执行情况和2010年财政预算草案的报告\n（2010年2月3日）\n2009年财政预算执行情况\n教育支出25.37亿元，增长18.9%。\n' +
      '2010年财政预算草案\n教育支出安排27亿元。\n';
    expect(readText(text)).toEqual([
      '教育支出 fact flow = 25.37 亿元 2009',
      '教育支出 fact growth = 18.9 % 2009',
      '教育支出 target flow = 27 亿元 2010',
    ]);
  });

  it('lines without a number that say what their section tells divide a document, but for those that split a sentence', () => {
    const plan = (goals: string): string =>
      `澜江市城市发展规划\n澜政发〔2021〕8号\n发展基础\n人均公园绿地面积13.2平方米，绿道总长740公里。\n${goals}`;
    expect(readText(plan('总体目标\n绿道总长达到900公里。\n'))).toEqual([
      '人均公园绿地面积 fact price = 13.2 平方米 2020',
      '绿道总长 fact stock = 740 公里 2020',
      '绿道总长 target stock = 900 公里 2021',
    ]);
    const split = '关于2023年水利工作情况的报告\n2024年1月20日\n全市水利建设的\n主要目标\n是：新建水库12座。目前已建成水库3座。\n';
    expect(readText(split)).toContain('水库 fact stock = 3 座 2024');
  });

  it('the title of a report on a plan goes on in the next line', () => {
    const text =
      '澜江市国民经济和社会发展第十三个五年规划\n实施情况中期评估报告\n（2018年11月5日）\n第一部分　指标完成情况\n森林覆盖率61.5%。\n';
    expect(readText(text)).toEqual(['森林覆盖率 fact share = 61.5 % 2018']);
  });

  it('what is done for the people is promised, and told where it is done', () => {
    const list =
      '关于公布2023年市政府民生实事项目的通告\n1．促进就业。城镇新增就业4.2万人。\n2．扩大学位。新建公办幼儿园12所。\n2023年2月16日\n';
    expect(readText(list)).toEqual(['城镇新增就业 target flow = 4.2 万人 2023', '公办幼儿园 target flow = 12 所 2023']);
    const done =
      '澜江市民生实事项目全部高质量完成\n发布时间：2024-01-09\n民生实事牵动人心。一年来，全市挂图作战。\n学位供给。全年新建公办幼儿园12所。\n';
    expect(readText(done)).toEqual(['公办幼儿园 fact flow = 12 所 2023']);
  });

  it('goals that a notice hands down are promised', () => {
    const text = '关于下达2025年度就业工作目标任务的通知\n各县区：\n全市目标\n城镇新增就业3.5万人以上。\n澜江市人民政府\n2025年2月20日\n';
    expect(readText(text)).toEqual(['城镇新增就业 target flow >= 3.5 万人 2025']);
  });

  it('numbered suggestions in quotation marks are of somebody else', () => {
    const text =
      '对市十七届人大二次会议第112号建议的答复\n丁卫国代表：\n您提出的建议收悉，现答复如下：\n建议一：“到2025年新建公共充电桩不少于5000个。”\n' +
      '答：到2025年，新建公共充电桩8500个。\n澜江市发展和改革委员会\n2023年6月21日\n';
    expect(readText(text)).toEqual(['公共充电桩 proposal flow >= 5000 个 2025', '公共充电桩 target flow = 8500 个 2025']);
  });

  it('lines of cells between bars or tabs are a table', () => {
    const text = (mark: string): string =>
      [
        '澜江市2014年统计公报\n2015年3月18日\n主要农产品产量见下表。\n产品名称 | 产量（万吨） | 比上年增长（%）',
        '粮食 | 527.4 | 3.1',
        '油料 | 26.85 | -2.4\n',
      ]
        .join('\n')
        .replaceAll(' | ', mark);
    const told = [
      '粮食产量 fact flow = 527.4 万吨 2014',
      '粮食产量 fact growth = 3.1 % 2014',
      '油料产量 fact flow = 26.85 万吨 2014',
      '油料产量 fact growth = -2.4 % 2014',
    ];
    expect(readText(text(' | '))).toEqual(told);
    expect(readText(text('\t'))).toEqual(told);
  });

  it('the name of a plan in a heading makes no goals of a policy', () => {
    const text = '澜江区人才政策\n2020年4月30日\n一、省“千人计划”政策\n对入选人才，给予一次性奖励100万元，每年发放人才津贴6万元。\n';
    expect(readText(text).map((line) => / (?:target|provision|fact) /.exec(line)?.[0].trim())).toEqual(['provision', 'provision']);
  });

  it('how much of a budget was done is told, and a draft in brackets is a plan', () => {
    const text =
      '关于澜江县2019年财政预算执行情况和2020年财政预算（草案）的报告\n（2020年4月21日）\n一、2019年财政预算执行情况\n' +
      '一般公共预算收入完成685万元，占年初预算720万元的95.2%，比上年减收23万元。\n二、2020年财政预算（草案）\n安排教育支出746万元。\n';
    const told = readText(text);
    expect(told).toContain('一般公共预算收入 fact change = -23 万元 2019');
    expect(told.filter((line) => line.includes('95.2'))).toEqual(['一般公共预算收入占年初预算 fact share = 95.2 % 2019']);
    expect(told.filter((line) => line.includes('746'))).toEqual(['教育支出 target flow = 746 万元 2020']);
  });

  it('footnote marks that are glued to words and years are no numbers', () => {
    const text =
      '# Budget Speech\n\n**Date:** 24 March 2016\n\nSpending on education is almost double what it was before1. Our healthcare spending has increased to $11 billion2. ' +
      'We spend more than a decade ago3. The net inflow of foreign workers slowed to 23,000 in 20154. Growth held up.\n';
    const told = readText(text);
    expect(told.filter((line) => / = (?:1|2|3|4|20154) /.test(line))).toEqual([]);
    expect(told.some((line) => line.includes('= 11 billion $'))).toBe(true);
    expect(told.some((line) => line.includes('23000') && line.endsWith('2015'))).toBe(true);
  });

  it('so many among whom things are counted are no figure, and belong to the name', () => {
    const told = readText(
      '# Work report\n\n**Date:** 5 March 2021\n\nWater consumption per 10,000 yuan of GDP fell by 31.6 percent in 2020. There are 45 hospital beds per 10,000 people.\n',
    );
    expect(told.map((line) => line.replace(/ (?:fact|target) .*/, ''))).toEqual([
      'Water consumption per 10,000 yuan of GDP',
      'hospital beds',
    ]);
  });

  it('what a plan tells of the situation is told, and the number of an objective is none', () => {
    const text =
      'National Health Sector Strategic Plan 2021-2026\nJuly 2021\n\n1. Situation analysis\n\nThere are 1,546 health facilities.\n\n2. Strategic objectives\n\n' +
      'Objective 1: Bring services closer to people\n\n- Construct 250 health posts.\n';
    expect(readText(text).map((line) => line.replace(/ (?:stock|flow) .*/, ''))).toEqual(['health facilities fact', 'health posts target']);
  });
});
