import { describe, expect, it } from 'vitest';
import { readText, showSections } from './read-text.js';

const HEAD = '2025年湖州市政府工作报告\n2025年1月9日在湖州市第九届人民代表大会第四次会议上\n各位代表：\n';

describe('sections', () => {
  it('nest by their marks and run to the next of the same rank', () => {
    const read = readText(
      '一、发展基础\n甲。\n（一）产业。增长5%。\n1.工业方面。增长6%。\n（1）装备。乙。\n2、农业\n丙。\n二、下一步工作计划\n丁。\n',
    );
    expect(showSections(read)).toEqual([
      'fact 发展基础',
      '  fact 产业',
      '    fact 工业方面',
      '      fact 装备',
      '    fact 农业',
      'target 下一步工作计划',
    ]);
    const [first, , , , , last] = read.structure.sections;
    expect(first?.end).toBe(last?.start);
    expect(last?.end).toBe(read.text.length);
  });

  it('look ahead where only what stands behind the review of a work report was kept', () => {
    expect(
      showSections(
        readText(
          '2021年湖州市政府工作报告——2021年2月19日在湖州市第八届人民代表大会第六次会议上\n三、2021年主要工作\n（六）深化改革\n甲。\n',
        ),
      ),
    ).toEqual(['target 2021 2021年主要工作', '  target 2021 深化改革']);
    expect(showSections(readText('湖州市2009年政府工作报告\n发布日期：2009-02-13\n三、千方百计促进经济增长\n乙。\n'))).toEqual([
      'target 2009 千方百计促进经济增长',
    ]);
    expect(showSections(readText('2026年湖州市政府工作报告\n二、关于“十五五”规划纲要（草案）的说明\n这五年，丙。\n'))).not.toContain(
      'target 关于“十五五”规划纲要（草案）的说明',
    );
  });

  it('stand in Markdown and in chapters', () => {
    expect(showSections(readText('# 某市水利发展规划纲要\n\n## 一、现状\n\n### （一）水库\n\n甲。\n\n## 附录资料\n\n乙。\n'))).toEqual([
      'fact 现状',
      '  fact 水库',
      'target 附录资料',
    ]);
    expect(showSections(readText('第一章 发展基础\n第一节 水利\n甲。\n第二章 发展目标\n乙。'))).toEqual([
      'fact 发展基础',
      '  fact 水利',
      'target 发展目标',
    ]);
  });

  it('keep a quoted suggestion in their title and take no role from it', () => {
    const read = readText(
      '一、关于“完善支持政策”的建议\n（一）关于“设立资金，奖励标准提高；推动‘最后一公里’”的建议。近年来，投入3亿元。\n',
    );
    expect(showSections(read)).toEqual(['- 关于“完善支持政策”的建议', '  - 关于“设立资金，奖励标准提高；推动‘最后一公里’”的建议']);
    expect(read.sentences.map(({ text }) => text)).toEqual([
      '一、关于“完善支持政策”的建议',
      '（一）关于“设立资金，奖励标准提高；推动‘最后一公里’”的建议。',
      '近年来，投入3亿元。',
    ]);
  });

  it('are no decimal numbers and no points', () => {
    expect(
      readText('一年来，主要做了以下工作：\n一是着力扩内需稳增长，推动消费增长5%。\n2.5万人受益。\n').structure.sections.map(
        ({ title }) => title,
      ),
    ).toEqual(['一年来']);
  });
});

describe('roles and years of a work report', () => {
  it('come from the headings', () => {
    const read = readText(
      `${HEAD}一、2024年工作回顾和“十四五”主要成绩\n（一）着力办好民生实事。甲。\n二、“十五五”发展的主要考虑\n乙。\n三、2025年工作安排\n（一）推动改革取得新成效。丙。\n`,
    );
    expect(showSections(read)).toEqual([
      'fact 2024 2024年工作回顾和“十四五”主要成绩',
      '  fact 2024 着力办好民生实事',
      'target 2026-2030 “十五五”发展的主要考虑',
      'target 2025 2025年工作安排',
      '  target 2025 推动改革取得新成效',
    ]);
    expect(read.structure.sections.map(({ roleRule }) => roleRule !== '')).toEqual([true, false, true, true, false]);
  });

  it('come from the order where headings say nothing', () => {
    expect(showSections(readText(`${HEAD}一、奋楫扬帆谱新篇\n甲。\n二、踔厉奋发向未来\n乙。\n三、今年工作\n丙。\n`))).toEqual([
      'fact 2024 奋楫扬帆谱新篇',
      'target 2025 踔厉奋发向未来',
      'target 2025 今年工作',
    ]);
  });

  it('reckon past years from the document', () => {
    expect(showSections(readText(`${HEAD}一、过去五年工作回顾\n甲。\n二、今后五年奋斗目标\n乙。\n`))).toEqual([
      'fact 2020-2024 过去五年工作回顾',
      'target 2025-2029 今后五年奋斗目标',
    ]);
  });
});

describe('lead-ins', () => {
  it('switch the role where no heading tells it', () => {
    const read = readText(
      '一、关于“发展海洋经济”的建议\n近年来，我市新建码头5个。\n投入3亿元。\n下一步，我局将新建码头8个。\n二、关于“发展渔业”的建议\n乙。\n',
    );
    expect(showSections(read)).toEqual(['- 关于“发展海洋经济”的建议', '  fact 近年来', '  target 下一步', '- 关于“发展渔业”的建议']);
  });

  it('say nothing against a heading', () => {
    expect(showSections(readText('一、下一步工作计划\n近年来，我市新建码头5个。\n'))).toEqual(['target 下一步工作计划']);
  });
});

it('gives communiqués facts and plans targets unless a heading tells otherwise', () => {
  expect(showSections(readText('2024年衢州市统计公报\n一、综合\n甲。\n二、农业\n乙。'))).toEqual(['fact 综合', 'fact 农业']);
  expect(showSections(readText('衢州市水利发展规划\n一、发展基础\n甲。\n二、建设水网\n乙。\n三、奖励标准\n丙。'))).toEqual([
    'fact 发展基础',
    'target 建设水网',
    'provision 奖励标准',
  ]);
});

it('begins an annex anew and reads no glossary', () => {
  const read = readText(
    `${HEAD}一、2024年工作回顾\n甲。\n二、2025年工作安排\n乙。丙。丁。\n附件1\n一、新建学校10所。\n戊。\n附件2\n名词解释\n1.“四上”企业：规模2000万元以上。\n`,
  );
  expect(showSections(read).slice(2)).toEqual(['target 2025 附件1', '  target 2025 新建学校10所', 'target 2025 附件2']);
  expect(read.sentences.some(({ text }) => text.includes('2000万元'))).toBe(false);
});

describe('words of others', () => {
  const quotes = (text: string): readonly string[] =>
    readText(text).structure.quotedProposals.map(({ start, end }) => text.slice(start, end));

  it('are found with nested and unpaired quotation marks', () => {
    expect(quotes('（一）关于“覆盖11个县”的建议。建成12个。（二）关于“开展“揭榜挂帅”，解决‘难题’的建议。')).toEqual([
      '覆盖11个县',
      '开展“揭榜挂帅”，解决‘难题',
    ]);
  });

  it('are found where the proposal is told again', () => {
    expect(quotes('您在提案中提出三点建议：一是新增平台10个；二是引进人才。我局投入3亿元。')).toEqual(['一是新增平台10个；二是引进人才']);
  });

  it('are not the issuer’s', () => {
    expect(quotes('关于“十四五”规划，投入12亿元。您提出的加快发展的建议很好。')).toEqual([]);
  });
});
