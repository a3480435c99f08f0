import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/model/observation.js';
import { extract } from '../../src/pipeline.js';
import { readPlain } from '../../src/read/read-document.js';
import { loadBuiltInRules } from '../documents/read-documents.js';

const CITY = '温州市2025年政府工作报告\n2025年1月14日在温州市第十四届人民代表大会第四次会议上\n各位代表：\n一、2024年工作回顾\n';
const PROVINCE = '浙江省2025年政府工作报告\n2025年1月14日在浙江省第十四届人民代表大会第三次会议上\n各位代表：\n一、2024年工作回顾\n';

function observationsOf(head: string, sentence: string): readonly Observation[] {
  const read = readPlain(new TextEncoder().encode(`${head}${sentence}\n`), 'report.txt', 'text');
  if (!read.ok) throw new Error(read.message);
  return extract(read.document, loadBuiltInRules()).observations;
}

/** Value and place of each figure; a question mark where the place is doubtful. */
function places(head: string, sentence: string): readonly string[] {
  return observationsOf(head, sentence).map(
    ({ value, unit, region, doubts }) => `${value}${unit} ${region ?? '-'}${doubts.includes('region-uncertain') ? '?' : ''}`,
  );
}

describe('the place of a figure in a city’s document', () => {
  it.each([
    ['全市生产总值突破9000亿元，增长6.3%。', ['9000亿元 温州市', '6.3% 温州市']],
    ['2023年，全国研发经费投入强度为2.65%，全省为3.2%，全市为2.5%。', ['2.65% 全国', '3.2% 浙江省', '2.5% 温州市']],
    ['洞头区新增民宿120家，增长12%。', ['120家 洞头区', '12% 洞头区']],
    ['其中：鹿城区企业120家、瓯海区企业80家。', ['120家 鹿城区', '80家 瓯海区']],
    ['高新技术企业达到5000家（其中乐清市1200家、瑞安市900家）。', ['5000家 温州市', '1200家 乐清市', '900家 瑞安市']],
    ['全市新增企业1200家，其中乐清市300家。', ['1200家 温州市', '300家 乐清市']],
    ['永嘉县：新增高新技术企业60家。', ['60家 永嘉县']],
    ['乐清市、瑞安市规上工业增加值分别增长8.2%和7.1%。', ['8.2% 乐清市', '7.1% 瑞安市']],
  ])('%s', (sentence, expected) => {
    expect(places(CITY, sentence)).toEqual(expected);
  });

  it.each([
    ['生产总值增长6.3%，高于全国平均1.3个百分点，占全省的10.2%，居全省第3位。', ['6.3%', '1.3个百分点', '10.2%', '3位']],
    ['招引至杭州企业120家。', ['120家']],
    ['与杭州合作共建飞地12个。', ['12个']],
    ['对美国出口120亿元。', ['120亿元']],
    ['新增全国重点实验室2家。', ['2家']],
    ['新增11个全国示范村，社会消费品零售总额增长6%。', ['11个', '6%']],
  ])('is the issuer’s own: %s', (sentence, values) => {
    expect(places(CITY, sentence)).toEqual(values.map((value) => `${value} 温州市`));
  });

  it.each([
    '宁波舟山港货物吞吐量13亿吨。',
    '长三角地区出口增长13%。',
    '杭州、宁波新增企业13家。',
    '浙江省科技厅支持项目13个。',
    '杭州等地新增企业13家。',
  ])('is open, with a doubt: %s', (sentence) => {
    expect(places(CITY, sentence)[0]).toMatch(/ 温州市\?$/);
  });
});

describe('the place of a figure in a province’s document', () => {
  it('goes on with a place that was told in full, with a doubt for another metric', () => {
    expect(places(PROVINCE, '杭州市生产总值突破2万亿元，增长5.2%，常住人口1262万人。')).toEqual([
      '2万亿元 杭州市',
      '5.2% 杭州市',
      '1262万人 杭州市?',
    ]);
  });

  it('goes not across a semicolon', () => {
    expect(places(PROVINCE, '杭州市新增企业12家；新建高速公路130公里。')).toEqual(['12家 杭州市', '130公里 浙江省']);
  });

  it('shows in the trace which words decided', () => {
    const [observation] = observationsOf(PROVINCE, '杭州市新增企业12家。');
    expect(observation?.trace.parts.filter(({ kind }) => kind === 'region').map(({ value }) => value)).toEqual(['杭州市']);
  });
});
