import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const kept = (text: string): readonly string[] => readText(text).sentences.map((sentence) => sentence.text.trim());

const PAGE = `首页 > 政务公开 > 统计信息 > 统计公报
索 引 号：
113300/2024-00012
发文机关：
台州市统计局
成文日期：
2024年03月18日
发文字号：
台统〔2024〕7号
主 题 词：
台州市2023年国民经济和社会发展统计公报
来源：市统计局  发布日期：2024-03-20  浏览次数：1203
【字号：
大
中
小
】
分享到：微信 微博 QQ空间
一、综合
全年生产总值[1]6000亿元，增长5%[2]。
图 1  2019—2023年生产总值
单位：亿元
年末常住人口670万人，其中：
城镇人口430万人。
— 3 —
二、农业
粮食产量60万吨。
注：2023年起口径调整，涉及12个品种。
注释：
[1]按现价计算，误差不超过0.5%。
1.规模以上工业指年营业收入2000万元以上的企业。
主办单位：台州市统计局 电话：0576-88000000
网站标识码：3310000001 浙ICP备05000001号
全年生产总值[1]6000亿元，增长5%。图1显示2019—2023年生产总值
`;

describe('a page of a web site', () => {
  const { structure } = readText(PAGE);

  it('keeps the text and drops what stands around it', () => {
    const numbers = kept(PAGE).filter((text) => /\d/.test(text));
    expect(numbers).toEqual([
      '全年生产总值   6000亿元，增长5%   。',
      '年末常住人口670万人，其中：',
      '城镇人口430万人。',
      '粮食产量60万吨。',
    ]);
  });

  it('reads the index card where the text itself says nothing', () => {
    expect(structure).toMatchObject({
      title: '台州市2023年国民经济和社会发展统计公报',
      docNumber: '台统〔2024〕7号',
      issuer: '台州市统计局',
      issued: '2024-03-18',
      docType: 'communique',
      region: '台州市',
    });
  });
});

describe('the index card', () => {
  it('may stand in one line', () => {
    const { structure } = readText(
      '索引号：0012 发文机关：宁波市人民政府 成文日期：2023-05-06 文号：甬政发〔2023〕9号\n宁波市海洋经济发展规划\n一、发展基础\n码头12个。\n',
    );
    expect(structure).toMatchObject({ docNumber: '甬政发〔2023〕9号', issuer: '宁波市人民政府', issued: '2023-05-06' });
  });

  it('yields to what the document says', () => {
    const { structure } = readText(
      '发文机关：某某网站\n成文日期：2023-05-08\n关于发展海洋经济的通知\n新建码头12个。\n宁波市商务局\n2023年5月6日\n',
    );
    expect(structure.issued).toBe('2023-05-06');
  });

  it('is no single label', () => {
    expect(kept('分类：一类企业12家。\n新增5家。\n')).toEqual(['分类：一类企业12家。', '新增5家。']);
  });
});

describe('notes', () => {
  it('behind a communiqué end where another one begins', () => {
    const read = readText(
      '2023年度社会保障统计公报\n一、就业\n新增12万人。\n注：\n数据来自3个部门。\n2022年度社会保障统计公报\n一、就业\n新增11万人。\n',
    );
    expect(
      read.sentences.map(({ text, section }) => `${read.structure.sections[section]?.year} ${text}`).filter((line) => /万/.test(line)),
    ).toEqual(['undefined 新增12万人。', '2022 新增11万人。']);
  });

  it('end before a communiqué without a title, whose year is told by its first words', () => {
    const read = readText(
      `台州市2024年国民经济和社会发展统计公报\n台州市统计局\n2025年3月\n2024年，全市稳中有进。\n一、综合\n新增12万人。\n注释\n[1]按现价计算。\n台州市统计局\n2024年3月\n2023年是${'稳中求进'.repeat(25)}的一年。\n一、综合\n新增11万人。\n`,
    );
    const found = read.sentences.find(({ text }) => text === '新增11万人。');
    expect(read.structure.sections[found?.section ?? -1]?.year).toBe(2023);
    expect(read.sentences.find(({ text }) => text === '新增12万人。')).toBeDefined();
  });

  it('of a table in the middle take nothing along', () => {
    expect(kept('一、就业\n新增12万人。\n注：\n二、收入\n增长5%。\n消费增长6%。\n投资增长7%。\n')).toContain('增长5%。');
  });
});

describe('captions', () => {
  it('are no sentences, and sentences are no captions', () => {
    expect(kept('表1 主要指标\n（单位：万人、%）\n表1显示，新增就业12万人。\n单位就业人员120万人。\n')).toEqual([
      '表1显示，新增就业12万人。',
      '单位就业人员120万人。',
    ]);
  });
});

describe('descriptions that a page repeats', () => {
  const first = '全年全市地区生产总值六千亿元，比上年增长5%，增速居全省第3位，规模以上工业增加值增长7%。';

  it('are read once', () => {
    const text = `${first}\n甲增长1%。\n乙增长2%。\n丙增长3%。\n丁增长4%。\n${first.slice(0, 36)}...\n`;
    expect(kept(text).filter((one) => one.startsWith('全年'))).toHaveLength(1);
  });

  it('are long', () => {
    expect(kept('新增12家。\n甲。\n乙。\n新增12家。\n').filter((one) => one === '新增12家。')).toHaveLength(2);
  });
});

describe('headings', () => {
  it('run together in one paragraph begin anew with each number', () => {
    const { sentences } = readText('1.医疗方面。筛查12万人。2.养老方面。新增床位300张。3.住房方面。改造5万户。\n');
    expect(sentences.map(({ point, text }) => `${point} ${text}`)).toEqual([
      '0 1.医疗方面。',
      '0 筛查12万人。',
      '1 2.养老方面。',
      '1 新增床位300张。',
      '2 3.住房方面。',
      '2 改造5万户。',
    ]);
  });

  it('are no lessons and no tiers of cities', () => {
    expect(readText('第一节课共有120人参加。\n三、四线城市库存下降12%。\n二、三产业增长5%。\n').structure.sections).toEqual([]);
    expect(readText('三、四项重点工作\n甲。\n').structure.sections).toHaveLength(1);
  });
});
