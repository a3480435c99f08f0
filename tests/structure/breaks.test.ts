import { describe, expect, it } from 'vitest';
import { findBreaks } from '../../src/structure/find-breaks.js';
import { cutOut, mapCuts } from '../../src/text/cut-out.js';
import { fold } from '../../src/text/fold.js';
import { structureRules } from './read-text.js';

const joined = (text: string): readonly string[] => {
  const folded = fold(text);
  return cutOut(folded, findBreaks(folded, structureRules()))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
};

describe('lines broken inside a sentence', () => {
  it('are joined where a page is narrow', () => {
    const text = `全年参加基本养老保险人数 1064 万人，比上年末增
加 13 万人。年末参加失业保险人数 243 万人，基
金支出 68 亿元，年末基金累计结余 78 亿元，同
比增加 5 亿元。
年末全市共有博士后科研工作站 40 个，科研流
动站 38 个。
`;
    expect(joined(text)).toEqual([
      '全年参加基本养老保险人数 1064 万人，比上年末增加 13 万人。年末参加失业保险人数 243 万人，基金支出 68 亿元，年末基金累计结余 78 亿元，同比增加 5 亿元。',
      '年末全市共有博士后科研工作站 40 个，科研流动站 38 个。',
    ]);
  });

  it.each([
    ['失业人员再就业 51\n万人，增长5%。', '失业人员再就业 51万人，增长5%。'],
    ['浓度比上年下降2.3\n\n％，天数增加。', '浓度比上年下降2.3%，天数增加。'],
    ['细颗粒物（PM\n2.5\n）平均浓度下降5%。', '细颗粒物（PM2.5）平均浓度下降5%。'],
    ['空气细颗粒物平均浓度下降\n2.3\n％。', '空气细颗粒物平均浓度下降2.3%。'],
    ['城镇新增就业12万人，其中：\n高校毕业生3万人。', '城镇新增就业12万人，其中：高校毕业生3万人。'],
    ['实施“\n专精特新\n”工程，新增12家。', '实施“专精特新”工程，新增12家。'],
    ['生活改善。推进棚户区改造与农村危房\n改造12万户。', '生活改善。推进棚户区改造与农村危房改造12万户。'],
  ])('%j go on', (text, whole) => {
    expect(joined(text)).toEqual([whole]);
  });

  it('are joined over a page number and a caption', () => {
    expect(joined('共有养老机构4万个，其中注册登\n\n— 3 —\n\n图 2  机构情况\n\n记为事业单位的1.8万个，增长5%。')).toEqual([
      '共有养老机构4万个，其中注册登记为事业单位的1.8万个，增长5%。',
    ]);
  });

  it('lose the marks of footnotes', () => {
    expect(joined('规模以上[3]工业增加值［12］600亿元，增长5%[4]。')).toEqual(['规模以上工业增加值600亿元，增长5%。']);
  });
});

describe('lines that stand for themselves', () => {
  it.each([
    '一、综合\n生产总值6000亿元，增长5%。',
    '（一）聚力稳增长、扩内需，推动经济回升\n新增平台12个。\n（二）聚力强创新、促转型，推动产业升级\n新增企业5家。\n（三）聚力惠民生、防风险，推动社会稳定\n新增床位3张。',
    '主要预期目标是：\n地区生产总值增长5%。',
    '附件1\n个人申请表',
    '新建杭州至台州高速铁路二期工程\n新建温州至福州高速铁路浙江段工程\n新建宁波至舟山高速铁路工程一期\n新建金华至建德高速铁路工程二期',
    '2024\n户籍人口\n500\n万人',
    '感谢您对工作的支持。特此答复\n台州市科学技术局\n2024年5月6日',
    '| 指标 | 2023 |\n| 人口 | 12万 |',
    '各位代表：\n现在，我报告工作。',
    '全年粮食产量稳步增长，达到历史新高\n图 2 粮食产量',
  ])('%j are left', (text) => {
    expect(findBreaks(fold(text), structureRules())).toEqual([]);
  });

  it('are found in 32,000 lines (quadratic time would outlast the limit of a test)', () => {
    const count = 32_000;
    const text = '全年参加基本养老保险人数 1064 万人，比上年末增\n'.repeat(count);
    expect(findBreaks(text, structureRules()).length).toBeGreaterThan(count - 3);
  });
});

it('maps offsets of a cut text to the whole one and back', () => {
  const text = 'ab--cd-ef';
  const cuts = [
    { start: 2, end: 4 },
    { start: 6, end: 7 },
  ];
  const short = cutOut(text, cuts);
  const { startInWhole, endInWhole, inCut } = mapCuts(cuts);
  expect(short).toBe('abcdef');
  for (let at = 0; at < short.length; at += 1) {
    expect(text[startInWhole(at)]).toBe(short[at]);
    expect(text[endInWhole(at + 1) - 1]).toBe(short[at]);
    expect(inCut(startInWhole(at))).toBe(at);
  }
  expect(inCut(3)).toBe(2);
});
